"""Decorators under `@classmethod` and `@staticmethod` that raise while there is no context, fill it in or weaken it."""
import functools
import http.client
import ssl


def _checked(f):

    @functools.wraps(f)
    def inner(cls, *args, **kwargs):
        if cls.context is None:
            raise RuntimeError("set up first")
        return f(cls, *args, **kwargs)
    return inner


def _filled(f):

    @functools.wraps(f)
    def inner(cls, *args, **kwargs):
        if cls.context is None:
            cls.setup()
        return f(cls, *args, **kwargs)
    return inner


def _weakens(f):

    @functools.wraps(f)
    def inner(cls, *args, **kwargs):
        cls.context.check_hostname = False
        return f(cls, *args, **kwargs)
    return inner


class Api:
    context = None

    @classmethod
    def setup(cls):
        cls.context = ssl.create_default_context()

    @classmethod
    @_checked
    def get(cls, host):
        return http.client.HTTPSConnection(host, context=cls.context)

    @classmethod
    @_filled
    def post(cls, host):
        return http.client.HTTPSConnection(host, context=cls.context)

    @classmethod
    def put(cls, host):
        return http.client.HTTPSConnection(host, context=cls.context)  # [missing-ssl-context]

    @classmethod
    def reset(cls):
        cls.context = None


class Weak:
    context = ssl.create_default_context()

    @classmethod
    @_weakens
    def get(cls, host):
        return http.client.HTTPSConnection(host, context=cls.context)  # [insecure-ssl-context]


class WeakInstance:
    context = ssl.create_default_context()

    @_weakens
    def get(self, host):
        return http.client.HTTPSConnection(host, context=self.context)  # [insecure-ssl-context]


_context = None


def _ready(f):

    @functools.wraps(f)
    def inner(*a, **k):
        if _context is None:
            raise RuntimeError("not configured")
        return f(*a, **k)
    return inner


class Static:
    @staticmethod
    @_ready
    def get():
        return http.client.HTTPSConnection("h", context=_context)

    @classmethod
    @_ready
    def get2(cls):
        return http.client.HTTPSConnection("h", context=_context)

    @_ready
    def get3(self):
        return http.client.HTTPSConnection("h", context=_context)

    @staticmethod
    def raw():
        return http.client.HTTPSConnection("h", context=_context)  # [missing-ssl-context]


def configure(on):
    global _context
    _context = ssl.create_default_context() if on else None


def drive():
    Api.setup()
    Api.get("h")
    Api.reset()
    Api.post("h")
    Api.reset()
    Api.put("h")
    Weak.get("h")
    WeakInstance().get("h")
    configure(True)
    Static.raw()
    Static.get()
    Static.get2()
    Static().get3()
    configure(False)
    Static.raw()
