"""Modules: what each holds under a name, and what its import, function and class statements bind."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

from astroid import nodes

from pylint_csp.analysis.evaluation.comparisons import NO_FIELD_GIVEN
from pylint_csp.analysis.evaluation.fuel import FUEL_APART, OutOfFuel
from pylint_csp.analysis.evaluation.machine import Machine, swapped
from pylint_csp.analysis.evaluation.outcomes import Outcomes
from pylint_csp.analysis.program.known_names import is_known_module, known, worth_loading
from pylint_csp.analysis.program.program import owner_of, scope_of
from pylint_csp.analysis.program.standard import canonical, is_six_moves, is_standard
from pylint_csp.analysis.state.objects import attribute
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.values import (
    Arguments,
    ClassValue,
    Const,
    Frame,
    FunctionValue,
    Known,
    ModuleValue,
    Unknown,
    Value,
    bare,
    holder_of,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import annotation_of, definitions, is_star
from pylint_csp.analysis.tree.functions import default_of, positional_names
from pylint_csp.analysis.tree.spelling import decorators_of, last_name
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.names import HTTPS_CONNECTION, MODULE_SPELLINGS


class Modules:
    """Looks names up in modules."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._importing: set[tuple[nodes.ImportFrom, str]] = set()
        self._defining: Frame | None = None
        """The running frame for which an expression is evaluated that belongs to a definition, not to what is run."""

    def attribute_of(self, world: World, module: str, name: str) -> Outcomes:
        """Return an attribute of a module."""
        found = self._as_set(world, module, name)
        return self.member(world, module, name, None) if found is None else [(world, found)]

    def _as_set(self, world: World, module: str, name: str) -> Value | None:
        """Return what this path has set a module's attribute to, or else the reader's module; None if neither has."""
        frame = self._machine.active[-1] if self._machine.active else None
        if frame is None or frame is self._defining:
            return None
        held = self.held(world, module, name)
        if held is not None:
            return held
        symbol = self._set_by_reader(frame.scope.root(), canonical(module), name)
        return Unknown(symbol) if symbol is not None and self._machine.finals_of(symbol) else None

    def attribute_of_class(self, cls: nodes.ClassDef, name: str) -> Unknown:
        """Return the unknown value that stands for an attribute of a class.

        If the class is another module's and the reader's module sets the attribute, it is what that sets.
        """
        frame = self._machine.active[-1] if self._machine.active else None
        reader = frame.scope.root() if frame is not None and frame is not self._defining else cls.root()
        symbol = self._set_by_reader(reader, cls, name) if reader is not cls.root() else None
        return Unknown(symbol if symbol is not None and self._machine.finals_of(symbol) else ("class", cls, name))

    def _set_by_reader(self, reader: nodes.NodeNG, owner: str | nodes.ClassDef, name: str) -> Symbol | None:
        """Return the symbol of what a reader's module sets an attribute of ``owner`` to, or changes, if it does.

        None also while the module itself, or a class's body, is run: that has set it on the path, or not yet.
        """
        if not isinstance(reader, nodes.Module):
            return None
        is_changed = isinstance(owner, nodes.ClassDef) and name in self._machine.program.attributes_changed(reader)
        if not is_changed and name not in self._machine.program.attributes_set(reader):
            return None
        run = next(frame.scope for frame in reversed(self._machine.active) if frame.caller is None)
        # Class bodies and modules are run in the order of their statements.
        return None if run is reader or isinstance(run, nodes.ClassDef) else ("set", reader, owner, name)

    def defining(self) -> AbstractContextManager[None]:
        """Evaluate what is run inside as part of a definition: modules have no attributes yet that others set."""
        return swapped(self, _defining=self._machine.active[-1] if self._machine.active else None)

    def held(self, world: World, module: str, name: str) -> Value | None:
        """Return what code outside a module, or its own functions, have set its name to on this path, or None."""
        owner = canonical(module)
        scope = self._machine.program.loaded(owner)
        if scope is not None and (scope, name) in world.names:
            return world.names[scope, name]
        slot = world.slot(holder_of(ModuleValue(owner)), attribute(name))
        return slot.value if slot is not None else None

    def store(self, world: World, module: str, name: str, value: Value, node: nodes.NodeNG) -> None:
        """Execute ``module.name = value``: a name that the module itself binds is a global name of its functions."""
        owner = canonical(module)
        scope = None if is_standard(owner) else self._machine.program.load_telling(owner, None)
        if scope is not None and definitions(scope, name):
            world.names[scope, name] = value
        else:
            world.set_slot(holder_of(ModuleValue(owner)), attribute(name), value, node)

    def member(self, world: World, module: str, name: str, importer: nodes.Module | None) -> Outcomes:
        """Return what a module holds under a name; ``importer`` is the module that imports it, if one does."""
        owner = canonical(module)
        full = f"{owner}.{name}"
        if full == HTTPS_CONNECTION and module in MODULE_SPELLINGS:
            return [(world, Known(f"{module}.{name}"))]
        value = known(full)
        if value is not None:
            return [(world, value)]
        if canonical(full) != full or is_six_moves(full) or is_known_module(full):
            return [(world, ModuleValue(full))]
        if is_standard(owner) and not worth_loading(name):
            return [(world, Known(full))]
        node = self._machine.program.load_telling(owner, importer)
        if node is None:
            return [(world, Unknown(("import", full)))]
        return self._member_of_module(world, node, name, full)

    def _member_of_module(self, world: World, module: nodes.Module, name: str, full: str) -> Outcomes:
        """Return what a module whose tree is there holds under a name; ``full`` is the dotted name."""
        frame = self._machine.program.static_frame(module)
        if definitions(module, name):
            return self._machine.place_of(world, frame, name)
        star = self._machine.program.bound_by_star(module, name)
        if star is not None:
            return self.imported(world, star, name, module)
        if module.package and self._machine.program.load(full, module) is not None:
            return [(world, ModuleValue(full))]
        getters = definitions(module, "__getattr__")
        if getters:
            arguments = Arguments((Const.of(name),))
            return [
                given
                for before, held in self._machine.place_of(world, frame, "__getattr__")
                for after, getter in self._machine.settle(before, held)
                for given in self._machine.call(after, getter, arguments, frame, getters[-1])
            ]
        return [(world, Known(full) if is_standard(full) else Unknown(("import", full)))]

    def binding_value(self, world: World, binding: nodes.NodeNG, name: str) -> Outcomes:
        """Return what an import, function or class statement binds a name to."""
        module = binding.root()
        if isinstance(binding, nodes.Import):
            for imported, alias in binding.names:
                if alias == name:
                    return [(world, ModuleValue(imported))]
                if alias is None and imported.partition(".")[0] == name:
                    return [(world, ModuleValue(name))]
        if isinstance(binding, nodes.ImportFrom):
            return self.imported(world, binding, name, module)
        if isinstance(binding, nodes.ClassDef):
            return self.bound_by_class(world, binding)
        if isinstance(binding, nodes.FunctionDef):
            outer = self._machine.program.enclosing_frame(binding)
            return [(world, FunctionValue(binding, outer))]
        return [(world, Unknown(("binding", binding)))]

    def bound_by_class(self, world: World, node: nodes.ClassDef) -> Outcomes:
        """Return what a class statement binds its name to: the class, or what its decorators make of it."""
        finals = self._machine.finals_of(("decorated", node)) if node.decorators is not None else None
        if not finals:
            return [(world, ClassValue(node))]
        return [(world.fork() if len(finals) > 1 else world, one.value) for one in finals]

    def imported(self, world: World, statement: nodes.ImportFrom, name: str, importer: nodes.Module) -> Outcomes:
        """Return what a ``from`` import binds a name to."""
        program = self._machine.program
        module = program.absolute(importer, statement.modname, statement.level)
        if is_star(statement):
            binder = program.binder(statement, name)
            if binder is None and module is not None and program.load(module, importer) is not None:
                # astroid takes it for bound though ``__all__`` leaves it out.
                return [(world, Unknown(("import", f"{module}.{name}")))]
            module = binder or module
        if module is None:
            # The relative import leads out of the package.
            return [(world, Unknown(("binding", statement)))]
        imported = _imported_name(statement, name)
        if module == importer.name or (statement, name) in self._importing:
            # A package imports one of its own modules, directly or by a star import from another one: to look the name
            # up in the package leads back to this import. Or modules import a name from each other that none defines.
            full = f"{importer.name if is_star(statement) else module}.{imported}"
            is_part = importer.package and program.load(full, importer) is not None
            return [(world, ModuleValue(full) if is_part else Unknown(("import", full)))]
        self._importing.add((statement, name))
        try:
            return self.member(world, module, imported, importer)
        finally:
            self._importing.discard((statement, name))

    def imported_now(self, world: World, statement: nodes.ImportFrom, name: str, importer: nodes.Module) -> Outcomes:
        """Return what a ``from`` import binds a name to when it is executed: what the path has set so far counts."""
        module = self._machine.program.absolute(importer, statement.modname, statement.level)
        found = None
        if module is not None and module != importer.name:
            found = self._as_set(world, module, _imported_name(statement, name))
        return self.imported(world, statement, name, importer) if found is None else [(world, found)]

    def may_be_set(self, binding: nodes.NodeNG, name: str) -> bool:
        """Tell whether a binding is a ``from`` import of an attribute that the importing module itself sets."""
        if not isinstance(binding, nodes.ImportFrom):
            return False
        return _imported_name(binding, name) in self._machine.program.attributes_set(binding.root())

    def parameter_defaults(self, symbol: Symbol) -> Outcomes:
        """Return what the default of a parameter may be, each value with the world that it was made in."""
        _, scope, name = symbol
        if isinstance(scope, nodes.ClassDef):
            # The parameter is a field of a dataclass or the like, whose initialiser is not written out.
            return self._machine.settle(World(), Unknown(("class", scope, name)))
        if not isinstance(scope, (nodes.FunctionDef, nodes.Lambda)):
            return []
        expression = default_of(scope, str(name))
        frame = self._machine.program.defining_frame(scope)
        if expression is None or frame is None:
            return []
        return [one for one in self.outcomes_apart(expression, frame) if bare(one[1]) != NO_FIELD_GIVEN]

    def handed_to_parameter(self, symbol: Symbol) -> list[Value]:
        """Return what a parameter has by default, and what its module hands it, by calls or by decorating a class."""
        _, function, name = symbol
        if not isinstance(function, nodes.FunctionDef):
            return []
        handed = [value for _, value in self.parameter_defaults(symbol)]
        names = positional_names(function)[1 if owner_of(function) is not None else 0 :]
        place = names.index(str(name)) if name in names else len(names)
        for node in nodes_in(function.root(), (nodes.Call, nodes.ClassDef)):
            if isinstance(node, nodes.ClassDef):
                is_decorated = place == 0 and function.name in map(last_name, decorators_of(node))
                handed.extend([ClassValue(node)] if is_decorated else [])
            elif last_name(node.func) == function.name:
                given = [*(one.value for one in node.keywords if one.arg == name), *node.args[place : place + 1]]
                frame = self._machine.program.static_frame(scope_of(node))
                handed.extend(value for one in given for value in self.values_apart(one, frame))
        return handed

    def is_default(self, symbol: Symbol, value: Value) -> bool:
        """Tell whether a value is the default of a parameter, by its symbol."""
        return symbol[0] == "parameter" and any(bare(one) == value for _, one in self.parameter_defaults(symbol))

    def annotated_method(self, node: nodes.NodeNG | None) -> Value | None:
        """Return a method of a parameter that nothing rebinds, if its annotation is a known class that has it."""
        annotation = annotation_of(node.expr) if isinstance(node, nodes.Attribute) else None
        frame = self._machine.program.enclosing_frame(annotation.scope()) if annotation is not None else None
        if not isinstance(node, nodes.Attribute) or annotation is None or frame is None:
            return None
        values = self.values_apart(annotation, frame)
        only = values[0] if len(values) == 1 else None
        return known(f"{only.name}.{node.attrname}") if isinstance(only, Known) else None

    def values_apart(self, expression: nodes.NodeNG, frame: Frame) -> list[Value]:
        """Return what an expression may evaluate to in the final state of its scope, apart from what is being run."""
        return [value for _, value in self.outcomes_apart(expression, frame)]

    def outcomes_apart(self, expression: nodes.NodeNG, frame: Frame, start: World | None = None) -> Outcomes:
        """Return the same, each value with its world; evaluation begins in ``start``, or in an empty world."""
        return self.run_apart(frame, lambda: self._machine.evaluate(expression, frame, start or World()))

    def run_apart(self, frame: Frame, run: Callable[[], Outcomes]) -> Outcomes:
        """Return the outcomes of ``run``, settled, with fuel and handlers apart from what is run, or else ``frame``.

        There are none if it runs out of fuel.
        """
        handlers, self._machine.handlers = self._machine.handlers, []
        fuel, self._machine.fuel = self._machine.fuel, FUEL_APART
        premature = self._machine.premature
        try:
            idle = nullcontext() if self._machine.active else self._machine.running(frame)
            with idle, self._machine.not_recording(), self.defining():
                return [outcome for world, value in run() for outcome in self._machine.settle(world, value)]
        except OutOfFuel:
            return []
        finally:
            # What can be kept is worked out once, and costs nothing. What can't may be asked for again and again.
            spent = 0 if self._machine.premature == premature else FUEL_APART - max(self._machine.fuel, 0)
            self._machine.handlers, self._machine.fuel = handlers, fuel - spent


def _imported_name(statement: nodes.ImportFrom, bound: str) -> str:
    """Return the name that a ``from`` import looks up for the name that it binds."""
    return next((one for one, alias in statement.names if (alias or one) == bound), bound)
