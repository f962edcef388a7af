"""Which names of a scope matter to the calls and results that are asked for: a slice, taken before the evaluation.

The slice is closed backwards: what a name that matters is bound to, what changes it, and the tests around those
places matter, too. It may hold too much, which costs time; what it leaves out reads as unknown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial

from astroid import Context, nodes

from pylint_csp.analysis.slices.forms import (
    calls_of,
    is_assigned,
    is_endless,
    is_parameter,
    may_alias,
    may_be_literal,
    tests_around,
)
from pylint_csp.analysis.slices.mentions import Keys, NameSet, default_values, header
from pylint_csp.tables.methods import CHANGING

COMPOUND = (nodes.If, nodes.While, nodes.For, nodes.Try, nodes.TryStar, nodes.With, nodes.Match, nodes.ClassDef)
EXITS = (nodes.Return, nodes.Raise, nodes.Break, nodes.Continue)


@dataclass(slots=True)
class Unit:
    """A statement, or the header of a compound one."""

    node: nodes.NodeNG
    uses: NameSet
    binds: NameSet
    changes: NameSet
    aliases: bool
    parent: Unit | None
    spread: NameSet = frozenset()
    """What a call gets the items of: these may be changed, but nothing is put beside them."""
    touched: set[str] = field(default_factory=set)
    """What the statement with its blocks binds, changes or narrows."""

    def is_in(self, statements: frozenset[nodes.NodeNG]) -> bool:
        """Tell whether the unit is one of some statements, or stands in one."""
        unit: Unit | None = self if statements else None
        while unit is not None:
            if unit.node in statements:
                return True
            unit = unit.parent
        return False


@dataclass
class Slicer:
    """The units of one scope, by the names they bind and change."""

    units: dict[nodes.NodeNG, Unit] = field(default_factory=dict)
    definitions: dict[str, list[Unit]] = field(default_factory=lambda: defaultdict(list))
    aliasing: dict[str, list[Unit]] = field(default_factory=lambda: defaultdict(list))
    changed: set[str] = field(default_factory=set)
    exits: list[Unit] = field(default_factory=list)
    """The units that may end a path."""
    leaving: set[nodes.NodeNG] = field(default_factory=set)
    """The statements that are exits, or hold one."""
    _origins: dict[tuple[NameSet, int, int], NameSet] = field(default_factory=dict)
    """What was worked out, by what was asked: both collections only grow."""
    _changing: set[str] = field(default_factory=set)
    _changing_of: int = -1
    """How many units there were when that was worked out."""
    decidable: set[str] = field(default_factory=set)
    """The names that may be bound to a literal, so that a test of them may be decided."""

    def _deciding(self, unreached: frozenset[nodes.NodeNG]) -> NameSet:
        """Return the names that may decide whether a path ends at an exit."""
        names: set[str] = set()
        for exit_unit in self.exits:
            if exit_unit.is_in(unreached):
                continue
            unit = exit_unit.parent if isinstance(exit_unit.node, EXITS) else exit_unit
            while unit is not None:
                names |= unit.uses
                unit = unit.parent
        return frozenset(
            name for name in names if name in self.decidable or (name not in self.definitions and "." not in name)
        )

    def origins(self, seeds: NameSet, keys: Collection[object], asked: Collection[str], receiver: str) -> NameSet:
        """Return every name whose value may become a part of what ``seeds`` hold, whatever the tests on the way.

        Of mappings, only what is stored under some keys counts. What the callables that are asked about do to their
        arguments comes after they have got them.
        """
        request = (seeds, len(keys), len(asked))
        if request not in self._origins:
            found: set[str] = set()
            pending = list(seeds)
            while pending:
                name = pending.pop()
                if name not in found:
                    found.add(name)
                    for unit in self.definitions.get(name, ()):
                        is_filled = name not in unit.spread and _hands_on(unit.node, name, keys, asked, receiver)
                        if name in unit.binds or is_filled:
                            pending.extend(unit.uses)
            self._origins[request] = frozenset(found)
        return self._origins[request]

    def lead_to_changes(self) -> set[str]:
        """Return the names whose objects the scope may change, under these names or others that it gives them."""
        if self._changing_of != len(self.units):
            # Asked while the units are still being read, it is asked again.
            self._changing_of = len(self.units)
            self._changing = set(self.changed)
            pending = list(self.changed)
            while pending:
                name = pending.pop()
                for unit in self.definitions.get(name, ()):
                    if unit.aliases and name in unit.binds:
                        more = unit.uses - self._changing
                        self._changing |= more
                        pending.extend(more)
        return self._changing

    def closure(
        self,
        seeds: Iterable[str],
        targets: Iterable[nodes.NodeNG],
        unreached: frozenset[nodes.NodeNG],
        shared: Callable[[str], NameSet],
    ) -> NameSet:
        """Return every name that matters where ``seeds`` and the statements around ``targets`` do.

        ``shared`` answers which names other scopes give the object that a name leads to.
        """
        relevant: set[str] = set()
        pending = list(seeds)
        done: set[int] = set()

        def include(unit: Unit | None) -> None:
            if unit is None or unit.is_in(unreached):
                return
            while unit is not None and id(unit) not in done:
                done.add(id(unit))
                pending.extend(unit.uses)
                unit = unit.parent

        own: list[Unit] = []
        for target in targets:
            node: nodes.NodeNG | None = target
            while node is not None and node not in self.units:
                node = node.parent
            if node is not None:
                own.append(self.units[node])
                include(own[-1].parent)
        # Not before: in one target's header another one may stand.
        done.update(map(id, own))
        pending.extend(self._deciding(unreached))
        changing = self.lead_to_changes()
        while pending:
            name = pending.pop()
            if name in relevant:
                continue
            relevant.add(name)
            pending.extend(other for other in shared(name) if other in self.definitions)
            if "." in name and name in self.decidable:
                # A test of what the receiver holds may be decided, unless the receiver was handed over.
                pending.append(name.partition(".")[0])
            for unit in self.definitions.get(name, ()):
                done.discard(id(unit))
                include(unit)
            for unit in self.aliasing.get(name, ()):
                if (unit.binds | unit.changes) & changing and not unit.is_in(unreached):
                    pending.extend(unit.binds | unit.changes)
                    include(unit)
        return frozenset(relevant)


def _hands_on(
    statement: nodes.NodeNG, name: str, keys: Collection[object], asked: Collection[str], receiver: str
) -> bool:
    """Tell whether a statement that changes an object may put something of interest into it."""
    if not isinstance(statement, (nodes.Assign, nodes.AnnAssign, nodes.Expr, nodes.Return)):
        return True
    for target in statement.targets if isinstance(statement, nodes.Assign) else ():
        is_other_item = (
            isinstance(target, nodes.Subscript)
            and isinstance(target.slice, nodes.Const)
            and target.slice.value not in keys
        )
        if isinstance(target, (nodes.Subscript, nodes.AssignAttr)) and not is_other_item:
            return True
    value = statement.value.value if isinstance(statement.value, nodes.Await) else statement.value
    func = value.func if isinstance(value, nodes.Call) else None
    if getattr(func, "name", getattr(func, "attrname", "")) in asked:
        return False
    if isinstance(func, nodes.Attribute) and func.attrname not in CHANGING:
        # Code that is not seen leaves an argument as it is.
        is_method = isinstance(func.expr, nodes.Name) and func.expr.name == receiver
        # An attribute that holds what a method got is unknown.
        return is_method and not name.startswith(f"{receiver}.")
    return func is not None


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
        is_mutator: Callable[[nodes.Call], bool],
        shared: Callable[[nodes.NodeNG, str, str], NameSet],
    ) -> None:
        self.keys = Keys()
        self._effects = effects
        self._may_end = may_end
        self._harmless = harmless
        self._is_mutator = is_mutator
        self._shared = shared
        self._slicers: dict[tuple[nodes.NodeNG, str], Slicer] = {}
        self._slices: dict[tuple[nodes.NodeNG, str, NameSet, frozenset[nodes.NodeNG], bool], NameSet] = {}

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
            slicer, shared = self.slicer(scope, receiver), partial(self._shared, scope, receiver)
            around = (self.keys.of(test, receiver) for target in request[3] for test in tests_around(target))
            self._slices[request] = slicer.closure(request[2].union(*around), request[3], unreached, shared)
        return self._slices[request]

    def slicer(self, scope: nodes.NodeNG, receiver: str) -> Slicer:
        """Return the units of a scope."""
        known = self._slicers.get((scope, receiver))
        if known is None:
            known = self._slicers[(scope, receiver)] = Slicer()
            _statements(scope, None, lambda node, parent: self._add(known, scope, receiver, node, parent))
        return known

    def _add(self, slicer: Slicer, scope: nodes.NodeNG, receiver: str, node: nodes.NodeNG, parent: Unit | None) -> Unit:
        uses: set[str] = set()
        binds: set[str] = set()
        changes: set[str] = set()
        spread: set[str] = set()
        narrows: set[str] = set()
        for part in header(node):
            uses |= self._uses(part, scope, receiver)
            if isinstance(node, (nodes.If, nodes.While, nodes.Match)):
                narrows |= uses
            self._effects_of(part, scope, receiver, binds, changes, spread, slicer)
        spread -= changes
        changes |= spread
        slicer.changed |= spread
        if isinstance(node, nodes.ClassDef):
            binds.add(node.name)
            if not isinstance(scope, nodes.Module):
                uses = uses.union(*(self.keys.of(child, receiver) for child in node.body))
        unit = Unit(
            node,
            frozenset(uses),
            frozenset(binds),
            frozenset(changes),
            may_alias(node, binds),
            parent,
            frozenset(spread),
        )
        slicer.units[node] = unit
        if may_be_literal(node):
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
        if isinstance(node, (*EXITS, nodes.Assert)) or is_endless(node):
            return True
        if isinstance(node, nodes.Assign):
            refusable = [
                one for one in node.targets if isinstance(one, nodes.AssignAttr) and one.attrname == "verify_mode"
            ]
            slicer.decidable.update(name for one in refusable for name in self.keys.roots(one.expr, receiver))
            if refusable:
                return True
        value = node.value if isinstance(node, (nodes.Expr, nodes.Assign, nodes.AnnAssign)) else None
        if isinstance(value, nodes.Subscript) and isinstance(node, nodes.Expr):
            # Only what it may raise makes this worth writing.
            slicer.decidable.update(self.keys.roots(value, receiver))
            return True
        if isinstance(value, nodes.Yield):
            return True
        ending = [call for call in calls_of(value) if self._ends(call, scope, receiver)]
        slicer.decidable.update(name for call in ending for name in self.keys.roots(call.func, receiver))
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
        self,
        part: nodes.NodeNG,
        scope: nodes.NodeNG,
        receiver: str,
        binds: set[str],
        changes: set[str],
        spread: set[str],
        slicer: Slicer,
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
                    self._change(node.expr, scope, receiver, changes, slicer)
            elif isinstance(node, nodes.Subscript) and node.ctx != Context.Load:
                self._change(node.value, scope, receiver, changes, slicer)
            elif isinstance(node, (nodes.Import, nodes.ImportFrom)):
                binds |= self.keys.of(node, receiver)
            elif isinstance(node, nodes.FunctionDef):
                binds.add(node.name)
                pending.extend(node.decorators.nodes if node.decorators else ())
                continue
            elif isinstance(node, nodes.Call):
                if getattr(node.func, "name", getattr(node.func, "attrname", "")) in ("setattr", "__setattr__"):
                    binds.update(self.keys.by_name(node, receiver))
                self._call(node, scope, receiver, changes, spread, slicer)
                effects = self._effects(node, scope, receiver)
                changes |= effects
                if isinstance(node.func, (nodes.Name, nodes.Lambda)):
                    slicer.changed |= effects
            if not isinstance(node, nodes.Lambda):
                pending.extend(node.get_children())

    def _call(
        self,
        call: nodes.Call,
        scope: nodes.NodeNG,
        receiver: str,
        changes: set[str],
        spread: set[str],
        slicer: Slicer,
    ) -> None:
        is_harmless = self._harmless(call, scope)
        starred = [one for one in call.args if isinstance(one, nodes.Starred)]
        mappings = [keyword.value for keyword in call.keywords if keyword.arg is None]
        for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
            if is_harmless:
                # What is called in turn may change what it belongs to.
                if getattr(argument, "attrname", "") in CHANGING:
                    self._change(argument, scope, receiver, changes, slicer)
            elif argument in starred or argument in mappings:
                spread.update(self._roots(argument, scope, receiver))
            else:
                self._change(argument, scope, receiver, changes, slicer)
        if is_harmless:
            return
        if isinstance(call.func, nodes.Call) or is_assigned(call.func, scope):
            # A callable may change what it was made of.
            self._change(call.func, scope, receiver, changes, slicer)
        if isinstance(call.func, nodes.Name) and is_parameter(call.func.name, scope):
            # A callback may do anything: only a call that hands over a function tells.
            changes.add(call.func.name)
        if isinstance(call.func, nodes.Attribute):
            names = set(self._roots(call.func.expr, scope, receiver))
            changes |= names
            if self._is_mutator(call):
                slicer.changed |= names

    def _roots(self, node: nodes.NodeNG, scope: nodes.NodeNG, receiver: str) -> Iterator[str]:
        """Yield the names of the objects that an expression may hold; a harmless call's result is no part of another."""
        return self.keys.roots(node, receiver, lambda call: self._harmless(call, scope))

    def _change(
        self, node: nodes.NodeNG, scope: nodes.NodeNG, receiver: str, changes: set[str], slicer: Slicer
    ) -> None:
        names = set(self._roots(node, scope, receiver))
        changes |= names
        slicer.changed |= names
