"""What a module puts in the place of ``ssl``'s creator of default contexts."""

from __future__ import annotations

from collections.abc import Iterator

from astroid import nodes

from pylint_csp.analysis.evaluation import settings
from pylint_csp.analysis.evaluation.fuel import FUEL, OutOfFuel
from pylint_csp.analysis.evaluation.machine import Machine, swapped
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.program.program import scope_of
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.state.values import Arguments, ModuleValue, Unknown, Value, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import are_imports
from pylint_csp.analysis.tree.spelling import is_call_of
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.ssl_contexts import DEFAULT_HOOK


class Replacements:
    """Runs the scopes that set the creator, and what they set it to."""

    def __init__(self, machine: Machine, modules: Modules, roots: Roots) -> None:
        self._machine = machine
        self._modules = modules
        self._roots = roots

    def insecure_in(self, module: nodes.Module) -> nodes.NodeNG | None:
        """Return what sets the creator to one of insecure contexts, anywhere in a module; None if nothing does."""
        setting: dict[nodes.LocalsDictNodeNG, list[nodes.NodeNG]] = {}
        for node in nodes_in(module, (nodes.AssignAttr, nodes.Call)):
            if self._may_set(node):
                setting.setdefault(scope_of(node), []).append(node)
        try:
            with swapped(self._machine, fuel=FUEL), self._machine.reserving():
                for scope, found in setting.items():
                    for world, value, place in self._set_in(scope, found):
                        if place.root() is module and self._makes_insecure(world, value, scope, place):
                            return place
        except (OutOfFuel, RecursionError):
            # What is not found by then is not found.
            pass
        return None

    def _may_set(self, node: nodes.AssignAttr | nodes.Call) -> bool:
        if isinstance(node, nodes.AssignAttr):
            return bool(node.attrname == DEFAULT_HOOK)
        if not is_call_of(node, "setattr") or len(node.args) != 3:
            return False
        owner, name, _ = node.args
        if isinstance(name, nodes.Const):
            return bool(name.value == DEFAULT_HOOK)
        # ``setattr(ssl, name, …)``: to tell what a name holds that is not imported would take a run.
        if not isinstance(owner, nodes.Name):
            return False
        scope = scope_of(node)
        if not are_imports(self._machine.program.bindings_of(scope, owner.name)):
            return False
        frame = self._machine.program.static_frame(scope)
        return ModuleValue("ssl") in map(bare, self._modules.values_apart(owner, frame))

    def _set_in(
        self, scope: nodes.LocalsDictNodeNG, setting: list[nodes.NodeNG]
    ) -> list[tuple[World, Value, nodes.NodeNG]]:
        """Run a scope; return what it sets the creator to, each value with the world and the place."""
        receiver = self._roots.receiver_in(scope)
        seeds = frozenset().union(*(self._machine.relevance.keys.of(one.statement(), receiver) for one in setting))
        found: list[tuple[World, Value, nodes.NodeNG]] = []
        try:
            with swapped(self._machine, replaced=found), self._machine.limited(FUEL // 2):
                self._roots.run_root(scope, seeds)
        except (OutOfFuel, RecursionError):
            # What was set on the paths so far counts.
            pass
        return found

    def _makes_insecure(self, world: World, value: Value, scope: nodes.LocalsDictNodeNG, node: nodes.NodeNG) -> bool:
        """Tell whether what the creator is set to may make an insecure context when it is called."""
        frame = self._machine.program.static_frame(scope)
        with self._machine.running(frame):
            return any(
                settings.is_insecure(end, context)
                for after, maker in self._makers(world, value)
                for made, result in self._machine.call(after, maker, Arguments(), frame, node)
                for end, context in self._machine.settle(made, result)
            )

    def _makers(self, world: World, value: Value) -> Iterator[tuple[World, Value]]:
        """Yield what the creator may be set to; of a parameter, that is its default."""
        yield world, value
        inner = bare(value)
        if isinstance(inner, Unknown) and inner.symbol[0] == "parameter":
            yield from self._modules.parameter_defaults(inner.symbol)
