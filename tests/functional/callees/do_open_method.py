"""`do_open` of a method or of a subclass: the choice that it makes itself is judged there."""
import ssl
import urllib.request
from http.client import HTTPSConnection


class Pinned(HTTPSConnection):
    def __init__(self, host, **options):
        super().__init__(host, context=ssl.create_default_context(), **options)


class ForwardingHandler(urllib.request.HTTPSHandler):
    def _connect(self, host, **options):
        return HTTPSConnection(host, **options)

    def https_open(self, request):
        return self.do_open(self._connect, request)  # [missing-ssl-context]


class ChoosingHandler(urllib.request.HTTPSHandler):
    def _connect(self, host, timeout=300):
        return HTTPSConnection(host, timeout=timeout)  # [missing-ssl-context]

    def https_open(self, request):
        return self.do_open(self._connect, request)


class PinnedHandler(urllib.request.HTTPSHandler):
    def https_open(self, request):
        return self.do_open(Pinned, request)


def opened():
    request = urllib.request.Request("https://h/")
    request.timeout = 1
    for kind in (ForwardingHandler, ChoosingHandler, PinnedHandler):
        handler = kind()
        handler.parent = urllib.request.OpenerDirector()
        try:
            handler.https_open(request)
        except OSError:
            pass
