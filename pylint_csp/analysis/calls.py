"""What a call gives: by what is called, from the creators of contexts to the bodies of the project's functions."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace

from astroid import nodes

from pylint_csp.analysis import mappings
from pylint_csp.analysis.arguments import bind, left_out, parameters, unpack
from pylint_csp.analysis.callees import inferred, is_connection, resolution_order
from pylint_csp.analysis.contexts import create, verified
from pylint_csp.analysis.expressions import OutOfSteps
from pylint_csp.analysis.imports import is_standard, module
from pylint_csp.analysis.narrowing import Frame, Pairs
from pylint_csp.analysis.state import State, symbol
from pylint_csp.analysis.statements import Statements
from pylint_csp.analysis.values import (
    CALLER,
    Absent,
    Arguments,
    Class,
    Constant,
    Context,
    Entries,
    Function,
    Known,
    Partial,
    Reference,
    Unknown,
    Value,
    describe,
)
from pylint_csp.names import CHECK_HOSTNAME, CONTEXT, DO_OPEN, HTTPS_CONNECTION, IMPORTERS, NEVER_RETURNS
from pylint_csp.ssl_contexts import CONTEXT_CLASSES, CREATORS
from pylint_csp.verdict import Action

MAX_DEPTH = 5
MAX_STEPS = 2000
"""The steps that one call may take; beyond that, what it gives is unknown."""


class Calls(Statements):
    """Evaluates calls."""

    def __init__(self, makers: frozenset[str]) -> None:
        super().__init__()
        self._makers = makers
        self.frames: list[Frame] = []
        self.current: nodes.Call | None = None
        """The call of the judged scope that is being evaluated."""

    @abstractmethod
    def matters(self, function: Function) -> bool:
        """Return whether what a function does may matter."""

    @abstractmethod
    def construct(self, arguments: Arguments, state: State, frame: Frame) -> None:
        """Take note of a construction of a connection."""

    def call(self, node: nodes.Call, state: State, frame: Frame) -> Pairs:
        """Return what a call may give."""
        found: Pairs = []
        for called, callee in self._callees(node, state, frame):
            for after, arguments in self._arguments(node, callee, called, frame):
                outer = self.current
                if frame.depth == 0 and len(self.frames) == 1:
                    self.current = node
                found += self.apply(callee, arguments, node, after, frame)
                self.current = outer
        return found

    def _callees(self, node: nodes.Call, state: State, frame: Frame) -> Pairs:
        if isinstance(node.func, nodes.Name) and node.func.name == "super":
            return [(state, Known("builtins.super"))]
        if isinstance(node.func, nodes.Attribute):
            return [
                pair
                for after, owner in self.evaluate(node.func.expr, state, frame)
                for pair in self._methods(node.func, owner, after, frame)
            ]
        return [
            pair
            for one, value in self.evaluate(node.func, state, frame)
            for pair in self._with_default(one, value, frame)
        ]

    def _methods(self, node: nodes.Attribute, owner: Value, state: State, frame: Frame) -> Pairs:
        content = state.object_of(owner)
        if isinstance(owner, Reference) and isinstance(content, Entries) and content.node is None:
            return [(state, mappings.Method(node.attrname, owner))]
        pairs = self.attribute(owner, node.attrname, state, frame)
        found: Pairs = []
        for after, value in pairs:
            others = inferred(node) if isinstance(value, Unknown) and not isinstance(content, Context) else []
            found += [(after, replace(one, owner=frame.depth)) for one in others] or [(after, value)]
        return found

    def _with_default(self, state: State, value: Value, frame: Frame) -> Pairs:
        """Return a callee; a parameter of the judged function may be its default."""
        judged = self.frames[0].node
        if (
            isinstance(value, Unknown)
            and value.owner == CALLER
            and isinstance(judged, nodes.FunctionDef | nodes.Lambda)
        ):
            outside = Frame(judged.parent.frame(), frame.depth)
            for name, default in parameters(judged):
                if default is not None and value.symbol == f"{name}@0":
                    return [(state, value), *self.evaluate(default, state, outside)]
        return [(state, value)]

    def _arguments(self, node: nodes.Call, callee: Value, state: State, frame: Frame) -> list[tuple[State, Arguments]]:
        positional, named = node.args, node.keywords
        if callee == Known(HTTPS_CONNECTION):
            positional, named = [], [one for one in named if one.arg in {None, CONTEXT, CHECK_HOSTNAME}]
        expressions = [*positional, *(keyword.value for keyword in named)]
        names = [keyword.arg for keyword in named]
        found = []
        for after, values in self.evaluate_all(expressions, state, frame):
            by_position = list(zip(positional, values, strict=False))
            by_keyword = list(zip(names, values[len(positional) :], strict=True))
            found.append((after, unpack(after, by_position, by_keyword, frame.depth)))
        return found

    def apply(self, callee: Value, arguments: Arguments, node: nodes.Call, state: State, frame: Frame) -> Pairs:
        """Return what a callee gives for some arguments."""
        match callee:
            case mappings.Method():
                return mappings.call(callee, arguments, state, frame, self.place("dict", node, frame))
            case Partial():
                return self.apply(callee.callee, arguments.after(callee.arguments), node, state, frame)
            case Known():
                return self._apply_known(callee.name, arguments, node, state, frame)
            case Class() | Function() if callee.node.qname() in self._makers:
                return [self._create(verified(frame.depth), node, state, frame)]
            case Class():
                return self._instantiate(callee, arguments, node, state, frame)
            case Function():
                return self.enter(callee, arguments, node, state, frame)
        return [(_unknown_to_callee(state, arguments), self._result(callee, arguments, frame))]

    def _result(self, callee: Value, arguments: Arguments, frame: Frame) -> Unknown:
        passed = ", ".join(describe(one) for one in arguments.positional)
        return Unknown(symbol(f"{describe(callee)}({passed})"), owner=frame.depth)

    def _create(self, context: Context, node: nodes.Call, state: State, frame: Frame) -> tuple[State, Reference]:
        return state.create(self.place("context", node, frame), context, frame.depth)

    def _apply_known(self, name: str, arguments: Arguments, node: nodes.Call, state: State, frame: Frame) -> Pairs:
        """Return what something of the standard library gives."""
        if name in self._makers:
            return [self._create(verified(frame.depth), node, state, frame)]
        if name in {HTTPS_CONNECTION, f"{HTTPS_CONNECTION}.__init__"}:
            self.construct(arguments, state, frame)
        elif name in CREATORS:
            context = create(name, arguments, frame.depth, self.cause(Action.MAKES, node))
            return [self._create(context, node, state, frame)]
        elif name in DO_OPEN:
            return self._do_open(arguments, node, state, frame)
        elif name == "functools.partial" and arguments.positional:
            first, *others = arguments.positional
            return [(state, Partial(first, replace(arguments, positional=tuple(others)), owner=frame.depth))]
        elif name in IMPORTERS and arguments.positional:
            return [(state, self._import(arguments, node, state))]
        elif name in NEVER_RETURNS:
            return []
        elif name == "builtins.super":
            return self.super_call(arguments, state, frame)
        elif name == "builtins.type" and len(arguments.positional) == 1:
            return self.attribute(arguments.positional[0], "__class__", state, frame)
        elif name in {"builtins.dict", "collections.OrderedDict"}:
            return mappings.create(arguments, state, frame, self.place("dict", node, frame))
        elif name in {"builtins.getattr", "builtins.setattr"} and len(arguments.positional) > 1:
            return self._by_name(name, arguments, node, state, frame)
        elif name in {"copy.copy", "copy.deepcopy", "typing.cast"} and arguments.positional:
            return [(state, arguments.positional[-1])]
        elif not is_standard(name):
            state = _unknown_to_callee(state, arguments)
        return [(state, self._result(Known(name), arguments, frame))]

    @abstractmethod
    def super_call(self, arguments: Arguments, state: State, frame: Frame) -> Pairs:
        """Return what ``super()`` is."""

    def _do_open(self, arguments: Arguments, node: nodes.Call, state: State, frame: Frame) -> Pairs:
        """Call the class that a handler of urllib's is given: with the host, and its own keywords."""
        kind = arguments.positional[0] if arguments.positional else arguments.keyword("http_class")
        keywords = tuple((name, value) for name, value in arguments.keywords if name not in {"http_class", "req"})
        host, timeout = Unknown("host"), ("timeout", Unknown("timeout"))
        given = replace(arguments, positional=(host,), keywords=(timeout, *keywords))
        return self.apply(kind, given, node, state, frame)

    def _import(self, arguments: Arguments, node: nodes.Call, state: State) -> Value:
        name = state.settle(arguments.positional[0])
        if not isinstance(name, Constant) or not isinstance(name.literal, str) or not name.literal.strip("."):
            return Unknown("imported module")
        is_package = _is_dunder_import(node, arguments)
        return module(node, name.literal.partition(".")[0] if is_package else name.literal)

    def _by_name(self, name: str, arguments: Arguments, node: nodes.Call, state: State, frame: Frame) -> Pairs:
        owner, attribute, *rest = arguments.positional
        attribute = state.settle(attribute)
        if not isinstance(attribute, Constant) or not isinstance(attribute.literal, str):
            return [(state, self._result(Known(name), arguments, frame))]
        if name == "builtins.getattr":
            return self.attribute(owner, attribute.literal, state, frame)
        value = rest[0] if rest else Unknown("nothing")
        states = self.set_attribute(owner, attribute.literal, value, state, frame, node)
        return [(one, Constant(None)) for one in states]

    def _instantiate(self, callee: Class, arguments: Arguments, node: nodes.Call, state: State, frame: Frame) -> Pairs:
        """Return a new instance, after what its initialiser does."""
        order = resolution_order(callee.node)
        if any(isinstance(one, Known) and one.name in CONTEXT_CLASSES for one in order):
            return self._subclassed_context(order, arguments, node, state, frame)
        place = self.place("instance", node, frame)
        made, instance = state.create(place, Entries(node=callee.node, is_exact=True), frame.depth)
        for one in order:
            if one == Known(HTTPS_CONNECTION):
                self.construct(arguments, made, frame)
                break
            if isinstance(one, Class) and "__init__" in one.node.locals:
                initializer = one.node.locals["__init__"][-1]
                if isinstance(initializer, nodes.FunctionDef):
                    bound = Function(initializer, instance)
                    entered = self.enter(bound, arguments, node, made, frame)
                    return [(_initialized(after, instance, frame), instance) for after, _ in entered]
        return [(made, instance)]

    def _subclassed_context(
        self, order: list[Value], arguments: Arguments, node: nodes.Call, state: State, frame: Frame
    ) -> Pairs:
        """Make a context of a subclass, as its base does unless it has a constructor of its own."""
        own = [
            name
            for one in order
            if isinstance(one, Class)
            for name in ("__new__", "__init__")
            if name in one.node.locals
        ]
        cause = self.cause(Action.MAKES, node)
        context = Context() if own else create("ssl.SSLContext", arguments, frame.depth, cause)
        return [self._create(context, node, state, frame)]

    def enter(self, function: Function, arguments: Arguments, node: nodes.Call, state: State, frame: Frame) -> Pairs:
        """Return what the body of a function gives for some arguments."""
        if not self.matters(function):
            return [(state, self._result(function, arguments, frame))]
        unknown = [(_unknown_to_callee(state, arguments), self._result(function, arguments, frame))]
        inner = Frame(function.node, frame.depth + 1, global_names(function.node))
        is_active = any(one.node is function.node for one in self.frames)
        if inner.depth > MAX_DEPTH or is_active or _is_generator(function.node):
            return unknown
        steps = self.steps
        self.steps = min(steps, MAX_STEPS)
        self.frames.append(inner)
        handlers = len(self._handlers)
        try:
            found = self._run_body(function, arguments, state, frame, inner)
        except OutOfSteps:
            found = unknown
            del self._handlers[handlers:]
        finally:
            self.frames.pop()
            self.steps = steps - (min(steps, MAX_STEPS) - max(self.steps, 0))
        return found

    def _run_body(self, function: Function, arguments: Arguments, state: State, frame: Frame, inner: Frame) -> Pairs:
        bound = bind(function, arguments, frame.depth)
        if bound is None:
            return []
        given, others, missing = bound
        states = [state]
        if others is not None:
            place = self.place("keywords", function.node, inner)
            made, reference = state.create(place, others, frame.depth)
            given[function.node.args.kwarg] = reference
            states = [made]
        for name, value in given.items():
            states = [one.bind((inner.depth, name), value) for one in states]
        outside = Frame(function.node.parent.frame(), frame.depth)
        for name, default in missing:
            states = [
                after.bind((inner.depth, name), left_out(value, arguments.keyword(name).owner))
                for one in states
                for after, value in self.evaluate(default, one, outside)
            ]
        if not isinstance(function.node, nodes.FunctionDef):
            pairs = [pair for one in states for pair in self.evaluate(function.node.body, one, inner)]
            return [one.leave(inner.depth, value) for one, value in pairs]
        flow = self.run_whole_scope(inner, states)
        pairs = flow.returned + [(one, self._nothing(function.node, inner)) for one in flow.states]
        return [one.leave(inner.depth, value) for one, value in pairs]

    def never_returns(self, call: nodes.Call, state: State, frame: Frame) -> bool:
        """Return whether a call ends the program, or always raises."""
        values = inferred(call.func)
        return bool(values) and all(
            (isinstance(one, Known) and one.name in NEVER_RETURNS)
            or (isinstance(one, Function) and _always_raises(one.node))
            for one in values
        )


def global_names(node: nodes.LocalsDictNodeNG) -> frozenset[str]:
    """Return the names that a function declares as its module's."""
    return (
        frozenset(
            name
            for one in node.nodes_of_class(nodes.Global, skip_klass=(nodes.FunctionDef, nodes.ClassDef))
            for name in one.names
        )
        if isinstance(node, nodes.FunctionDef)
        else frozenset()
    )


def _initialized(state: State, instance: Reference, frame: Frame) -> State:
    """Return the state after an initialiser: what an instance holds is judged in the methods that use it."""
    content = state.objects.get(instance.target)
    held = [value.target for _, value in content.entries if isinstance(value, Reference)] if isinstance(content, Entries) else []
    for target in (instance.target, *held):
        inner = state.objects.get(target)
        if isinstance(inner, Entries):
            state = state.put(target, inner.chosen_at(frame.depth + 1))
    return state


def _always_raises(node: nodes.NodeNG) -> bool:
    """Return whether the body of a function ends by raising, and never returns before."""
    if not isinstance(node, nodes.FunctionDef) or node.is_abstract(pass_is_abstract=False):
        return False
    ends = isinstance(node.body[-1], nodes.Raise) or (
        isinstance(node.body[-1], nodes.Expr)
        and isinstance(node.body[-1].value, nodes.Call)
        and any(isinstance(one, Known) and one.name in NEVER_RETURNS for one in inferred(node.body[-1].value.func))
    )
    return ends and next(node.nodes_of_class(nodes.Return), None) is None


def _is_generator(node: nodes.NodeNG) -> bool:
    return isinstance(node, nodes.FunctionDef) and node.is_generator()


def _is_dunder_import(node: nodes.Call, arguments: Arguments) -> bool:
    """Return whether an import function returns the package and not the module in it."""
    is_dunder = isinstance(node.func, nodes.Name) and node.func.name == "__import__"
    return is_dunder and len(arguments.positional) < 4 and isinstance(arguments.keyword("fromlist"), Absent)


def _unknown_to_callee(state: State, arguments: Arguments) -> State:
    """Return the state after a call that can't be followed: it may have changed what it was handed."""
    for value in (*arguments.positional, *(one for _, one in arguments.keywords)):
        content = state.object_of(value)
        if isinstance(content, Context):
            state = state.put(getattr(value, "target", describe(value)), Context())
        elif isinstance(content, Entries) and content.node is None and isinstance(value, Reference):
            state = state.put(value.target, replace(content, default=Unknown(f"{value.target}[...]")))
    return state
