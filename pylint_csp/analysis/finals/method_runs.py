"""Runs of methods on instances, for what these leave under some names, and which of them are the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.finals.attribute_setters import AttributeSetters
from pylint_csp.analysis.finals.class_states import Scope
from pylint_csp.analysis.finals.finals import world_of
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.program.program import owner_of
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import Object, attribute
from pylint_csp.analysis.state.values import Reference
from pylint_csp.analysis.state.world import SETTLED, World


@dataclass(frozen=True)
class Run:
    """One run of a method on an instance of a class, for what it leaves under some names, the ``seeds``."""

    method: nodes.FunctionDef
    seeds: frozenset[str]
    cls: nodes.ClassDef
    is_telling: bool
    """Whether the tests on its paths are remembered."""
    name: str = ""
    before: Final | None = None
    """What the attribute ``name`` holds when the run begins; None if nothing is known of it."""


@dataclass(eq=False)
class MethodRuns:
    """Runs methods; equal runs are done once."""

    _machine: Machine
    _forgetting: Forgetting
    _roots: Roots
    _classes: Classes
    _setters: AttributeSetters

    def seeds(self, method: nodes.FunctionDef, name: str, flags: Iterable[str]) -> frozenset[str]:
        """Return the names to run a method for: the attribute, the flags, and other ways to the attribute."""
        return self._setters.ways_to(method, name).union("{receiver}." + one for one in (name, *flags))

    def exits_of(self, run: Run) -> list[tuple[World, Object]]:
        """Return the worlds at the end of a run in which the receiver has a state, each with that."""
        return [
            (world, state)
            for world in self._worlds_after(run)
            for identity, state in world.objects.items()
            if identity[0] == "self" and len(identity) == 2
        ]

    def _worlds_after(self, run: Run) -> list[World]:
        if run in self._machine.exits:
            return self._machine.exits[run]
        premature = self._machine.premature
        start = World()
        if run.before is not None:
            start = world_of(run.before)
            receiver = self._roots.receiver_of(start, run.method, run.cls)
            if isinstance(receiver, Reference):
                start.set_slot(receiver, attribute(run.name), run.before.value, None)
                start.names[SETTLED, ("attribute", receiver.identity, run.name)] = run.before.value
        with self._forgetting.remembering_tests(run.method if run.is_telling else None):
            worlds = self._roots.run_root(run.method, sorted(run.seeds), start, run.cls)
        if self._machine.premature == premature or self._machine.is_coarse:
            self._machine.exits[run] = worlds
        return worlds

    def run_for(self, method: Scope, cls: nodes.ClassDef) -> nodes.ClassDef:
        """Return for which class to run a method, to tell what it does to instances of ``cls``.

        That is ``cls`` if it has the method, so that what its siblings override does not count; else the method's own.
        """
        owner = owner_of(method)
        return cls if owner is None or owner in self._classes.mro(cls) else owner
