"""What a module leaves in the attributes of other modules, and of their classes: its functions read that."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation import settings
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.evaluation.outcomes import Outcomes
from pylint_csp.analysis.program.program import scope_of
from pylint_csp.analysis.program.standard import canonical
from pylint_csp.analysis.scopes.finals import final, unique, world_of
from pylint_csp.analysis.scopes.placeholders import Body, combined
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import attribute
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.values import NONE, ClassValue, ModuleValue, Unknown, Value, bare
from pylint_csp.analysis.state.world import World

Owner = str | nodes.ClassDef
"""A module, by its name, or a class of another module than the one that sets something there."""


class ModuleAttributes:
    """Runs a module for what it sets."""

    def __init__(self, machine: Machine, modules: Modules, roots: Roots) -> None:
        self._machine = machine
        self._modules = modules
        self._roots = roots

    def finals(self, symbol: Symbol) -> Iterator[list[Final]]:
        """Yield what an attribute of another module, or of its class, is left with by the module that sets it.

        On paths that don't set it, that is what it was before.
        """
        _, setter, owner, name = cast("tuple[str, nodes.Module, Owner, str]", symbol)
        places = self._machine.program.attributes_set(setter)[name]
        if isinstance(owner, nodes.ClassDef):
            places = [place for place in places if self._is_set_on(owner, place[1])]
            if not places:
                yield []
                return
        finals: list[Final] = []
        is_set = True
        for world in self._roots.run_root(setter, {root for root, _ in places}):
            held = self._held(world, owner, name)
            is_set = is_set and held is not None
            finals.extend([final(world, held)] if held is not None else [])
        if not is_set:
            for before, value in self._unset(owner, name):
                finals.extend(final(world, settled) for world, settled in self._machine.settle(before, value))
        if all(bare(one.value) == NONE for one in finals):
            finals = self._filled_in(finals, owner, name, places)
        yield unique(finals)

    def _filled_in(
        self, finals: list[Final], owner: Owner, name: str, places: list[tuple[str, nodes.NodeNG]]
    ) -> list[Final]:
        """Return what functions of the setter fill in for the ``None`` that is left."""
        scopes = {scope_of(target): root for root, target in places if self._is_set_on(owner, target)}
        roots = {scope: root for scope, root in scopes.items() if not isinstance(scope, nodes.Module)}
        filled = [Body(list(self._left_by(scope, root, owner, name)), False) for scope, root in roots.items()]
        if isinstance(owner, nodes.ClassDef) or not roots:
            return combined([Body(finals, True), *filled], self._machine.finals_of)
        # What it holds when it is read, only the order of the calls would tell.
        left = [one for body in filled for one in body.finals]
        is_safe = bool(left) and all(settings.verifies(world_of(one), one.value) for one in left)
        return left if is_safe else [Final(Unknown(("filled in", owner, name)))]

    def _is_set_on(self, owner: Owner, target: nodes.NodeNG) -> bool:
        """Tell whether what an attribute is set on may be ``owner``, which may have left a placeholder there itself."""
        values = self._modules.values_apart(target, self._machine.program.static_frame(scope_of(target)))
        return any(_as_owner(one) == owner for one in values)

    def _unset(self, owner: Owner, name: str) -> Outcomes:
        """Return what the attribute holds where it is not set: what its owner itself leaves in it."""
        if isinstance(owner, nodes.ClassDef):
            return [(World(), Unknown(("class", owner, name)))]
        return self._modules.member(World(), owner, name, None)

    def _held(self, world: World, owner: Owner, name: str) -> Value | None:
        """Return what a path has set the attribute to; None where it has not."""
        if isinstance(owner, str):
            return self._modules.held(world, owner, name)
        state = world.objects.get(("static", ClassValue(owner)))
        slot = state.slots.get(attribute(name)) if state is not None else None
        return slot.value if slot is not None else None

    def _left_by(self, scope: nodes.LocalsDictNodeNG, root: str, owner: Owner, name: str) -> Iterator[Final]:
        for world in self._roots.run_root(scope, [root]):
            held = self._held(world, owner, name)
            if held is not None:
                yield final(world, held)


def _as_owner(value: Value) -> Owner | None:
    inner = bare(value)
    if isinstance(inner, ModuleValue):
        return canonical(inner.name)
    return inner.node if isinstance(inner, ClassValue) else None
