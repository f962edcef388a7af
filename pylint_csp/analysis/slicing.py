"""Which statements of a scope matter for some of its nodes: what their names depend on, and what ends a path.

Names are those of variables, and ``self.x`` for the attributes of the receiver.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from astroid import nodes
from astroid.const import Context

from pylint_csp.analysis.values import FunctionNode

Scope = FunctionNode | nodes.Module | nodes.ClassDef

Targets = Mapping[nodes.NodeNG, list[nodes.NodeNG]]
"""The nodes that matter, each with those of its parts whose values do."""

_JUMPS = (nodes.Return, nodes.Raise, nodes.Break, nodes.Continue)
_SCOPES = (nodes.FunctionDef, nodes.Lambda, nodes.ClassDef)
_OF_RECEIVER = ".*"


@dataclass
class _Effect:
    """What one statement, or the head of a compound one, reads and may change."""

    statement: nodes.NodeNG
    mentions: set[str] = field(default_factory=set)
    affects: set[str] = field(default_factory=set)
    binds: set[str] = field(default_factory=set)


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

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        arguments = getattr(scope, "args", None)
        self._receiver = ""
        if isinstance(scope, nodes.FunctionDef) and isinstance(scope.parent.frame(), nodes.ClassDef):
            self._receiver = next((one.name for one in (*arguments.posonlyargs, *(arguments.args or ()))), "")
        self._effects: list[_Effect] = []
        self._last_use: dict[str, int] = {}
        self._by_name: dict[str, list[_Effect]] = defaultdict(list)
        for statement in body_of(scope):
            self._collect(statement, 0)
        for effect in self._effects:
            for name in effect.affects:
                self._by_name[name].append(effect)

    def names_in(self, node: nodes.NodeNG) -> set[str]:
        """Return the names that are read in a node, also inside nested functions."""
        return {name for one in _walk(node) if (name := self._name_of(one))}

    def is_used_after(self, name: str, line: int) -> bool:
        """Return whether a name is read after that line, or in a loop around it."""
        return self._last_use.get(name, self._last_use.get(name.partition(".")[0], 0)) > line

    def closure(self, names: Iterable[str]) -> set[str]:
        """Return the names, and all on which their values depend by what the statements assign and change."""
        found: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name in found:
                continue
            found.add(name)
            for effect in self._affecting(name):
                waiting += effect.mentions - found
        return found

    def is_affected(self, name: str) -> bool:
        """Return whether a statement may change what a name refers to."""
        return name in self._by_name

    def statements(self, targets: Mapping[nodes.NodeNG, list[nodes.NodeNG]], names: Iterable[str]) -> Slice:
        """Return the statements that matter for nodes, of which some parts do, and names.

        The compound statements around them are among them.
        """
        if isinstance(self.scope, nodes.Lambda):
            return Slice(set(body_of(self.scope)))
        wanted: set[nodes.NodeNG] = set()
        tested: list[str] = []

        def add(statement: nodes.NodeNG) -> None:
            while statement is not self.scope and statement not in wanted:
                wanted.add(statement)
                tested.extend(self._head_names(statement) if children_of(statement) else ())
                statement = statement.parent

        for target, parts in targets.items():
            add(target if target.is_statement else target.statement())
            names = [*names, *(name for part in parts for name in self.names_in(part))]
        values = self.closure(names)
        for name in values:
            for effect in self._affecting(name):
                add(effect.statement)
        jumps: set[nodes.NodeNG] = set()
        for effect in self._effects:
            if effect.statement in wanted:
                continue
            if isinstance(effect.statement, _JUMPS) or _ends_block(effect.statement):
                jumps.add(effect.statement)
                add(effect.statement)
        # What is tested need not be followed further than to what binds it: it is unknown then, and agrees with itself.
        seen: set[str] = set()
        while tested:
            name = tested.pop()
            if name not in seen:
                seen.add(name)
                for effect in self._affecting(name):
                    if name in effect.binds or name not in effect.affects:
                        add(effect.statement)
        return Slice(wanted, jumps, values)

    def _affecting(self, name: str) -> Iterator[_Effect]:
        yield from self._by_name.get(name, ())
        root, dot, _ = name.partition(".")
        if dot:
            yield from self._by_name.get(root + _OF_RECEIVER, ())

    def _head_names(self, statement: nodes.NodeNG) -> set[str]:
        return {name for part in head_of(statement) for name in self.names_in(part)}

    def _collect(self, statement: nodes.NodeNG, loop_end: int) -> None:
        effect = _Effect(statement)
        is_loop = isinstance(statement, nodes.For | nodes.While)
        loop_end = max(loop_end, statement.end_lineno or 0) if is_loop else loop_end
        for part in head_of(statement):
            for node in _walk(part):
                self._add(effect, node)
        for name in effect.mentions:
            self._last_use[name] = max(self._last_use.get(name, 0), statement.end_lineno or 0, loop_end)
        effect.affects |= effect.binds
        self._effects.append(effect)
        for child in children_of(statement):
            self._collect(child, loop_end)

    def _add(self, effect: _Effect, node: nodes.NodeNG) -> None:
        match node:
            case nodes.AssignName() | nodes.DelName() | nodes.FunctionDef() | nodes.ClassDef():
                effect.binds.add(node.name)
            case nodes.Import() | nodes.ImportFrom():
                effect.binds.update(local or real.partition(".")[0] for real, local in node.names)
            case nodes.Global() | nodes.Nonlocal():
                effect.binds.update(node.names)
            case nodes.AssignAttr() | nodes.DelAttr():
                own = self._attribute(node)
                (effect.binds if own else effect.affects).add(own or self._root(node.expr))
            case nodes.Subscript() if node.ctx is not Context.Load:
                effect.affects.add(self._root(node.value))
            case nodes.Call():
                self._add_call(effect, node)
            case nodes.Assign():
                self._add_aliases(effect, node)
            case nodes.Assert():
                effect.affects |= self.names_in(node)
        if name := self._name_of(node):
            effect.mentions.add(name)

    def _add_call(self, effect: _Effect, call: nodes.Call) -> None:
        """Note that a call may change its receiver and what it is handed."""
        if isinstance(call.func, nodes.Attribute):
            root = self._root(call.func.expr)
            effect.affects.add(root + _OF_RECEIVER if root == self._receiver else root)
        if isinstance(call.func, nodes.Call):
            effect.affects.add(self._receiver + _OF_RECEIVER)
        for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
            effect.affects.add(self._root(argument))

    def _add_aliases(self, effect: _Effect, statement: nodes.Assign) -> None:
        """Note that what is assigned has several names now: what changes it under one changes it under the others."""
        value = statement.value
        parts = [part for pair in value.items for part in pair] if isinstance(value, nodes.Dict) else [value]
        names = {root for part in parts if (root := self._root(part))}
        targets = {root for target in statement.targets if (root := self._root(target))}
        if names or len(targets) > 1:
            effect.affects |= names
            effect.mentions |= targets

    def _name_of(self, node: nodes.NodeNG) -> str:
        if isinstance(node, nodes.Name):
            return "" if node.name == self._receiver else str(node.name)
        return self._attribute(node) if isinstance(node, nodes.Attribute | nodes.AssignAttr) else ""

    def _attribute(self, node: nodes.NodeNG) -> str:
        """Return ``self.x`` for an attribute of the receiver, or nothing."""
        is_own = isinstance(node.expr, nodes.Name) and node.expr.name == self._receiver
        return f"{self._receiver}.{node.attrname}" if is_own else ""

    def _root(self, node: nodes.NodeNG) -> str:
        """Return the name at which an expression of attributes and items starts."""
        while isinstance(node, nodes.Attribute | nodes.Subscript | nodes.Starred | nodes.AssignAttr):
            if isinstance(node, nodes.Attribute | nodes.AssignAttr):
                if name := self._attribute(node):
                    return name
                node = node.expr
            else:
                node = node.value
        return str(node.name) if isinstance(node, nodes.Name | nodes.AssignName) else ""


def plain_names(node: nodes.NodeNG) -> set[str]:
    """Return the variables that are read in a node."""
    return {one.name for one in _walk(node) if isinstance(one, nodes.Name)}


def body_of(scope: Scope) -> list[nodes.NodeNG]:
    """Return the statements of a scope; a lambda's is its expression."""
    return [scope.body] if isinstance(scope.body, nodes.NodeNG) else list(scope.body)


def head_of(statement: nodes.NodeNG) -> list[nodes.NodeNG]:
    """Return what a compound statement evaluates itself, or a simple statement as a whole."""
    match statement:
        case nodes.If() | nodes.While():
            return [statement.test]
        case nodes.For():
            return [statement.target, statement.iter]
        case nodes.With():
            return [part for item in statement.items for part in item if part is not None]
        case nodes.Try() | nodes.TryStar():
            return []
        case nodes.ExceptHandler():
            return [statement.name] if statement.name else []
        case nodes.Match():
            return [statement.subject]
        case nodes.MatchCase():
            return [statement.pattern, *([statement.guard] if statement.guard else [])]
        case _:
            return [statement]


def children_of(statement: nodes.NodeNG) -> list[nodes.NodeNG]:
    """Return the statements inside a compound statement, those of functions and classes excepted."""
    if isinstance(statement, _SCOPES):
        return []
    blocks = ("body", "handlers", "orelse", "finalbody", "cases")
    return [child for block in blocks for child in getattr(statement, block, ()) or ()]


def _ends_block(statement: nodes.NodeNG) -> bool:
    """Return whether a statement is a call at the end of a block inside another statement: it may never return."""
    if not isinstance(statement, nodes.Expr) or not isinstance(statement.value, nodes.Call):
        return False
    return not isinstance(statement.parent, (*_SCOPES, nodes.Module)) and statement.next_sibling() is None


def _walk(node: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    waiting = [node]
    while waiting:
        current = waiting.pop()
        yield current
        waiting += filter(None, current.get_children())
