"""Calls: arguments bound to parameters, bodies entered, instances made, and the callables that the tables know."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import replace
from importlib.util import resolve_name

import astroid
from astroid import nodes

from pylint_csp.analysis import settings
from pylint_csp.analysis.machine import DEEPEST_CALL, Outcomes
from pylint_csp.analysis.objects import Objects
from pylint_csp.analysis.program import canonical
from pylint_csp.analysis.values import (
    ABSENT,
    NONE,
    Absent,
    Arguments,
    ClassValue,
    Const,
    Frame,
    FunctionValue,
    Known,
    Method,
    ModuleValue,
    Partial,
    Passed,
    Reference,
    Super,
    Unknown,
    Value,
    bare,
    marked_like,
)
from pylint_csp.analysis.world import Kind, Object, Slot, World, attribute, item
from pylint_csp.tables.names import (
    DO_OPEN,
    HTTPS_CONNECTION,
    NEVER_RETURNS,
    PYTHON_2_CONTEXT_POSITION,
    PYTHON_2_MODULES,
    SELF_NAMED_INSTANCES,
)
from pylint_csp.tables.ssl_contexts import CONTEXT_CLASSES, CREATORS, DEFAULT_HOOK, INSECURE_CREATOR
from pylint_csp.verdict import Cause


class Calls(Objects):
    """Calls values of every kind."""

    @abstractmethod
    def construct(
        self, world: World, context: Value, check_hostname: Value, frame: Frame, node: nodes.NodeNG
    ) -> list[World]:
        """Note that an ``HTTPSConnection`` is constructed."""

    @abstractmethod
    def run_body(self, world: World, function: FunctionValue, frame: Frame) -> Outcomes:
        """Execute the body of a function in a frame whose parameters are bound."""

    def call(self, world: World, callee: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        return [
            outcome
            for after, settled in self.settle(world, callee)
            for outcome in self._call_settled(after, bare(settled), arguments, frame, node)
        ]

    def _call_settled(
        self, world: World, callee: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        if isinstance(callee, Known):
            return self._call_known(world, callee.name, arguments, frame, node)
        if isinstance(callee, FunctionValue):
            return self._call_function(world, callee, arguments, frame, node)
        if isinstance(callee, ClassValue):
            return self.instantiate(world, callee.node, arguments, frame, node)
        if isinstance(callee, Partial):
            return self.call(world, callee.callee, callee.arguments.merged(arguments), frame, node)
        if isinstance(callee, Method):
            return self.call_container_method(world, callee, arguments, frame, node)
        if isinstance(callee, Const):
            self.raise_in(world, Known("builtins.TypeError"))
            return []
        state = world.find(callee) if isinstance(callee, Reference) else None
        if (
            state is not None
            and state.kind is Kind.INSTANCE
            and isinstance(state.of_class, ClassValue)
            and self.find_member(self.mro(state.of_class.node), "__call__") is not None
        ):
            bound = self.attribute_of(world, callee, "__call__", node)
            return [one for after, method in bound for one in self.call(after, method, arguments, frame, node)]
        return self._call_unknown(world, callee, arguments, frame, node)

    def _call_unknown(
        self, world: World, callee: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        results: Outcomes = []
        if isinstance(callee, Unknown) and callee.symbol[0] == "parameter":
            for default in self.parameter_default(callee.symbol):
                if not isinstance(bare(default), (Const, Unknown)):
                    results.extend(self.call(world.fork(), default, arguments, frame, node))
        results.append((world, self.fresh_result(world, frame, node)))
        return results

    @staticmethod
    def fresh_result(world: World, frame: Frame, node: nodes.NodeNG) -> Value:
        """Return the result of a call of which nothing is known: another one at every call."""
        return world.fresh(("call", node, frame.key))

    def _call_function(
        self, world: World, function: FunctionValue, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        if function.decorated and isinstance(function.node, nodes.FunctionDef):
            others = [value for kind, value in self.decorators(function.node) if kind == "other"]
            if others:
                return self._call_decorated(world, function, others, arguments, frame, node)
        return self.enter(world, function, arguments, frame, node)

    def _call_decorated(
        self,
        world: World,
        function: FunctionValue,
        decorators: list[Value],
        arguments: Arguments,
        frame: Frame,
        node: nodes.NodeNG,
    ) -> Outcomes:
        plain = replace(function, receiver=None, decorated=False)
        results: Outcomes = [(world, plain)]
        for decorator in decorators:
            results = [
                outcome
                for after, value in results
                for outcome in self.call(after, decorator, Arguments((value,)), frame, function.node)
            ]
        if function.receiver is not None:
            arguments = replace(arguments, positional=(function.receiver, *arguments.positional))
        return [outcome for after, value in results for outcome in self.call(after, value, arguments, frame, node)]

    def enter(
        self, world: World, function: FunctionValue, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        scope = function.node
        if frame.depth >= DEEPEST_CALL or self._recurs(scope, frame):
            return [(world, self.fresh_result(world, frame, node))]
        if not self.is_worth_entering(function, arguments, frame, node, world):
            return [(world, self.fresh_result(world, frame, node))]
        inner = Frame(
            (frame.key, node, scope),
            scope,
            function.frame or self.program.enclosing_frame(scope),
            frame,
            node if isinstance(node, nodes.Call) else frame.call,
            depth=frame.depth + 1,
            receiver=self.receiver_name(function),
        )
        world.clock += 1
        inner.entered = world.clock
        if not self._bind(world, function, arguments, inner):
            self.raise_in(world, Known("builtins.TypeError"))
            return []
        inner.relevant = self.relevant_in_call(world, function, inner, node)
        return self.run_body(world, function, inner)

    @staticmethod
    def _recurs(scope: nodes.NodeNG, frame: Frame) -> bool:
        """Tell whether a function is being evaluated already; one call from its own run is followed."""
        entered = [outer for outer in frame.chain() if outer.scope is scope]
        return len(entered) > 1 or (len(entered) == 1 and entered[0].caller is not None)

    @abstractmethod
    def is_worth_entering(
        self, function: FunctionValue, arguments: Arguments, frame: Frame, node: nodes.NodeNG, world: World
    ) -> bool:
        """Tell whether a function's body may matter to what the evaluation is asked."""

    @abstractmethod
    def relevant_in_call(
        self, world: World, function: FunctionValue, frame: Frame, node: nodes.NodeNG
    ) -> frozenset[str]:
        """Return the names of a function's body that matter to its call."""

    @staticmethod
    def receiver_name(function: FunctionValue) -> str:
        """Return the name of a method's first parameter."""
        if function.owner is None or function.node.args.args is None:
            return ""
        first = (*function.node.args.posonlyargs, *function.node.args.args)[:1]
        return first[0].name if first else ""

    def _bind(self, world: World, function: FunctionValue, arguments: Arguments, frame: Frame) -> bool:
        """Bind the arguments of a call to the parameters; return whether Python would."""
        parameters = function.node.args
        positional = list(arguments.positional)
        names = [one.name for one in (*parameters.posonlyargs, *(parameters.args or ()))]
        if function.receiver is not None:
            if names:
                world.names[frame.key, names.pop(0)] = function.receiver
            elif parameters.vararg:
                positional.insert(0, function.receiver)
        taken = {name for name, _ in arguments.keywords}
        if len(positional) > len(names) and not parameters.vararg:
            return False
        for name, value in zip(names, positional, strict=False):
            world.names[frame.key, name] = Passed(value, frame)
        for name in (*names[len(positional) :], *(one.name for one in parameters.kwonlyargs)):
            may_follow = arguments.star and name in names
            given = arguments.keyword(name) if name in taken or not may_follow else Unknown(("star", frame.key, name))
            passed = self._or_default(world, function, name, given, frame)
            if passed is None:
                return False
            world.names[frame.key, name] = Passed(passed, frame)
        if parameters.vararg:
            self._bind_rest_of_positional(world, parameters.vararg, positional[len(names) :], arguments, frame)
        if parameters.kwarg:
            bound = {*names, *(one.name for one in parameters.kwonlyargs)}
            slots = {
                item(name): Slot(Passed(value, frame), None, 0)
                for name, value in arguments.keywords
                if name not in bound
            }
            rest = Passed(arguments.rest, frame)
            world.names[frame.key, parameters.kwarg] = world.make(
                ("made", parameters, frame.key), Object(Kind.MAPPING, slots, rest)
            )
        return True

    def _bind_rest_of_positional(
        self, world: World, name: str, values: list[Value], arguments: Arguments, frame: Frame
    ) -> None:
        slots = {item(index): Slot(Passed(value, frame), None, 0) for index, value in enumerate(values)}
        rest: Value = Unknown(("star", frame.key)) if arguments.star else ABSENT
        world.names[frame.key, name] = world.make(("made", name, frame.key), Object(Kind.SEQUENCE, slots, rest))

    def _or_default(self, world: World, function: FunctionValue, name: str, given: Value, frame: Frame) -> Value | None:
        if not isinstance(bare(given), Absent):
            return given
        for known_name, value in function.defaults:
            if known_name == name:
                return marked_like(given, value)
        try:
            expression = function.node.args.default_value(name)  # type: ignore[no-untyped-call]
        except astroid.NoDefault:
            return marked_like(given, Unknown(("unbound", name))) if isinstance(given, Passed) else None
        outer = frame.parent or frame
        before = world.fork()
        before.clock = frame.entered - 1
        outcomes = self.evaluate(expression, outer, before)
        values = {value for _, value in outcomes}
        value = values.pop() if len(values) == 1 else Unknown(("default", expression))
        if isinstance(value, Reference):
            for after, _ in outcomes:
                world.objects.setdefault(value.identity, after.objects[value.identity])
        return marked_like(given, value)

    def instantiate(
        self, world: World, cls: nodes.ClassDef, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        """Call a class."""
        order = self.mro(cls)
        found = self.find_member(order, "__init__")
        if any(isinstance(one, Known) and one.name in CONTEXT_CLASSES for one in order):
            own = self.find_member(order, "__new__")
            if isinstance(found, Known) and own is None:
                return self._call_known(world, found.name, arguments, frame, node)
            return [(world, self.fresh_result(world, frame, node))]
        instance = world.make(
            ("made", node, frame.key), Object(Kind.INSTANCE, {}, Unknown(("items", node)), ClassValue(cls))
        )
        if isinstance(found, Known):
            arguments = replace(arguments, positional=(instance, *arguments.positional))
            initialized = self._call_known(world, f"{found.name}.__init__", arguments, frame, node)
            return [(after, instance) for after, _ in initialized]
        if found is not None and isinstance(found[1], nodes.FunctionDef) and isinstance(found[0], nodes.ClassDef):
            outer = self.program.enclosing_frame(found[1])
            method = FunctionValue(found[1], outer, instance, owner=found[0])
            return [(after, instance) for after, _ in self._call_function(world, method, arguments, frame, node)]
        self._fill_fields(world, order, instance, arguments, node)
        return [(world, instance)]

    def _fill_fields(
        self,
        world: World,
        order: list[nodes.ClassDef | Known],
        instance: Reference,
        arguments: Arguments,
        node: nodes.NodeNG,
    ) -> None:
        """Bind the arguments of a class that has no initialiser: a dataclass's fields, in their order."""
        fields = [
            statement.target.name
            for cls in reversed(order)
            if isinstance(cls, nodes.ClassDef)
            for statement in cls.body
            if isinstance(statement, nodes.AnnAssign) and isinstance(statement.target, nodes.AssignName)
        ]
        given = dict(zip(dict.fromkeys(fields), arguments.positional, strict=False)) | dict(arguments.keywords)
        for name, value in given.items():
            world.set_slot(instance, attribute(name), value, node)

    def _call_known(self, world: World, name: str, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if name in SELF_NAMED_INSTANCES:
            return [(world, Known(name))]
        if name in NEVER_RETURNS:
            self.raise_in(world, Known("builtins.SystemExit"))
            return []
        creator = CREATORS.get(name)
        if creator is not None:
            return self._create(world, name, arguments, frame, node)
        module, _, member = name.removesuffix(".__init__").rpartition(".")
        if f"{canonical(module)}.{member}" == HTTPS_CONNECTION:
            if name.endswith(".__init__"):
                arguments = replace(arguments, positional=arguments.positional[1:])
            return self._construct(world, module, arguments, frame, node)
        handler = _KNOWN_CALLS.get(name)
        if handler is not None:
            return handler(self, world, arguments, frame, node)
        return [(world, self.fresh_result(world, frame, node))]

    def _construct(self, world: World, module: str, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        context = arguments.keyword("context")
        if isinstance(context, Absent) and module in PYTHON_2_MODULES:
            if len(arguments.positional) > PYTHON_2_CONTEXT_POSITION:
                context = arguments.positional[PYTHON_2_CONTEXT_POSITION]
            elif arguments.star:
                context = Unknown(("star", node))
        results: Outcomes = []
        for half, settled in self.settle(world, context):
            for ready, check in self.settle(half, arguments.keyword("check_hostname")):
                for after in self.construct(ready, settled, check, frame, node):
                    results.append((after, self.fresh_result(after, frame, node)))
        return results

    def _create(self, world: World, name: str, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if name == f"ssl.{DEFAULT_HOOK}" and self.replaced_default(node.root()) is not None:
            name = INSECURE_CREATOR
        creator = CREATORS[name]
        wanted = {*creator.positional, *creator.defaults}
        given: dict[str, Value] = dict(zip(creator.positional, arguments.positional, strict=False))
        for parameter in wanted - given.keys():
            value = arguments.keyword(parameter)
            if not isinstance(bare(value), Absent):
                given[parameter] = value
        if arguments.star:
            given.update((one, Unknown(("star", node))) for one in creator.positional if one not in given)
        settled: list[tuple[World, dict[str, Value]]] = [(world, {})]
        for parameter, value in given.items():
            settled = [
                (after, {**done, parameter: one})
                for before, done in settled
                for after, one in self.settle(before, value)
            ]
        results: Outcomes = []
        for after, values in settled:
            before = after.fork() if self.handlers else after
            context = after.make(("made", node, frame.key), Object(Kind.CONTEXT, {}))
            try:
                settings.create(after, creator, values, context, name, node)
            except settings.Refused:
                self.raise_in(before, Known("builtins.ValueError"))
                continue
            results.append((after, context))
        return results

    @abstractmethod
    def replaced_default(self, module: nodes.Module) -> Cause | None:
        """Return where a module replaces the default context's creator by an insecure one, if it does."""

    def _import_module(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        results: Outcomes = []
        for after, value in self.settle(world, _first(arguments, "name")):
            name = bare(value)
            package = bare(arguments.positional[1] if len(arguments.positional) > 1 else arguments.keyword("package"))
            module = name.value if isinstance(name, Const) and isinstance(name.value, str) else None
            if module is not None and module.startswith("."):
                base = package.value if isinstance(package, Const) and isinstance(package.value, str) else None
                module = resolve_name(module, base) if base is not None else None
            results.append((after, ModuleValue(canonical(module)) if module else Unknown(("call", node))))
        return results

    def _dunder_import(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        has_names = len(arguments.positional) > 3 or not isinstance(bare(arguments.keyword("fromlist")), Absent)
        results = self._import_module(world, arguments, frame, node)
        if has_names:
            return results
        return [
            (after, ModuleValue(value.name.partition(".")[0]) if isinstance(value, ModuleValue) else value)
            for after, value in self._import_raw(world, arguments, node, results)
        ]

    def _import_raw(self, world: World, arguments: Arguments, node: nodes.NodeNG, results: Outcomes) -> Outcomes:
        first = bare(_first(arguments, "name"))
        if isinstance(first, Const) and "." not in str(first.value):
            return results
        return [
            (after, ModuleValue(str(first.value)) if isinstance(first, Const) else value) for after, value in results
        ]

    def _getattr(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if len(arguments.positional) < 2:
            return [(world, self.fresh_result(world, frame, node))]
        owner, name = arguments.positional[:2]
        results: Outcomes = []
        for after, settled in self.settle(world, name):
            wanted = bare(settled)
            if isinstance(wanted, Const) and isinstance(wanted.value, str):
                if len(arguments.positional) > 2 and isinstance(bare(owner), ModuleValue):
                    # The rule speaks of all versions of a module: it may have the name or not.
                    results.append((after.fork(), arguments.positional[2]))
                results.extend(self.attribute_of(after, owner, wanted.value, node))
            else:
                results.append((after, self.fresh_result(after, frame, node)))
        return results

    def _setattr(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if len(arguments.positional) != 3:
            return [(world, NONE)]
        owner, name, value = arguments.positional
        results: Outcomes = []
        for after, settled in self.settle(world, name):
            wanted = bare(settled)
            if isinstance(wanted, Const):
                stored = self.store_attribute(after, owner, str(wanted.value), value, node)
                results.extend((one, NONE) for one in stored)
            else:
                results.append((after, NONE))
        return results

    def _dict_call(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        mapping = world.make(("made", node, frame.key), Object(Kind.MAPPING, {}))
        worlds = [world]
        for source in arguments.positional[:1]:
            worlds = [after for one in worlds for after in self.update(one, mapping, source, node)]
        for after in worlds:
            if not isinstance(arguments.rest, Absent):
                self._blur(after, mapping, arguments.rest)
            for name, value in arguments.keywords:
                after.set_slot(mapping, item(name), value, node)
        return [(after, mapping) for after in worlds]

    def _list_call(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        items = self.items_of(world, arguments.positional[0]) if arguments.positional else []
        return [(world, self.make_sequence(world, items, node, frame))]

    def _range(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        bounds = [bare(value) for value in arguments.positional]
        numbers = [value.value for value in bounds if isinstance(value, Const) and isinstance(value.value, int)]
        items: list[Value] | None = None
        if len(numbers) == len(bounds) and 1 <= len(numbers) <= 3 and (len(numbers) < 3 or numbers[2]):
            steps = range(*numbers)
            items = [Const.of(number) for number in steps] if len(steps) <= 64 else None
        return [(world, self.make_sequence(world, items, node, frame))]

    def _partial(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if not arguments.positional:
            return [(world, self.fresh_result(world, frame, node))]
        callee, *others = arguments.positional
        return [
            (after, Partial(bare(settled), replace(arguments, positional=tuple(others))))
            for after, settled in self.settle(world, callee)
        ]

    def _second(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``typing.cast(kind, value)`` is the value."""
        value = arguments.positional[1] if len(arguments.positional) > 1 else arguments.keyword("val")
        return [(world, value)]

    def _same(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """Return the first argument: decorators and wrappers that hand the value on."""
        return [(world, _first(arguments, "thing"))]

    def _shallow_copy(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        value = _first(arguments, "x")
        state = world.find(value)
        if state is not None and state.kind is Kind.MAPPING:
            return [(world, self.copied(world, value, frame, node))]
        return [(world, self.fresh_result(world, frame, node))]

    def _super(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if len(arguments.positional) == 2:
            after_class, receiver = (bare(value) for value in arguments.positional)
            if isinstance(after_class, ClassValue):
                return [(world, Super(after_class.node, receiver))]
            return [(world, self.fresh_result(world, frame, node))]
        method = node.scope()
        while isinstance(method, (nodes.Lambda, nodes.ComprehensionScope)) and method.parent is not None:
            method = method.parent.scope()
        if not isinstance(method, nodes.FunctionDef) or method.parent is None:
            return [(world, self.fresh_result(world, frame, node))]
        owner = method.parent.scope()
        if not isinstance(owner, nodes.ClassDef) or not method.args.args:
            return [(world, self.fresh_result(world, frame, node))]
        name = nodes.Name(
            method.args.args[0].name,
            node.lineno or 0,
            node.col_offset or 0,
            node,
            end_lineno=node.end_lineno,
            end_col_offset=node.end_col_offset,
        )
        return [(after, Super(owner, bare(value))) for after, value in self.evaluate(name, frame, world)]

    def _type(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        cls = self.class_of(world, arguments.positional[0]) if len(arguments.positional) == 1 else None
        return [(world, ClassValue(cls) if cls is not None else self.fresh_result(world, frame, node))]

    def _do_open(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``handler.do_open(http_class, req, **arguments)``: the class is called with a host and a timeout."""
        http_class = arguments.keyword("http_class")
        if len(arguments.positional) > 1:
            http_class = arguments.positional[1]
        keywords = tuple(pair for pair in arguments.keywords if pair[0] not in ("http_class", "req"))
        handed = Arguments(
            (Unknown(("host", node)),), (("timeout", Unknown(("timeout", node))), *keywords), arguments.rest
        )
        results = self.call(world.fork(), http_class, handed, frame, node)
        return [(after, self.fresh_result(after, frame, node)) for after, _ in results] or [
            (world, Unknown(("call", node)))
        ]

    def _field(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``dataclasses.field(default=…)`` or ``default_factory=…``."""
        default = arguments.keyword("default")
        if not isinstance(bare(default), Absent):
            return [(world, default)]
        factory = arguments.keyword("default_factory")
        if isinstance(bare(factory), Absent):
            return [(world, Unknown(("field", node)))]
        return self.call(world, factory, Arguments(), frame, node)


def _first(arguments: Arguments, name: str) -> Value:
    return arguments.positional[0] if arguments.positional else arguments.keyword(name)


_KNOWN_CALLS: dict[str, Callable[[Calls, World, Arguments, Frame, nodes.NodeNG], Outcomes]] = {
    "importlib.import_module": Calls._import_module,
    "builtins.__import__": Calls._dunder_import,
    "builtins.getattr": Calls._getattr,
    "builtins.setattr": Calls._setattr,
    "builtins.dict": Calls._dict_call,
    "builtins.list": Calls._list_call,
    "builtins.tuple": Calls._list_call,
    "builtins.range": Calls._range,
    "builtins.super": Calls._super,
    "builtins.type": Calls._type,
    "functools.partial": Calls._partial,
    "typing.cast": Calls._second,
    "typing_extensions.cast": Calls._second,
    "contextlib.closing": Calls._same,
    "contextlib.nullcontext": Calls._same,
    "builtins.staticmethod": Calls._same,
    "functools.lru_cache": Calls._same,
    "functools.cache": Calls._same,
    "copy.copy": Calls._shallow_copy,
    "copy.deepcopy": Calls._shallow_copy,
    "dataclasses.field": Calls._field,
    DO_OPEN: Calls._do_open,
}
