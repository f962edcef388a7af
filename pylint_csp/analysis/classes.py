"""Modules, classes and instances: where a member is found, and what it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from astroid import nodes

from pylint_csp.analysis.conditions import Conditions
from pylint_csp.analysis.machine import FUEL_APART, Outcomes, OutOfFuel
from pylint_csp.analysis.program import Program, definitions
from pylint_csp.analysis.standard import canonical, is_six_moves, is_standard, known, worth_loading
from pylint_csp.analysis.values import (
    ABSENT,
    Arguments,
    ClassValue,
    Const,
    Frame,
    FunctionValue,
    Known,
    Member,
    ModuleValue,
    Partial,
    Reference,
    Super,
    Symbol,
    Unknown,
    Value,
    bare,
    default_of,
)
from pylint_csp.analysis.world import Object, World
from pylint_csp.tables.names import (
    BASES,
    CACHING_DECORATORS,
    CONTEXT_MANAGER_DECORATORS,
    DESCRIPTORS,
    ENUMERATIONS,
    HTTPS_CONNECTION,
    MODULE_SPELLINGS,
    NEVER_RETURNS,
    PROPERTY_DECORATORS,
    TRANSPARENT_DECORATORS,
)
from pylint_csp.tables.ssl_contexts import CONTEXT_CLASSES

Ancestor = nodes.ClassDef | Known


class Classes(Conditions):
    """Looks members up as Python does: modules, the MRO, descriptors."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._mros: dict[nodes.ClassDef, list[Ancestor]] = {}
        self._subclasses: dict[nodes.Module, dict[nodes.ClassDef, list[nodes.ClassDef]]] = {}
        self._decorators: dict[nodes.FunctionDef, list[tuple[str, nodes.NodeNG]]] = {}
        self._caching: set[nodes.NodeNG] = set()
        self._importing: set[tuple[nodes.ImportFrom, str]] = set()

    def member(self, world: World, module: str, name: str, importer: nodes.Module | None) -> Outcomes:
        """Return what a module holds under a name."""
        owner = canonical(module)
        full = f"{owner}.{name}"
        if full == HTTPS_CONNECTION and module in MODULE_SPELLINGS:
            return [(world, Known(f"{module}.{name}"))]
        value = known(full)
        if value is not None:
            return [(world, value)]
        if canonical(full) != full or is_six_moves(full):
            return [(world, ModuleValue(full))]
        if is_standard(owner) and not worth_loading(name):
            return [(world, Known(full))]
        node = self.program.load_telling(owner, importer)
        if node is None:
            return [(world, Unknown(("import", full)))]
        return self._member_of_module(world, node, name, full)

    def _member_of_module(self, world: World, module: nodes.Module, name: str, full: str) -> Outcomes:
        frame = self.program.static_frame(module)
        if definitions(module, name):
            return self.place_of(world, frame, name)
        for other in self.program.star_imports(module):
            if other != module.name and self.program.exposes(other, name, module):
                return self.member(world, other, name, module)
        if module.package and self.program.load(full, module) is not None:
            return [(world, ModuleValue(full))]
        getter = module.locals.get("__getattr__", [None])[-1]
        if isinstance(getter, nodes.FunctionDef):
            arguments = Arguments((Const.of(name),))
            return self.enter(world, FunctionValue(getter, frame), arguments, frame, getter)
        return [(world, Known(full) if is_standard(full) else Unknown(("import", full)))]

    def mro(self, cls: nodes.ClassDef) -> list[Ancestor]:
        """Return the class and its bases in the order in which they are searched."""
        known_order = self._mros.get(cls)
        if known_order is not None:
            return known_order
        self._mros[cls] = [cls]
        pending: list[tuple[nodes.ClassDef, list[Ancestor]]] = [(cls, self._bases(cls))]
        while pending:
            current, bases = pending[-1]
            waiting = [base for base in bases if isinstance(base, nodes.ClassDef) and base not in self._mros]
            if waiting:
                for base in waiting:
                    self._mros[base] = [base]
                    pending.append((base, self._bases(base)))
                continue
            pending.pop()
            self._mros[current] = _linearized(
                current, [self._mros[base] if isinstance(base, nodes.ClassDef) else _known_mro(base) for base in bases]
            )
        return self._mros[cls]

    def _bases(self, cls: nodes.ClassDef) -> list[Ancestor]:
        frame = self.program.enclosing_frame(cls)
        bases: list[Ancestor] = []
        for expression in cast("list[nodes.NodeNG]", cls.bases):
            found = [self._as_ancestor(value) for value in self._base_values(cls, expression, frame)] if frame else []
            candidates = [base for base in found if base is not None]
            preferred = [base for base in candidates if not isinstance(base, Known) or base.name == HTTPS_CONNECTION]
            bases.extend((preferred or candidates)[:1])
        return bases

    def _base_values(self, cls: nodes.ClassDef, expression: nodes.NodeNG, frame: Frame) -> Iterator[Value]:
        """Yield what a base's name was bound to when the class statement ran; it may be rebound later."""
        bindings = definitions(frame.scope, expression.name) if isinstance(expression, nodes.Name) else []
        before = [one for one in bindings if one is not cls and one.fromlineno < cls.fromlineno]
        if not before or len(before) == len(bindings):
            yield from self.values_apart(expression, frame)
            return
        sure = [one for one in before if one.statement().parent is cls.parent]
        for binding in before[before.index(sure[-1]) :] if sure else before:
            assignment = binding.parent
            if isinstance(assignment, (nodes.Assign, nodes.AnnAssign)) and assignment.value is not None:
                yield from self.values_apart(assignment.value, frame)
            else:
                outcomes = self.binding_value(World(), binding, cast("nodes.Name", expression).name, frame)
                yield from (value for _, value in outcomes)

    @staticmethod
    def _as_ancestor(value: Value) -> Ancestor | None:
        inner = bare(value)
        if isinstance(inner, ClassValue):
            return inner.node
        if isinstance(inner, Known):
            module, _, name = inner.name.rpartition(".")
            return Known(f"{canonical(module)}.{name}")
        return None

    def binding_value(self, world: World, binding: nodes.NodeNG, name: str, frame: Frame) -> Outcomes:
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
            return [(world, self.class_value(binding))]
        if isinstance(binding, nodes.FunctionDef):
            outer = self.program.enclosing_frame(binding)
            return [(world, FunctionValue(binding, outer))]
        return [(world, Unknown(("binding", binding)))]

    def imported(self, world: World, statement: nodes.ImportFrom, name: str, importer: nodes.Module) -> Outcomes:
        """Return what a ``from`` import binds a name to."""
        module = self.program.absolute(importer, statement.modname, statement.level)
        if module is None or (statement, name) in self._importing:
            # It leads out of the package, or modules import the name from each other and none of them has it.
            return [(world, Unknown(("binding", statement)))]
        imported = next((one for one, alias in statement.names if (alias or one) == name), name)
        if module == importer.name:
            # A package imports one of its own modules: what it has under that name is this import.
            return [(world, self._own_module(f"{module}.{imported}", importer))]
        self._importing.add((statement, name))
        try:
            return self.member(world, module, imported, importer)
        finally:
            self._importing.discard((statement, name))

    def _own_module(self, name: str, importer: nodes.Module) -> Value:
        return ModuleValue(name) if self.program.load(name, importer) is not None else Unknown(("import", name))

    @staticmethod
    def class_value(node: nodes.ClassDef) -> Value:
        """Return the value of a class statement: a known class where it is the standard library's own."""
        name = node.qname()
        module, _, member = name.rpartition(".")
        if module == node.root().name and is_standard(module):
            value = known(f"{module}.{member}")
            if isinstance(value, Known):
                return value
        return ClassValue(node)

    def find_member(self, order: list[Ancestor], name: str) -> tuple[nodes.ClassDef, nodes.NodeNG] | Known | None:
        """Return the class that defines a member, and its definition; or the known class that has it."""
        for ancestor in order:
            if isinstance(ancestor, Known):
                if (
                    (name == "__init__" and ancestor.name in _INITIALIZED)
                    or known(f"{ancestor.name}.{name}")
                    or f"{ancestor.name}.{name}" in NEVER_RETURNS
                    or name in _METHODS_OF_KNOWN
                ):
                    return ancestor
            elif bindings := definitions(ancestor, name):
                return ancestor, _chosen(bindings)
        return None

    def member_behind(self, world: World, value: Super, name: str) -> Outcomes:
        """Return an attribute of ``super()``."""
        order = self.mro(self.class_of(world, value.receiver) or value.after)
        if value.after not in order:
            order = self.mro(value.after)
        order = order[order.index(value.after) + 1 :]
        return self._bound(world, self.find_member(order, name), name, value.receiver)

    def class_of(self, world: World, value: Value) -> nodes.ClassDef | None:
        """Return the class of an instance, or the class itself."""
        inner = bare(value)
        if isinstance(inner, (ClassValue, Member)):
            return inner.node
        state = world.find(inner)
        if state is not None and isinstance(state.of_class, ClassValue):
            return state.of_class.node
        return None

    def class_member(self, world: World, cls: nodes.ClassDef, name: str, value: Value) -> Outcomes:
        """Return an attribute of a class."""
        for one in self.mro(cls):
            stored = world.find(Reference(("static", ClassValue(one)))) if isinstance(one, nodes.ClassDef) else None
            if stored is not None and ("attribute", name) in stored.slots:
                return [(world, stored.slots["attribute", name].value)]
            if isinstance(one, nodes.ClassDef) and name in one.locals:
                break
        return self._bound(world, self.find_member(self.mro(cls), name), name, None, cls)

    def member_of_enumeration(self, world: World, value: Member, name: str) -> Outcomes:
        """Return an attribute of an enumeration's member."""
        if name == "name":
            return [(world, Const.of(value.name))]
        if name == "value":
            # Unlike other attributes, it never changes, so that it decides tests.
            return self.settle(world, Unknown(("class", value.node, value.name)))
        return self._bound(world, self.find_member(self.mro(value.node), name), name, value, value.node)

    def instance_member(
        self, world: World, instance: Reference, state: Object, name: str, node: nodes.NodeNG | None
    ) -> Outcomes:
        """Return an attribute of an instance that was not assigned on this path."""
        if not isinstance(state.of_class, ClassValue):
            return [(world, Unknown(("attribute", instance.identity, name)))]
        cls = state.of_class.node
        orders = [self.mro(cls)]
        if not state.exact:
            orders.extend(self.mro(sub) for sub in self.overriding(cls, name))
        results: Outcomes = []
        seen = set()
        for order in orders:
            found = self.find_member(order, name)
            definition = found[1] if isinstance(found, tuple) else found
            if definition in seen:
                continue
            seen.add(definition)
            one = world.fork() if len(orders) > 1 else world
            if not state.exact and isinstance(definition, nodes.FunctionDef) and self._is_abstract(definition):
                if len(orders) == 1:
                    results.append((one, Unknown(("abstract", definition))))
            elif isinstance(found, tuple) and _is_descriptor(found[1]):
                results.extend(self._described(one, found[0], name, instance))
            elif state.exact or isinstance(definition, (nodes.FunctionDef, Known)):
                results.extend(self._bound(one, found, name, instance, cls))
            else:
                results.append((one, Unknown(("attribute", instance.identity, name))))
        return results

    def _described(self, world: World, owner: nodes.ClassDef, name: str, instance: Value) -> Outcomes:
        """Read what a class binds to a descriptor, through an instance."""
        frame = self.calling_frame(self.program.static_frame(owner))
        results: Outcomes = []
        for after, value in self.settle(world, Unknown(("class", owner, name))):
            inner = bare(value)
            if isinstance(inner, FunctionValue):
                results.append((after, replace(inner, receiver=instance, owner=owner)))
            elif isinstance(inner, Partial) and inner.callee == Known("builtins.property"):
                getter = inner.arguments.named("fget") or next(iter(inner.arguments.positional), ABSENT)
                results.extend(self.call(after, getter, Arguments((instance,)), frame, owner))
            elif isinstance(inner, Partial) and inner.callee == Known("functools.partialmethod"):
                function, *others = inner.arguments.positional or (ABSENT,)
                given = replace(inner.arguments, positional=(instance, *others))
                results.append((after, Partial(bare(function), given)))
            else:
                results.append((after, value))
        return results

    def _is_abstract(self, function: nodes.FunctionDef) -> bool:
        """Tell a method that its subclasses have to override, for it does nothing, or nothing but say so."""
        body = function.body
        if len(body) == 1 and isinstance(body[0], nodes.Raise):
            return "NotImplementedError" in {one.name for one in body[0].nodes_of_class(nodes.Name)}
        does_nothing = all(
            isinstance(one, nodes.Pass) or (isinstance(one, nodes.Expr) and isinstance(one.value, nodes.Const))
            for one in body
        )
        decorators = function.decorators.nodes if function.decorators is not None else []
        return does_nothing and any("abstract" in one.as_string() for one in decorators)

    def overriding(self, cls: nodes.ClassDef, name: str) -> list[nodes.ClassDef]:
        """Return the subclasses in the class's own module that find a member before the class's own."""
        return [
            other for other in self.subclasses(cls) if any(definitions(one, name) for one in self.before(other, cls))
        ]

    def before(self, cls: nodes.ClassDef, base: nodes.ClassDef) -> list[nodes.ClassDef]:
        """Return the classes that are searched before a base: the class itself, and what it mixes in."""
        order = [one for one in self.mro(cls) if isinstance(one, nodes.ClassDef)]
        return order[: order.index(base)] if base in order else []

    def subclasses(self, cls: nodes.ClassDef) -> list[nodes.ClassDef]:
        """Return the subclasses of a class in its own module."""
        module = cls.root()
        if module not in self._subclasses:
            known_classes = self._subclasses[module] = {}
            for other in module.nodes_of_class(nodes.ClassDef):
                for base in self.mro(other)[1:]:
                    if isinstance(base, nodes.ClassDef):
                        known_classes.setdefault(base, []).append(other)
        return self._subclasses[module].get(cls, [])

    def _bound(
        self,
        world: World,
        found: tuple[nodes.ClassDef, nodes.NodeNG] | Known | None,
        name: str,
        receiver: Value | None,
        cls: nodes.ClassDef | None = None,
    ) -> Outcomes:
        if isinstance(found, Known):
            known_method = _METHODS_OF_KNOWN.get(name, "")
            if known_method and known_method.startswith((found.name, *BASES.get(found.name, ()))):
                return [(world, _with_receiver(Known(known_method), receiver))]
            return [(world, _with_receiver(Known(f"{found.name}.{name}"), receiver))]
        if found is None:
            return [(world, Unknown(("class", cls, name) if cls is not None else ("member", name)))]
        owner, definition = found
        if isinstance(definition, nodes.ClassDef):
            return [(world, self.class_value(definition))]
        if not isinstance(definition, nodes.FunctionDef):
            if any(isinstance(one, Known) and one.name in ENUMERATIONS for one in self.mro(owner)):
                return [(world, Member(owner, name))]
            return [(world, Unknown(("class", owner, name)))]
        return self._bound_function(world, owner, definition, receiver, cls)

    def _bound_function(
        self,
        world: World,
        owner: nodes.ClassDef,
        definition: nodes.FunctionDef,
        receiver: Value | None,
        cls: nodes.ClassDef | None,
    ) -> Outcomes:
        outer = self.program.enclosing_frame(definition)
        kinds = {kind for kind, _ in self.decorators(definition)}
        if "static" in kinds:
            return [(world, FunctionValue(definition, outer, owner=owner))]
        if "class" in kinds or definition.name == "__new__":
            bound: Value | None = ClassValue(cls or owner)
            if receiver is not None:
                bound = ClassValue(self.class_of(world, receiver) or owner)
            return [(world, FunctionValue(definition, outer, bound, owner=owner))]
        method = FunctionValue(definition, outer, receiver, owner=owner)
        if "property" in kinds and receiver is not None and outer is not None:
            return self.enter(world, method, Arguments(), self.calling_frame(outer), definition)
        return [(world, method)]

    def calling_frame(self, fallback: Frame) -> Frame:
        """Return the frame that a property's getter is called from."""
        return self.active[-1] if self.active else fallback

    def decorators(self, function: nodes.FunctionDef) -> list[tuple[str, nodes.NodeNG]]:
        """Return of what kind a function's decorators are, the innermost first."""
        if function not in self._decorators:
            self._decorators[function] = []
            expressions = function.decorators.nodes if function.decorators else []
            self._decorators[function] = [(self._kind_of(function, one), one) for one in reversed(expressions)]
        return self._decorators[function]

    def caches(self, function: nodes.NodeNG) -> bool:
        """Tell whether a function gives the same object again when it is called again."""
        if isinstance(function, nodes.FunctionDef):
            self.decorators(function)
        return function in self._caching

    def _kind_of(self, function: nodes.FunctionDef, decorator: nodes.NodeNG) -> str:
        frame = self.program.enclosing_frame(function)
        if frame is None:
            return "other"
        if isinstance(decorator, nodes.Attribute) and decorator.attrname in ("setter", "deleter", "getter"):
            return "setter"
        values = self.values_apart(decorator.func if isinstance(decorator, nodes.Call) else decorator, frame)
        value = bare(values[0]) if len(values) == 1 else None
        name = value.name if isinstance(value, Known) else ""
        if name in CACHING_DECORATORS:
            self._caching.add(function)
        return next((kind for kind, group in _DECORATOR_KINDS.items() if name in group), "other")

    def parameter_default(self, symbol: Symbol) -> list[Value]:
        """Return what the default of a parameter of which nothing else is known may be."""
        return [value for _, value in self.parameter_defaults(symbol)]

    def parameter_defaults(self, symbol: Symbol) -> Outcomes:
        """Return the same, each value with the world that it was made in."""
        _, scope, name = symbol
        if not isinstance(scope, (nodes.FunctionDef, nodes.Lambda)):
            return []
        expression = default_of(scope, str(name))
        frame = self.program.enclosing_frame(scope)
        if expression is None or frame is None:
            return []
        return self.outcomes_apart(expression, frame)

    def values_apart(self, expression: nodes.NodeNG, frame: Frame) -> list[Value]:
        """Return what an expression may evaluate to in the final state of its scope, whatever is being run."""
        return [value for _, value in self.outcomes_apart(expression, frame)]

    def outcomes_apart(self, expression: nodes.NodeNG, frame: Frame) -> Outcomes:
        """Return the same, each value with the world that it was made in."""
        handlers, self.handlers = self.handlers, []
        fuel, self.fuel = self.fuel, FUEL_APART
        try:
            with self.not_recording():
                return [
                    outcome
                    for world, value in self.evaluate(expression, frame, World())
                    for outcome in self.settle(world, value)
                ]
        except OutOfFuel:
            return []
        finally:
            self.handlers, self.fuel = handlers, fuel


def _is_descriptor(definition: nodes.NodeNG) -> bool:
    """Tell whether a class binds a name to what an instance gets something else from."""
    value = getattr(definition.parent, "value", None) if isinstance(definition, nodes.AssignName) else None
    func = value.func if isinstance(value, nodes.Call) else None
    name = getattr(func, "name", getattr(func, "attrname", ""))
    return isinstance(value, nodes.Lambda) or any(one.endswith(f".{name}") for one in DESCRIPTORS)


_INITIALIZED = CONTEXT_CLASSES | {HTTPS_CONNECTION, "http.client.HTTPConnection"}

_METHODS_OF_KNOWN = {"do_open": "urllib.request.AbstractHTTPHandler.do_open"}

_DECORATOR_KINDS = {
    "transparent": TRANSPARENT_DECORATORS,
    "property": PROPERTY_DECORATORS,
    "manager": CONTEXT_MANAGER_DECORATORS,
    "static": frozenset({"builtins.staticmethod"}),
    "class": frozenset({"builtins.classmethod"}),
}


def _with_receiver(method: Known, receiver: Value | None) -> Value:
    return method if receiver is None else Partial(method, Arguments((receiver,)))


def _known_mro(base: Known) -> list[Ancestor]:
    return [base, *(Known(name) for name in BASES.get(base.name, ()))]


def _chosen(definitions: list[nodes.NodeNG]) -> nodes.NodeNG:
    """Return the definition that counts: the last one that is not a property's setter or deleter."""
    for definition in reversed(definitions):
        decorators = definition.decorators if isinstance(definition, nodes.FunctionDef) else None
        if not any(
            isinstance(decorator, nodes.Attribute) and decorator.attrname in ("setter", "deleter")
            for decorator in (decorators.nodes if decorators is not None else ())
        ):
            return definition
    return definitions[-1]


def _linearized(cls: nodes.ClassDef, orders: list[list[Ancestor]]) -> list[Ancestor]:
    """Merge the bases' orders by C3 (https://docs.python.org/3/howto/mro.html); where that fails, by depth."""
    if len(orders) < 2:
        return [cls, *(orders[0] if orders else ())]
    result: list[Ancestor] = [cls]
    sequences = [list(order) for order in orders] + [[order[0] for order in orders if order]]
    while sequences := [sequence for sequence in sequences if sequence]:
        head = next(
            (sequence[0] for sequence in sequences if not any(sequence[0] in other[1:] for other in sequences)),
            sequences[0][0],
        )
        result.append(head)
        sequences = [[one for one in sequence if one != head] for sequence in sequences]
    return result
