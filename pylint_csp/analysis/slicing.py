"""Which statements of a scope matter for some of its nodes: what their names depend on, and what ends a path.

Names are those of variables, and ``self.x`` for the attributes of the receiver.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from astroid import nodes
from astroid.const import Context

Targets = Mapping[nodes.NodeNG, list[nodes.NodeNG]]
"""The nodes that matter, each with those of its parts whose values do."""

_SCOPES = (nodes.FunctionDef, nodes.Lambda, nodes.ClassDef)
_OF_RECEIVER = ".*"


@dataclass(frozen=True)
class Slice:
    """The statements of a scope that matter."""

    wanted: set[nodes.NodeNG]
    jumps: set[nodes.NodeNG] = field(default_factory=set)
    """Those among them that matter only because a path may end there."""
    names: set[str] = field(default_factory=set)
    """The names whose values matter; of others, only whether tests agree."""


class Dependencies:
    """What the statements of one scope read and change."""

    def __init__(self, scope: nodes.LocalsDictNodeNG) -> None:
        self.scope = scope
        self._receiver = ""
        if isinstance(scope, nodes.FunctionDef) and scope.parent and isinstance(scope.parent.frame(), nodes.ClassDef):
            self._receiver = next((one.name for one in (*scope.args.posonlyargs, *(scope.args.args or ()))), "")
        self._mentions: dict[nodes.NodeNG, set[str]] = {}
        """What each statement, or the head of a compound one, reads."""
        self._last_use: dict[str, int] = {}
        self._affecting: dict[str, list[nodes.NodeNG]] = defaultdict(list)
        for statement in body_of(scope):
            self._collect(statement, 0)

    def names_in(self, node: nodes.NodeNG) -> set[str]:
        """Return the names that are read in a node, also inside nested functions."""
        return {name for one in _walk(node) if (name := self._name_of(one))}

    def is_used_after(self, name: str, line: int) -> bool:
        """Return whether a name is read after that line, or in a loop around it."""
        return self._last_use.get(name, self._last_use.get(name.partition(".")[0], 0)) > line

    def is_affected(self, name: str) -> bool:
        """Return whether a statement may change what a name refers to."""
        return name in self._affecting

    def closure(self, names: Iterable[str]) -> set[str]:
        """Return the names, and all on which their values depend by what the statements assign and change."""
        found: set[str] = set()
        waiting = set(names)
        while waiting:
            found |= waiting
            waiting = {name for one in self._changes(waiting) for name in self._mentions[one]} - found
        return found

    def statements(self, targets: Targets, names: Iterable[str]) -> Slice:
        """Return the statements that matter for nodes and names, and the compound statements around them."""
        if isinstance(self.scope, nodes.Lambda):
            return Slice(set(body_of(self.scope)))
        wanted: set[nodes.NodeNG] = set()
        parts = (part for parts in targets.values() for part in parts)
        values = self.closure({*names, *(name for part in parts for name in self.names_in(part))})
        around = {target if target.is_statement else target.statement() for target in targets}
        tested = self._add({*around, *self._changes(values)}, wanted)
        jumps = {one for one in self._mentions if one not in wanted and _may_leave(one)}
        tested |= self._add(jumps, wanted)
        seen: set[str] = set()
        while new := tested - seen:
            seen |= new
            tested = self._add(self._changes(new), wanted)
        return Slice(wanted, jumps, values)

    def _add(self, statements: Iterable[nodes.NodeNG], wanted: set[nodes.NodeNG]) -> set[str]:
        """Add statements and the compound ones around them; returns the names that those test."""
        tested: set[str] = set()
        for statement in statements:
            around: nodes.NodeNG | None = statement
            while around is not None and around is not self.scope and around not in wanted:
                wanted.add(around)
                if children_of(around):
                    tested |= self._mentions[around]
                around = around.parent
        return tested

    def _changes(self, names: Iterable[str]) -> Iterator[nodes.NodeNG]:
        """Yield the statements that may change what names refer to."""
        for name in names:
            root, dot, _ = name.partition(".")
            yield from self._affecting.get(name, ())
            yield from self._affecting.get(root + _OF_RECEIVER, ()) if dot else ()

    def _collect(self, statement: nodes.NodeNG, loop_end: int) -> None:
        mentions = self._mentions[statement] = set()
        affects: set[str] = set()
        end = max(loop_end, statement.end_lineno or 0)
        children = children_of(statement)
        for part in statement.get_children() if children else [statement]:
            for node in _walk(part) if part not in children else ():
                self._note(node, mentions, affects)
        self._last_use.update({name: max(self._last_use.get(name, 0), end) for name in mentions})
        for name in affects:
            self._affecting[name].append(statement)
        for child in children:
            self._collect(child, end if isinstance(statement, nodes.For | nodes.While) else loop_end)

    def _note(self, node: nodes.NodeNG, mentions: set[str], affects: set[str]) -> None:
        match node:
            case nodes.AssignName() | nodes.DelName() | nodes.FunctionDef() | nodes.ClassDef():
                affects.add(node.name)
            case nodes.Import() | nodes.ImportFrom():
                affects.update(local or real.partition(".")[0] for real, local in node.names)
            case nodes.AssignAttr() | nodes.DelAttr():
                affects.add(self._name_of(node) or self._root(node.expr))
            case nodes.Subscript() if node.ctx is not Context.Load:
                affects.add(self._root(node.value))
            case nodes.Call(func=function):
                # A call may change its receiver and what it is handed.
                handed = [*node.args, *(keyword.value for keyword in node.keywords)]
                affects.update(map(self._root, handed))
                root = self._root(function.expr) if isinstance(function, nodes.Attribute) else ""
                affects.add(root + _OF_RECEIVER if root and root == self._receiver else root)
            case nodes.Assign(value=value):
                # What is assigned has several names now: what changes it under one changes it under the others.
                parts = [part for pair in value.items for part in pair] if isinstance(value, nodes.Dict) else [value]
                names, targets = ({*map(self._root, several)} - {""} for several in (parts, node.targets))
                affects |= names
                mentions |= targets if names or len(targets) > 1 else set()
            case nodes.Assert():
                affects |= self.names_in(node)
        if name := self._name_of(node):
            mentions.add(name)

    def _name_of(self, node: nodes.NodeNG) -> str:
        """Return the name of a variable, ``self.x`` for an attribute of the receiver, or nothing."""
        match node:
            case nodes.Name(name=name) if name != self._receiver:
                return str(name)
            case nodes.Attribute() | nodes.AssignAttr() | nodes.DelAttr():
                is_own = isinstance(node.expr, nodes.Name) and node.expr.name == self._receiver
                return f"{self._receiver}.{node.attrname}" if is_own else ""
        return ""

    def _root(self, node: object) -> str:
        """Return the name at which an expression of attributes and items starts."""
        match node:
            case nodes.Attribute() | nodes.AssignAttr():
                return self._name_of(node) or self._root(node.expr)
            case nodes.Subscript() | nodes.Starred():
                return self._root(node.value)
            case nodes.Name() | nodes.AssignName():
                return str(node.name)
        return ""


def scope_of(node: nodes.NodeNG) -> nodes.LocalsDictNodeNG:
    """Return the scope that evaluates a node: defaults and decorators belong to the one around their function."""
    scope, inner = node.frame(), node
    while inner.parent is not scope:
        inner = inner.parent
    return scope.parent.frame() if isinstance(inner, nodes.Arguments | nodes.Decorators) else scope


def plain_names(node: nodes.NodeNG) -> set[str]:
    """Return the variables that are read in a node."""
    return {one.name for one in _walk(node) if isinstance(one, nodes.Name)}


def body_of(scope: nodes.LocalsDictNodeNG) -> list[nodes.NodeNG]:
    """Return the statements of a scope; a lambda's is its expression."""
    body = getattr(scope, "body", [])
    return [body] if isinstance(body, nodes.NodeNG) else list(body)


def children_of(statement: nodes.NodeNG) -> list[nodes.NodeNG]:
    """Return the statements inside a compound statement, those of functions and classes excepted."""
    if isinstance(statement, _SCOPES):
        return []
    blocks = (getattr(statement, name, None) for name in ("body", "handlers", "orelse", "finalbody", "cases"))
    return [child for block in blocks if isinstance(block, list) for child in block]


def _may_leave(statement: nodes.NodeNG) -> bool:
    """Return whether a path may end at a statement: one that leaves, or a call that closes a block inside another."""
    if isinstance(statement, nodes.Return | nodes.Raise | nodes.Break | nodes.Continue):
        return True
    is_inside = not isinstance(statement.parent, (*_SCOPES, nodes.Module)) and statement.next_sibling() is None
    return is_inside and isinstance(statement, nodes.Expr) and isinstance(statement.value, nodes.Call)


def _walk(node: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    waiting = [node]
    while waiting:
        current = waiting.pop()
        yield current
        waiting += filter(None, current.get_children())
