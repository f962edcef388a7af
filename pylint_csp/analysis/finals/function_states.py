"""What attributes of functions are left with: by what the module and its functions set on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.finals.class_states import ClassStates, Scope
from pylint_csp.analysis.finals.final_states import FinalStates
from pylint_csp.analysis.finals.finals import unique
from pylint_csp.analysis.finals.placeholders import Body, combined, left_at_end
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.values import FunctionValue


@dataclass(eq=False)
class FunctionStates:
    """Runs what may set or change an attribute of a function."""

    _machine: Machine
    _roots: Roots
    _class_states: ClassStates
    _final_states: FinalStates

    def finals(self, function: nodes.FunctionDef, name: str) -> Iterator[list[Final]]:
        """Yield what the module of a function, and the module's functions, leave in an attribute of it."""
        scopes = self._reaching(function, name)
        module = function.root()
        holder = FunctionValue(function, self._machine.program.enclosing_frame(function))
        left_in = partial(self._class_states.left_in, holder, name)
        in_module = scopes.pop(module, [])
        own = [one for one, _ in left_in(module, in_module, None)] if in_module else []
        bodies = [Body(unique(own), True)]
        for scope, names in scopes.items():
            found = unique(one for one, is_set in left_in(scope, names, None) if is_set)
            bodies.extend(left_at_end(cast("nodes.FunctionDef", scope), Body(found, False)))
        held = unique(one for body in bodies for one in body.finals)
        for scope, names in scopes.items():
            # What it changes, it has found there.
            left = [one for start in held for one in left_in(scope, names, start)]
            bodies.append(Body(unique(one for one, is_set in left if not is_set and one not in held), False))
        yield self._final_states.held.found(unique(combined(bodies, self._machine.finals_of)))

    def _reaching(self, function: nodes.FunctionDef, name: str) -> dict[Scope, list[str]]:
        """Return what of the module may set or change the attribute, each with the names by which it may reach it."""
        found: dict[Scope, list[str]] = {}
        for scope, owners in self._class_states.attribute_scopes(function.root()).get(name, {}).items():
            slicer = self._roots.units_of(scope)
            keys, receiver = self._machine.relevance.keys, self._roots.receiver_in(scope)
            names = {str(function.name)}.union(*(keys.roots(one, receiver) for one in owners))
            if not names.isdisjoint({*slicer.definitions, *slicer.lead_to_changes()}):
                found[scope] = sorted(names)
        return found
