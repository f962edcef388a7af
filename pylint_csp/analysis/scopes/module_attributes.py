"""What a module's own statements leave in other modules' attributes: its functions read that when they are called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.program.program import scope_of
from pylint_csp.analysis.program.standard import canonical
from pylint_csp.analysis.scopes.finals import final, unique, unpack
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.state import settings
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.values import NONE, ModuleValue, Symbol, Unknown, bare
from pylint_csp.analysis.state.world import World


class ModuleAttributes:
    """Runs a module for what it sets."""

    def __init__(self, machine: Machine, modules: Modules, roots: Roots) -> None:
        self._machine = machine
        self._modules = modules
        self._roots = roots

    def finals(self, symbol: Symbol) -> Iterator[list[Final]]:
        """Yield what an attribute of another module is left with: on paths that don't set it, what it was before."""
        _, setter, owner, name = cast("tuple[str, nodes.Module, str, str]", symbol)
        places = self._machine.program.attributes_set(setter)[name]
        finals: list[Final] = []
        is_set = True
        for world in self._roots.run_root(setter, {root for root, _ in places}):
            held = self._modules.held(world, owner, name)
            is_set = is_set and held is not None
            finals.extend([final(world, held)] if held is not None else [])
        if not is_set:
            for before, value in self._modules.member(World(), owner, name, None):
                finals.extend(final(world, settled) for world, settled in self._machine.settle(before, value))
        if all(bare(one.value) == NONE for one in finals):
            roots = {scope_of(target): root for root, target in places if self._is_filled_in(owner, target)}
            filled = [one for scope, root in roots.items() for one in self._left_by(scope, root, owner, name)]
            # What it holds when it is read, only the order of the calls would tell.
            is_safe = bool(filled) and all(map(_verifies, filled))
            if roots:
                finals = filled if is_safe else [Final(Unknown(("filled in", owner, name)))]
        yield unique(finals)

    def _is_filled_in(self, owner: str, target: nodes.NodeNG) -> bool:
        """Tell whether a function sets something on a module, where the module itself may have left a placeholder."""
        scope = scope_of(target)
        values = map(bare, self._modules.values_apart(target, self._machine.program.static_frame(scope)))
        return not isinstance(scope, nodes.Module) and any(
            isinstance(one, ModuleValue) and canonical(one.name) == owner for one in values
        )

    def _left_by(self, scope: nodes.LocalsDictNodeNG, root: str, owner: str, name: str) -> Iterator[Final]:
        for world in self._roots.run_root(scope, [root]):
            held = self._modules.held(world, owner, name)
            if held is not None:
                yield final(world, held)


def _verifies(left: Final) -> bool:
    """Tell whether a value is a context that verifies."""
    world = World()
    unpack(world, left)
    return settings.verifies(world, left.value)
