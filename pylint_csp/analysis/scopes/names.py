"""Names of scopes that are not being run: what stands for them where they are read, and who may set or change them."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from astroid import nodes

from pylint_csp.analysis.changers.sharing import Sharing
from pylint_csp.analysis.evaluation.comparisons import NO_FIELD_GIVEN
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.evaluation.operators import literal
from pylint_csp.analysis.evaluation.outcomes import Outcomes
from pylint_csp.analysis.program.program import method_around, owner_of
from pylint_csp.analysis.program.standard import canonical, in_python_3, is_standard, is_standard_import
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.mentions import FUNCTIONS, STAR
from pylint_csp.analysis.slices.stores import unnamed_globals
from pylint_csp.analysis.state.literals import module_name
from pylint_csp.analysis.state.symbols import Reader
from pylint_csp.analysis.state.values import (
    NONE,
    ClassValue,
    Const,
    Frame,
    Known,
    ModuleValue,
    Reference,
    Unknown,
    Value,
)
from pylint_csp.analysis.state.world import SETTLED, World
from pylint_csp.analysis.tree.bindings import DIRECT, IMPORTS, are_imports, are_parameters, definitions
from pylint_csp.analysis.tree.functions import parameter_names, scopes_calling
from pylint_csp.analysis.tree.memo import memoized, memoized_function, memoized_meanwhile
from pylint_csp.analysis.tree.spelling import ASSIGNMENTS, is_call_of, targets_of
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import SUBCLASSING


@dataclass(eq=False)
class Names:
    """Looks names up in other scopes, without a run of these."""

    _unnamed_in = memoized_function(unnamed_globals)
    _scopes_calling = memoized_function(scopes_calling)

    _machine: Machine
    _modules: Modules
    _roots: Roots
    _sharing: Sharing

    def name_outside(self, world: World, frame: Frame, name: str) -> Outcomes:
        scope = frame.scope
        bindings = definitions(scope, name)
        if not frame.static or not bindings:
            return self._name_unbound(world, frame, name)
        # A method of a class in a called function has no frame around it that holds the names of that call.
        running = (one.key for one in reversed(self._machine.active) if one.scope is scope)
        known = next((value for key in (frame.key, *running) if (value := world.names.get((key, name)))), None)
        if known is not None:
            return [(world, known)]
        if len(bindings) == 1:
            (binding,) = bindings
            if not self._machine.program.is_nonlocal_inside(scope, name) and binding.scope() is scope:
                literal = self._literal_of(world, frame, binding)
                if literal is not None and not (literal == NONE and self.may_be_filled_in(scope, name)):
                    return [(world, literal)]
        if are_parameters(bindings):
            owner = owner_of(scope)
            if isinstance(scope, nodes.FunctionDef) and owner is not None and name == self._roots.receiver_in(scope):
                value = self._roots.receiver_of(world, scope, owner)
                if value is not None:
                    return [(world, value)]
            return [(world, Unknown(("parameter", scope, name)))]
        return self.place_of(world, frame, name)

    def _literal_of(self, world: World, frame: Frame, binding: nodes.NodeNG) -> Const | None:
        """Return the literal that a name is bound to, as in ``A = 1``, ``A, B = 1, 2`` and ``A, B = range(2)``."""
        target = binding.parent
        statement = target.parent if isinstance(target, (nodes.Tuple, nodes.List)) else target
        value = statement.value if isinstance(statement, ASSIGNMENTS) else None
        if isinstance(value, nodes.Const) and statement is target:
            known = literal(value)
            return known if isinstance(known, Const) else None
        parts = value.args if is_call_of(value, "range") else getattr(value, "elts", ())
        if not isinstance(target, (nodes.Tuple, nodes.List)) or not all(isinstance(one, nodes.Const) for one in parts):
            return None
        if not parts or value is None or any(isinstance(one, nodes.Starred) for one in target.elts):
            return None
        key = Const.of(target.elts.index(binding))
        unpacked = [
            self._machine.handed_item(after, items, key)
            for after, items in self._machine.evaluate(value, frame, world.fork())
        ]
        return unpacked[0] if len(unpacked) == 1 and isinstance(unpacked[0], Const) else None

    def place_of(self, world: World, frame: Frame, name: str) -> Outcomes:
        scope = frame.scope
        bindings = definitions(scope, name)
        if name == NO_FIELD_GIVEN.name:
            return [(world, NO_FIELD_GIVEN)]
        if len(bindings) == 1 and isinstance(bindings[0], DIRECT) and not self._modules.may_be_set(bindings[0], name):
            return self._modules.binding_value(world, bindings[0], name)
        if len(bindings) > 1 and are_imports(bindings):
            same = self._imported_alike(world, bindings, name)
            if same is not None:
                return [(world, same)]
        place = Unknown(("place", scope, name, self.reader_in(scope, name, world)))
        return [(world, world.names.get((SETTLED, place.symbol), place))]

    def _imported_alike(self, world: World, bindings: list[nodes.NodeNG], name: str) -> Value | None:
        """Return what imports bind a name to if Python 2 and 3 have it under different names, by that of Python 3.

        None where the imports bind it to something else each.
        """
        if any(not is_standard_import(one, name) or self._modules.may_be_set(one, name) for one in bindings):
            return None
        values = [value for one in bindings for _, value in self._modules.binding_value(world, one, name)]
        alike = {_in_python_3(one) for one in values}
        return alike.pop() if len(alike) == 1 else None

    def reader_in(self, scope: nodes.NodeNG, name: str, world: World) -> Reader | None:
        """Return who reads a name of a scope, where what the name holds depends on the reader; else None.

        Of a function's name, that is the function or class right inside it that is being run, with the subclass whose
        instances run it. Of a module's name, it is another module that changes what the name holds.
        """
        if isinstance(scope, nodes.Module):
            importer = self._changing_importer(scope, name) if self._machine.active else None
            return Reader(importer) if importer is not None else None
        # The root comes first: what it calls beside itself reads the names as the root does, so tests of both agree.
        frames = [*self._run(), *self._machine.active[-1:]]
        inside = next((one for frame in frames if (one := self._inside(scope, frame.scope)) is not None), None)
        return Reader(inside, self._subclass_around(scope, world)) if inside is not None else None

    def _subclass_around(self, scope: nodes.NodeNG, world: World) -> nodes.ClassDef | None:
        """Return the class of the receiver around a scope, where that is none of the method's own class."""
        method = method_around(scope)
        receiver = world.names.get((method, self._roots.receiver_in(method))) if method is not None else None
        cls = receiver.node if isinstance(receiver, ClassValue) else None
        if isinstance(receiver, Reference) and receiver.identity[0] == "self":
            cls = cast("nodes.ClassDef", receiver.identity[1])
        return cls if method is None or cls is not owner_of(method) else None

    @staticmethod
    def _inside(scope: nodes.NodeNG, node: nodes.NodeNG | None) -> nodes.NodeNG | None:
        """Return the function or class right inside a scope that a node is, or is in."""
        while node is not None and node.parent is not None:
            around = node.parent.scope()
            if around is scope:
                return node
            node = around
        return None

    def _run(self) -> list[Frame]:
        """Return the frame of the scope that is run on its own, if any is."""
        return [frame for frame in reversed(self._machine.active) if frame.caller is None][:1]

    def _changing_importer(self, module: nodes.Module, name: str) -> nodes.Module | None:
        """Return the module of what is being run, if it changes what another module's name holds."""
        reader = self._machine.active[-1].scope.root()
        run = [frame.scope for frame in self._run()]
        if reader is module or reader in run or not isinstance(reader, nodes.Module):
            return None
        return reader if self.changed_imports(reader, name) else None

    @memoized_meanwhile([])
    def changed_imports(self, module: nodes.Module, name: str) -> list[str]:
        """Return the names under which a module may change what ``name`` of another one holds.

        That is the imported name itself, or that of a module of which it changes the attribute ``name``.
        """
        found: list[str] = []
        for bound, imports in self._imported_in(module).items():
            is_it = any((name, bound if bound != name else None) in one.names for one in imports)
            changing = self._changing_imported(module, bound)
            if any(is_it or self._mentions_attribute(bound, name, one) for one in changing):
                found.append(bound)
        is_by_star = self._machine.program.bound_by_star(module, name) is not None
        return [*found, name] if is_by_star and any(self._changing_imported(module, name)) else found

    @memoized
    def _imported_in(self, module: nodes.Module) -> dict[str, list[nodes.Import | nodes.ImportFrom]]:
        """Return the imports of a module and its functions, by the names that they bind."""
        found: dict[str, list[nodes.Import | nodes.ImportFrom]] = {}
        for statement in nodes_in(module, IMPORTS):
            for name, alias in statement.names:
                found.setdefault(alias or name.partition(".")[0], []).append(statement)
        return found

    def _changing_imported(self, module: nodes.Module, bound: str) -> Iterator[nodes.NodeNG]:
        """Yield the statements and functions of a module that may change what it imports by a name."""
        slicer = self._machine.relevance.slicer(module, "")
        if bound in slicer.changed:
            yield from (unit.node for unit in slicer.definitions.get(bound, ()) if bound in unit.changes)
        elif bound in slicer.lead_to_changes():
            # It changes what it takes out, as a loop does.
            yield module
        yield from self.changing(module, bound)

    def _mentions_attribute(self, bound: str, name: str, node: nodes.NodeNG) -> bool:
        """Tell whether a statement, or a function, mentions the attribute ``name`` of what may be that of ``bound``."""
        units = self._roots.units_of(node if isinstance(node, FUNCTIONS) else node.root())
        owners = (one.expr for one in nodes_in(node, (nodes.Attribute, nodes.AssignAttr)) if one.attrname == name)
        return any(bound in units.lead_to(self._machine.relevance.keys.roots(one, "")) for one in owners)

    def changing(self, module: nodes.Module, name: str) -> Iterator[nodes.FunctionDef]:
        """Yield the functions of a module that may change the object that a global holds."""
        names = {name, *self._sharing.module_names(module, name)}
        found: list[nodes.FunctionDef] = []
        for function in self._functions_in(module):
            if function.name == SUBCLASSING:
                # ``__init_subclass__`` is run by the class statement of each subclass.
                continue
            # What it imports itself is the same object, as that of the module is.
            mentioned = {
                one
                for one in names & self._machine.relevance.keys.of(function, "")
                if not (own := definitions(function, one)) or are_imports(own)
            }
            if mentioned and not mentioned.isdisjoint(self._roots.units_of(function).lead_to_changes()):
                found.append(function)
        yield from found
        yield from self.handing(module, names, found)

    def handing(
        self, module: nodes.Module, names: Iterable[str], setters: list[nodes.FunctionDef]
    ) -> list[nodes.FunctionDef]:
        """Return the functions of a module that hand something to one of ``setters``, which gives it to some names."""
        giving = [one for one in setters if self._gives(one, names)]
        handed = {one.name for one in giving if isinstance(one.parent, nodes.Module)}
        calling = self._scopes_calling(module) if giving else {}
        by_methods = {scope for one in giving if owner_of(one) is not None for scope in calling.get(one.name, ())}
        return [
            one
            for one in (self._functions_in(module) if giving else ())
            if one not in setters
            and (one in by_methods or not handed.isdisjoint(self._machine.relevance.keys.of(one, "")))
        ]

    def _gives(self, function: nodes.FunctionDef, names: Iterable[str]) -> bool:
        """Tell whether a function assigns what it is handed to some names, or to parts of what these hold."""
        keys = self._machine.relevance.keys
        parameters = frozenset(parameter_names(function)) - {self._roots.receiver_in(function)}
        units = self._roots.units_of(function).definitions
        statements = ((name, unit.node) for name in names for unit in units.get(name, ()))
        return any(
            any(name in keys.roots(target, "") for target in targets_of(one))
            and not keys.of(one.value, "").isdisjoint(parameters)
            for name, one in statements
            if isinstance(one, ASSIGNMENTS) and one.value is not None
        )

    def _functions_in(self, module: nodes.Module) -> list[nodes.FunctionDef]:
        return [one for one in self._machine.program.functions_in(module) if isinstance(one, nodes.FunctionDef)]

    def _name_unbound(self, world: World, frame: Frame, name: str) -> Outcomes:
        module = frame.scope.root()
        if isinstance(module, nodes.Module):
            star = self._machine.program.bound_by_star(module, name)
            if star is not None:
                return self._modules.imported(world, star, name, module)
        if name in ("__name__", "__package__"):
            package = module.name if module.package or name == "__name__" else module.name.rpartition(".")[0]
            return [(world, module_name(package))]
        if hasattr(builtins, name):
            return [(world, Known(f"builtins.{name}"))]
        return [(world, Unknown(("name", module, name)))]

    def may_be_filled_in(self, scope: nodes.NodeNG, name: str) -> bool:
        """Tell whether something may set a module's name without naming it, as ``globals().update(…)`` does."""
        return isinstance(scope, nodes.Module) and not self._unnamed_in(scope).isdisjoint((name, STAR))


def _in_python_3(value: Value) -> Value | None:
    """Return a module of the standard library, or a member of one, by the name that Python 3 has for it."""
    if isinstance(value, Known):
        return Known(in_python_3(value.name))
    return ModuleValue(canonical(value.name)) if isinstance(value, ModuleValue) and is_standard(value.name) else None
