"""Roots: scopes that are run on their own, with parameters that are not known, and the receiver of a method."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import takewhile
from types import MappingProxyType
from typing import cast

from astroid import nodes

from pylint_csp.analysis.calls.parameters import never_among_keywords
from pylint_csp.analysis.evaluation.machine import Machine, swapped
from pylint_csp.analysis.execution.repeating import Repeating
from pylint_csp.analysis.execution.statements import Arrival, Statements
from pylint_csp.analysis.members.decorators import Decorators
from pylint_csp.analysis.program.program import functions_around, method_around, owner_around, owner_of
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.slices.reaching import Reach, reach
from pylint_csp.analysis.slices.stores import unnamed_stores
from pylint_csp.analysis.slices.units import Slicer
from pylint_csp.analysis.state.objects import Kind, Object
from pylint_csp.analysis.state.paths import distinct
from pylint_csp.analysis.state.symbols import MEMBER_OF, Identity
from pylint_csp.analysis.state.values import ClassValue, Frame, FunctionValue, Passed, Reference, Unknown, Value
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.functions import FunctionNode, parameter_names
from pylint_csp.analysis.tree.memo import memoized
from pylint_csp.analysis.tree.positions import Position


@dataclass(eq=False)
class Roots:
    """Runs a scope from its beginning, whoever may call it."""

    _machine: Machine
    _decorators: Decorators
    _statements: Statements
    _repeating: Repeating

    def run_root(
        self,
        scope: nodes.LocalsDictNodeNG,
        seeds: Iterable[str],
        world: World | None = None,
        cls: nodes.ClassDef | None = None,
        awaited: Mapping[Position, Arrival] = MappingProxyType({}),
    ) -> list[World]:
        """Run a scope with parameters that are not known; return the worlds at its end, and where a generator waits.

        ``seeds`` are the names whose final value is asked for. If no path reaches the end, it returns the worlds in
        which the paths break off: other code sees what was done until then. A method is run for ``cls``, if that is
        given, or else its own class; a function in a method, with such a receiver around it. What is ``awaited`` gets
        the worlds that come there.
        """
        frame = self.root_frame(scope, seeds)
        cls = cls or owner_around(scope)
        starts = [world] if world is not None else self._machine.starts_of(scope, cls)
        for start in starts:
            # What is there before the run has been set earlier.
            start.clock = 1
            self.bind_unknown_parameters(start, frame, cls)
        own = swapped(self._machine, handlers=[], abandoned=[], paused=[], awaited=None)
        with own, self._statements.awaiting(awaited), swapped(self._repeating, ended={}), self._machine.running(frame):
            if isinstance(scope, nodes.Lambda):
                return [after for start in starts for after, _ in self._machine.evaluate(scope.body, frame, start)]
            body = cast("nodes.Module | nodes.FunctionDef", scope).body
            beyond = [statement for statement in body if frame.kept and statement in frame.beyond]
            flow = self._statements.run_block([one for one in body if one not in beyond], frame, starts)
            self._statements.pass_beyond(beyond, flow.normal)
            ends = [*flow.normal, *(after for after, _ in flow.returns), *distinct(self._machine.paused)]
            return ends or distinct(self._machine.abandoned)

    def root_frame(self, scope: nodes.LocalsDictNodeNG, seeds: Iterable[str]) -> Frame:
        """Make the frame of a scope that is run on its own; in ``seeds``, ``{receiver}`` is the receiver's name."""
        receiver = self.receiver_in(scope)
        kept = frozenset(name.replace("{receiver}", receiver) for name in seeds)
        targets = self._machine.targets_of(scope)
        names = kept.union(*(self._machine.seeds_of(target, receiver) for target in targets))
        end = Reach()
        if targets and not kept and isinstance(scope, (nodes.Module, nodes.FunctionDef)):
            end = reach(scope.body, self._machine.holds_target)
        elif kept and not targets and isinstance(scope, nodes.Module):
            # A script's ``main()`` tells nothing of the names that were bound before it.
            end = Reach(self._machine.relevance.settled(scope, kept))
        return Frame(
            scope,
            scope,
            self._machine.program.enclosing_frame(scope),
            relevant=self._machine.relevance.slice(scope, receiver, names, targets, end.beyond | end.last),
            receiver=receiver,
            kept=kept,
            beyond=end.beyond,
            last=end.last,
        )

    @memoized
    def receiver_in(self, scope: nodes.NodeNG) -> str:
        """Return what a method, or a function in it, calls the method's receiver; empty where it has none."""
        method = method_around(scope)
        if method is None:
            return ""
        name = FunctionValue(method, owner=owner_of(method)).receiver_name
        inside = takewhile(lambda one: one is not method, functions_around(scope))
        return "" if any(definitions(one, name) for one in inside) else name

    def attributes_in(self, method: nodes.NodeNG, names: Iterable[str]) -> set[str]:
        """Return which attributes of the receiver are among some names of a method, or of a function in one."""
        receiver = self.receiver_in(method)
        return {one.partition(".")[2] for one in names if receiver and one.startswith(f"{receiver}.")}

    def units_of(self, scope: nodes.NodeNG) -> Slicer:
        """Return the units of a scope, with a method's receiver under its name there."""
        return self._machine.relevance.slicer(scope, self.receiver_in(scope))

    def binds(self, method: nodes.NodeNG, places: Iterable[str]) -> bool:
        """Tell whether a method assigns to some attributes itself."""
        units = self.units_of(method).definitions
        return any(place in unit.binds for place in places for unit in units.get(place, ()))

    @memoized
    def unnamed_in(self, method: nodes.FunctionDef) -> frozenset[str]:
        """Return the attributes of its receiver that a method may set without naming them; a star for any of them."""
        return unnamed_stores(method, self.receiver_in(method))

    def attributes_mentioned(self, method: nodes.NodeNG) -> set[str]:
        """Return the attributes of its receiver that a method mentions."""
        return self.attributes_in(method, self._machine.relevance.keys.of(method, self.receiver_in(method)))

    def attributes_tested(self, method: nodes.NodeNG) -> set[str]:
        """Return the attributes of its receiver that a method tests, or returns to others that may."""
        return self.attributes_in(method, self._machine.later.tells(method, self.receiver_in(method)))

    def attributes_changed(self, method: nodes.NodeNG) -> set[str]:
        """Return the attributes of its receiver that a method may set, or whose objects it may change."""
        slicer = self.units_of(method)
        return self.attributes_in(method, (*slicer.definitions, *slicer.lead_to_changes()))

    def bind_unknown_parameters(self, world: World, frame: Frame, cls: nodes.ClassDef | None) -> None:
        """Bind a root's parameters to unknown values that are its callers' choice."""
        scope = frame.scope
        if not isinstance(scope, FUNCTIONS):
            return
        arguments = scope.args
        for name in (*parameter_names(scope), *filter(None, (arguments.vararg,))):
            world.names[frame.key, name] = Passed(Unknown(("parameter", scope, name)), frame)
        if arguments.kwarg:
            rest = Passed(Unknown(("parameter", scope, arguments.kwarg)), frame)
            world.names[frame.key, arguments.kwarg] = world.make(
                ("made", arguments, frame.key), Object(Kind.MAPPING, never_among_keywords(scope), rest)
            )
        method = method_around(scope)
        if method is not None and cls is not None and self.receiver_in(method):
            value = self.receiver_of(world, method, cls)
            holder = frame if method is scope else self._machine.program.static_frame(method)
            if value is not None:
                world.names[holder.key, self.receiver_in(method)] = value
            if value is not None and frame.receiver:
                world.names[frame.key, frame.receiver] = value

    def receiver_of(self, world: World, function: FunctionNode, cls: nodes.ClassDef) -> Value | None:
        """Return what a method's first parameter is, where a class has the method; None for a static method."""
        kinds = {kind for kind, _ in self._decorators.of(function)}
        if "static" in kinds:
            return None
        if "class" in kinds or function.name == "__new__":
            return ClassValue(cls)
        if function.name not in INITIALIZERS and self._machine.receivers_of(cls):
            return Unknown((MEMBER_OF, cls))
        identity: Identity = ("self", cls)
        if identity not in world.objects:
            world.objects[identity] = Object(Kind.INSTANCE, {}, Unknown(identity), ClassValue(cls), exact=False)
        return Reference(identity)
