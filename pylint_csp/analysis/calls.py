"""What a call gives: by what is called, from the creators of contexts to the bodies of the project's functions."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace

from astroid import nodes

from pylint_csp.analysis import mappings
from pylint_csp.analysis.arguments import bind, left_out, parameters, unpack
from pylint_csp.analysis.callees import inferred, is_standard, module, resolution_order
from pylint_csp.analysis.contexts import create, verified
from pylint_csp.analysis.expressions import OutOfSteps
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
    FunctionNode,
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

_ENDS = frozenset(map(Known, NEVER_RETURNS))

_MAX_DEPTH = 5
_MAX_STEPS = 2000
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

    def _evaluate_call(self, node: nodes.Call, state: State, frame: Frame) -> Pairs:
        found: Pairs = []
        for called, callee in self._callees(node.func, state, frame):
            written = [*node.args, *node.keywords]
            if callee == Known(HTTPS_CONNECTION):
                written = [one for one in node.keywords if one.arg in {None, CONTEXT, CHECK_HOSTNAME}]
            for after, values in self.evaluate_all(written, called, frame):
                outer, self.current = self.current, node if len(self.frames) == 1 else self.current
                arguments = unpack(after, written, values, frame.depth)
                found += self.apply(callee, arguments, node, after, frame)
                self.current = outer
        return found

    def _callees(self, node: nodes.NodeNG, state: State, frame: Frame) -> Pairs:
        """Return what may be called: a parameter may be its default, and an unknown attribute what astroid infers."""
        found: Pairs = []
        for after, value in self.evaluate(node, state, frame):
            if isinstance(value, Unknown) and isinstance(node, nodes.Attribute):
                found += [(after, replace(one, owner=frame.depth)) for one in inferred(node) or [value]]
            else:
                found += self._default(value, after, frame) or [(after, value)]
        return found

    def _default(self, value: Value, state: State, frame: Frame) -> Pairs:
        """Return the default of a parameter of the judged function."""
        judged = self.frames[0].node
        defaults = parameters(judged) if isinstance(judged, FunctionNode) and value.owner == CALLER else ()
        found = [one for name, one in defaults if one is not None and describe(value) == f"{name}@0"]
        return [pair for one in found for pair in self.evaluate(one, state, Frame(judged.root(), frame.depth))]

    def apply(  # noqa: PLR0911 - one for each kind of callee
        self, callee: Value, arguments: Arguments, node: nodes.Call, state: State, frame: Frame
    ) -> Pairs:
        """Return what a callee gives for some arguments."""
        while isinstance(callee, Partial):
            arguments, callee = arguments.after(callee.arguments), callee.callee
        if isinstance(state.settle(callee), Constant):
            return []  # a placeholder, such as None: the call raises TypeError
        name = describe(callee)
        match callee:
            case _ if name in self._makers:
                return self._make(verified(frame.depth), node, state, frame)
            case Known() if name in CREATORS:
                made = create(name, arguments, frame.depth, self.cause(Action.MAKES, node))
                return self._make(made, node, state, frame)
            case Known() if name not in NEVER_RETURNS:
                return self._apply_known(name, arguments, node, state, frame)
            case Class():
                return self._instantiate(callee, arguments, node, state, frame)
            case Function():
                return self.enter(callee, arguments, node, state, frame)
        return [] if name in NEVER_RETURNS else _not_followed(callee, arguments, state, frame)

    def _make(self, context: Context | None, node: nodes.Call, state: State, frame: Frame) -> Pairs:
        """Return a context, unless making it raises."""
        if context is None:
            self._raise([state])
            return []
        return [state.create(self.place("context", node, frame), context, frame.depth)]

    def _apply_known(self, name: str, arguments: Arguments, node: nodes.Call, state: State, frame: Frame) -> Pairs:
        """Return what something of the standard library gives, apart from contexts."""
        positional = arguments.positional
        unknown: Pairs = [(state, _result(Known(name), arguments, frame))]
        found = unknown if is_standard(name) else _not_followed(Known(name), arguments, state, frame)
        match name.removeprefix("builtins."):
            case "http.client.HTTPSConnection" | "http.client.HTTPSConnection.__init__":
                self.construct(arguments, state, frame)
            case "functools.partial" if positional:
                rest = replace(arguments, positional=positional[1:])
                found = [(state, Partial(positional[0], rest, owner=frame.depth))]
            case "super":
                found = self.super_call(arguments, state, frame)
            case "dict" | "collections.OrderedDict" | "dict.copy":
                found = mappings.create(arguments, state, frame, self.place("dict", node, frame))
            case "dict.update":
                found = mappings.update(arguments, state)
            case "dict.get" | "dict.pop" | "dict.setdefault" if len(positional) > 1:
                found = mappings.ask(name.rpartition(".")[2], arguments, state, frame)
            case "type" | "getattr" | "setattr" if positional:
                found = self._by_name(name, arguments, node, state, frame)
            case _ if name in DO_OPEN:
                found = self._do_open(arguments, node, state, frame)
            case _ if name in IMPORTERS and positional:
                found = [(state, _imported(name, arguments, node, state))]
        return found

    def _by_name(self, name: str, arguments: Arguments, node: nodes.Call, state: State, frame: Frame) -> Pairs:
        """Read an attribute, which for ``type`` is the class, or set it."""
        owner, key, *rest = (*arguments.positional, Constant("__class__"))
        key = state.settle(key)
        if not isinstance(key, Constant):
            return [(state, _result(Known(name), arguments, frame))]
        if name != "builtins.setattr":
            return self.attribute(owner, str(key.literal), state, frame)
        states = self.set_attribute(owner, str(key.literal), rest[0], state, frame, node)
        return [(one, Constant(None)) for one in states]

    @abstractmethod
    def super_call(self, arguments: Arguments, state: State, frame: Frame) -> Pairs:
        """Return what ``super()`` is."""

    def _do_open(self, arguments: Arguments, node: nodes.Call, state: State, frame: Frame) -> Pairs:
        """Call the class that a handler of urllib's is given: with the host, and its own keywords."""
        kind = (*arguments.positional, arguments.keyword("http_class"))[0]
        own = [one for one in arguments.keywords if one[0] not in {"http_class", "req"}]
        keywords = (("timeout", Unknown("timeout")), *own)
        given = replace(arguments, positional=(Unknown("host"),), keywords=keywords)
        return self.apply(kind, given, node, state, frame)

    def _instantiate(self, callee: Class, arguments: Arguments, node: nodes.Call, state: State, frame: Frame) -> Pairs:
        """Return a new instance, after what its initialiser does; a context is made as its base does."""
        order = resolution_order(callee.node)
        if any(isinstance(one, Known) and one.name in CONTEXT_CLASSES for one in order):
            own = [one for one in order if isinstance(one, Class) and one.node.locals.keys() & {"__new__", "__init__"}]
            made = create("ssl.SSLContext", arguments, frame.depth, self.cause(Action.MAKES, node))
            return self._make(Context() if own else made, node, state, frame)
        content = Entries(node=callee.node, is_exact=True)
        state, instance = state.create(self.place("instance", node, frame), content, frame.depth)
        for one in order:
            if one == Known(HTTPS_CONNECTION):
                self.construct(arguments, state, frame)
                break
            initializer = one.node.locals.get("__init__", [None])[-1] if isinstance(one, Class) else None
            if isinstance(initializer, nodes.FunctionDef):
                entered = self.enter(Function(initializer, instance), arguments, node, state, frame)
                return [(_initialized(after, instance, frame), instance) for after, _ in entered]
        return [(state, instance)]

    def enter(self, function: Function, arguments: Arguments, node: nodes.Call, state: State, frame: Frame) -> Pairs:
        """Return what the body of a function gives for some arguments."""
        if not self.matters(function):
            return [(state, _result(function, arguments, frame))]
        unknown = _not_followed(function, arguments, state, frame)
        inner = Frame(function.node, frame.depth + 1, global_names(function.node))
        is_active = any(one.node is function.node for one in self.frames)
        is_generator = isinstance(function.node, nodes.FunctionDef) and function.node.is_generator()
        if inner.depth > _MAX_DEPTH or is_active or is_generator:
            return unknown
        handlers, left = len(self._handlers), max(self.steps - _MAX_STEPS, 0)
        self.steps -= left
        self.frames.append(inner)
        try:
            return self._run_body(function, arguments, state, frame, inner)
        except OutOfSteps:
            del self._handlers[handlers:]
            return unknown
        finally:
            self.frames.pop()
            self.steps = max(self.steps, 0) + left

    def _run_body(self, function: Function, arguments: Arguments, state: State, frame: Frame, inner: Frame) -> Pairs:
        given = bind(function, arguments, frame.depth)
        if given is None:
            return []
        states, outside = [state], Frame(function.node.root(), frame.depth)
        for name, passed in given.items():
            if isinstance(passed, Entries):
                place = self.place("keywords", function.node, inner)
                pairs: Pairs = [one.create(place, passed, frame.depth) for one in states]
            elif isinstance(passed, Value):
                pairs = [(one, passed) for one in states]
            else:
                pairs = [pair for one in states for pair in self.evaluate(passed, one, outside)]
                pairs = [(one, left_out(value, arguments.keyword(name).owner)) for one, value in pairs]
            states = [one.bind((inner.depth, name), value) for one, value in pairs]
        if isinstance(function.node, nodes.FunctionDef):
            flow = self.run_whole_scope(inner, states)
            nothing = Constant(None, owner=inner.depth, cause=self.cause(Action.RETURNS, function.node))
            pairs = flow.returned + [(one, nothing) for one in flow.states]
        else:
            pairs = [pair for one in states for pair in self.evaluate(function.node.body, one, inner)]
        return [one.leave(inner.depth, value) for one, value in pairs]

    def never_returns(self, call: nodes.Call, state: State, frame: Frame) -> bool:
        """Return whether a call ends the program, or always raises."""
        values = inferred(call.func)
        return bool(values) and all(map(_never_returns, values))


def global_names(node: nodes.LocalsDictNodeNG) -> frozenset[str]:
    """Return the names that a function declares as its module's."""
    if not isinstance(node, nodes.FunctionDef):
        return frozenset()
    found = node.nodes_of_class(nodes.Global, skip_klass=(nodes.FunctionDef, nodes.ClassDef))
    return frozenset(name for one in found for name in one.names)


def _result(callee: Value, arguments: Arguments, frame: Frame) -> Unknown:
    passed = ", ".join(describe(one) for one in arguments.positional)
    return Unknown(symbol(f"{describe(callee)}({passed})"), owner=frame.depth)


def _imported(importer: str, arguments: Arguments, node: nodes.Call, state: State) -> Value:
    """Return a module by its name; without names ``__import__`` gives the package that it is in."""
    name = state.settle(arguments.positional[0])
    if not isinstance(name, Constant) or not isinstance(name.literal, str) or not name.literal.strip("."):
        return Unknown("imported module")
    has_names = len(arguments.positional) > 3 or not isinstance(arguments.keyword("fromlist"), Absent)
    is_whole = has_names or importer != "builtins.__import__"
    return module(node, name.literal if is_whole else name.literal.partition(".")[0])


def _initialized(state: State, instance: Reference, frame: Frame) -> State:
    """Return the state after an initialiser: what an instance holds is judged in the methods that use it."""
    held = [value for _, value in getattr(state.object_of(instance), "entries", ()) if isinstance(value, Reference)]
    for one in (instance, *held):
        if isinstance(content := state.object_of(one), Entries):
            state = state.put(one.target, content.chosen_at(frame.depth + 1))
    return state


def _never_returns(callee: Value) -> bool:
    """Return whether a callee ends the program, or its body ends by raising and never returns before."""
    node = callee.node if isinstance(callee, Function) else None
    if not isinstance(node, nodes.FunctionDef) or node.is_abstract(pass_is_abstract=False):
        return callee in _ENDS
    match node.body[-1]:
        case nodes.Expr(value=nodes.Call(func=called)):
            is_last = not _ENDS.isdisjoint(inferred(called))
        case last:
            is_last = isinstance(last, nodes.Raise)
    return is_last and not any(node.nodes_of_class(nodes.Return))


def _not_followed(callee: Value, arguments: Arguments, state: State, frame: Frame) -> Pairs:
    """Return what a call gives that can't be followed: it may have changed what it was handed."""
    for value in (*arguments.positional, *(one for _, one in arguments.keywords)):
        content, target = state.object_of(value), describe(value)
        if isinstance(content, Context):
            state = state.put(target, Context())
        elif isinstance(content, Entries) and content.node is None:
            state = state.put(target, replace(content, default=Unknown(f"{target}[...]")))
    return [(state, _result(callee, arguments, frame))]
