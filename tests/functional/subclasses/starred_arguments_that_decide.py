"""Of what comes as `*args` and `**kwargs`, only what is handed on, or named, decides about a context."""
import ssl
from http.client import HTTPSConnection


class _Filled(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        kwargs["context"] = ssl.create_default_context()
        HTTPSConnection.__init__(self, *args, **kwargs)


class _Passed(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)


class _Taken(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        context = ssl.create_default_context()
        context.check_hostname = kwargs.pop("checking", True)
        super().__init__(*args, context=context, **kwargs)


class _Asked(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        context = ssl.create_default_context()
        if "lax" in kwargs:
            context.check_hostname = not kwargs["lax"]
            del kwargs["lax"]
        kwargs.update(context=context)
        super().__init__(*args, **kwargs)


class _Options:
    def __init__(self, checking=True):
        self.made = ssl.create_default_context()
        self.made.check_hostname = checking


class _Beside(_Options, HTTPSConnection):
    def __init__(self, host, **options):
        _Options.__init__(self, **options)
        HTTPSConnection.__init__(self, host, context=self.made)


class _Strict(HTTPSConnection):
    def __init__(self, host, checking=True, port=None):
        context = ssl.create_default_context()
        context.check_hostname = checking
        super().__init__(host, port, context=context)


class _Shorter(_Strict):
    def __init__(self, *args):
        super().__init__("h", *args)


class _Longer(_Strict):
    def __init__(self, name, *args, **options):
        self.name = name
        _Strict.__init__(self, *args, **options)


def _made_of(options):
    context = ssl.create_default_context()
    context.check_hostname = options.get("checking", True)
    return context


def _handed_to_a_helper(host, **options):
    HTTPSConnection(host, context=_made_of(options))


def _strict(*args):
    _Strict(*args)


def _named(name, *args):
    print(name)
    _strict(*args)


def _copied(host, **kwargs):
    options = {"timeout": 3, **kwargs}
    HTTPSConnection(host, context=options.pop("tls"), **options)


def _through_a_copy(host, **kwargs):
    _copied(host, **kwargs)


class _Pool:
    @staticmethod
    def connect(host, tls):
        HTTPSConnection(host, context=tls)


def _to_a_static_method(*args):
    _Pool.connect(*args)


def connect():
    _Filled("h", 443, timeout=10)
    _Filled("h", context=None)
    _Passed("h", timeout=10)  # [missing-ssl-context]
    _Passed("h", context=ssl.create_default_context())
    _Taken("h", timeout=10)
    _Taken("h", checking=False)  # [insecure-ssl-context]
    _Asked("h", lax=False)
    _Asked("h", lax=True)  # [insecure-ssl-context]
    _Beside("h", checking=True)
    _Beside("h", checking=False)  # [insecure-ssl-context]


def connect_by_position():
    _Strict("h", True)
    _Strict("h", False)  # [insecure-ssl-context]
    _Shorter(True)
    _Shorter(False)  # [insecure-ssl-context]
    _Longer("n", "h", True)
    _Longer("n", "h", False)  # [insecure-ssl-context]
    _Longer("n", "h", port=1, checking=False)  # [insecure-ssl-context]
    _strict("h", True, 1)
    _strict("h", False, 1)  # [insecure-ssl-context]
    _named("n", "h", True)
    _named("n", "h", False)  # [insecure-ssl-context]
    _handed_to_a_helper("h", checking=True)
    _handed_to_a_helper("h", checking=False)  # [insecure-ssl-context]


def connect_through_copies():
    _through_a_copy("h", tls=ssl.create_default_context())
    _through_a_copy("h", tls=ssl._create_unverified_context())  # [insecure-ssl-context]
    _to_a_static_method("h", ssl.create_default_context())
    _to_a_static_method("h", ssl._create_unverified_context())  # [insecure-ssl-context]
