"""What a module leaves in attributes of other modules and their classes, such as ``ssl``'s creator of contexts."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation import settings
from pylint_csp.analysis.evaluation.fuel import FUEL, OutOfFuel
from pylint_csp.analysis.evaluation.machine import Machine, swapped
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.evaluation.outcomes import Outcomes
from pylint_csp.analysis.finals.finals import final, unique, world_of
from pylint_csp.analysis.finals.placeholders import Body, combined
from pylint_csp.analysis.program.program import scope_of
from pylint_csp.analysis.program.standard import canonical
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import Kind, attribute
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.values import NONE, Arguments, ClassValue, ModuleValue, Unknown, Value, bare, holder_of
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import are_imports
from pylint_csp.analysis.tree.spelling import is_call_of
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.ssl_contexts import DEFAULT_HOOK

Owner = str | nodes.ClassDef
"""A module, by its name, or a class of another module than the one that sets something there."""


class Replacements:
    """Runs the scopes of a module for what they set in other modules, and the creator that they have set."""

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

    def finals(self, symbol: Symbol) -> Iterator[list[Final]]:
        """Yield what an attribute of another module, or of its class, is left with by the module that sets it.

        On paths that don't set it, that is what it was before.
        """
        _, setter, owner, name = cast("tuple[str, nodes.Module, Owner, str]", symbol)
        places = self._machine.program.attributes_set(setter).get(name, [])
        if isinstance(owner, nodes.ClassDef):
            changed = self._machine.program.attributes_changed(setter).get(name, [])
            places = [
                *(one for one in places if self._is_set_on(owner, one[1])),
                # What an instance finds in its class, it may change, too, but not set.
                *(one for one in changed if self._is_set_on(owner, one[1], through_instances=True)),
            ]
            if not places:
                yield []
                return
        finals: list[Final] = []
        for world, value in self._left_by(setter, {root for root, _ in places}, owner, name):
            if value is not None:
                finals.append(final(world, value))
                continue
            for before, unset in self._unset(world, owner, name):
                finals.extend(final(after, settled) for after, settled in self._machine.settle(before, unset))
        if all(bare(one.value) == NONE for one in finals):
            finals = self._filled_in(finals, owner, name, places)
        yield unique(finals)

    def _filled_in(
        self, finals: list[Final], owner: Owner, name: str, places: list[tuple[str, nodes.NodeNG]]
    ) -> list[Final]:
        """Return what functions of the setter fill in for the ``None`` that is left."""
        scopes = {scope_of(target): root for root, target in places if self._is_set_on(owner, target)}
        roots = {scope: root for scope, root in scopes.items() if not isinstance(scope, nodes.Module)}
        left = [
            final(world, value)
            for scope, root in roots.items()
            for world, value in self._left_by(scope, [root], owner, name)
            if value is not None
        ]
        if isinstance(owner, nodes.ClassDef) or not roots:
            return combined([Body(finals, True), Body(left, False)], self._machine.finals_of)
        # What it holds when it is read, only the order of the calls would tell.
        is_safe = bool(left) and all(settings.verifies(world_of(one), one.value) for one in left)
        return left if is_safe else [Final(Unknown(("filled in", owner, name)))]

    def _is_set_on(self, owner: Owner, target: nodes.NodeNG, *, through_instances: bool = False) -> bool:
        """Tell whether what an attribute is set on may be ``owner``, which may have left a placeholder there itself."""
        frame = self._machine.program.static_frame(scope_of(target))
        return any(
            _as_owner(value) == owner or (through_instances and self._finds_in_class(world, value, owner))
            for world, value in self._modules.outcomes_apart(target, frame)
        )

    def _finds_in_class(self, world: World, value: Value, owner: Owner) -> bool:
        """Tell whether a value is an instance that finds in a class what it does not have itself."""
        state = world.find(value, Kind.INSTANCE)
        of_class = state.of_class if state is not None and isinstance(owner, nodes.ClassDef) else None
        return (
            of_class is not None
            and self._machine.is_subclass(of_class, ClassValue(cast("nodes.ClassDef", owner))) is True
        )

    def _unset(self, world: World, owner: Owner, name: str) -> Outcomes:
        """Return what the attribute holds where it is not set: what its owner itself leaves in it.

        A path may have changed that object.
        """
        if isinstance(owner, nodes.ClassDef):
            return [(world, Unknown(("class", owner, name)))]
        return self._modules.member(World(), owner, name, None)

    def _held(self, world: World, owner: Owner, name: str) -> Value | None:
        """Return what a path has set the attribute to; None where it has not."""
        if isinstance(owner, str):
            return self._modules.held(world, owner, name)
        state = world.find(holder_of(ClassValue(owner)))
        slot = state.slots.get(attribute(name)) if state is not None else None
        return slot.value if slot is not None else None

    def _left_by(
        self, scope: nodes.LocalsDictNodeNG, roots: Collection[str], owner: Owner, name: str
    ) -> list[tuple[World, Value | None]]:
        """Return what the paths of a scope set the attribute to, each with its world; None for one that doesn't."""
        return [(world, self._held(world, owner, name)) for world in self._roots.run_root(scope, roots)]


def _as_owner(value: Value) -> Owner | None:
    inner = bare(value)
    if isinstance(inner, ModuleValue):
        return canonical(inner.name)
    return inner.node if isinstance(inner, ClassValue) else None
