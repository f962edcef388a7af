"""What tests have told about values, in terms of the names under which other code reads them."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import replace
from typing import cast

from astroid import nodes

from pylint_csp.analysis.state.values import ClassValue, Symbol, Unknown, bare, parameter_names
from pylint_csp.analysis.state.world import EQUALS, IS_SUBCLASS, TRUTH, Fact, Kind, Object, World, attribute

TOLD_WITH_TESTS = frozenset({"place", "attribute"})
"""The kinds of symbols of which final states say what tests have told beside them."""
SET_BY = "set by"
"""The kind of symbols that tell which method has set an attribute: the class and the attribute's name come between."""
WHEN_SET = "when set"
"""The kind of symbols that stand for what a method found where it set attributes: it and its own symbol follow."""


def told_of(world: World, read: Mapping[Symbol, Symbol]) -> frozenset[tuple[Symbol, Fact]]:
    """Return what tests have told about some values, by the symbols that these are read under elsewhere."""
    if not read:
        return frozenset()
    told = ((_translated(symbol, read), fact) for symbol, fact in world.facts.items())
    return frozenset((symbol, fact) for symbol, fact in told if symbol is not None)


def told_when_set(world: World, scope: nodes.NodeNG) -> frozenset[tuple[Symbol, Fact]]:
    """Return what a scope's tests have told, as it answers no test of other code: what one path has set stays together."""
    return frozenset((_when_set(symbol, scope), fact) for symbol, fact in world.facts.items())


def told_where_set(
    world: World,
    state: Object,
    method: nodes.FunctionDef,
    cls: nodes.ClassDef,
    flags: Mapping[str, bool],
    is_whole: bool,
) -> frozenset[tuple[Symbol, Fact]]:
    """Return what a method's tests have told: about attributes that keep an argument, its own arguments, and the rest.

    The rest answers no test of other code; by it, what one path has set in several attributes stays together. So it
    is told of a method that sets the attribute on every path, or makes the instance, as is what its arguments were:
    of others, one call may leave the one attribute, and a later call the other. Other code that has read an attribute
    knows its value as the method does.
    """
    read: dict[Symbol, Symbol] = {}
    # Those of which it holds, too, what tests of what is in them have told: nothing changes that.
    lasting: dict[Symbol, Symbol] = {}
    truths: list[tuple[Symbol, Fact]] = []
    for name in parameter_names(method) if is_whole else ():
        symbol: Symbol = ("parameter", method, name)
        read[symbol] = lasting[symbol] = symbol
    held: dict[Symbol, Symbol] = {}
    for name, is_lasting in flags.items():
        symbol = ("attribute", ("self", cls), name)
        slot = state.slots.get(attribute(name))
        value = bare(slot.value) if slot is not None else world.names.get(("settled", symbol), Unknown(symbol))
        if not isinstance(value, Unknown):
            continue
        read[value.symbol] = symbol
        lasting.pop(value.symbol, None)
        if is_lasting:
            lasting[value.symbol] = symbol
            held[value.symbol] = value.symbol
        fact = world.facts.get(cast("Symbol", value.symbol[1])) if value.symbol[0] == TRUTH else None
        if fact is not None:
            # A test of ``bool(…)`` is one of what is in it.
            truths.append((symbol, replace(fact, is_none=False, equals=None)))
    told = [
        (symbol, _translated(symbol, read if _is_about_value(symbol, read) else lasting), fact)
        for symbol, fact in world.facts.items()
    ]
    elsewhere = ((found, fact) for _, found, fact in told if found is not None)
    rest = ((_when_set(symbol, method), fact) for symbol, found, fact in told if found is None and is_whole)
    return told_of(world, held).union(truths, elsewhere, rest)


def spares(symbol: Symbol, fact: Fact, objects: Iterable[Object]) -> bool:
    """Tell whether a test has found a value in a class's body, and so has left an instance without one of its own.

    The instance may be of a subclass; which bases a class has need not be told.
    """
    if symbol[0] != "class" or fact.is_none is not False:
        return False
    key = attribute(str(symbol[-1]))
    return any(
        state.kind is Kind.INSTANCE
        and isinstance(state.of_class, ClassValue)
        and (state.of_class.node is symbol[1] or state.of_class.node.bases)
        and key not in state.slots
        for state in objects
    )


def _is_about_value(symbol: Symbol, read: Mapping[Symbol, Symbol]) -> bool:
    """Tell whether a test asked what a value is, not what is in it, which may change."""
    return symbol in read or symbol[0] in (EQUALS, IS_SUBCLASS)


def _when_set(symbol: Symbol, scope: nodes.NodeNG) -> Symbol:
    """Return what stands for a value of a scope that has ended: one that it was told itself stays as it is."""
    return symbol if symbol[0] == WHEN_SET else (WHEN_SET, scope, symbol)


def _translated(symbol: Symbol, read: Mapping[Symbol, Symbol]) -> Symbol | None:
    """Return a symbol in terms of what is read elsewhere; None if it has nothing to do with it."""
    if symbol in read:
        return read[symbol]
    is_about = False
    parts: list[Hashable] = []
    for part in symbol:
        inner = part.symbol if isinstance(part, Unknown) else part
        found = _translated(inner, read) if isinstance(inner, tuple) else None
        is_about = is_about or found is not None
        if found is None:
            parts.append(part)
        else:
            parts.append(Unknown(found) if isinstance(part, Unknown) else found)
    return tuple(parts) if is_about else None
