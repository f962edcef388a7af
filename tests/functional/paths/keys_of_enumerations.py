"""A test of a member picks the item that a mapping has under it, as a test of a literal does."""

import enum
import ssl
from http.client import HTTPSConnection


class Mode(enum.Enum):
    STRICT = 1
    LAX = 2
    NONE = 3


class Text(str, enum.Enum):
    """Its members equal literals."""

    STRICT = "strict"
    LAX = "lax"


MAKERS = {Mode.STRICT: ssl.create_default_context, Mode.LAX: ssl._create_unverified_context}
BY_TEXT = {Text.STRICT: ssl.create_default_context, Text.LAX: ssl._create_unverified_context}
BY_LITERAL = {"strict": ssl.create_default_context, "lax": ssl._create_unverified_context}


def _refused(mode):
    if mode is Mode.LAX:
        raise ValueError(mode)
    return HTTPSConnection("h", context=MAKERS[mode]())


def _refused_wrongly(mode):
    if mode is Mode.STRICT:
        raise ValueError(mode)
    return HTTPSConnection("h", context=MAKERS[mode]())  # [insecure-ssl-context]


def _known(mode):
    if mode == Mode.STRICT:
        return HTTPSConnection("h", context=MAKERS[mode]())
    return HTTPSConnection("h", context=MAKERS[mode]())  # [insecure-ssl-context]


def _picked_before(mode):
    context = MAKERS[mode]()
    if mode == Mode.STRICT:
        return HTTPSConnection("h", context=context)
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _asked_for(mode):
    maker = MAKERS.get(mode)
    if mode is Mode.STRICT:
        return HTTPSConnection("h", context=maker())
    if mode is Mode.NONE:
        return HTTPSConnection("h", context=maker)  # [missing-ssl-context]
    return HTTPSConnection("h", context=maker())  # [insecure-ssl-context]


def _by_equal_literal(mode):
    if mode == "lax":
        return HTTPSConnection("h", context=BY_TEXT[mode]())  # [insecure-ssl-context]
    return None


def _by_equal_member(mode):
    if mode == Text.LAX:
        return HTTPSConnection("h", context=BY_LITERAL[mode]())  # [insecure-ssl-context]
    return None


def _loaded(flag):
    return (Mode.STRICT, ssl.create_default_context()) if flag else (Mode.NONE, None)


def among_keys(flag):
    mode, context = _loaded(flag)
    if mode in MAKERS:
        return HTTPSConnection("h", context=context)
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def among_others(flag):
    mode, context = _loaded(flag)
    if mode not in {Mode.LAX: "lax", Mode.NONE: "none"}:
        return HTTPSConnection("h", context=context)
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def among_keys_of_both(flag):
    mode, context = _loaded(flag)
    if mode in {Mode.STRICT: "strict", Mode.NONE: "none"}:
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]
    return HTTPSConnection("h")


def run():
    _refused(Mode.STRICT)
    _refused_wrongly(Mode.LAX)
    for function in (_known, _picked_before, _asked_for):
        function(Mode.STRICT)
        function(Mode.LAX)
    _asked_for(Mode.NONE)
    _by_equal_literal(Text.LAX)
    _by_equal_member(Text.LAX)
