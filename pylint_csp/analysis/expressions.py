"""What an expression may be in a state: one method for each kind of expression."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace
from typing import Any

from astroid import nodes

from pylint_csp.analysis.callees import member
from pylint_csp.analysis.narrowing import Frame, Narrowing, Pairs, truth
from pylint_csp.analysis.slicing import plain_names
from pylint_csp.analysis.state import Name, State, symbol
from pylint_csp.analysis.values import (
    Absent,
    Arguments,
    Class,
    Constant,
    Context,
    Entries,
    Function,
    Known,
    Module,
    Partial,
    Reference,
    Sequence,
    Super,
    Unknown,
    Value,
    describe,
)
from pylint_csp.names import CHECK_HOSTNAME, VERIFY_MODE
from pylint_csp.ssl_contexts import CERT_NONE, CERT_REQUIRED
from pylint_csp.verdict import Action, Cause


class OutOfSteps(Exception):
    """The bound on the work for one answer was met."""


class Expressions(Narrowing):
    """Evaluates expressions."""

    steps = 0
    """How many more expressions and statements may be run."""

    @abstractmethod
    def free_name(self, node: nodes.Name, state: State, frame: Frame) -> Pairs:
        """Return what a name may be that no statement on the path has bound."""

    @abstractmethod
    def module_name(self, module: Module, name: str, state: State, frame: Frame) -> Pairs:
        """Return what a module's name may be."""

    @abstractmethod
    def class_attribute(self, owner: Class, name: str, receiver: Value | None, state: State, frame: Frame) -> Pairs:
        """Return what an attribute of a class may be, bound to a receiver if it is read from one."""

    @abstractmethod
    def instance_attribute(self, owner: Reference, name: str, state: State, frame: Frame) -> Pairs:
        """Return what an attribute of an instance may be that the path has not set."""

    @abstractmethod
    def super_attribute(self, owner: Super, name: str, state: State, frame: Frame) -> Pairs:
        """Return what an attribute of ``super()`` may be."""

    def evaluate(self, node: nodes.NodeNG, state: State, frame: Frame) -> Pairs:
        """Return what an expression may be, each with the state after it."""
        self.count_step()
        match node:
            case nodes.UnaryOp(op="not") | nodes.Compare(ops=[_]):
                return self._evaluate_test(node, state, frame)
        method = getattr(self, f"_evaluate_{type(node).__name__.lower()}", self._evaluate_other)
        pairs: Pairs = method(node, state, frame)
        return pairs

    def count_step(self) -> None:
        """Count a step; raises ``OutOfSteps`` when there are no more."""
        self.steps -= 1
        if self.steps < 0:
            raise OutOfSteps

    def evaluate_all(self, parts: list[Any], state: State, frame: Frame) -> list[tuple[State, list[Value]]]:
        """Return what several expressions may be, one after the other."""
        found: list[tuple[State, list[Value]]] = [(state, [])]
        for node in parts:
            found = [(after, [*seen, value]) for one, seen in found for after, value in self.evaluate(node, one, frame)]
        return found

    @staticmethod
    def key(name: str, frame: Frame) -> Name:
        """Return the variable that a name stands for in a frame."""
        if isinstance(frame.node, nodes.Module) or name in frame.global_names:
            return frame.node.root().name, name
        return frame.depth, name

    @staticmethod
    def place(kind: str, node: nodes.NodeNG, frame: Frame) -> str:
        """Return the name of what is made at a place in the code."""
        return f"{kind}:{node.root().name}:{node.lineno}.{node.col_offset}@{frame.depth}"

    @staticmethod
    def cause(action: Action, node: nodes.NodeNG) -> Cause:
        """Return a place in the code as a cause."""
        return Cause(action, node.fromlineno, node.root().file or "", function_name(node))

    def attribute(self, owner: Value, name: str, state: State, frame: Frame) -> Pairs:
        """Return what an attribute of a value may be."""
        value: Value = Unknown(symbol(f"{describe(owner)}.{name}"), owner=max(owner.owner, 0))
        content = state.object_of(owner)
        match owner:
            case Known() | Module():
                found = member(owner, name)
                if isinstance(found, tuple):
                    return self.module_name(found[0], found[1], state, frame)
                value = replace(found, owner=frame.depth)
            case Class():
                return self.class_attribute(owner, name, None, state, frame)
            case Super():
                return self.super_attribute(owner, name, state, frame)
            case Reference() if isinstance(content, Context):
                value = _setting(content, name, value)
            case Reference() if isinstance(content, Entries) and content.node is None:
                value = Partial(Known(f"builtins.dict.{name}"), Arguments((owner,)))
            case Reference() if isinstance(content, Entries) and content.node is not None:
                held = Class(content.node) if name == "__class__" else content.get(name)
                if isinstance(held, Absent):
                    return self.instance_attribute(owner, name, state, frame)
                value = held.chosen_at(frame.depth, at_most=True)
        return [(state, value)]

    def _evaluate_const(self, node: nodes.Const, state: State, frame: Frame) -> Pairs:
        return [(state, Constant(node.value, owner=frame.depth))]

    def _evaluate_name(self, node: nodes.Name, state: State, frame: Frame) -> Pairs:
        value = state.names.get(self.key(node.name, frame))
        return [(state, value)] if value is not None else self.free_name(node, state, frame)

    def _evaluate_attribute(self, node: nodes.Attribute, state: State, frame: Frame) -> Pairs:
        pairs = self.evaluate(node.expr, state, frame)
        return [pair for after, owner in pairs for pair in self.attribute(owner, node.attrname, after, frame)]

    def _evaluate_ifexp(self, node: nodes.IfExp, state: State, frame: Frame) -> Pairs:
        true, false = self.assume(node.test, state, frame)
        branches = [(node.body, one) for one in true] + [(node.orelse, one) for one in false]
        return [pair for part, one in branches for pair in self.evaluate(part, one, frame)]

    def _evaluate_boolop(self, node: nodes.BoolOp, state: State, frame: Frame) -> Pairs:
        found: Pairs = []
        first, *others = node.values
        pairs = self.evaluate(first, state, frame)
        for part in others:
            going_on: list[State] = []
            for after, value in pairs:
                true, false = truth(after, value)
                ended, more = (false, true) if node.op == "and" else (true, false)
                found += [(one, value) for one in ended]
                going_on += more
            pairs = [pair for one in going_on for pair in self.evaluate(part, one, frame)]
        return found + pairs

    def _evaluate_test(self, node: nodes.Compare | nodes.UnaryOp, state: State, frame: Frame) -> Pairs:
        true, false = self.assume(node, state, frame)
        outcomes = [(one, True) for one in true] + [(one, False) for one in false]
        return [(one, Constant(is_true, owner=frame.depth)) for one, is_true in outcomes]

    def _evaluate_tuple(self, node: nodes.Tuple | nodes.List | nodes.Set, state: State, frame: Frame) -> Pairs:
        if any(isinstance(item, nodes.Starred) for item in node.elts):
            return self._evaluate_other(node, state, frame)
        pairs = self.evaluate_all(node.elts, state, frame)
        return [(after, Sequence(tuple(values), owner=frame.depth)) for after, values in pairs]

    _evaluate_list = _evaluate_tuple
    _evaluate_set = _evaluate_tuple

    def _evaluate_dict(self, node: nodes.Dict, state: State, frame: Frame) -> Pairs:
        """Make a mapping; an item under an unknown key is left out."""
        found: Pairs = []
        parts: list[Any] = [part for item in node.items for part in item]
        for after, values in self.evaluate_all(parts, state, frame):
            content = Entries(default=Absent(owner=frame.depth))
            for place, key, value in zip(parts[::2], values[::2], values[1::2], strict=True):
                if isinstance(place, nodes.DictUnpack):
                    content = merged(content, value, after)
                elif isinstance(key, Constant):
                    content = content.set(str(key.literal), bound(value, self.cause(Action.ASSIGNS, place)))
            found.append(after.create(self.place("dict", node, frame), content, frame.depth))
        return found

    def _evaluate_subscript(self, node: nodes.Subscript, state: State, frame: Frame) -> Pairs:
        pairs = self.evaluate_all([node.value, node.slice], state, frame)
        return [(after, value) for after, (owner, key) in pairs for value in _items(after, owner, after.settle(key))]

    def _evaluate_namedexpr(self, node: nodes.NamedExpr, state: State, frame: Frame) -> Pairs:
        key = self.key(node.target.as_string(), frame)
        return [(after.bind(key, value), value) for after, value in self.evaluate(node.value, state, frame)]

    def _evaluate_await(self, node: nodes.Await | nodes.Starred | nodes.Keyword, state: State, frame: Frame) -> Pairs:
        return self.evaluate(node.value, state, frame)

    _evaluate_starred = _evaluate_await
    _evaluate_keyword = _evaluate_await

    def _evaluate_lambda(self, node: nodes.Lambda, state: State, frame: Frame) -> Pairs:
        marker = f"lambda:{node.lineno}.{node.col_offset}"
        return [(state.bind((frame.depth, marker), Constant(None)), Function(node, owner=frame.depth))]

    def _evaluate_comprehension(self, node: nodes.Comprehension, state: State, frame: Frame) -> Pairs:
        """Bind its names to what is not known, and let its conditions hold."""
        for name in (one.as_string() for one in node.target.nodes_of_class(nodes.AssignName)):
            state = state.bind(self.key(name, frame), Unknown(f"{name}@{frame.depth}"))
        states = [one for one, _ in self.evaluate(node.iter, state, frame)]
        for test in node.ifs:
            states = [one for before in states for one in self.assume(test, before, frame)[0]]
        return [(one, Unknown("item")) for one in states]

    def _evaluate_other(self, node: nodes.NodeNG, state: State, frame: Frame) -> Pairs:
        """Evaluate what is inside, for its calls; the value is known by its text and by those of its names."""
        parts = sorted(node.get_children(), key=lambda part: not isinstance(part, nodes.Comprehension))
        names = sorted(plain_names(node))
        found: Pairs = []
        for after, _ in self.evaluate_all(parts, state, frame):
            values = [describe(after.names.get(self.key(name, frame), Unknown(name))) for name in names]
            found.append((after, Unknown(symbol(" ".join([node.as_string(), *values])), owner=frame.depth)))
        return found


def function_name(node: nodes.NodeNG) -> str:
    """Return the name, qualified in its module, of the function around a node; nothing if there is none."""
    scope = node.frame()
    return scope.qname().removeprefix(f"{scope.root().name}.") if isinstance(scope, nodes.FunctionDef) else ""


def merged(content: Entries, value: Value, state: State) -> Entries:
    """Return a mapping updated with another one; one that is not known may replace anything."""
    other, unknown = state.object_of(value), Unknown(describe(value), owner=value.owner)
    return content.updated(other) if isinstance(other, Entries) else Entries(default=unknown)


def bound(value: Value, cause: Cause) -> Value:
    """Return a value as it is bound to a name: a ``None`` has its cause there, if it has none yet."""
    if isinstance(value, Constant) and value.literal is None and value.cause is None and not value.left_out:
        return replace(value, cause=cause)
    return value


def _items(state: State, owner: Value, key: Value) -> list[Value]:
    """Return what may stand under a key: under an unknown one, each of the values."""
    content = state.object_of(owner)
    if isinstance(owner, Sequence) and owner.items:
        places = [*range(len(owner.items)), *range(-len(owner.items), 0)]
        content = Entries(tuple(zip(map(str, places), owner.items * 2, strict=True)))
    if isinstance(content, Entries) and content.node is None:
        if isinstance(key, Constant):
            held = content.get(str(key.literal))
            return [] if isinstance(held, Absent) else [held]
        values = [held for _, held in content.entries if not isinstance(held, Absent)]
        if values and isinstance(content.default, Absent):
            return list(dict.fromkeys(values))
    return [Unknown(symbol(f"{describe(owner)}[{describe(key)}]"), owner=max(owner.owner, 0))]


def _setting(content: Context, name: str, unknown: Value) -> Value:
    setting = {VERIFY_MODE: content.verify_mode, CHECK_HOSTNAME: content.check_hostname}.get(name)
    if setting is None or setting.is_on is None:
        return unknown
    literal = setting.is_on if name == CHECK_HOSTNAME else CERT_REQUIRED if setting.is_on else CERT_NONE
    return Constant(literal, owner=setting.owner)
