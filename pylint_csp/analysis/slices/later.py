"""What stands in a statement, and what the statements after it still ask for: read off the tree once, and kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from astroid import nodes

from pylint_csp.analysis.slices.mentions import FUNCTIONS, Keys, header
from pylint_csp.analysis.state.values import Frame
from pylint_csp.analysis.tree.spelling import last_name
from pylint_csp.analysis.tree.walks import every_node, nodes_in

NameSet = frozenset[str]

_RAISING = (
    nodes.Call,
    nodes.Attribute,
    nodes.AssignAttr,
    nodes.Subscript,
    nodes.BinOp,
    nodes.Import,
    nodes.ImportFrom,
    nodes.Delete,
    nodes.Await,
)
_HANDING_ON = (nodes.Dict, nodes.DictComp, nodes.Tuple, nodes.Assign, nodes.Keyword)
_BLOCKS = ("body", "orelse", "finalbody", "handlers", "cases")


class Later:
    """Answers about statements of any scope."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._raising: dict[nodes.NodeNG, bool] = {}
        self._calling: dict[nodes.NodeNG, bool] = {}
        self._names: dict[nodes.NodeNG, list[str]] = {}
        self._handed_on: dict[nodes.NodeNG, NameSet] = {}
        self._handed_back: dict[tuple[nodes.NodeNG, str], NameSet] = {}
        self._tested_inside: dict[nodes.NodeNG, NameSet] = {}
        self._captured: dict[nodes.NodeNG, NameSet] = {}
        self._tests: dict[tuple[nodes.NodeNG, str], NameSet] = {}
        self._after: dict[tuple[nodes.NodeNG, str], tuple[NameSet, NameSet]] = {}

    def clear(self) -> None:
        """Forget what was read off trees: it can be read again."""
        for memo in vars(self).values():
            memo.clear()

    def can_raise(self, statement: nodes.NodeNG) -> bool:
        """Tell whether executing a statement itself, without its blocks, can raise what it does not name."""
        known = self._raising.get(statement)
        if known is None:
            known = not isinstance(statement, (*FUNCTIONS, nodes.Try, nodes.TryStar, nodes.Raise)) and any(
                isinstance(node, _RAISING) for part in header(statement) for node in _own_nodes(part)
            )
            self._raising[statement] = known
        return known

    def holds_call(self, node: nodes.NodeNG) -> bool:
        """Tell whether evaluating an expression calls anything."""
        known = self._calling.get(node)
        if known is None:
            known = self._calling[node] = any(isinstance(one, nodes.Call) for one in _own_nodes(node))
        return known

    def names_in(self, node: nodes.NodeNG) -> list[str]:
        """Return the names that are read in an expression, in order; of a walrus, the one that it binds."""
        known = self._names.get(node)
        if known is None:
            found = nodes_in(node, (nodes.Name, nodes.NamedExpr), (nodes.NamedExpr,))
            names = {last_name(one.target if isinstance(one, nodes.NamedExpr) else one) for one in found}
            known = self._names[node] = sorted(names)
        return known

    def captured(self, scope: nodes.NodeNG) -> NameSet:
        """Return the names that functions and classes inside a scope mention."""
        known = self._captured.get(scope)
        if known is None:
            inner = [one for one in every_node(scope) if isinstance(one, (*FUNCTIONS, nodes.ClassDef))]
            known = self._captured[scope] = frozenset().union(
                *(self._keys.of(one, "") for one in inner if one is not scope)
            )
        return known

    def tested_inside(self, scope: nodes.NodeNG) -> NameSet:
        """Return the names that the tests in functions inside a scope mention."""
        known = self._tested_inside.get(scope)
        if known is None:
            inner = [one for one in every_node(scope) if isinstance(one, FUNCTIONS) and one is not scope]
            own = scope.args.arguments[:1] if isinstance(scope, nodes.FunctionDef) else []
            receivers = ("", *(one.name for one in own))
            known = self._tested_inside[scope] = frozenset().union(
                *(self.tests(one, receiver) for one in inner for receiver in receivers)
            )
        return known

    def handed_on(self, scope: nodes.NodeNG) -> NameSet:
        """Return the names whose values a scope puts into other names, mappings or keyword arguments."""
        known = self._handed_on.get(scope)
        if known is None:
            names = {
                name.name
                for name in every_node(scope)
                if isinstance(name, nodes.Name) and isinstance(_read_from(name).parent, _HANDING_ON)
            }
            for loop in nodes_in(scope, (nodes.For, nodes.Comprehension)):
                if any(target.name in names for target in nodes_in(loop.target, nodes.AssignName)):
                    names.update(name.name for name in nodes_in(loop.iter, nodes.Name))
            known = self._handed_on[scope] = frozenset(names)
        return known

    def handed_back(self, function: nodes.FunctionDef | nodes.Lambda, receiver: str) -> NameSet:
        """Return the names that a function's results mention."""
        if isinstance(function, nodes.Lambda):
            return self._keys.of(function.body, receiver)
        known = self._handed_back.get((function, receiver))
        if known is None:
            results = nodes_in(function, (nodes.Return, nodes.Yield, nodes.YieldFrom), FUNCTIONS)
            known = self._handed_back[function, receiver] = frozenset().union(
                *(self._keys.of(one.value, receiver) for one in results if one.value is not None)
            )
        return known

    def tests(self, statement: nodes.NodeNG, receiver: str) -> NameSet:
        """Return the names that the tests in a statement mention."""
        known = self._tests.get((statement, receiver))
        if known is None:
            names: set[str] = set()
            for node in every_node(statement):
                if isinstance(node, (nodes.If, nodes.While, nodes.IfExp, nodes.Assert)):
                    names |= self._keys.of(node.test, receiver)
                elif isinstance(node, (nodes.BoolOp, nodes.Compare, nodes.Comprehension, nodes.UnaryOp)):
                    names |= self._keys.of(node, receiver)
                elif isinstance(node, nodes.Match):
                    names |= self._keys.of(node.subject, receiver)
            known = self._tests[statement, receiver] = self._keys.shared(names)
        return known

    def after(self, statement: nodes.NodeNG, frame: Frame) -> tuple[NameSet, NameSet]:
        """Return what is tested, and what is mentioned at all, after a statement: in its scope and in the callers'."""
        asked, mentioned = self._in_scope(statement, frame.receiver)
        return asked | self._outside(frame), mentioned

    def within(self, loop: nodes.NodeNG, frame: Frame) -> tuple[NameSet, NameSet]:
        """Return the same for the end of a loop's lap."""
        asked, mentioned = self._in_scope(loop, frame.receiver)
        return (
            asked | self.tests(loop, frame.receiver) | self._outside(frame),
            mentioned | self._keys.of(loop, frame.receiver),
        )

    def asked_in(self, generator: Frame) -> NameSet:
        """Return what a generator may still test, and those that it takes values from, while it waits."""
        return self.tests(generator.scope, generator.receiver) | generator.asked_inside

    def _outside(self, frame: Frame) -> NameSet:
        if frame.caller is None:
            return frame.asked_inside
        if frame.asked_outside is None:
            caller = frame.caller
            asked = self._outside(caller)
            if frame.call is not None:
                statement = frame.call.statement()
                asked |= self._in_scope(statement, caller.receiver)[0] | self.tests(statement, caller.receiver)
            frame.asked_outside = asked
        return frame.asked_outside | frame.asked_inside

    def _in_scope(self, statement: nodes.NodeNG, receiver: str) -> tuple[NameSet, NameSet]:
        known = self._after.get((statement, receiver))
        if known is not None:
            return known
        parent = statement.parent
        asked: NameSet = frozenset()
        mentioned: NameSet = frozenset()
        if parent is not None and not isinstance(parent, (nodes.Module, *FUNCTIONS)):
            asked, mentioned = self._in_scope(parent, receiver)
            if isinstance(parent, (nodes.For, nodes.While)):
                asked |= self.tests(parent, receiver)
                mentioned |= self._keys.of(parent, receiver)
            if isinstance(parent, (nodes.Try, nodes.TryStar)):
                others = [*parent.handlers, *parent.orelse, *parent.finalbody]
                asked = asked.union(*(self.tests(one, receiver) for one in others))
                mentioned = mentioned.union(*(self._keys.of(one, receiver) for one in others))
        for sibling in reversed(_block_of(statement)):
            self._after[sibling, receiver] = (asked, mentioned)
            asked = _with(asked, self.tests(sibling, receiver))
            mentioned = _with(mentioned, self._keys.of(sibling, receiver))
        return self._after.get((statement, receiver), (asked, mentioned))


def _read_from(name: nodes.Name) -> nodes.NodeNG:
    """Return the whole of what is read from a name: its items, attributes, and what its methods return."""
    node: nodes.NodeNG = name
    while isinstance(node.parent, (nodes.Subscript, nodes.Attribute, nodes.Call)):
        is_read = node in (getattr(node.parent, "value", None), getattr(node.parent, "expr", None))
        if not is_read and node is not getattr(node.parent, "func", None):
            break
        node = node.parent
    return node


def _with(names: NameSet, more: NameSet) -> NameSet:
    """Return both together; the same set where there is nothing new, for there are many of these."""
    return names if more <= names else names | more


class Reach(NamedTuple):
    """Where the run of a scope's body ends that asks for some calls alone."""

    beyond: frozenset[nodes.NodeNG] = frozenset()
    """The statements from which no such call can be reached any more."""
    last: frozenset[nodes.NodeNG] = frozenset()
    """The simple statements that hold such a call, and after which there is none."""


def reach(block: list[nodes.NodeNG], holds: Callable[[nodes.NodeNG], bool]) -> Reach:
    """Return where the run of a scope's body ends if it asks for the calls that some nodes hold."""
    found: set[nodes.NodeNG] = set()
    leaves: set[nodes.NodeNG] = set()
    pending = [block]
    while pending:
        statements = pending.pop()
        last = max((index for index, one in enumerate(statements) if holds(one)), default=-1)
        found.update(statements[last + 1 :])
        if last < 0:
            continue
        node = statements[last]
        if isinstance(node, (nodes.If, nodes.With, nodes.ClassDef)):
            pending.extend(_blocks(node))
        elif isinstance(node, nodes.Match):
            pending.extend(case.body for case in node.cases)
        elif isinstance(node, (nodes.Try, nodes.TryStar)):
            if not any(map(holds, node.finalbody)):
                pending.extend(handler.body for handler in node.handlers)
                pending.append(node.orelse)
                if not any(map(holds, (*node.handlers, *node.orelse))):
                    pending.append(node.body)
            else:
                pending.append(node.finalbody)
        elif not isinstance(node, (nodes.For, nodes.While)):
            leaves.add(node)
    return Reach(frozenset(found), frozenset(leaves))


def _blocks(node: nodes.NodeNG) -> Iterator[list[nodes.NodeNG]]:
    for name in ("body", "orelse"):
        block = getattr(node, name, None)
        if block:
            yield block


def _block_of(statement: nodes.NodeNG) -> list[nodes.NodeNG]:
    for name in _BLOCKS:
        block = getattr(statement.parent, name, None)
        if isinstance(block, list) and statement in block:
            return block
    return []


def _own_nodes(statement: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield the nodes of a statement, without the bodies of functions in it."""
    pending = [statement]
    while pending:
        node = pending.pop()
        yield node
        if not isinstance(node, FUNCTIONS):
            pending.extend(node.get_children())
