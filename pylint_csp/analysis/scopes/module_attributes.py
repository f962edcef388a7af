"""What a module's own statements leave in other modules' attributes: its functions read that when they are called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.scopes.finals import final, unique
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.values import Symbol
from pylint_csp.analysis.state.world import World

if TYPE_CHECKING:
    from astroid import nodes


class ModuleAttributes:
    """Runs a module for what it sets."""

    def __init__(self, machine: Machine, modules: Modules, roots: Roots) -> None:
        self._machine = machine
        self._modules = modules
        self._roots = roots

    def finals(self, symbol: Symbol) -> Iterator[list[Final]]:
        """Yield what an attribute of another module is left with: on paths that don't set it, what it was before."""
        _, setter, owner, name = cast("tuple[str, nodes.Module, str, str]", symbol)
        finals: list[Final] = []
        is_set = True
        for world in self._roots.run_root(setter, self._machine.program.attributes_set(setter)[name]):
            held = self._modules.held(world, owner, name)
            is_set = is_set and held is not None
            finals.extend([final(world, held)] if held is not None else [])
        if not is_set:
            finals.extend(final(world, value) for world, value in self._modules.member(World(), owner, name, None))
        yield unique(finals)
