"""A mixin opens what it hands to `self.do_open` where it is mixed into a handler of urllib's."""
# not run: nothing is opened
import ssl
import urllib.request
from http.client import HTTPSConnection


class KeyMixin:
    def https_open(self, req):
        return self.do_open(HTTPSConnection, req)  # [missing-ssl-context]


class Handler(KeyMixin, urllib.request.HTTPSHandler):
    pass


class GoodMixin:
    def https_open(self, req):
        return self.do_open(HTTPSConnection, req, context=ssl.create_default_context())


class GoodHandler(GoodMixin, urllib.request.HTTPSHandler):
    pass


class Alone:
    """Not mixed in anywhere: a project's own do_open."""

    def https_open(self, req):
        return self.do_open(HTTPSConnection, req)


class Direct(urllib.request.HTTPSHandler):
    def https_open(self, req):
        return self.do_open(HTTPSConnection, req)  # [missing-ssl-context]
