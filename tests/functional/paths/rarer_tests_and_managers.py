"""Tests of computed strings, members and kinds; managers and patterns: what surely runs counts, and nothing else."""

import enum
import ssl
from contextlib import contextmanager
from http.client import HTTPSConnection


def _strict():
    return ssl.create_default_context()


def _lax():
    return ssl._create_unverified_context()


def chosen_by_percent(label):
    text = "%s" % ("tls",)
    if text == "tls":
        HTTPSConnection("h", context=_strict())
    else:
        HTTPSConnection("h", context=_lax())


def chosen_by_percent_width():
    if b"%3d" % 5 == b"  5":
        HTTPSConnection("h", context=_strict())
    else:
        HTTPSConnection("h", context=_strict())


def chosen_by_repeat():
    text = "a" * 3
    if text == "aaa":
        HTTPSConnection("h", context=_lax())  # [insecure-ssl-context]
    else:
        HTTPSConnection("h", context=_strict())


def chosen_by_index():
    text = "abc"
    if text[1] == "b":
        HTTPSConnection("h", context=_strict())
    else:
        HTTPSConnection("h", context=_lax())


def format_raises():
    try:
        text = "{}{}".format(1)
    except IndexError:
        HTTPSConnection("h", context=_lax())  # [insecure-ssl-context]


class Mode(enum.Enum):
    STRICT = 1
    LAX = 2

    def context(self):
        return _lax() if self is Mode.LAX else _strict()

    def same(self):
        if self == Mode.STRICT:
            return _strict()
        return _strict()


def by_mode():
    HTTPSConnection("h", context=Mode.STRICT.context())
    HTTPSConnection("h", context=Mode.LAX.context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=Mode.STRICT.same())


def is_none_of_object(flag):
    context = _strict() if flag else None
    if context is None:
        context = _lax()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def isinstance_of_dict(flag):
    options = {"context": _lax()}
    if isinstance(options, dict):
        HTTPSConnection("h", **options)  # [insecure-ssl-context]
    else:
        HTTPSConnection("h", context=_strict())


class Base(HTTPSConnection):
    pass


def issubclass_test():
    if issubclass(Base, HTTPSConnection):
        Base("h")  # [missing-ssl-context]
    else:
        Base("h", context=_lax())


def generator_manager():
    @contextmanager
    def held():
        context = _strict()
        yield context
        context.check_hostname = False

    with held() as context:
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def manager_in_try():
    @contextmanager
    def held():
        context = _strict()
        try:
            yield context
        finally:
            context.check_hostname = False

    with held() as context:
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


class Manager:
    def __init__(self):
        self.context = _lax()

    def __enter__(self):
        self.context = _strict()
        return self

    def __exit__(self, *details):
        self.context = _lax()


def own_manager():
    with Manager() as manager:
        HTTPSConnection("h", context=manager.context)
    HTTPSConnection("h", context=manager.context)  # [insecure-ssl-context]


def match_mapping():
    options = {"a": {"context": _lax()}, "b": {"context": _strict()}}
    match options:
        case {"a": first, **rest}:
            HTTPSConnection("h", **first)  # [insecure-ssl-context]
            HTTPSConnection("h", **rest["b"])


def object_new():
    class Client:
        context = _lax()

        def __init__(self):
            self.context = _strict()

    HTTPSConnection("h", context=object.__new__(Client).context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=Client().context)


def setattr_wrong():
    context = _strict()
    try:
        setattr(context, "check_hostname")
    except TypeError:
        pass
    HTTPSConnection("h", context=context)


def getattr_wrong():
    context = _lax()
    try:
        context = getattr(context)
    except TypeError:
        pass
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def dotted_import():
    module = __import__("http.client")
    module.client.HTTPSConnection("h")  # [missing-ssl-context]


def plain_import():
    module = __import__("ssl")
    HTTPSConnection("h", context=module._create_unverified_context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=module.create_default_context())


def starred_creator():
    arguments = (ssl.Purpose.CLIENT_AUTH,)
    HTTPSConnection("h", context=ssl.create_default_context(*arguments))  # [insecure-ssl-context]
    HTTPSConnection("h", context=ssl.create_default_context(*()))


def starred_protocol():
    arguments = [ssl.PROTOCOL_TLS_CLIENT]
    HTTPSConnection("h", context=ssl.SSLContext(*arguments))
    HTTPSConnection("h", context=ssl.SSLContext(*[ssl.PROTOCOL_TLS]))  # [insecure-ssl-context]


class Given:
    def __init__(self, context):
        self.context = context


class More(Given):
    def __init__(self, context, extra):
        super().__init__(context)
        self.extra = extra


def more():
    HTTPSConnection("h", context=More(_lax(), _strict()).context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=More(_lax(), _strict()).extra)


def too_many_arguments():
    def make(context):
        return context

    try:
        HTTPSConnection("h", context=make(_strict(), _lax()))
    except TypeError:
        HTTPSConnection("h", context=_lax())  # [insecure-ssl-context]


def subclass_and_class():
    for cls in (Base, HTTPSConnection):
        cls("h")  # [missing-ssl-context]


def raises_own():
    class Mine(Exception):
        pass

    try:
        raise ValueError
    except Mine:
        HTTPSConnection("h", context=_lax())
    except ValueError:
        HTTPSConnection("h", context=_strict())


def raises_own_base():
    class Mine(ValueError):
        pass

    try:
        raise Mine
    except ValueError:
        HTTPSConnection("h", context=_lax())  # [insecure-ssl-context]


def loop_with_iterator_two():
    items = iter([_strict(), _lax(), _strict()])
    for one in items:
        HTTPSConnection("h", context=one)
        two = next(items, None)
        if two is not None:
            HTTPSConnection("h", context=two)  # [insecure-ssl-context]


def zip_of_iterator():
    items = iter([_strict(), _lax()])
    for number, one in zip([1], items):
        HTTPSConnection("h", context=one)
