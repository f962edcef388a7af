"""What tests have told about values, in terms of the names under which other code reads them."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import cast

from astroid import nodes

from pylint_csp.analysis.state.facts import (
    ANSWERED,
    DECIDED,
    EQUALS,
    IS_INSTANCE,
    IS_SUBCLASS,
    SETTING,
    SPELLED,
    TRUTH,
    Fact,
    flag_asked,
)
from pylint_csp.analysis.state.objects import MADE, Kind, Object, attribute, held_symbols
from pylint_csp.analysis.state.symbols import HELD, Symbol, parts_of_kinds
from pylint_csp.analysis.state.values import (
    NONE,
    Const,
    Known,
    Member,
    ModuleValue,
    Reference,
    Unknown,
    Value,
    bare,
)
from pylint_csp.analysis.state.world import SETTLED, World, is_about
from pylint_csp.analysis.tree.functions import parameter_names
from pylint_csp.analysis.tree.spelling import is_call_of

TOLD_WITH_TESTS = frozenset({"place", "attribute", "class"})
"""The kinds of symbols whose final values come with what tests have told on the same paths."""
SET_BY = "set by"
"""The kind of symbols that tell who has set an attribute: its holder, its name and the method that sets it follow.

The holder is a class, as its node, if the class's instances have the attribute, and a ``ClassValue`` if the class has.
"""
RUN = "run"
"""The kind of facts about how a ``try`` or loop has ended, what a call has returned, and where a generator waits."""
WHEN_SET = "when set"
"""The kind of symbols that stand for what a method had tested when it set attributes.

The method, or the method and some attributes that it sets together, and the symbol of the test in it follow.
"""
LEFT = "left"
"""The kind of symbols, in those of ``WHEN_SET``, of an attribute as the method has left it: the name follows."""

_MADE_OF = SPELLED.union(
    {ANSWERED, EQUALS, IS_INSTANCE, IS_SUBCLASS, SETTING, TRUTH},
    ("attribute", "integer", "item", "object", "operation", "text"),
)
"""The kinds of symbols that are made of others alone, which follow."""
_SET = frozenset({"attribute", "class", "import", "item", "place"})
"""The kinds of symbols that stand for names, attributes and items, which code may set anew."""


class Readers:
    """Knows under which symbols other code reads the values of a scope."""

    def __init__(self, own: Iterable[Symbol], may_be_set: Callable[[Symbol], bool]) -> None:
        """Begin with symbols that mean the same everywhere, and what tells others that may be set between two tests."""
        self._own = set(own)
        self._may_be_set = may_be_set
        self._values = {symbol: symbol for symbol in self._own}
        self._lasting: set[Symbol] = set()
        self._objects: dict[Hashable, Symbol] = {}

    def add(self, symbol: Symbol, elsewhere: Symbol, is_lasting: bool) -> None:
        """Add a value by its symbols here and elsewhere; if it is lasting, tests of what it holds count there, too."""
        self._values[symbol] = elsewhere
        self._own.discard(symbol)
        if is_lasting:
            self._lasting.add(symbol)

    def add_object(self, world: World, reference: Reference, elsewhere: Symbol, is_lasting: bool) -> None:
        """Add an object, whose attributes or items have the same symbols wherever they are read."""
        if is_lasting:
            self._objects[reference] = elsewhere
        for (kind, name), symbol in held_symbols(world.find(reference)):
            set_as = (kind, elsewhere, Const.of(name) if kind == "item" and isinstance(name, str) else name)
            # The answers of a test have different symbols, of which none rules out the other; and what is held may be
            # changed later.
            if symbol[0] not in (DECIDED, HELD):
                self.add(symbol, symbol, is_lasting and not self._may_be_set(set_as))

    def told(self, world: World) -> frozenset[tuple[Symbol, Fact]]:
        """Return what tests have told, in other code's terms; what lasting values hold has the same symbol there."""
        kept = ((symbol, fact) for symbol, fact in world.facts.items() if is_about(symbol, self._lasting))
        told = ((self.read_as(symbol), fact) for symbol, fact in world.facts.items())
        either = ((one, fact) for symbol, fact in told if symbol is not None for one in _either_way_round(symbol))
        return frozenset(kept).union(either, self._truths(world))

    def _truths(self, world: World) -> Iterator[tuple[Symbol, Fact]]:
        """Yield, for each value that is ``bool(x)``, what tests of ``x`` have told about it."""
        for symbol, elsewhere in self._values.items():
            fact = world.facts.get(cast("Symbol", symbol[1])) if symbol[0] == TRUTH else None
            if fact is not None:
                yield elsewhere, replace(fact, is_none=False, equals=None)

    def read_as(self, symbol: Symbol) -> Symbol | None:
        """Return the symbol of a test in other code's terms; None where other code has none for what was tested."""
        asked = tested_in(symbol)
        if asked in self._values:
            read = self._values[asked]
            return read if asked is symbol else (symbol[0], read, *symbol[2:])
        if is_about(symbol, self._own):
            return symbol
        try:
            return cast("Symbol", self._elsewhere(symbol))
        except LookupError:
            return None

    def _elsewhere(self, part: Hashable) -> Hashable:
        """Return a symbol, or a part of one, in other code's terms: what modules hold means the same everywhere.

        Raises ``LookupError`` where other code has no terms for it.
        """
        if isinstance(part, Unknown):
            return Unknown(cast("Symbol", self._elsewhere(part.symbol)))
        if not isinstance(part, tuple):
            if part in self._objects:
                return Unknown(self._objects[part])
            if isinstance(part, (str, int, Const, Member, Known, ModuleValue)):
                return part
            raise LookupError
        kind = part[0] if part else ()
        if part in self._lasting:
            return self._values[part]
        flag = flag_asked(part) if kind == SETTING else None
        if (kind in _SET and self._may_be_set(part)) or (flag is not None and self._may_be_set(flag)):
            raise LookupError
        # A module runs only once, so that what it calls returns one value.
        is_of_module = kind in ("place", "call") and isinstance(part[1 if kind == "place" else -1], nodes.Module)
        # The receiver is the same for all its methods; whether its attributes may be set was asked for each of them.
        is_receiver = kind == "self" and part in self._values
        is_same = kind in ("class", "import", "known") or is_of_module or is_receiver
        if is_same or (flag is not None and _is_of_module(flag[1])):
            return part
        if isinstance(kind, str) and kind not in _MADE_OF:
            raise LookupError
        found = tuple(map(self._elsewhere, part))
        if kind in SPELLED and any(map(self._may_be_set, _spelled_in(found))):
            raise LookupError
        return found


def _either_way_round(symbol: Symbol) -> Iterator[Symbol]:
    """Yield the symbol of a test; of a comparison for equality also with its sides in the other order.

    They stand in the order of their texts, which other code may spell otherwise: ``port`` as ``self.port``.
    """
    yield symbol
    sides = re.fullmatch(r"<0>([\w.]*) (==|is) <1>([\w.]*)", str(symbol[1])) if symbol[0] in SPELLED else None
    if sides is not None:
        (first, operator, second), (left, right, *others) = sides.groups(), cast("tuple[Value, ...]", symbol[2])
        yield symbol[0], f"<0>{second} {operator} <1>{first}", (right, left, *others)


def _is_of_module(identity: Hashable) -> bool:
    """Tell whether an object is one that a module makes, which runs only once, by the object's identity."""
    return isinstance(identity, tuple) and identity[0] == "made" and isinstance(identity[2], nodes.Module)


_ABOUT_VALUE = frozenset({EQUALS, IS_INSTANCE, IS_SUBCLASS, "attribute", "item"})
"""The kinds of symbols that are about a value, by its symbol."""


def tested_in(symbol: Symbol) -> Symbol:
    """Return the symbol of the value that a test compares, or asks for its class; of other tests the symbol itself."""
    return cast("Symbol", symbol[1]) if symbol[0] in (EQUALS, IS_INSTANCE, IS_SUBCLASS) else symbol


def told_by_value(world: World, symbol: Symbol, value: Value) -> Iterator[tuple[Symbol, Fact]]:
    """Yield what tests have told of what ``symbol`` stands for, in terms of the unknown value that was found there."""
    if isinstance(value, Unknown) and value.symbol != symbol:
        for one, fact in world.facts.items():
            renamed = _renamed(one, lambda part: value.symbol if part == symbol else part)
            if renamed != one:
                yield renamed, fact


def where_settled(world: World, symbol: Symbol) -> Symbol:
    """Return the symbol of a test in terms of the unknown values that a world has found in names and attributes."""

    def found_in(part: Symbol) -> Symbol:
        value = bare(world.names.get((SETTLED, part), NONE))
        return value.symbol if isinstance(value, Unknown) else part

    return _renamed(symbol, found_in)


def _renamed(symbol: Symbol, rename: Callable[[Symbol], Symbol]) -> Symbol:
    """Return the symbol of a test, or of a part of some value, with what it is about under another name."""
    if symbol[0] not in _ABOUT_VALUE:
        return rename(symbol)
    inner = cast("Symbol", symbol[1])
    renamed = _renamed(inner, rename)
    if renamed is not inner:
        return (symbol[0], renamed, *symbol[2:])
    return rename(symbol)


def settable_parts(symbol: Hashable) -> Iterator[Symbol]:
    """Yield the names, attributes and items that a test is about, which code may set before the next test."""
    yield from parts_of_kinds(symbol, _SET)
    for part in parts_of_kinds(symbol, SPELLED):
        yield from _spelled_in(part)


def _spelled_in(symbol: Symbol) -> Iterator[Symbol]:
    """Yield the attributes and items that the text of an expression names of what is held by modules."""
    _, text, values = cast("tuple[str, str, tuple[Value, ...]]", symbol)
    held = [one.symbol for one in values if isinstance(one, Unknown)]
    for name, key in re.findall(r"""\.(\w+)|\[['"](\w+)['"]\]""", text):
        yield from (("item", one, Const.of(key)) if key else ("attribute", one, name) for one in held)
    for number, name in re.findall(r"<(\d+)>\.(\w+)", text):
        module = values[int(number)]
        if isinstance(module, ModuleValue):
            yield "import", f"{module.name}.{name}"


def told_when_set(world: World, setter: Hashable, readers: Readers) -> frozenset[tuple[Symbol, Fact]]:
    """Return, as ``WHEN_SET`` facts, what a setter's tests have told about what its readers have no symbol for.

    They answer no test of other code, but keep together the values that one path has set.
    """
    told: dict[Symbol, set[Fact]] = {}
    for symbol, fact in world.facts.items():
        if readers.read_as(symbol) is None:
            name = symbol if symbol[0] == WHEN_SET else (WHEN_SET, setter, _whichever_answer(symbol))
            told.setdefault(name, set()).add(fact)
    return frozenset((name, facts.pop()) for name, facts in told.items() if len(facts) == 1)


def _whichever_answer(symbol: Symbol) -> Symbol:
    """Return the symbol of a test without its answer, if that is a value: else answers of two paths do not conflict."""
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
    setter: Hashable,
    may_be_set: Callable[[Symbol], bool],
) -> frozenset[tuple[Symbol, Fact]]:
    """Return what a method's tests have told: about attributes that keep an argument, its own arguments, and the rest.

    ``flags`` are the attributes that keep an argument, each with whether it is lasting. ``setter`` is the method if it
    sets the attribute on every path, or makes the instance, and if it sets some attributes on the same paths, the
    method with these. It is None for others: one call may leave the one attribute, and a later call the other, so that
    the arguments and the rest tell nothing. What the instance was made with, the arguments of ``makers``, means the
    same to all its methods.
    """
    parameters = [(one, name) for one in makers for name in parameter_names(one)]
    parameters += [(method, name) for name in parameter_names(method)] if setter is method else []
    # Who reads an attribute that this call has set reads the others as the same call has set them.
    made = [symbol for _, symbol in held_symbols(state) if symbol[0] == "call"] if setter is method else []
    readers = Readers([*(("parameter", *one) for one in parameters), *made], may_be_set)
    members: list[tuple[Symbol, Fact]] = []
    for name, is_lasting in flags.items():
        symbol: Symbol = ("attribute", ("self", cls), name)
        slot = state.slots.get(attribute(name))
        value = bare(slot.value) if slot is not None else world.names.get((SETTLED, symbol), Unknown(symbol))
        if slot is None and (_never_changes(value) or (is_lasting and isinstance(_maker_of(value), nodes.Dict))):
            # Others find the same there, which the path has only looked up.
            readers.add(symbol, symbol, is_lasting)
        if not isinstance(value, Unknown):
            if isinstance(value, Member):
                members.append((symbol, Fact(False, None, value)))
            # What the object holds has the same symbol, whoever reads it.
            held = world.find(value)
            rest = bare(held.rest) if held is not None else None
            if isinstance(rest, Unknown):
                readers.add(rest.symbol, rest.symbol, is_lasting)
            if isinstance(value, Reference):
                readers.add_object(world, value, symbol, is_lasting)
            continue
        readers.add(value.symbol, symbol, is_lasting)
    told = readers.told(world).union(members)
    return told | told_when_set(world, setter, readers) if setter is not None else told


def _never_changes(value: Value) -> bool:
    """Tell whether a value is a literal, a tuple or a frozen set, into which nobody can put anything."""
    made = _maker_of(value)
    is_called = isinstance(made, nodes.Call) and any(is_call_of(made, one) for one in ("frozenset", "tuple"))
    return isinstance(value, Const) or isinstance(made, nodes.Tuple) or is_called


def _maker_of(value: Value) -> Hashable:
    """Return the expression that makes an object; None for other values."""
    return value.identity[1] if isinstance(value, Reference) and value.identity[0] == MADE else None


def spares(symbol: Symbol, fact: Fact, objects: Iterable[Object]) -> bool:
    """Tell whether a test has found a value in a class's body, where one of some instances has none of its own.

    The instance may be of a subclass: any class with bases may be one, for these need not be known.
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
