"""What a statement may raise, `except Exception` catches, whatever it is; a handler of one kind may catch it."""
import ssl
from http.client import HTTPSConnection


def by_exception():
    try:
        context = ssl.create_default_context(cafile="missing")
    except Exception:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def by_base_exception():
    try:
        context = ssl.create_default_context(cafile="missing")
    except BaseException:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def made_again():
    try:
        context = ssl.create_default_context(cafile="missing")
    except Exception:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def by_kind():
    try:
        context = ssl.create_default_context(cafile="missing")
    except OSError:
        context = None
    except Exception:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context] # not run: only a broken ssl module raises another kind


def _error():
    return ValueError("no")


def raised_by_name(weak):
    context = ssl.create_default_context()
    try:
        if weak:
            context.check_hostname = False
            raise _error()
    except Exception:
        pass
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
