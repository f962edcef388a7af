"""Another module's flag that chooses the class is no object that is changed; tests of it agree with the module's."""
# not run: what is set is told by a configuration
import ssl
from http.client import HTTPConnection, HTTPSConnection

from corporate.conf import settings
from corporate.features import USE_TLS

_CONTEXT = ssl.create_default_context() if settings.TLS else None
_OF_FEATURE = ssl.create_default_context() if USE_TLS else None
_OF_CHANGED = ssl.create_default_context() if settings.CHANGED else None
_OPTIONS = {}
if settings.TLS:
    _OPTIONS["context"] = ssl.create_default_context()


def connect():
    kind = HTTPSConnection if settings.TLS else HTTPConnection
    return kind("h", context=_CONTEXT)


def connect_at_once():
    return (HTTPSConnection if settings.TLS else HTTPConnection)("h", **_OPTIONS)


def connect_by_feature():
    kind = HTTPSConnection if USE_TLS else HTTPConnection
    return kind("h", context=_OF_FEATURE)


def connect_otherwise():
    kind = HTTPConnection if settings.TLS else HTTPSConnection
    return kind("h", context=_CONTEXT)  # [missing-ssl-context]


def connect_if_changed():
    kind = HTTPSConnection if settings.CHANGED else HTTPConnection
    return kind("h", context=_OF_CHANGED)  # [missing-ssl-context]


def change(value):
    settings.CHANGED = value
