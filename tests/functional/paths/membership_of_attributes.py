"""What ``in`` tells of an attribute or an item, a comparison of the same one agrees with."""

import ssl
from http.client import HTTPSConnection


class _Options:
    def __init__(self, mode, kind):
        self.mode = mode
        self.kind = kind


def _among(options, _other):
    context = None
    if options.mode in ("tls", "mtls"):
        context = ssl.create_default_context()
    if options.mode == "mtls":
        HTTPSConnection("a.example", context=context)


def _not_among(options, _other):
    context = ssl.create_default_context()
    if options.mode not in ("tls", "mtls"):
        return
    if options.mode == "plain":
        context = None
    HTTPSConnection("a.example", context=context)


def _item_among(options, _other):
    config = vars(options)
    context = None
    if config["mode"] in {"tls", "mtls"}:
        context = ssl.create_default_context()
    if config["mode"] in ["mtls"]:
        HTTPSConnection("a.example", context=context)


def _among_in_a_loop(options, other):
    for one in (options, other):
        context = None
        if one.mode in ("tls", "mtls"):
            context = ssl.create_default_context()
        if one.mode == "mtls":
            HTTPSConnection("a.example", context=context)


def _another_value(options, _other):
    context = None
    if options.mode in ("tls", "mtls"):
        context = ssl.create_default_context()
    if options.mode == "plain":
        HTTPSConnection("a.example", context=context)  # [missing-ssl-context]


def _another_value_left(options, _other):
    context = ssl.create_default_context()
    if options.mode not in ("tls", "plain"):
        return
    if options.mode == "plain":
        context = None
    HTTPSConnection("a.example", context=context)  # [missing-ssl-context]


def _another_member(options, _other):
    context = None
    if options.kind in ("tls", "mtls"):
        context = ssl.create_default_context()
    if options.mode == "mtls":
        HTTPSConnection("a.example", context=context)  # [missing-ssl-context]


def _another_instance(options, other):
    context = None
    if options.mode in ("tls", "mtls"):
        context = ssl.create_default_context()
    if other.mode == "mtls":
        HTTPSConnection("a.example", context=context)  # [missing-ssl-context]


def _another_item(options, _other):
    config = vars(options)
    context = None
    if config["kind"] in ("tls", "mtls"):
        context = ssl.create_default_context()
    if config["mode"] == "mtls":
        HTTPSConnection("a.example", context=context)  # [missing-ssl-context]


def _set_between(options, other):
    context = None
    if options.mode in ("tls", "mtls"):
        context = ssl.create_default_context()
    options.mode = other.mode
    if options.mode == "mtls":
        HTTPSConnection("a.example", context=context)  # [missing-ssl-context]


def _set_between_by_a_function(options, _other):
    context = None
    if options.mode in ("tls", "mtls"):
        context = ssl.create_default_context()
    _make_mutual(options)
    if options.mode == "mtls":
        HTTPSConnection("a.example", context=context)  # [missing-ssl-context]


def _make_mutual(options):
    options.mode = "mtls"


def _instance_rebound(options, other):
    context = None
    if options.mode in ("tls", "mtls"):
        context = ssl.create_default_context()
    options = other
    if options.mode == "mtls":
        HTTPSConnection("a.example", context=context)  # [missing-ssl-context]


class _Consumed:
    def __init__(self):
        self.modes = ["mtls", "plain"]

    @property
    def mode(self):
        return self.modes.pop()


def read_anew():
    context = None
    consumed = _Consumed()
    if consumed.mode in ("tls", "mtls"):
        context = ssl.create_default_context()
    if consumed.mode == "mtls":
        HTTPSConnection("a.example", context=context)  # [missing-ssl-context]


def attributes():
    modes = ("tls", "mtls", "plain")
    for function in list(globals().values()):
        if getattr(function, "__code__", None) and function.__code__.co_argcount == 2:
            for mode in modes:
                for other in modes:
                    for kind in modes:
                        function(_Options(mode, kind), _Options(other, kind))
