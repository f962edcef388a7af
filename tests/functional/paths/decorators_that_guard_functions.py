"""A function's decorator raises for a module's None, or for a flag that it is handed: the function never goes on with these."""
import functools
import ssl
from http.client import HTTPSConnection

_context = None


def login():
    global _context
    _context = ssl.create_default_context()


def logout():
    global _context
    _context = None


def _needs_login(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        if _context is None:
            raise RuntimeError("log in first")
        return func(*args, **kwargs)

    return wrapper


@_needs_login
def _connect(host):
    return HTTPSConnection(host, context=_context)


def _strict(func):
    @functools.wraps(func)
    def wrapper(host, verify=True):
        if not verify:
            raise ValueError("verification can't be off")
        return func(host, verify)

    return wrapper


@_strict
def _connect_with(host, verify):
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return HTTPSConnection(host, context=context)


def drive(flag, verify):
    login()
    if flag:
        logout()
    try:
        _connect("h")
    finally:
        _connect_with("h", verify)
