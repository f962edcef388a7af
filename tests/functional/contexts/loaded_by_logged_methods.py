"""A method that a decorator logs has set what it sets where it is called: for good, or in the place of a ``None``."""
# pylint: disable=missing-docstring
import functools
import logging
import ssl
from http.client import HTTPSConnection

LOG = logging.getLogger(__name__)


def _logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        LOG.debug("calling %s", function.__name__)
        return function(*args, **kwargs)

    return wrapper


def _traced(function):
    def wrapper(self, *args):
        result = function(self, *args)
        LOG.debug("made %s", result)
        return result

    return wrapper


class Extension:
    def __init__(self, app=None):
        self.context = None
        if app is not None:
            self.init_app(app)

    @_logged
    def init_app(self, app):
        self.context = ssl.create_default_context(cafile=app.get("CA"))

    def connect(self):
        return HTTPSConnection("h", context=self.context)


class ExtensionInTwo:
    def __init__(self, app=None):
        self.context = None
        if app is not None:
            self.init_app(app)

    def init_app(self, app):
        self._build(app)

    @_traced
    def _build(self, app):
        self.context = ssl.create_default_context(cafile=app.get("CA"))

    def connect(self):
        return HTTPSConnection("h", context=self.context)


class HalfAnExtension:
    def __init__(self, app):
        self.context = None
        self.init_app(app)

    @_logged
    def init_app(self, app):
        if app:
            self.context = ssl.create_default_context(cafile=app.get("CA"))

    def connect(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Loaded:
    def __init__(self, verify=True):
        self.verify = verify
        self.context = None

    @_logged
    def load(self):
        self.context = ssl.create_default_context()
        if not self.verify:
            self.context.check_hostname = False
        return self


_LOADED = Loaded().load()
_LAX = Loaded(verify=False).load()


def from_loaded():
    HTTPSConnection("h", context=_LOADED.context)
    HTTPSConnection("h", context=_LAX.context)  # [insecure-ssl-context]


def run():
    for kind in (Extension, ExtensionInTwo):
        kind({}).connect()
        made = kind()
        made.init_app({})
        made.connect()
    for app in ({}, {"name": "x"}):
        HalfAnExtension(app).connect()
