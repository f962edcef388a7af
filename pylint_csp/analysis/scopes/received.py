"""A method's receiver as what is called somewhere finds it: without what others may have set by then."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace

from astroid import nodes

from pylint_csp.analysis.changers.callees import Callees
from pylint_csp.analysis.changers.together import Together
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.finals.finals import final, world_of
from pylint_csp.analysis.finals.held import Held
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.program.program import functions_around, scope_of
from pylint_csp.analysis.scopes.function_uses import Keeper
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import Kind, Object, Slot, attribute, may_be_place
from pylint_csp.analysis.state.symbols import Identity, Symbol
from pylint_csp.analysis.state.told import WHEN_SET
from pylint_csp.analysis.state.values import Reference, Value, bare
from pylint_csp.analysis.state.world import SETTLED, World, is_about
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.functions import is_property
from pylint_csp.analysis.tree.positions import read_before
from pylint_csp.analysis.tree.spelling import is_call_of, is_named


@dataclass(eq=False)
class Received:
    """Tells what of a receiver, as a run has come to a place with it, is so for code that is called or used there."""

    _machine: Machine
    _classes: Classes
    _roots: Roots
    _callees: Callees
    _held: Held
    _together: Together

    def as_found(
        self, left: Final, function: nodes.NodeNG, cls: nodes.ClassDef, keeper: Keeper, untold: frozenset[str]
    ) -> Final:
        """Return the receiver as it may be when a function is called that a statement uses which finds it so.

        What others may have set by then is not told, nor is what a placeholder gives way to.
        """
        value = bare(left.value)
        state = dict(left.objects).get(value.identity) if isinstance(value, Reference) else None
        if state is None or not isinstance(value, Reference):
            return left
        slots = self._slots_found(left, state, cls, keeper, untold)
        objects = {**dict(left.objects), value.identity: replace(state, slots=slots)}
        forgotten = untold.union(str(name) for _, name in state.slots)
        told = self._told_to(function, left, value.identity, cls, keeper, forgotten)
        # What only the slots that are gone have led to is not reached any more.
        return final(world_of(replace(left, objects=tuple(objects.items()))), left.value, told)

    def _slots_found(
        self, left: Final, state: Object, cls: nodes.ClassDef, keeper: Keeper, untold: frozenset[str]
    ) -> dict[tuple[str, Hashable], Slot]:
        """Return what the receiver holds for a function: nothing that a method that runs later may set by itself."""
        slots: dict[tuple[str, Hashable], Slot] = {}
        is_at_once = keeper is Keeper.NOBODY
        for (kind, name), slot in state.slots.items():
            if keeper is Keeper.OBJECT or name in untold:
                continue
            if is_at_once:
                slots[kind, name] = slot
            elif not may_be_place(slot):
                slots[kind, name] = self._held.as_found_later(left, cls, str(name), slot)
        return slots

    def _told_to(
        self,
        function: nodes.NodeNG,
        left: Final,
        receiver: Identity,
        cls: nodes.ClassDef,
        keeper: Keeper,
        forgotten: frozenset[str],
    ) -> list[tuple[Symbol, Fact]]:
        """Return what tests have told a function; for one that is kept, it must hold whatever has run since."""

        def about(names: Iterable[str]) -> list[Symbol]:
            return [("attribute", receiver, name) for name in names]

        told = [one for one in left.facts if one[0][0] != WHEN_SET and not is_about(one[0], about(forgotten))]
        if keeper is not Keeper.NOBODY:
            # Other methods may have set a flag since, but for a function inside what was there is taken to be so still.
            later, is_inside = about(self._held.touching(cls)), isinstance(function, FUNCTIONS)
            told = [one for one in told if (is_inside and one[1].is_none is False) or not is_about(one[0], later)]
        if keeper is Keeper.OBJECT and not _is_initializing(function):
            # The arguments of one call don't tell what another one sets.
            told = [one for one in told if is_about(one[0], (receiver,))]
        return told

    def set_elsewhere(self, scope: nodes.LocalsDictNodeNG) -> frozenset[str]:
        """Return the attributes of the receiver that functions inside the method change, but for a scope in it."""
        around = {*functions_around(scope)}
        inside = (one for outer in around for one in self._machine.program.functions_in(outer) if one not in around)
        return frozenset().union(*map(self._roots.attributes_changed, inside))

    def changed_before(
        self,
        call: nodes.NodeNG,
        statement: nodes.NodeNG,
        around: nodes.LocalsDictNodeNG,
        cls: nodes.ClassDef,
        *,
        is_handed: bool = False,
    ) -> frozenset[str]:
        """Return the attributes of the receiver that a statement may set or change before it makes a call.

        It may also be before a call that it hands something to calls that.
        """
        receiver, lineage = self._roots.receiver_in(around), self._classes.lineage(cls)
        named: list[nodes.NodeNG] = []
        for one, is_run in read_before(statement, call, is_handed=is_handed):
            if isinstance(one, nodes.Name):
                held = self._callees.held(one, around, receiver) if is_run else ()
                named += (*definitions(around, one.name), *(function for function, _ in held)) if is_run else ()
            elif is_named(one.expr, receiver) or is_call_of(one.expr, "super"):
                bound = (binding for base in lineage for binding in definitions(base, one.attrname))
                named += (binding for binding in bound if is_run or is_property(binding))
        functions = [one for one in named if isinstance(one, nodes.FunctionDef)]
        called = {inner for one in functions for inner in self._together.methods_called(one, cls)}
        in_laps = self._machine.later.bound_in(statement, receiver) if isinstance(statement, nodes.While) else ()
        return frozenset(self._roots.attributes_in(around, in_laps)).union(*map(self._roots.attributes_changed, called))


def _is_initializing(function: nodes.NodeNG) -> bool:
    """Tell whether a function stands in an initialiser."""
    return any(getattr(one, "name", "") in INITIALIZERS for one in functions_around(scope_of(function)))


def hold_changed(world: World, receiver: Value) -> None:
    """Put what a path has changed of a receiver's attributes into these, where it has found it there and not set it.

    So it does with each mapping that it has found: tests of its items have told this one from others.
    """
    identity, own = getattr(bare(receiver), "identity", None), world.find(receiver)
    for name, value in [*world.names.items()]:
        if not isinstance(name, tuple) or name[0] != SETTLED or name[1][:2] != ("attribute", identity):
            continue
        key, state = attribute(str(name[1][2])), world.find(value)
        is_set = own is not None and key in own.slots
        if is_set or state is None:
            continue
        if state.kind is Kind.MAPPING or any(slot.clock for slot in state.slots.values()):
            world.set_slot(receiver, key, value, None)
