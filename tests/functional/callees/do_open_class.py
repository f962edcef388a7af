"""`do_open(X, request, **arguments)` of a handler is the call `X(host, timeout=…, **arguments)`."""
import ssl
import urllib.request
from http.client import HTTPConnection, HTTPSConnection


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
    def https_open(self, request):
        return self.do_open(HTTPConnection, request)


class NotAHandler:
    def do_open(self, kind, request):
        return kind, request

    def https_open(self, request):
        return self.do_open(HTTPSConnection, request)


def opened():
    request = urllib.request.Request("https://h/")
    request.timeout = 1
    for kind in (Handler, VerifiedHandler, InsecureHandler, PlainHandler, NotAHandler):
        handler = kind()
        handler.parent = urllib.request.OpenerDirector()
        try:
            handler.https_open(request)
        except OSError:
            pass
