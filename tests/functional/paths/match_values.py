"""A name with dots as a pattern is compared with the subject, as `==` compares it: tests of the same agree."""
import ssl
from http.client import HTTPSConnection

from path_helpers import settings


class _Modes:
    LAX = "lax"
    STRICT = "strict"


def _compared_again(mode):
    match mode:
        case _Modes.STRICT:
            context = ssl.create_default_context()
        case _Modes.LAX:
            context = ssl._create_unverified_context()
        case _:
            raise ValueError(mode)
    if mode == _Modes.STRICT:
        HTTPSConnection("h", context=context)
    if _Modes.LAX == mode:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _compared_before(mode):
    context = ssl.create_default_context() if mode == _Modes.STRICT else None
    match mode:
        case _Modes.STRICT:
            HTTPSConnection("h", context=context)
        case _Modes.LAX:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _matched_again(mode):
    match mode:
        case _Modes.STRICT | _Modes.LAX as chosen:
            print(chosen)
            context = ssl.create_default_context()
        case _:
            context = None
    match mode:
        case _Modes.LAX:
            HTTPSConnection("h", context=context)
        case _Modes.STRICT:
            HTTPSConnection("h", context=context)
        case _:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _rebound_between(mode):
    match mode:
        case _Modes.STRICT:
            context = ssl.create_default_context()
        case _:
            context = None
    mode = _Modes.STRICT if mode == _Modes.LAX else mode
    if mode == _Modes.STRICT:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _of_a_module(scheme):
    match scheme:
        case settings.HTTPS:
            context = ssl.create_default_context()
        case _:
            context = None
    if scheme == settings.HTTPS:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _of_parts(mode, scheme):
    match (mode, scheme):
        case (_Modes.STRICT, settings.HTTPS):
            context = ssl.create_default_context()
        case _:
            context = None
    if mode == _Modes.STRICT:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _Client:
    def __init__(self, mode):
        self.mode = mode

    def connect(self):
        context = None
        match self.mode:
            case _Modes.STRICT:
                context = ssl.create_default_context()
        if self.mode == _Modes.STRICT:
            HTTPSConnection("h", context=context)
        elif self.mode == _Modes.LAX:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


def with_each():
    for mode in (_Modes.STRICT, _Modes.LAX, "none"):
        for run in (_compared_before, _matched_again, _rebound_between):
            run(mode)
        _Client(mode).connect()
        for scheme in (settings.HTTPS, "http"):
            _of_parts(mode, scheme)
    for mode in (_Modes.STRICT, _Modes.LAX):
        _compared_again(mode)


def with_schemes():
    _of_a_module(settings.HTTPS)
    _of_a_module("http")
