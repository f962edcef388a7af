"""A value that equals one literal, or is one member of an enumeration, is no other; `in` asks for each of some."""
import enum
import ssl
from http.client import HTTPSConnection


class Mode(enum.Enum):
    OFF = 1
    ON = 2
    STRICT = 3


MODES = {"off": Mode.OFF, "on": Mode.ON, "strict": Mode.STRICT}


def _mode(first, second):
    return MODES["strict" if first and second else "on" if first else "off"]


def members(first, second):
    mode = _mode(first, second)
    _members(mode)
    _members_in_a_tuple(mode)


def _members(mode):
    if mode is Mode.OFF:
        context = None
    elif mode is Mode.ON:
        context = ssl.create_default_context()
    else:
        context = ssl.create_default_context()
    if mode is Mode.ON:
        HTTPSConnection("h", context=context)
    if Mode.STRICT == mode:
        HTTPSConnection("h", context=context)
    if mode is Mode.OFF:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _members_in_a_tuple(mode):
    context = None
    if mode in (Mode.ON, Mode.STRICT):
        context = ssl.create_default_context()
    if mode is Mode.ON:
        HTTPSConnection("h", context=context)
    if mode is Mode.OFF:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def all_literals(scheme):
    if scheme not in ("http", "https"):
        raise ValueError(scheme)
    context = None
    if scheme == "https":
        context = ssl.create_default_context()
    elif scheme == "http":
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def not_all_literals(scheme):
    if scheme not in ("http", "https", "ftp"):
        raise ValueError(scheme)
    context = None
    if scheme == "https":
        context = ssl.create_default_context()
    elif scheme == "ftp":
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def one_of_several(scheme):
    context = None
    if scheme in ("https", "wss"):
        context = ssl.create_default_context()
    if scheme == "https":
        HTTPSConnection("h", context=context)
    if scheme == "http":
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
