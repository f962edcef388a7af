"""Strings that are known: what their methods, formats and slices give, as Python itself computes it."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence
from itertools import takewhile
from typing import cast

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.containers.sequences import as_slice, make_sequence
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.operators import LONGEST_STRING, attempted
from pylint_csp.analysis.evaluation.outcomes import fresh_result, learn_text
from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.values import ABSENT, Arguments, Const, Frame, Method, Reference, Unknown, Value, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.tables.methods import GIVING_TEXT, OF_STRINGS

_WIDE = re.compile(r"\d{3}|\*|\{[^{}]*\{")
"""What may make the result of a format long: a wide field, or one whose width an argument gives."""
_FIELDS = {
    "%": re.compile(r"%(?:\([^()]*\))?[^a-zA-Z%]*[a-zA-Z%]"),
    "format": re.compile(r"\{(?:[^{}]|\{[^{}]*\})*\}"),
}
"""What stands for values in a string, by how these are filled in: ``"%s" % value``, ``"{}".format(value)``."""


class Strings:
    """Computes what is made of strings and constants."""

    def __init__(self, containers: Containers) -> None:
        self._containers = containers

    def called(self, world: World, method: Method, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Value:
        """Return what a method of a string returns: a constant or list if the arguments are known, else unknown."""
        text = cast("Const", bare(method.receiver)).value
        positional = [self._constant(world, one) for one in arguments.positional]
        keywords = {name: self._constant(world, one) for name, one in arguments.keywords}
        is_known = all((*positional, *keywords.values())) and not arguments.may_follow and arguments.rest == ABSENT
        if not is_known or method.name not in OF_STRINGS or (method.name == "format" and _WIDE.search(str(text))):
            return self._some_text(world, method, frame, node)
        known = result_of(
            lambda: getattr(text, method.name)(
                *(one.value for one in positional if one), **{name: one.value for name, one in keywords.items() if one}
            )
        )
        if known is not None and isinstance(known.value, tuple):
            return make_sequence(world, [Const.of(part) for part in known.value], node, frame)
        return known if known is not None else self._some_text(world, method, frame, node)

    @staticmethod
    def _some_text(world: World, method: Method, frame: Frame, node: nodes.NodeNG) -> Value:
        """Return a result of a string's method that is not known: it is never ``None``."""
        result = fresh_result(world, frame, node)
        if isinstance(result, Unknown):
            is_filled = method.name == "format" and has_text("format", method.receiver)
            world.learn(result.symbol, Fact(is_none=False, is_true=is_filled or None))
            if method.name in GIVING_TEXT:
                learn_text(world, result)
        return result

    def filled(self, world: World, text: Const, value: Value, is_tuple: bool) -> Const | None:
        """Return what ``text % value`` is; None where that is not known."""
        given = self._constant(world, value)
        if given is None or not isinstance(text.value, str) or _WIDE.search(text.value):
            return None
        if isinstance(given.value, tuple) and not is_tuple:
            return None
        template, operand = text.value, given.value
        return result_of(lambda: template % operand)

    @staticmethod
    def formatted(value: Value, conversion: int) -> Const | None:
        """Return what a part of an f-string says; None where that is not known."""
        inner = bare(value)
        return result_of(lambda: _CONVERSIONS.get(conversion, str)(inner.value)) if isinstance(inner, Const) else None

    def _constant(self, world: World, value: Value) -> Const | None:
        """Return an argument as a constant, if it is one, or a list or tuple of some."""
        inner = self._containers.constant_key(world, value) if isinstance(bare(value), Reference) else bare(value)
        return inner if isinstance(inner, Const) else None


def has_text(operator: str, literal: Value) -> bool:
    """Tell whether the text of a literal keeps a result from being empty.

    That is the result of adding to the literal (``+``), or of filling it in (``%``, ``format``).
    """
    text = getattr(bare(literal), "value", None)
    if not isinstance(text, str) or not (operator == "+" or operator in _FIELDS):
        return False
    return bool(_FIELDS[operator].sub("", text) if operator in _FIELDS else text)


def begins_with(text: Hashable, beginning: object) -> bool | None:
    """Tell whether what an operation makes, by its symbol, begins with a text; None where that is not known."""
    known = _beginning_of(text)
    if not isinstance(beginning, str) or (beginning.startswith(known) and beginning != known):
        return None
    return known.startswith(beginning)


def scheme_of(url: Value) -> str:
    """Return the scheme of a URL that an operation has put together; empty where it is not known."""
    scheme, separator, _ = _beginning_made(url).partition("://")
    return scheme.lower() if separator else ""


def begins_always(machine: Machine, value: Value) -> bool:
    """Tell whether whatever is found for a value from elsewhere begins with one text: that decides no test."""
    inner = bare(value)
    finals = machine.finals_of(inner.symbol) if isinstance(inner, Unknown) else None
    beginnings = {_beginning_made(one.value) for one in finals or ()}
    return len(beginnings) == 1 and "" not in beginnings


def _beginning_made(value: Value) -> str:
    """Return what a value surely begins with that an operation has made."""
    inner = bare(value)
    return _beginning_of(inner.symbol) if isinstance(inner, Unknown) else ""


def _beginning_of(part: Hashable) -> str:
    """Return what a text surely begins with: it is a literal, or the symbol of the operation that makes it."""
    if isinstance(part, Const):
        return part.value if isinstance(part.value, str) else ""
    kind, *operands = part[1:] if isinstance(part, tuple) and part[:1] == ("operation",) else ("",)
    if kind == ("JoinedStr", ""):
        return "".join(map(_beginning_of, takewhile(lambda one: isinstance(one, Const), operands)))
    return _beginning_of(operands[0]) if kind == ("BinOp", "+") else ""


def part_of(text: Const, key: Const) -> Const | None:
    """Return an item or slice of a string; None where there is no such item."""
    part = as_slice(key) or key.value
    return result_of(lambda: cast("str", text.value)[cast("slice", part)])


def concatenated(texts: Sequence[object]) -> Const | None:
    """Return the string that several parts make; None if it is too long."""
    return result_of(lambda: "".join(map(str, texts)))


def result_of(compute: Callable[[], object]) -> Const | None:
    """Return what ``compute`` returns as a constant; None where it raises, or the result is too long or no constant."""
    result = attempted(compute)
    constant = tuple(result) if isinstance(result, list) else result
    if isinstance(constant, (str, bytes, tuple)):
        return Const.of(constant) if len(constant) <= LONGEST_STRING else None
    return Const.of(constant) if isinstance(constant, int) else None


_CONVERSIONS: dict[int, Callable[[object], str]] = {ord("r"): repr, ord("a"): ascii}
