"""What tests have told about values, in terms of the names under which other code reads them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import cast

from astroid import nodes

from pylint_csp.analysis.state.facts import DECIDED, EQUALS, IS_INSTANCE, IS_SUBCLASS, TRUTH, Fact
from pylint_csp.analysis.state.objects import Kind, Object, attribute
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.values import Member, Unknown, Value, bare
from pylint_csp.analysis.state.world import SETTLED, World, is_about
from pylint_csp.analysis.tree.functions import parameter_names

TOLD_WITH_TESTS = frozenset({"place", "attribute", "class"})
"""The kinds of symbols of which final states say what tests have told beside them."""
SET_BY = "set by"
"""The kind of symbols that tell who has set an attribute: whose it is and its name come between.

It is a class's, as it stands, if its instances have it, and a ``ClassValue``'s if the class itself has.
"""
RUN = "run"
"""The kind of what tells how a ``try`` or loop has ended, what a call has returned, and where a generator waits."""
WHEN_SET = "when set"
"""The kind of symbols that stand for what a method found where it set attributes: it and its own symbol follow."""


class Readers:
    """Knows under which symbols other code reads the values of a scope."""

    def __init__(self, own: Iterable[Symbol] = ()) -> None:
        """Begin with symbols that mean the same everywhere."""
        self._own = set(own)
        self._values = {symbol: symbol for symbol in self._own}
        self._lasting: set[Symbol] = set()

    def add(self, symbol: Symbol, elsewhere: Symbol, is_lasting: bool) -> None:
        """Add a value; what tests of what is in it have told holds elsewhere if nothing may change that."""
        self._values[symbol] = elsewhere
        self._own.discard(symbol)
        if is_lasting:
            self._lasting.add(symbol)

    def told(self, world: World) -> frozenset[tuple[Symbol, Fact]]:
        """Return what tests have told, in other code's terms; who has read a value knows it as the scope does."""
        kept = ((symbol, fact) for symbol, fact in world.facts.items() if is_about(symbol, self._lasting))
        told = ((self.read_as(symbol), fact) for symbol, fact in world.facts.items())
        return frozenset(kept).union(
            ((symbol, fact) for symbol, fact in told if symbol is not None), self._truths(world)
        )

    def _truths(self, world: World) -> Iterator[tuple[Symbol, Fact]]:
        """Yield what is told of ``bool(…)`` of something: a test of that is one of what is in it."""
        for symbol, elsewhere in self._values.items():
            fact = world.facts.get(cast("Symbol", symbol[1])) if symbol[0] == TRUTH else None
            if fact is not None:
                yield elsewhere, replace(fact, is_none=False, equals=None)

    def read_as(self, symbol: Symbol) -> Symbol | None:
        """Return what a test was about in other code's terms; None where that knows nothing of it."""
        asked = cast("Symbol", symbol[1]) if symbol[0] in (EQUALS, IS_INSTANCE, IS_SUBCLASS) else symbol
        if asked in self._values:
            read = self._values[asked]
            return read if asked is symbol else (symbol[0], read, *symbol[2:])
        # A module's name is the same to all its scopes.
        is_of_module = asked[0] == "place" and isinstance(asked[1], nodes.Module)
        return symbol if is_of_module or is_about(symbol, self._own) else None


def told_when_set(world: World, scope: nodes.NodeNG, readers: Readers) -> frozenset[tuple[Symbol, Fact]]:
    """Return what else a scope's tests have told: no answer to other code, but what one path has set stays together."""
    told: dict[Symbol, set[Fact]] = {}
    for symbol, fact in world.facts.items():
        if readers.read_as(symbol) is None:
            name = symbol if symbol[0] == WHEN_SET else (WHEN_SET, scope, _whichever_answer(symbol))
            told.setdefault(name, set()).add(fact)
    return frozenset((name, facts.pop()) for name, facts in told.items() if len(facts) == 1)


def _whichever_answer(symbol: Symbol) -> Symbol:
    """Return what a test is known by whose answer is a value, whatever it was: that another path has is another one."""
    return (DECIDED, *symbol[1:2], *symbol[3:]) if symbol[0] == DECIDED else symbol


def keeps(world: World, value: Value | None, found: Symbol) -> bool:
    """Tell whether a path leaves what it has found in a name or attribute, and that is not ``None``.

    The value is what it has bound that to, if it has.
    """
    fact = world.facts.get(found)
    is_there = fact is not None and (fact.is_none is False or fact.is_true is True)
    return is_there and (value is None or bare(value) == Unknown(found)) and found not in world.objects


def told_where_set(
    world: World,
    state: Object,
    method: nodes.FunctionDef,
    cls: nodes.ClassDef,
    flags: Mapping[str, bool],
    makers: Iterable[nodes.FunctionDef],
    is_whole: bool,
) -> frozenset[tuple[Symbol, Fact]]:
    """Return what a method's tests have told: about attributes that keep an argument, its own arguments, and the rest.

    The rest is told of a method that sets the attribute on every path, or makes the instance, as is what its arguments
    were: of others, one call may leave the one attribute, and a later call the other. What the instance was made with,
    by some initialisers, means the same to all its methods.
    """
    parameters = [(one, name) for one in makers for name in parameter_names(one)]
    parameters += [(method, name) for name in parameter_names(method)] if is_whole else []
    readers = Readers(("parameter", *one) for one in parameters)
    members: list[tuple[Symbol, Fact]] = []
    for name, is_lasting in flags.items():
        symbol: Symbol = ("attribute", ("self", cls), name)
        slot = state.slots.get(attribute(name))
        value = bare(slot.value) if slot is not None else world.names.get((SETTLED, symbol), Unknown(symbol))
        if not isinstance(value, Unknown):
            if isinstance(value, Member):
                members.append((symbol, Fact(False, None, value)))
            held = world.find(value)
            rest = bare(held.rest) if held is not None else None
            if isinstance(rest, Unknown):
                # What it holds under names that are not told goes by these, whoever reads it.
                readers.add(rest.symbol, rest.symbol, is_lasting)
            continue
        readers.add(value.symbol, symbol, is_lasting)
    told = readers.told(world).union(members)
    return told | told_when_set(world, method, readers) if is_whole else told


def spares(symbol: Symbol, fact: Fact, objects: Iterable[Object]) -> bool:
    """Tell whether a test has found a value in a class's body, and so has left an instance without one of its own.

    The instance may be of a subclass; which bases a class has need not be told.
    """
    if symbol[0] != "class" or fact.is_none is not False:
        return False
    key = attribute(str(symbol[-1]))
    return any(
        state.kind is Kind.INSTANCE
        and state.own_class is not None
        and (state.own_class is symbol[1] or state.own_class.bases)
        and key not in state.slots
        for state in objects
    )
