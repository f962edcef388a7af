"""What goes by a name that stands for the class elsewhere does, and returns, what it does under any other name."""
import asyncio
import ssl
from http.client import HTTPConnection, HTTPSConnection


def names_given_to_the_class(connect=HTTPSConnection, create=HTTPSConnection, _create=HTTPSConnection):
    cls = choose = chosen = weak = HTTPSConnection
    _Filling = _fill = _switch_off = _leave = _chosen = _open_quietly = _hand_on = HTTPSConnection
    _Other = HTTPSConnection
    made = [connect, create, cls, choose, chosen, weak, _Other]
    return [*made, _create, _Filling, _fill, _switch_off, _leave, _chosen, _open_quietly, _hand_on]


class _Client:
    def __init__(self):
        self.context = None

    def connect(self):
        self.context = ssl.create_default_context()

    def weak(self):
        self.context = ssl._create_unverified_context()

    def close(self):
        self.context = None

    def get(self):
        self.connect()
        return HTTPSConnection("h", context=self.context)

    def get_weak(self):
        self.weak()
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def get_after_all(self):
        self.weak()
        self.connect()
        return HTTPSConnection("h", context=self.context)


def methods_that_set():
    _Client().get()
    _Client().get_weak()
    _Client().get_after_all()


def _create(options, context=None):
    options["context"] = ssl.create_default_context() if context is None else context


def _fill(options, context):
    options["context"] = context


def _switch_off(context):
    context.check_hostname = False


class _Filling:
    def __init__(self, options, context):
        options["context"] = context


def functions_that_change():
    options = {}
    _create(options)
    HTTPSConnection("h", **options)
    _create(options, ssl._create_unverified_context())
    HTTPSConnection("h", **options)  # [insecure-ssl-context]
    _fill(options, ssl.create_default_context())
    HTTPSConnection("h", **options)
    _Filling(options, ssl._create_unverified_context())
    HTTPSConnection("h", **options)  # [insecure-ssl-context]
    context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
    _switch_off(context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


class _Contexts:
    @staticmethod
    def create():
        return ssl.create_default_context()

    @staticmethod
    def weak():
        return ssl._create_unverified_context()

    @classmethod
    def choose(cls, verify):
        return cls.create() if verify else cls.weak()

    @classmethod
    def chosen(cls, verify):
        return cls.choose(not verify)


def functions_that_return():
    HTTPSConnection("h", context=_Contexts.create())
    HTTPSConnection("h", context=_Contexts.weak())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_Contexts.choose(True))
    HTTPSConnection("h", context=_Contexts.choose(verify=False))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_Contexts.chosen(False))
    HTTPSConnection("h", context=_Contexts.chosen(verify=True))  # [insecure-ssl-context]


class _Settings:
    def __init__(self, context=None):
        self.context = context

    @classmethod
    def default(cls):
        return cls()

    @classmethod
    def strict(cls):
        return cls(ssl.create_default_context())

    @classmethod
    def lax(cls):
        return cls(context=ssl._create_unverified_context())

    @classmethod
    def of(cls, options):
        made = cls(options)
        return made


def class_methods_that_make_instances():
    HTTPSConnection("h", context=_Settings.default().context)  # [missing-ssl-context]
    HTTPSConnection("h", context=_Settings.strict().context)
    HTTPSConnection("h", context=_Settings.lax().context)  # [insecure-ssl-context]
    options = {"context": ssl.create_default_context()}
    HTTPSConnection("h", **options)
    _Settings.of(options).context["context"] = ssl._create_unverified_context()
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def either(tls):
    cls = HTTPSConnection if tls else HTTPConnection
    if tls:
        cls("h", context=ssl.create_default_context())
    return cls("h", context=_Settings.lax().context) if tls else None  # [insecure-ssl-context]


def _leave():
    raise SystemExit


def ends(flag, other):
    context = ssl.create_default_context() if flag else None
    if other:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    if not flag:
        _leave()
    HTTPSConnection("h", context=context)


def _chosen():
    return True


def tested():
    context = ssl.create_default_context()
    HTTPSConnection("h", context=context if _chosen() else None)
    HTTPSConnection("h", context=None if _chosen() else context)  # [missing-ssl-context]


def _open_quietly(options, host, context):
    options["context"] = ssl._create_unverified_context() if host == "local" else ssl.create_default_context()
    return HTTPSConnection(host, context=context)


def forwards_and_changes():
    options = {}
    _open_quietly(options, "local".lower(), ssl.create_default_context())
    HTTPSConnection("h", **options)  # [insecure-ssl-context]
    _open_quietly(options, "h", ssl._create_unverified_context())  # [insecure-ssl-context]
    HTTPSConnection("h", **options)


async def _hand_on(options):
    options["context"] = ssl.create_default_context()


async def _awaited():
    options = {}
    await _hand_on(options)
    HTTPSConnection("h", **options)


def awaited():
    asyncio.run(_awaited())


class _Other:
    def __new__(cls, host):
        return object.__new__(_Settings if host else cls)

    def __init__(self, host, context=None):
        self.connection = HTTPSConnection("h", context=context)


def never_initialised():
    _Other("h")
    _Other("")  # [missing-ssl-context]
