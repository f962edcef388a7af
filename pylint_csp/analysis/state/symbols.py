"""Symbols and identities: what tells values that are not known, and objects, by where they come from."""

from __future__ import annotations

from collections.abc import Container, Hashable
from dataclasses import dataclass
from functools import lru_cache

from astroid import nodes

Symbol = tuple[Hashable, ...]
"""Names an unknown value by where it comes from; equal symbols are the same value."""

Identity = tuple[Hashable, ...]
"""Names an object by the place that made it."""


@dataclass(frozen=True)
class Reader:
    """Who reads a name of another scope, as a part of the symbol for what the name holds."""

    node: nodes.NodeNG
    cls: nodes.ClassDef | None = None
    """Whose instance is the receiver around it, if not one of the class in which it stands."""


HELD = "held"
"""The kind of symbols that stand for an attribute of an instance that another scope holds: it may change later."""
OF_FUNCTION = "function"
"""The kind of symbols that stand for an attribute of a function."""
READ_FROM_ELSEWHERE = frozenset({"place", "set", "class", "attribute", OF_FUNCTION, HELD})
"""The kinds of symbols that stand for a name or attribute, looked up when its value is asked for."""
LEFT_OUT = "left out"
"""The kind of symbols that stand for what is told where an initialiser sets an attribute on other paths alone."""
MEMBER_OF = "member of"
"""The kind of symbols that stand for the member of an enumeration that one of its methods is called on."""
EXHAUSTED = "exhausted"
"""The kind of symbols that stand for what there was no fuel to tell."""
CAUGHT = "caught"
"""The kind of symbols that stand for the exception that a handler has caught."""
TUPLE = "tuple"
"""The kind of symbols that stand for a tuple of which not all items are known: they are made of these."""

_DEEPEST_SYMBOL = 8


def derived(kind: str, base: Symbol, *parts: Hashable) -> Symbol:
    """Return the symbol of what an operation makes of an unknown value; nesting is bounded."""
    symbol = (kind, base, *parts)
    return symbol if _depth(symbol) <= _DEEPEST_SYMBOL else ("deep", hash(symbol))


def _depth(symbol: tuple[Hashable, ...]) -> int:
    return 1 + max((_depth(part) for part in symbol if isinstance(part, tuple)), default=0)


@lru_cache(maxsize=4096)
def all_parts(symbol: Hashable) -> dict[Hashable, None]:
    """Return a symbol and all that it is made of, with the symbols of the unknown values among that."""
    parts: dict[Hashable, None] = {symbol: None}
    pending = [symbol]
    while pending:
        part = pending.pop()
        inner = part if isinstance(part, tuple) else (part.symbol,) if hasattr(part, "symbol") else ()
        pending += inner
        parts.update(dict.fromkeys(inner))
    return parts


def parts_of_kinds(symbol: Hashable, kinds: Container[Hashable]) -> list[Symbol]:
    """Return the symbols of some kinds that a symbol is, or is made of."""
    return [part for part in all_parts(symbol) if isinstance(part, tuple) and part and part[0] in kinds]


def forget_parts() -> None:
    """Forget what symbols are made of: they hold trees."""
    all_parts.cache_clear()


def is_of_receiver(symbol: Symbol) -> bool:
    """Tell whether a symbol stands for an attribute of a method's receiver."""
    return symbol[0] == "attribute" and isinstance(symbol[1], tuple) and symbol[1][0] == "self"


def is_from_elsewhere(symbol: Symbol) -> bool:
    """Tell whether a symbol stands for a name of another scope, or for an attribute of a receiver or an argument."""
    if symbol[0] != "attribute":
        return symbol[0] in READ_FROM_ELSEWHERE
    owner = symbol[1]
    return isinstance(owner, tuple) and (owner[0] in ("self", "parameter") or is_from_elsewhere(owner))


def is_of_parameter(symbol: Symbol) -> bool:
    """Tell whether a symbol stands for a parameter, or for an item of what it takes."""
    kind, *parts = symbol
    return kind == "parameter" or (kind == "item" and isinstance(parts[0], tuple) and parts[0][0] == "parameter")
