"""Which tests agree with those that other code has made: of the same attribute, or of the same outer name."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product, starmap
from typing import cast

from astroid import nodes

from pylint_csp.analysis.changers.together import Together
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.members.decorators import Decorators
from pylint_csp.analysis.members.descriptors import find_member
from pylint_csp.analysis.program.program import owner_of_receiver
from pylint_csp.analysis.scopes.keeping import Keeping
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.state.facts import EQUALS, IS_INSTANCE
from pylint_csp.analysis.state.symbols import Symbol, is_of_receiver
from pylint_csp.analysis.state.told import SET_BY, TOLD_WITH_TESTS
from pylint_csp.analysis.state.values import NONE, Frame, Reference, Unknown, Value, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import definitions, value_or_source
from pylint_csp.analysis.tree.memo import memoized

_CHOSEN = (nodes.IfExp, nodes.BoolOp, nodes.Call, nodes.Compare, nodes.UnaryOp, nodes.Subscript)
"""What a test may have chosen, be it in a function, or what may be such a test."""


@dataclass(eq=False)
class Agreement:
    """Tells what a path must remember of its tests, for what is read or called later on it."""

    _machine: Machine
    _classes: Classes
    _decorators: Decorators
    _roots: Roots
    _together: Together
    _keeping: Keeping
    _read_later: dict[Hashable, list[Unknown]] = field(default_factory=dict, init=False)

    def read_later(self, world: World, frame: Frame, names: frozenset[str]) -> list[Unknown]:
        receiver = bare(world.names.get((frame.key, frame.receiver), NONE))
        # What a name stands for depends on whose run it is read in, first of all on the root's.
        key = (frame.scope, self._machine.active[0].scope, self._machine.active[-1].scope, receiver, names)
        if key not in self._read_later:
            self._read_later[key] = [*self._reads(frame, receiver, names)]
        state = world.find(receiver)
        slots = state.slots if state is not None else {}
        # What the path itself has set is not read from elsewhere.
        own = {str(name) for (kind, name), slot in slots.items() if kind == "attribute" and not slot.perhaps}
        read = self._read_later[key]
        if not own:
            return read
        return [one for one in read if one.symbol[0] != "attribute" or str(one.symbol[-1]) not in own]

    def _reads(self, frame: Frame, receiver: Value, names: frozenset[str]) -> Iterator[Unknown]:
        """Yield the values that some names of a frame stand for: a receiver's attributes, and names of other scopes."""
        # In one order, since what a name holds may be worked out for it.
        for name in sorted(names):
            _, _, attribute_name = name.partition(".")
            if (
                attribute_name
                and isinstance(receiver, Reference)
                and receiver.identity[0] == "self"
                and not self._is_method(cast("nodes.ClassDef", receiver.identity[1]), attribute_name)
            ):
                yield Unknown(("attribute", receiver.identity, attribute_name))
            yield from self._set_with_others(frame, name)

    def _set_with_others(self, frame: Frame, name: str) -> Iterator[Unknown]:
        """Yield what a name of another scope stands for, unless it is bound once, to what no test can have chosen.

        Such a name, if its object is never changed, is never set beside others.
        """
        holder = self._machine.program.holder(frame, name)
        if holder is None or not holder.static or holder.scope is frame.scope:
            return
        changed = self._roots.units_of(holder.scope).changed
        bindings = definitions(holder.scope, name)
        if len(bindings) > 1 or name in changed or any(isinstance(value_or_source(one), _CHOSEN) for one in bindings):
            found = self._machine.name_outside(World(), holder, name)
            yield from (one for _, one in found if isinstance(one, Unknown))

    def _is_method(self, cls: nodes.ClassDef, name: str) -> bool:
        """Tell whether a name is a method of a class, and no cached property: nobody asks what is left there."""
        found = find_member(self._classes.mro(cls), name)
        method = found[1] if isinstance(found, tuple) else None
        return isinstance(method, nodes.FunctionDef) and not self._decorators.caches(method)

    def tested_in_methods(self, frame: Frame, names: frozenset[str]) -> frozenset[str]:
        owner = owner_of_receiver(frame.scope, frame.receiver)
        called = self._roots.attributes_in(frame.scope, names)
        tested = self._tested_by(owner, frozenset(called)) if owner is not None and called else ()
        return frozenset(f"{frame.receiver}.{one}" for one in tested)

    @memoized
    def _tested_by(self, owner: nodes.ClassDef, called: frozenset[str]) -> set[str]:
        """Return the attributes of a receiver that are tested by the methods of ``owner`` with one of some names."""
        members = (find_member(self._classes.mro(owner), name) for name in called)
        methods = (one[1] for one in members if isinstance(one, tuple) and isinstance(one[1], nodes.FunctionDef))
        return set().union(*(self._together.tested_in(one, owner) for one in methods))

    def told_beside(self, values: Iterable[Value], tested: Iterable[Symbol]) -> set[Symbol]:
        if self._keeping.is_at_work:
            # While a final state is worked out, each would ask for all that are read beside it, and these for others.
            return set()
        own = dict.fromkeys(value.symbol for value in values if isinstance(value, Unknown))
        symbols = set().union(*map(self._told, own))
        if symbols:
            # What tests found of a value that is not read again, and its setter, may rule out values of those that are.
            is_told_who = any(one[0] == SET_BY for one in symbols)
            read = [one for one in tested if self._is_told_with(symbols.union(own), self._told(one))]
            symbols.update(read, (one for one in tested if is_told_who and one[0] == SET_BY))
        return symbols

    def _is_told_with(self, symbols: set[Symbol], others: set[Symbol]) -> bool:
        """Tell whether two sets of symbols, told beside different values, share one or tell of what is set together."""
        setters = [[one for one in told if one[0] == SET_BY] for told in (symbols, others)]
        return not symbols.isdisjoint(others) or any(starmap(self._machine.are_set_together, product(*setters)))

    def _told(self, symbol: Symbol) -> set[Symbol]:
        """Return the symbols about which facts are told beside the finals of a name or attribute, or held there."""
        asked = cast("Symbol", symbol[1]) if symbol[0] in (EQUALS, IS_INSTANCE) else symbol
        is_told = asked[0] in TOLD_WITH_TESTS and (
            asked is symbol or is_of_receiver(asked) or not self._machine.is_bound_elsewhere(asked)
        )
        finals = self._machine.finals_of(asked) if is_told else None
        told = {tested for one in finals or () for tested, _ in one.facts}
        states = (state for one in finals or () for _, state in one.objects)
        return told.union(one.symbol for state in states for one in state.unknown if one.symbol[0] == "parameter")
