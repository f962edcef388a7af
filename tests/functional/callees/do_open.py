"""`AbstractHTTPHandler.do_open(X, req, **conn_args)` is the call `X(host, timeout=…, **conn_args)`, whatever X is."""
import functools
import ssl
import urllib.request
from http.client import HTTPConnection, HTTPSConnection


class Subclass(HTTPSConnection):
    pass


class Chooses(HTTPSConnection):
    def __init__(self, host, **options):
        super().__init__(host, context=ssl.create_default_context(), **options)


class Handler(urllib.request.HTTPSHandler):
    def https_open(self, request):
        return self.do_open(HTTPSConnection, request)  # [missing-ssl-context]


class VerifiedHandler(urllib.request.HTTPSHandler):
    def https_open(self, request):
        return self.do_open(HTTPSConnection, request, context=ssl.create_default_context())


class InsecureHandler(urllib.request.AbstractHTTPHandler):
    def https_open(self, request):
        return self.do_open(HTTPSConnection, request, context=ssl._create_unverified_context())  # [insecure-ssl-context]


class PlainHandler(urllib.request.HTTPHandler):
    def http_open(self, request):
        return self.do_open(HTTPConnection, request)


class SubclassHandler(urllib.request.HTTPSHandler):
    def https_open(self, request):
        return self.do_open(Subclass, request)  # [missing-ssl-context]


class ChoosingHandler(urllib.request.HTTPSHandler):
    def https_open(self, request):
        return self.do_open(Chooses, request)


class PartialHandler(urllib.request.HTTPSHandler):
    def https_open(self, request):
        return self.do_open(functools.partial(HTTPSConnection, context=None), request)  # [missing-ssl-context]


class VerifiedPartialHandler(urllib.request.HTTPSHandler):
    def https_open(self, request):
        verified = functools.partial(HTTPSConnection, context=ssl.create_default_context())
        return self.do_open(verified, request)


class LambdaHandler(urllib.request.HTTPSHandler):
    def https_open(self, request):
        return self.do_open(lambda host, **options: HTTPSConnection(host, **options), request)  # [missing-ssl-context]


class BoundMethodHandler(urllib.request.HTTPSHandler):
    def _connect(self, host, **options):
        return HTTPSConnection(host, **options)

    def https_open(self, request):
        return self.do_open(self._connect, request)  # [missing-ssl-context]


class ChoosingMethodHandler(urllib.request.HTTPSHandler):
    def _connect(self, host, **options):
        return HTTPSConnection(host, context=ssl.create_default_context(), **options)

    def https_open(self, request):
        return self.do_open(self._connect, request)


class ByTheClass(urllib.request.AbstractHTTPHandler):
    def https_open(self, request):
        return urllib.request.AbstractHTTPHandler.do_open(self, HTTPSConnection, request)  # [missing-ssl-context]


class NotAHandler:
    def do_open(self, kind, request):
        return kind, request

    def https_open(self, request):
        return self.do_open(HTTPSConnection, request)


def _open(handler):
    request = urllib.request.Request("https://h/")
    request.timeout = 1
    handler.parent = urllib.request.OpenerDirector()
    try:
        handler.https_open(request)
    except OSError:
        pass


def drive():
    for kind in [
        Handler,
        VerifiedHandler,
        InsecureHandler,
        SubclassHandler,
        ChoosingHandler,
        PartialHandler,
        VerifiedPartialHandler,
        LambdaHandler,
        BoundMethodHandler,
        ChoosingMethodHandler,
        ByTheClass,
        NotAHandler,
    ]:
        _open(kind())
