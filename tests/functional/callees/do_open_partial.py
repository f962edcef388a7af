"""`do_open` of a partial or of a lambda: what these pass counts."""
import functools
import ssl
import urllib.request
from http.client import HTTPSConnection


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


class VerifiedLambdaHandler(urllib.request.HTTPSHandler):
    def https_open(self, request):
        context = ssl.create_default_context()
        return self.do_open(lambda host, timeout: HTTPSConnection(host, timeout=timeout, context=context), request)


def opened():
    request = urllib.request.Request("https://h/")
    request.timeout = 1
    for kind in (PartialHandler, VerifiedPartialHandler, LambdaHandler, VerifiedLambdaHandler):
        handler = kind()
        handler.parent = urllib.request.OpenerDirector()
        try:
            handler.https_open(request)
        except OSError:
            pass
