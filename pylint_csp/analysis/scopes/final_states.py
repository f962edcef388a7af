"""What a name or attribute holds once its scope has run: read from where the scope is not being evaluated."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import replace
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.comparisons import NO_FIELD_GIVEN
from pylint_csp.analysis.evaluation.containers import holds_surely, is_empty
from pylint_csp.analysis.evaluation.machine import RESERVE, Machine, Outcomes, OutOfFuel
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.evaluation.tested import is_ruled_out, told_of_class
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.execution.statements import REACHED, Statements
from pylint_csp.analysis.program.program import owner_of
from pylint_csp.analysis.scopes.finals import (
    Body,
    and_unknown,
    combined,
    configurable,
    filled_in,
    final,
    holds_nothing,
    unique,
    unpack,
    without_details,
)
from pylint_csp.analysis.scopes.held import HELD, Held, Holding
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.scopes.sharing import Sharing
from pylint_csp.analysis.slices.mentions import FUNCTIONS, STAR, header
from pylint_csp.analysis.slices.unnamed import unnamed_globals
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.told import told_of
from pylint_csp.analysis.state.values import (
    NONE,
    Const,
    Frame,
    Known,
    Reference,
    Symbol,
    Unknown,
    Value,
    bare,
    marked_like,
    module_name,
    parameter_names,
)
from pylint_csp.analysis.state.world import Fact, Kind, World
from pylint_csp.analysis.tree.bindings import IMPORTS, are_imports, defined_names, definitions
from pylint_csp.analysis.tree.walks import nodes_in

DIRECT = (*IMPORTS, nodes.FunctionDef, nodes.ClassDef)
_MOST_ALTERNATIVES = 12
_FILLED = Fact(is_true=True)


class FinalStates:
    """Runs scopes to their end for what their names and attributes are left with."""

    def __init__(
        self,
        machine: Machine,
        modules: Modules,
        forgetting: Forgetting,
        statements: Statements,
        roots: Roots,
        sharing: Sharing,
        held: Held,
    ) -> None:
        self._machine = machine
        self._modules = modules
        self._forgetting = forgetting
        self._statements = statements
        self._roots = roots
        self._sharing = sharing
        self.held = held
        self._finals: dict[Hashable, list[Final]] = {}
        self._in_progress: dict[Hashable, int] = {}
        self._provisional: dict[Hashable, tuple[list[Final], int]] = {}
        self._depends_on = 1 << 30
        self._functions: dict[nodes.Module, list[nodes.FunctionDef]] = {}
        self._unnamed: dict[nodes.Module, frozenset[str]] = {}
        self._opened: dict[tuple[Final, bool], Final] = {}
        self._imports: dict[tuple[nodes.Module, str], list[str]] = {}

    @property
    def is_at_work(self) -> bool:
        """Whether a final state is being worked out."""
        return bool(self._in_progress)

    # Names of other scopes

    def name_outside(self, world: World, frame: Frame, name: str) -> Outcomes:
        scope = frame.scope
        bindings = definitions(scope, name)
        if not frame.static or not bindings:
            return self._name_unbound(world, frame, name)
        known = world.names.get((frame.key, name))
        if known is not None:
            return [(world, known)]
        if len(bindings) == 1:
            (binding,) = bindings
            if (
                not self._machine.program.is_nonlocal_inside(scope, name)
                and isinstance(binding.parent, (nodes.Assign, nodes.AnnAssign))
                and isinstance(binding.parent.value, nodes.Const)
                and binding.scope() is scope
                and not (binding.parent.value.value is None and self._may_be_filled_in(scope, name))
            ):
                return [(world, Const.of(binding.parent.value.value))]
        if isinstance(scope, FUNCTIONS) and all(isinstance(one.parent, nodes.Arguments) for one in bindings):
            owner = owner_of(scope)
            if isinstance(scope, nodes.FunctionDef) and owner is not None and name == self._roots.receiver_in(scope):
                value = self._roots.receiver_of(world, scope, owner)
                if value is not None:
                    return [(world, value)]
            return [(world, Unknown(("parameter", scope, name)))]
        return self.place_of(world, frame, name)

    def place_of(self, world: World, frame: Frame, name: str) -> Outcomes:
        scope = frame.scope
        bindings = definitions(scope, name)
        if name == NO_FIELD_GIVEN.name:
            return [(world, NO_FIELD_GIVEN)]
        if len(bindings) == 1 and isinstance(bindings[0], DIRECT) and not self._modules.may_be_set(bindings[0], name):
            return self._modules.binding_value(world, bindings[0], name, frame)
        return [(world, self._settled_before(world, Unknown(("place", scope, name, self.reader_in(scope, name)))))]

    def reader_in(self, scope: nodes.NodeNG, name: str = "") -> nodes.NodeNG | None:
        """Return who reads a name of a scope, where what the name holds depends on it.

        That is the function or class inside a function that is being run, and so reads its names, or a module
        that changes what it has from another one.
        """
        if isinstance(scope, nodes.Module):
            return self._changing_importer(scope, name) if self._machine.active else None
        node = self._machine.active[-1].scope if self._machine.active else None
        while node is not None and node.parent is not None:
            around = node.parent.scope()
            if around is scope:
                return node
            node = around
        return None

    def _changing_importer(self, module: nodes.Module, name: str) -> nodes.Module | None:
        """Return the module of what is being run, if it changes what another module's name holds."""
        reader = self._machine.active[-1].scope.root()
        run = next((frame.scope for frame in reversed(self._machine.active) if frame.caller is None), None)
        if reader is module or reader is run or not isinstance(reader, nodes.Module):
            return None
        return reader if self._changed_imports(reader, name) else None

    def _changed_imports(self, module: nodes.Module, name: str) -> list[str]:
        """Return the names under which a module may change what it imports by a name, or as a module's attribute."""
        key = (module, name)
        if key not in self._imports:
            self._imports[key] = []
            for bound in defined_names(module):
                imports = [one for one in definitions(module, bound) if isinstance(one, IMPORTS)]
                is_it = any((name, bound if bound != name else None) in one.names for one in imports)
                changing = self._changing_imported(module, bound) if imports else ()
                if any(is_it or _mentions_attribute(name, one) for one in changing):
                    self._imports[key].append(bound)
        return self._imports[key]

    def _changing_imported(self, module: nodes.Module, bound: str) -> Iterator[nodes.NodeNG]:
        """Yield the statements and functions of a module that may change what it imports by a name."""
        slicer = self._machine.relevance.slicer(module, "")
        if bound in slicer.changed:
            yield from (unit.node for unit in slicer.definitions.get(bound, ()) if bound in unit.changes)
        yield from self._changing(module, bound)

    def _name_unbound(self, world: World, frame: Frame, name: str) -> Outcomes:
        module = frame.scope.root()
        if isinstance(module, nodes.Module):
            for other in self._machine.program.star_imports(module):
                if other != module.name and self._machine.program.exposes(other, name, module):
                    return self._modules.member(world, other, name, module)
        if name in ("__name__", "__package__"):
            package = module.name if module.package or name == "__name__" else module.name.rpartition(".")[0]
            return [(world, module_name(package))]
        if hasattr(builtins, name):
            return [(world, Known(f"builtins.{name}"))]
        return [(world, Unknown(("name", module, name)))]

    @staticmethod
    def _settled_before(world: World, value: Unknown) -> Value:
        return world.names.get(("settled", value.symbol), value)

    def settle(self, world: World, value: Value) -> Outcomes:
        inner = bare(value)
        if isinstance(inner, Reference) and inner.identity in world.objects and self._machine.active:
            return self._machine.start(world, value, self._machine.active[-1], None)
        if not isinstance(inner, Unknown):
            return [(world, value)]
        symbol = inner.symbol
        before = world.names.get(("settled", symbol))
        if before is not None:
            settled = marked_like(value, before)
            return [(world, settled)] if bare(before) == inner else self.settle(world, settled)
        finals = self._machine.finals_of(symbol)
        fact = world.facts.get(symbol)
        if fact is not None and fact.is_none and finals:
            finals = [Final(NONE)]
        if finals and len(finals) > _MOST_ALTERNATIVES:
            finals = without_details(finals)
        told = told_of_class(world, symbol) if finals else []
        finals = [left for left in finals or () if not told or self._is_of_class(world, symbol, left.value)]
        if not finals or len(finals) > _MOST_ALTERNATIVES:
            return [(world, value)]
        results: Outcomes = []
        if fact is not None:
            finals = [left for left in finals if not _rules_out(fact, bare(left.value))]
            # What fills a mapping may not be seen: that all are empty ends no path.
            finals = [left for left in finals if not _holds_otherwise(left, fact)] or finals
        is_filled = any(map(_is_filled_container, finals))
        for left in finals:
            one = world.fork() if len(finals) > 1 else world
            facts = (*left.facts, *_told_of_parameter(bare(left.value), told))
            if all(one.learn(tested, known) for tested, known in facts):
                # Beside what fills it, an empty container is but how it begins.
                held = left if is_filled and _holds_otherwise(left, _FILLED) else self._from_elsewhere(symbol, left)
                results.extend(self.settle(one, marked_like(value, self._install(one, symbol, held))))
                if fact is not None and fact.is_true is not None and held is not left:
                    one.learn(("filled", held.value, one.find(held.value)), fact)
        return results

    def _is_of_class(self, world: World, symbol: Symbol, value: Value) -> bool:
        """Tell whether something may be what a name or attribute is, by the tests of which class that is."""
        inner = bare(value)
        is_place = isinstance(inner, Unknown) and inner.symbol[0] == "place" and inner.symbol != symbol
        settled = self.settle(world.fork(), inner) if is_place else [(world, inner)]
        return not all(is_ruled_out(after, symbol, one, self._machine.is_subclass) for after, one in settled)

    def _from_elsewhere(self, symbol: Symbol, left: Final) -> Final:
        """Return a value as the code that is run may find it: what is no name of its own module may be configured."""
        module = self._machine.active[-1].scope.root() if self._machine.active else None
        is_own = symbol[0] == "place" and (module is None or cast("nodes.NodeNG", symbol[1]).root() is module)
        if (left, is_own) not in self._opened:
            self._opened[left, is_own] = configurable(left, is_own)
        return self._opened[left, is_own]

    @staticmethod
    def _install(world: World, symbol: Symbol, final: Final) -> Value:
        overlay = world.objects.pop(symbol, None)
        own = symbol[1].own if symbol[0] == HELD and isinstance(symbol[1], Holding) else None
        for identity, state in own.objects if own is not None else ():
            # What the path has not changed is as the methods leave it.
            if world.objects.get(identity) == state:
                del world.objects[identity]
        unpack(world, final)
        world.substitute(lambda value: final.value if value == Unknown(symbol) else value)
        world.names["settled", symbol] = final.value
        target = bare(final.value)
        if overlay is not None and isinstance(target, Reference) and target.identity in world.objects:
            state = world.objects[target.identity]
            world.objects[target.identity] = replace(state, slots={**state.slots, **overlay.slots})
        return final.value

    def kept(
        self,
        key: Hashable,
        compute: Callable[[], Iterable[list[Final]]],
        at_worst: Callable[[], list[Final]] = list,
    ) -> list[Final]:
        """Compute once; what was worked out while a scope it needs was still being run is not kept.

        What is computed comes in steps, each of which holds what the one before it has found: where fuel runs out,
        the last one holds, or else what can be told ``at_worst``, and something that is not known beside it.
        """
        if key in self._finals:
            return self._finals[key]
        if key in self._provisional:
            known, depends_on = self._provisional[key]
            self._depends_on = min(self._depends_on, depends_on)
            self._machine.premature += 1
            return known
        if key in self._in_progress:
            self._depends_on = min(self._depends_on, self._in_progress[key])
            self._machine.premature += 1
            return []
        # A call that happens to ask first does not pay: there is a reserve, also for what is asked on the way.
        is_nested = bool(self._in_progress)
        allowed = min(RESERVE, self._machine.fuel if is_nested else self._machine.reserve_for(key))
        if allowed <= 0:
            self._machine.premature += 1
            return and_unknown(at_worst(), key)
        level = self._in_progress[key] = len(self._in_progress)
        outer, self._depends_on = self._depends_on, 1 << 30
        fuel, self._machine.fuel = self._machine.fuel, allowed
        is_final = True
        finals: list[Final] = []
        try:
            with self._machine.not_recording():
                for step in compute():
                    finals = step
        except OutOfFuel:
            finals = and_unknown(finals or at_worst(), key)
            is_final = allowed == RESERVE
            self._machine.premature += not is_final
            self._machine.starved.add(key)
        finally:
            spent = allowed - max(self._machine.fuel, 0)
            self._machine.fuel = fuel - spent if is_nested else fuel
            self._machine.reserve -= 0 if is_nested else spent
            del self._in_progress[key]
            depends_on, self._depends_on = self._depends_on, min(outer, self._depends_on)
        for other in [one for one, (_, needed) in self._provisional.items() if needed >= level]:
            del self._provisional[other]
        if depends_on >= level:
            if is_final:
                self._finals[key] = finals
            self._depends_on = outer
        else:
            self._provisional[key] = (finals, depends_on)
        return finals

    def named_by_imports(self, scope: nodes.LocalsDictNodeNG, name: str) -> list[Final]:
        """Return what a name may hold that imports alone bind: that is told without a run of the scope."""
        bindings = definitions(scope, name)
        if not are_imports(bindings):
            return []
        frame = self._machine.program.static_frame(scope)
        outcomes = (one for binding in bindings for one in self._modules.binding_value(World(), binding, name, frame))
        return unique(final(world, value) for world, value in outcomes)

    def name_finals(
        self, scope: nodes.LocalsDictNodeNG, name: str, reader: nodes.NodeNG | None = None
    ) -> Iterator[list[Final]]:
        """Yield what a name is left with; of a function's, on the paths that come by what reads it."""
        if isinstance(reader, nodes.Module):
            yield from self._imported_finals(reader, scope, name)
            return
        outer, self._statements.awaited = self._statements.awaited, reader.statement() if reader is not None else None
        try:
            with self._forgetting.remembering_tests(scope if reader is not None else None):
                worlds = self._roots.run_root(scope, [name])
        finally:
            self._statements.awaited = outer
        if reader is not None:
            worlds = [world for world in worlds if REACHED in world.names]
        bodies = [Body(self.read_name(worlds, scope, name, reader), True)]
        if isinstance(scope, nodes.Module):
            for function in dict.fromkeys(one.scope() for one in definitions(scope, name)):
                if isinstance(function, nodes.FunctionDef):
                    worlds = self._roots.run_root(function, [name])
                    bodies.append(Body(self.read_name(worlds, scope, name), False))
        finals = unique(combined(bodies))
        if holds_nothing(finals) and self._may_be_filled_in(scope, name):
            finals = filled_in(bodies, scope, name)
        if not isinstance(scope, nodes.Module):
            yield finals
            return
        yield from self.held.found_after(finals, self._changes(finals, scope, [name], (scope, name)))

    def _changes(
        self, finals: list[Final], module: nodes.Module, names: list[str], place: tuple[Hashable, Hashable]
    ) -> Iterator[list[Final]]:
        """Yield what functions of a module, which knows a place under some names, change the values there to."""
        changed: list[Final] = []
        for name in names:
            for function in self._changing(module, name):
                left = self._changed_in(place, function, name, unique([*finals, *changed]))
                changed = unique([*changed, *left])
                yield changed

    def _may_be_filled_in(self, scope: nodes.NodeNG, name: str) -> bool:
        """Tell whether something may set a module's name without naming it."""
        if not isinstance(scope, nodes.Module):
            return False
        if scope not in self._unnamed:
            self._unnamed[scope] = unnamed_globals(scope)
        return not self._unnamed[scope].isdisjoint((name, STAR))

    def _imported_finals(
        self, importer: nodes.Module, scope: nodes.LocalsDictNodeNG, name: str
    ) -> Iterator[list[Final]]:
        """Yield what another module's name holds for a module that changes it, itself or in its functions."""
        symbol: Symbol = ("place", scope, name, None)
        before = self._machine.finals_of(symbol) or []
        if not any(isinstance(bare(one.value), Reference) for one in before):
            # Names of classes, functions and modules are told to be changed lightly, and none of these is an object.
            yield before
            return
        names = self._changed_imports(importer, name)
        finals: list[Final] = []
        for world in self._roots.run_root(importer, names):
            value = world.names.get(("settled", symbol))
            finals.extend([final(world, value)] if value is not None else before)
        finals = unique(finals or before)
        place = ("settled", ("place", scope, name, importer))
        yield from self.held.found_after(finals, self._changes(finals, importer, names, place))

    def read_name(
        self, worlds: list[World], scope: nodes.NodeNG, name: str, reader: nodes.NodeNG | None = None
    ) -> list[Final]:
        """Return what a name of a scope holds in some worlds, and what was told there about others."""
        finals = []
        for world in worlds:
            value = world.names.get((scope, name))
            if value is not None:
                finals.append(final(world, value, self._told(world, scope, reader)))
        return unique(finals)

    def _told(self, world: World, scope: nodes.NodeNG, reader: nodes.NodeNG | None) -> frozenset[tuple[Symbol, Fact]]:
        """Return what tests have told about the names of a scope, as the functions inside it read them."""
        if not world.facts:
            return frozenset()
        parameters = parameter_names(scope) if isinstance(scope, FUNCTIONS) else []
        read: dict[Symbol, Symbol] = {symbol: symbol for symbol in (("parameter", scope, name) for name in parameters)}
        for name in self._machine.later.captured(scope):
            value = bare(world.names.get((scope, name), NONE))
            if isinstance(value, Unknown):
                read.setdefault(value.symbol, ("place", scope, name, reader))
            elif isinstance(value, Reference) and value.identity[0] == "self":
                read[value.identity] = value.identity
        return told_of(world, read)

    def _changing(self, module: nodes.Module, name: str) -> Iterator[nodes.FunctionDef]:
        """Yield the functions of a module that may change the object that a global holds."""
        names = {name, *self._sharing.module_names(module, name)}
        if module not in self._functions:
            self._functions[module] = list(nodes_in(module, nodes.FunctionDef))
        for function in self._functions[module]:
            mentioned = (names & self._machine.relevance.keys.of(function, "")).difference(defined_names(function))
            if mentioned and not mentioned.isdisjoint(
                self._machine.relevance.slicer(function, self._roots.receiver_in(function)).lead_to_changes()
            ):
                yield function

    def _changed_in(
        self, place: tuple[Hashable, Hashable], function: nodes.FunctionDef, name: str, finals: list[Final]
    ) -> list[Final]:
        changed: list[Final] = []
        for left in finals:
            if not isinstance(bare(left.value), Reference):
                continue
            start = World()
            unpack(start, left)
            start.names[place] = left.value
            worlds = self._roots.run_root(function, [name], start)
            changed.extend(
                final(world, world.names[place], self._told(world, function.root(), None))
                for world in worlds
                if place in world.names
            )
        return unique(changed)


def _mentions_attribute(name: str, node: nodes.NodeNG) -> bool:
    """Tell whether a statement, or a function with all that is in it, mentions an attribute of a name."""
    parts = [node] if isinstance(node, nodes.FunctionDef) else header(node)
    return any(one.attrname == name for part in parts for one in nodes_in(part, (nodes.Attribute, nodes.AssignAttr)))


def _told_of_parameter(value: Value, told: list[tuple[Symbol, Fact]]) -> Iterator[tuple[Symbol, Fact]]:
    """Yield what tests have told about the class of an attribute, as told about the parameter that it holds."""
    if isinstance(value, Unknown) and value.symbol[0] == "parameter":
        yield from (((kind, value.symbol, cls), fact) for (kind, _, cls), fact in told)


def _rules_out(fact: Fact, value: Value) -> bool:
    """Tell whether a value is a constant that a test was not passed by."""
    if not isinstance(value, Const):
        return False
    return (fact.is_none is False and value.value is None) or fact.is_true is (not value.value)


def _is_filled_container(left: Final) -> bool:
    """Tell whether a value is a container that holds something, or may."""
    state = dict(left.objects).get(getattr(bare(left.value), "identity", ()))
    return state is not None and state.kind in (Kind.MAPPING, Kind.SEQUENCE) and not is_empty(state)


def _holds_otherwise(left: Final, fact: Fact) -> bool:
    """Tell whether a value is a container that is empty, or filled, and by a test is not."""
    inner = bare(left.value)
    state = dict(left.objects).get(inner.identity) if isinstance(inner, Reference) else None
    if state is None or state.kind not in (Kind.MAPPING, Kind.SEQUENCE):
        return False
    return fact.is_true is False if holds_surely(state) else bool(fact.is_true) and is_empty(state)
