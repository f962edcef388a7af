"""Who fills a parameter in with a context or with ``None``, as it finds, has chosen the ``None`` itself."""

import ssl
from http.client import HTTPSConnection


def _made(cafile):
    if cafile:
        return ssl.create_default_context()
    return None


class _ByOr:
    def __init__(self, host, context=None, cafile=None):
        self.host = host
        self.context = context or _made(cafile)

    def open(self):
        return HTTPSConnection(self.host, context=self.context)  # [missing-ssl-context]


class _FilledIn:
    def __init__(self, host, context=None, cafile=None):
        self.host = host
        self.context = context
        if self.context is None:
            self.context = _made(cafile)

    def open(self):
        return HTTPSConnection(self.host, context=self.context)  # [missing-ssl-context]


class _Handed:
    def __init__(self, host, context=None):
        self.host = host
        self.context = context if context is not None else None

    def open(self):
        return HTTPSConnection(self.host, context=self.context)


def _relaxed(host):
    if host.endswith(".test"):
        return ssl._create_unverified_context()
    return None


class _Relaxed(HTTPSConnection):
    def __init__(self, host, context=None):
        if context is None:
            context = _relaxed(host)
        super().__init__(host, context=context)  # [insecure-ssl-context]


class _Perhaps(HTTPSConnection):
    def __init__(self, host, context=None):
        if context is None:
            context = _made(host.endswith(".test"))
        super().__init__(host, context=context)  # [missing-ssl-context]


class _LeftOut(HTTPSConnection):
    def __init__(self, host, context=None):
        options = {} if context is None else {"context": context}
        super().__init__(host, **options)


class _IfTold(HTTPSConnection):
    """Where it is not told to, it hands on what it got: that is the caller's choice."""

    def __init__(self, host, context=None, cafile=None):
        if context is None and cafile:
            context = ssl.create_default_context()
        super().__init__(host, context=context)


class _Kept:
    def __init__(self, host, context=None, cafile=None):
        self.host = host
        self.context = context
        if self.context is None and cafile:
            self.context = ssl.create_default_context()

    def open(self):
        return HTTPSConnection(self.host, context=self.context)


def _open(host, context=None, cafile=None):
    if context is None:
        context = _made(cafile)
    return HTTPSConnection(host, context=context)  # [missing-ssl-context]


def _open_with_keywords(host, **kwargs):
    context = kwargs.pop("context", None)
    if context is None and kwargs.pop("verify", True):
        context = ssl.create_default_context()
    return HTTPSConnection(host, context=context)


def construct():
    _Relaxed("h")
    _Relaxed("h.test")
    _Perhaps("h")
    _Perhaps("h.test")
    _LeftOut("h")  # [missing-ssl-context]
    _open("h")
    _open("h", cafile="ca.pem")
    _IfTold("h", cafile="ca.pem")
    _IfTold("h")  # [missing-ssl-context]
    _open_with_keywords("h")
    _open_with_keywords("h", verify=False)  # [missing-ssl-context]


def attributes():
    _ByOr("h").open()
    _ByOr("h", ssl.create_default_context()).open()
    _FilledIn("h").open()
    _Kept("h", ssl.create_default_context()).open()
    _Handed("h", ssl.create_default_context()).open()
