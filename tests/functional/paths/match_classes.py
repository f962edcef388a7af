"""A class pattern asks what `isinstance` does, in functions and in the module itself."""

import ssl
from ssl import SSLContext as Kind
from http.client import HTTPSConnection


class _Holder:
    def __init__(self, context):
        self.context = context


class _Other:
    pass


def _strict():
    return ssl.create_default_context()


def local_kind(flag):
    kind = ssl.SSLContext
    context = _strict() if flag else None
    match context:
        case kind():
            HTTPSConnection("h", context=context)
        case None:
            HTTPSConnection("h", context=_strict())


def imported_kind(flag):
    context = _strict() if flag else None
    match context:
        case Kind():
            HTTPSConnection("h", context=context)
        case _:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


def own(flag):
    holder = _Holder(_strict()) if flag else _Other()
    match holder:
        case _Other():
            HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
        case _Holder(context=context):
            HTTPSConnection("h", context=context)
        case _:
            HTTPSConnection("h")


def literal(scheme):
    match scheme:
        case str():
            HTTPSConnection("h", context=_strict())
        case _:
            HTTPSConnection("h", context=_strict())


def number():
    match 3:
        case int():
            HTTPSConnection("h", context=_strict())
        case _:
            HTTPSConnection("h")


def mapping():
    match {"context": _strict()}:
        case dict() as options:
            HTTPSConnection("h", **options)
        case _:
            HTTPSConnection("h")


def none(flag):
    match _strict() if flag else None:
        case None:
            HTTPSConnection("h", context=_strict())
        case context:
            HTTPSConnection("h", context=context)


ctx = ssl.create_default_context()
match ctx:
    case ssl.SSLContext():
        pass
    case _:
        ctx = ssl._create_unverified_context()
HTTPSConnection("h", context=ctx)
