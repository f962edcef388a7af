"""Which names of a scope matter to the calls and results that are asked for: a slice, taken before the evaluation.

The slice is closed backwards: what a name that matters is bound to, what changes it, and the tests around those
places matter, too. It may hold too much, which costs time; what it leaves out reads as unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import cast

from astroid import Context, nodes

from pylint_csp.analysis.slices.mentions import FUNCTIONS, Keys, NameSet, default_values, header
from pylint_csp.analysis.slices.units import EXITS, MUTATORS, Slicer, Unit

COMPOUND = (nodes.If, nodes.While, nodes.For, nodes.Try, nodes.TryStar, nodes.With, nodes.Match, nodes.ClassDef)


def _calls_of(value: nodes.NodeNG | None) -> Iterator[nodes.Call]:
    """Yield the calls whose result an expression may be."""
    pending = [value]
    while pending:
        node = pending.pop()
        if isinstance(node, nodes.Call):
            yield node
            if isinstance(node.func, nodes.Lambda):
                pending.append(node.func.body)
        elif isinstance(node, nodes.Await):
            pending.append(node.value)
        elif isinstance(node, nodes.BoolOp):
            pending.extend(node.values)
        elif isinstance(node, nodes.IfExp):
            pending.extend((node.body, node.orelse))


def _statements(scope: nodes.NodeNG, parent: Unit | None, make: Callable[[nodes.NodeNG, Unit | None], Unit]) -> None:
    pending: list[tuple[nodes.NodeNG, Unit | None]] = [(child, parent) for child in _body(scope)]
    while pending:
        node, outer = pending.pop()
        unit = make(node, outer)
        if isinstance(node, COMPOUND):
            pending.extend((child, unit) for child in _body(node))


def _body(node: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield the statements that stand directly in a node's blocks."""
    if isinstance(node, nodes.Lambda):
        yield node.body
        return
    for block in ("body", "orelse", "finalbody"):
        yield from getattr(node, block, None) or ()
    if isinstance(node, (nodes.Try, nodes.TryStar)):
        for handler in node.handlers:
            yield from handler.body
    if isinstance(node, nodes.Match):
        for case in node.cases:
            yield from case.body


class Relevance:
    """Takes slices; what it reads off a scope once is kept."""

    def __init__(
        self,
        effects: Callable[[nodes.Call, nodes.NodeNG, str], NameSet],
        may_end: Callable[[nodes.Call, nodes.NodeNG, str], bool],
        harmless: Callable[[nodes.Call, nodes.NodeNG], bool],
        spared: Callable[[nodes.Call, nodes.NodeNG, str], Collection[nodes.NodeNG]],
        decorating: Callable[[nodes.NodeNG, nodes.NodeNG, str], NameSet],
    ) -> None:
        self.keys = Keys()
        self._effects = effects
        self._may_end = may_end
        self._harmless = harmless
        self._spared = spared
        self._decorating = decorating
        self._slicers: dict[tuple[nodes.NodeNG, str], Slicer] = {}
        self._slices: dict[tuple[nodes.NodeNG, str, NameSet, frozenset[nodes.NodeNG], bool], NameSet] = {}

    def forget(self) -> None:
        """Give back the memory that what was read off the trees takes; it is read again where it is needed."""
        self.keys.forget()
        self._slicers.clear()
        self._slices.clear()

    def slice(
        self,
        scope: nodes.NodeNG,
        receiver: str,
        seeds: Iterable[str],
        targets: Iterable[nodes.NodeNG] = (),
        unreached: frozenset[nodes.NodeNG] = frozenset(),
    ) -> NameSet:
        """Return the names of a scope that matter to ``seeds``, and to reaching ``targets``.

        Statements from which nothing of that is reached are left out.
        """
        request = (scope, receiver, frozenset(seeds), frozenset(targets), bool(unreached))
        if request not in self._slices:
            self._slices[request] = self.slicer(scope, receiver).closure(request[2], request[3], unreached)
        return self._slices[request]

    def slicer(self, scope: nodes.NodeNG, receiver: str) -> Slicer:
        """Return the units of a scope."""
        known = self._slicers.get((scope, receiver))
        if known is None:
            known = self._slicers[(scope, receiver)] = Slicer()
            _statements(scope, None, lambda node, parent: self._add(known, scope, receiver, node, parent))
            known.is_complete = True
        return known

    def _add(self, slicer: Slicer, scope: nodes.NodeNG, receiver: str, node: nodes.NodeNG, parent: Unit | None) -> Unit:
        uses: set[str] = set()
        binds: set[str] = set()
        changes: set[str] = set()
        narrows: set[str] = set()
        for part in header(node):
            uses |= self._uses(part, scope, receiver)
            if isinstance(node, (nodes.If, nodes.While, nodes.Match)):
                narrows |= uses
            self._effects_of(part, scope, receiver, binds, changes, slicer)
        if isinstance(node, nodes.ClassDef):
            binds.add(node.name)
            for decorator in node.decorators.nodes if node.decorators else ():
                effects = self._decorating(decorator, scope, receiver)
                changes |= effects
                slicer.changed |= effects
                func = decorator.func if isinstance(decorator, nodes.Call) else decorator
                owner = self.root_name(func.expr, receiver) if isinstance(func, nodes.Attribute) else None
                changes |= {owner} if owner is not None else set()
            if not isinstance(scope, nodes.Module):
                uses = uses.union(*(self.keys.of(child, receiver) for child in node.body))
        unit = Unit(node, frozenset(uses), frozenset(binds), frozenset(changes), _may_alias(node), parent)
        slicer.units[node] = unit
        if _may_be_literal(node):
            slicer.decidable |= binds
        around: Unit | None = unit
        while around is not None:
            around.touched |= binds | changes | narrows
            around = around.parent
        if self._is_exit(slicer, node, scope, receiver):
            slicer.exits.append(unit)
            outer: Unit | None = unit
            while outer is not None and outer.node not in slicer.leaving:
                slicer.leaving.add(outer.node)
                outer = outer.parent
        for name in binds | changes:
            slicer.definitions[name].append(unit)
        if unit.aliases:
            for name in uses:
                slicer.aliasing[name].append(unit)
        return unit

    def _is_exit(self, slicer: Slicer, node: nodes.NodeNG, scope: nodes.NodeNG, receiver: str) -> bool:
        """Tell whether a path may end at a statement: a refused ``verify_mode`` raises, some functions never return."""
        if isinstance(node, (*EXITS, nodes.Assert)) or _is_endless(node):
            return True
        if isinstance(node, nodes.Assign):
            refusable = [
                one for one in node.targets if isinstance(one, nodes.AssignAttr) and one.attrname == "verify_mode"
            ]
            slicer.decidable.update(name for name in map(self.root_of(receiver), refusable) if name)
            if refusable:
                return True
        value = node.value if isinstance(node, (nodes.Expr, nodes.Assign, nodes.AnnAssign)) else None
        if isinstance(value, nodes.Yield):
            return True
        ending = [call for call in _calls_of(value) if self._ends(call, scope, receiver)]
        slicer.decidable.update(name for name in (self.root_name(call.func, receiver) for call in ending) if name)
        return bool(ending)

    def _ends(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> bool:
        """Tell whether a path may end in a call."""
        if isinstance(call.func, nodes.Attribute) and call.func.attrname == "__init__":
            # A base's initialiser sets the attributes, whatever the rest is about.
            return True
        return self._may_end(call, scope, receiver)

    def _uses(self, part: nodes.NodeNG, scope: nodes.NodeNG, receiver: str) -> NameSet:
        """Return what a statement reads. A module's functions read its names when they are called, not here."""
        if not (isinstance(part, nodes.FunctionDef) and isinstance(scope, nodes.Module)):
            return self.keys.of(part, receiver)
        evaluated = [*(part.decorators.nodes if part.decorators else ()), *default_values(part.args)]
        return frozenset().union(*(self.keys.of(one, receiver) for one in evaluated))

    def _effects_of(
        self, part: nodes.NodeNG, scope: nodes.NodeNG, receiver: str, binds: set[str], changes: set[str], slicer: Slicer
    ) -> None:
        """Add what a statement binds and what it may change."""
        pending = [part]
        while pending:
            node = pending.pop()
            if isinstance(node, (nodes.AssignName, nodes.DelName)):
                binds.add(node.name)
            elif isinstance(node, (nodes.AssignAttr, nodes.DelAttr)):
                name = self.keys.root(node, receiver)
                if name is not None:
                    binds.add(name)
                else:
                    self._change(node.expr, receiver, changes, slicer)
            elif isinstance(node, nodes.Subscript) and node.ctx != Context.Load:
                self._change(node.value, receiver, changes, slicer)
            elif isinstance(node, (nodes.Import, nodes.ImportFrom)):
                binds |= self.keys.of(node, receiver)
            elif isinstance(node, nodes.FunctionDef):
                binds.add(node.name)
                pending.extend(node.decorators.nodes if node.decorators else ())
                continue
            elif isinstance(node, nodes.Call):
                if getattr(node.func, "name", getattr(node.func, "attrname", "")) in ("setattr", "__setattr__"):
                    binds.update(self.keys.by_name(node, receiver))
                self._call(node, scope, receiver, changes, slicer)
                effects = self._effects(node, scope, receiver)
                changes |= effects
                if isinstance(node.func, (nodes.Name, nodes.Lambda)):
                    slicer.changed |= effects
            if not isinstance(node, nodes.Lambda):
                pending.extend(node.get_children())

    def _call(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str, changes: set[str], slicer: Slicer) -> None:
        if self._harmless(call, scope):
            return
        spared = self._spared(call, scope, receiver)
        arguments = [*call.args, *(keyword.value for keyword in call.keywords if keyword.arg is not None)]
        pending = [one for one in arguments if one not in spared]
        while pending:
            argument = pending.pop()
            if isinstance(argument, (nodes.Name, nodes.Attribute, nodes.Subscript)):
                self._change(argument, receiver, changes, slicer)
            elif isinstance(argument, (nodes.List, nodes.Tuple, nodes.Set)):
                pending.extend(cast("list[nodes.NodeNG]", argument.elts))
        if isinstance(call.func, nodes.Name) and isinstance(scope, FUNCTIONS) and call.func.name in scope.argnames():
            # A callback may do anything: only a call that hands over a function tells.
            changes.add(call.func.name)
        if isinstance(call.func, nodes.Attribute):
            strong = slicer.changed if call.func.attrname in MUTATORS else None
            name = self.root_name(call.func.expr, receiver)
            if name is not None:
                changes.add(name)
                if strong is not None:
                    strong.add(name)

    def _change(self, node: nodes.NodeNG, receiver: str, changes: set[str], slicer: Slicer) -> None:
        name = self.root_name(node, receiver)
        if name is not None:
            changes.add(name)
            slicer.changed.add(name)

    def root_of(self, receiver: str) -> Callable[[nodes.AssignAttr], str | None]:
        """Return a function that names the root of an attribute's owner."""
        return lambda node: self.root_name(node.expr, receiver)

    def root_name(self, node: nodes.NodeNG, receiver: str) -> str | None:
        """Return the name at the root of ``a.b[c].d``."""
        while True:
            name = self.keys.root(node, receiver)
            if name is not None:
                return name
            if isinstance(node, (nodes.Attribute, nodes.AssignAttr)):
                node = node.expr
            elif isinstance(node, nodes.Subscript):
                node = node.value
            elif isinstance(node, nodes.Call):
                node = node.func
            else:
                return None


def _is_endless(node: nodes.NodeNG) -> bool:
    return isinstance(node, nodes.While) and isinstance(node.test, nodes.Const) and bool(node.test.value)


_LITERALS = (
    nodes.Const,
    nodes.Name,
    nodes.IfExp,
    nodes.BoolOp,
    nodes.Tuple,
    nodes.List,
    nodes.Dict,
    nodes.UnaryOp,
    nodes.Compare,
)


def _may_be_literal(node: nodes.NodeNG) -> bool:
    """Tell whether a statement may bind a name to something that decides a test."""
    if isinstance(node, (nodes.Assign, nodes.AnnAssign)):
        return isinstance(node.value, _LITERALS)
    if isinstance(node, nodes.For):
        return isinstance(node.iter, (nodes.Tuple, nodes.List, nodes.Name, nodes.Const, nodes.Call))
    return any(
        isinstance(part.value, _LITERALS) for one in header(node) for part in one.nodes_of_class(nodes.NamedExpr)
    )


def _may_alias(node: nodes.NodeNG) -> bool:
    """Tell whether a statement may give a second name to an object."""
    return isinstance(node, (nodes.Assign, nodes.AnnAssign, nodes.For, nodes.With, nodes.Expr)) or not node.is_statement
