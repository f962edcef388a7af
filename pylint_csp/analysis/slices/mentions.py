"""The names that pieces of code mention."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from typing import cast

from astroid import nodes

from pylint_csp.analysis.tree.bindings import classes_named
from pylint_csp.analysis.tree.memo import forget_answers, memoized
from pylint_csp.analysis.tree.spelling import choices_of, decorators_of, held_in, is_call_of, last_name, string_in
from pylint_csp.tables.names import HANDING_ON

FUNCTIONS = (nodes.FunctionDef, nodes.Lambda)
STAR = "*"
SETTERS = ("setattr", "__setattr__")
"""What sets an attribute whose name it is passed."""
NameSet = frozenset[str]


def header(node: nodes.NodeNG) -> list[nodes.NodeNG]:
    """Return what a compound statement evaluates itself; a simple statement is its own header."""
    if isinstance(node, (nodes.If, nodes.While)):
        return [node.test]
    if isinstance(node, nodes.For):
        return [node.target, node.iter]
    if isinstance(node, nodes.With):
        return [part for pair in node.items for part in pair if part is not None]
    if isinstance(node, (nodes.Try, nodes.TryStar)):
        return [part for handler in node.handlers for part in (handler.type, handler.name) if part is not None]
    if isinstance(node, nodes.Match):
        cases = [part for case in node.cases for part in (case.pattern, case.guard) if part is not None]
        return [node.subject, *cases]
    if isinstance(node, nodes.ClassDef):
        bases = cast("list[nodes.NodeNG]", node.bases)
        return [*decorators_of(node), *bases, *(keyword.value for keyword in node.keywords)]
    return [node]


class Keys:
    """The names that a piece of code mentions; attributes of a method's receiver are names like ``self.x``."""

    def __init__(self) -> None:
        self._shared: dict[NameSet, NameSet] = {}

    def clear(self) -> None:
        """Forget what was read off trees: it can be read again."""
        forget_answers(self)
        self._shared.clear()

    @memoized
    def of(self, node: nodes.NodeNG, receiver: str) -> NameSet:
        """Return the names that the subtree mentions."""
        return self.shared(self._walk(node, receiver))

    def besides(self, node: nodes.NodeNG, receiver: str, left_out: set[nodes.NodeNG]) -> NameSet:
        """Return the names that the subtree mentions outside of some nodes in it."""
        return self.shared(self._walk(node, receiver, left_out)) if left_out else self.of(node, receiver)

    def shared(self, names: Iterable[str]) -> NameSet:
        """Return names as a set, and the same set for all that are equal: there are many, and most are equal."""
        new = frozenset(names)
        return self._shared.setdefault(new, new)

    def _walk(self, node: nodes.NodeNG, receiver: str, left_out: Container[nodes.NodeNG] = ()) -> Iterator[str]:
        pending = [node]
        while pending:
            current = pending.pop()
            if current in left_out:
                continue
            name = self.root(current, receiver)
            if name is not None:
                yield name
                continue
            if isinstance(current, nodes.ImportFrom):
                yield from (STAR if name == STAR else alias or name for name, alias in current.names)
            elif isinstance(current, nodes.Import):
                yield from (alias or name.partition(".")[0] for name, alias in current.names)
            elif isinstance(current, (nodes.FunctionDef, nodes.ClassDef)):
                yield current.name
            if isinstance(current, nodes.Call):
                yield from self.by_name(current, receiver)
            pending.extend(current.get_children())

    @staticmethod
    def root(node: nodes.NodeNG, receiver: str) -> str | None:
        """Return the name that the node itself is, ``self.x`` counting as one; None for other nodes."""
        if isinstance(node, (nodes.Attribute, nodes.AssignAttr, nodes.DelAttr)):
            if receiver and isinstance(node.expr, nodes.Name) and node.expr.name == receiver:
                return f"{receiver}.{node.attrname}"
        elif isinstance(node, (nodes.Name, nodes.AssignName, nodes.DelName)):
            return str(node.name)
        return None

    def roots(
        self, node: nodes.NodeNG, receiver: str, makes_anew: Callable[[nodes.Call], bool] = lambda _: False
    ) -> Iterator[str]:
        """Yield the names of the objects that an expression may evaluate to, be a part of, or hold.

        ``makes_anew`` tells of which calls the result is no part of what is called.
        """
        pending: list[nodes.NodeNG] = [node]
        while pending:
            current = pending.pop()
            name = self.root(current, receiver)
            if is_call_of(current, "getattr"):
                # A method that it gives is a part of the receiver.
                yield from self.by_name(current, receiver)
            if name is not None:
                yield name
            else:
                pending.extend(_handed_on_by(current, makes_anew))

    @staticmethod
    def by_name(call: nodes.Call, receiver: str) -> Iterator[str]:
        """``setattr(self, "x", …)`` and ``getattr(self, "x")`` mention ``self.x``."""
        if len(call.args) < 2:
            return
        first, second = call.args[:2]
        if isinstance(first, nodes.Name) and first.name == receiver and isinstance(second, nodes.Const):
            yield f"{receiver}.{string_in(second)}"


def _handed_on_by(node: nodes.NodeNG, makes_anew: Callable[[nodes.Call], bool]) -> Iterator[nodes.NodeNG]:
    """Yield the parts of an expression whose objects the whole may evaluate to, be a part of, or hold."""
    if isinstance(node, (nodes.Attribute, nodes.AssignAttr, nodes.DelAttr)):
        yield node.expr
    elif isinstance(node, nodes.Call):
        hands_on = last_name(node.func) in HANDING_ON
        yield from node.args if hands_on else ()
        if (hands_on and isinstance(node.func, nodes.Name)) or not (_makes_instance(node.func) or makes_anew(node)):
            yield node.func
    elif isinstance(node, nodes.NamedExpr):
        yield from (node.target, node.value)
    elif isinstance(node, (nodes.Subscript, nodes.Await, nodes.Starred)):
        yield node.value
    else:
        yield from (*choices_of(node), *held_in(node))


def _makes_instance(func: nodes.NodeNG) -> bool:
    """Tell whether a callee is a class: what it makes is no part of it."""
    return bool(classes_named(func))


def default_values(arguments: nodes.Arguments) -> list[nodes.NodeNG]:
    """Return the expressions of a function's parameter defaults."""
    return [*(arguments.defaults or ()), *(one for one in arguments.kw_defaults or () if one is not None)]


def evaluated(part: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield the nodes of a part of a statement that are evaluated where it stands."""
    pending = [part]
    while pending:
        node = pending.pop()
        yield node
        if isinstance(node, nodes.FunctionDef):
            pending.extend(decorators_of(node))
        elif not isinstance(node, nodes.Lambda):
            pending.extend(node.get_children())


def holds_call(node: nodes.NodeNG, besides: Container[str] = ()) -> bool:
    """Tell whether evaluating an expression calls anything, besides methods of some names."""
    calls = (one.func for one in evaluated(node) if isinstance(one, nodes.Call))
    return not all(isinstance(func, nodes.Attribute) and func.attrname in besides for func in calls)
