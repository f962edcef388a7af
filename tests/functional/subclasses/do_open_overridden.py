"""A class that overrides `do_open` hides urllib's from itself and its subclasses, not from the other handlers beside it."""
import ssl
import urllib.request
from http.client import HTTPConnection, HTTPSConnection


class Plain(urllib.request.HTTPSHandler):
    def https_open(self, request):
        return self.do_open(HTTPSConnection, request)  # [missing-ssl-context]


class Verified(urllib.request.HTTPSHandler):
    def https_open(self, request):
        return self.do_open(HTTPSConnection, request, context=ssl.create_default_context())


class Own(urllib.request.HTTPSHandler):
    """Its own `do_open` is a project's function: a class handed to it is a mention."""

    def do_open(self, http_class, req, **http_conn_args):
        return http_class, req, http_conn_args

    def https_open(self, request):
        self.do_open(HTTPSConnection, request)
        return super().do_open(HTTPSConnection, request)  # [missing-ssl-context]


class OfOwn(Own):
    def https_open(self, request):
        return self.do_open(HTTPSConnection, request)


class Choosing(urllib.request.HTTPSHandler):
    def do_open(self, http_class, req, **http_conn_args):
        return super().do_open(HTTPSConnection, req, context=ssl.create_default_context())

    def https_open(self, request):
        return self.do_open(HTTPConnection, request)


class ChoosingNone(urllib.request.HTTPSHandler):
    def do_open(self, http_class, req, **http_conn_args):
        return super().do_open(HTTPSConnection, req)  # [missing-ssl-context]

    def https_open(self, request):
        return self.do_open(HTTPConnection, request)


class Forwarding(urllib.request.HTTPSHandler):
    def do_open(self, http_class, req, **http_conn_args):
        return super().do_open(HTTPSConnection, req, **http_conn_args)


class ForwardingNothing(Forwarding):
    def https_open(self, request):
        return self.do_open(HTTPConnection, request)  # [missing-ssl-context]


class ForwardingVerified(Forwarding):
    def https_open(self, request):
        return self.do_open(HTTPConnection, request, context=ssl.create_default_context())


class UnderAnotherName(urllib.request.HTTPSHandler):
    def https_open(self, request):
        open_ = self.do_open
        return open_(HTTPSConnection, request)  # [missing-ssl-context]


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
        Plain,
        Verified,
        Own,
        OfOwn,
        Choosing,
        ChoosingNone,
        ForwardingNothing,
        ForwardingVerified,
        UnderAnotherName,
    ]:
        _open(kind())


def _request():
    request = urllib.request.Request("https://h/")
    request.timeout = 1
    return request


def outside_the_class():
    handler = urllib.request.HTTPSHandler()
    handler.do_open(HTTPSConnection, _request())  # [missing-ssl-context]


def outside_the_class_of_a_subclass():
    Plain().do_open(HTTPSConnection, _request())  # [missing-ssl-context]


def outside_the_class_of_its_own():
    Own().do_open(HTTPSConnection, _request())
