"""By value here too: creators through any alias, items of containers, partials, `cast`, `await`, decorators that hand the value on."""
import functools
import ssl
import ssl as tls_module
import typing
from contextlib import asynccontextmanager, contextmanager
from functools import lru_cache
from http.client import HTTPSConnection
from ssl import SSLContext, create_default_context
from ssl import _create_unverified_context as make_context
from typing import cast


def aliases():
    HTTPSConnection("h", context=create_default_context())
    HTTPSConnection("h", context=tls_module.create_default_context())
    HTTPSConnection("h", context=make_context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=tls_module._create_unverified_context())  # [insecure-ssl-context]
    maker = ssl._create_unverified_context
    HTTPSConnection("h", context=maker())  # [insecure-ssl-context]
    maker = ssl.create_default_context
    HTTPSConnection("h", context=maker())
    HTTPSConnection("h", context=getattr(ssl, "_create_unverified_context")())  # [insecure-ssl-context]
    HTTPSConnection("h", context=getattr(ssl, "create_default_context")())
    HTTPSConnection("h", context=SSLContext())  # [insecure-ssl-context]


def conditional(verify):
    maker = ssl.create_default_context if verify else ssl._create_unverified_context
    HTTPSConnection("h", context=maker())  # [insecure-ssl-context]
    HTTPSConnection("h", context=None if verify else ssl.create_default_context())  # [missing-ssl-context]
    protocol = ssl.PROTOCOL_TLS_CLIENT if verify else ssl.PROTOCOL_TLS
    HTTPSConnection("h", context=ssl.SSLContext(protocol))  # [insecure-ssl-context]


CONTEXTS = {"verified": ssl.create_default_context(), "weak": ssl._create_unverified_context()}
VERIFIED = {"one": ssl.create_default_context(), "two": ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)}
MAKERS = {"verified": ssl.create_default_context, "weak": ssl._create_unverified_context}


def items():
    HTTPSConnection("h", context=CONTEXTS["verified"])
    HTTPSConnection("h", context=CONTEXTS["weak"])  # [insecure-ssl-context]
    HTTPSConnection("h", context=MAKERS["verified"]())
    HTTPSConnection("h", context=MAKERS["weak"]())  # [insecure-ssl-context]
    HTTPSConnection("h", context=(ssl.create_default_context(), None)[0])
    HTTPSConnection("h", context=(ssl.create_default_context(), None)[1])  # [missing-ssl-context]


def unknown_key(verify):
    weak_or_verified = "verified" if verify else "weak"
    HTTPSConnection("h", context=CONTEXTS[weak_or_verified])  # [insecure-ssl-context]
    HTTPSConnection("h", context=MAKERS[weak_or_verified]())  # [insecure-ssl-context]
    one_or_two = "one" if verify else "two"
    HTTPSConnection("h", context=VERIFIED[one_or_two])


def unknown_key_of_caller(label):
    HTTPSConnection("h", context=CONTEXTS[label])  # [insecure-ssl-context]
    HTTPSConnection("h", context=MAKERS[label]())  # [insecure-ssl-context]


def partials():
    weak = functools.partial(ssl._create_unverified_context, cafile=None)
    HTTPSConnection("h", context=weak())  # [insecure-ssl-context]
    verified = functools.partial(ssl.SSLContext, ssl.PROTOCOL_TLS_CLIENT)
    HTTPSConnection("h", context=verified())
    server = functools.partial(ssl.create_default_context, ssl.Purpose.CLIENT_AUTH)
    HTTPSConnection("h", context=server())  # [insecure-ssl-context]


def casts():
    HTTPSConnection("h", context=cast(ssl.SSLContext, ssl._create_unverified_context()))  # [insecure-ssl-context]
    HTTPSConnection("h", context=typing.cast("ssl.SSLContext", ssl.create_default_context()))
    HTTPSConnection("h", context=cast(ssl.SSLContext, None))  # [missing-ssl-context]


async def _make_weak():
    return ssl._create_unverified_context()


async def _make_verified():
    return ssl.create_default_context()


async def awaited():
    HTTPSConnection("h", context=await _make_weak())  # [insecure-ssl-context]
    HTTPSConnection("h", context=await _make_verified())


@lru_cache
def _cached_weak():
    return ssl._create_unverified_context()


@functools.lru_cache(maxsize=None)
def _cached_verified():
    return ssl.create_default_context()


@functools.cache
def _cached_too():
    context = ssl.create_default_context()
    context.check_hostname = False
    return context


def cached():
    HTTPSConnection("h", context=_cached_weak())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_cached_verified())
    HTTPSConnection("h", context=_cached_too())  # [insecure-ssl-context]


@contextmanager
def _lent_weak():
    yield ssl._create_unverified_context()


@contextmanager
def _lent_verified():
    context = ssl.create_default_context()
    try:
        yield context
    finally:
        del context


@asynccontextmanager
async def _lent_asynchronously():
    yield ssl._create_unverified_context()


def lent():
    with _lent_weak() as context:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    with _lent_verified() as context:
        HTTPSConnection("h", context=context)


async def lent_asynchronously():
    async with _lent_asynchronously() as context:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def protocols_by_number():
    HTTPSConnection("h", context=ssl.SSLContext(16))
    HTTPSConnection("h", context=ssl.SSLContext(2))  # [insecure-ssl-context]
    HTTPSConnection("h", context=ssl.SSLContext(99))
