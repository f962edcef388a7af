"""The statements of a scope, by the names that they bind and change: what a slice is taken from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from astroid import nodes

from pylint_csp.analysis.slices.mentions import STAR, NameSet
from pylint_csp.analysis.tree.bindings import DIRECT, IMPORTS, definitions
from pylint_csp.analysis.tree.spelling import begun_with, identifier_of, is_named, targets_of
from pylint_csp.analysis.tree.walks import EXITS, nodes_in, reached
from pylint_csp.tables.methods import CHANGING


def handed_over(receiver: str) -> str:
    """Return the name, which no variable has, of a receiver that code has got which may do anything to it."""
    return f"<{receiver}>"


Shared = Callable[[str], Iterable[NameSet]]
"""Answers by which names of a scope the object that a name leads to may be reached, in one set or several."""


@dataclass(slots=True)
class Unit:
    """A statement, or the header of a compound one."""

    node: nodes.NodeNG
    uses: NameSet
    binds: NameSet
    changes: NameSet
    aliases: NameSet
    """The names to whose objects the statement may give another name."""
    parent: Unit | None
    spread: NameSet = frozenset()
    """The names of which a call gets the items, by ``*`` or ``**``: these may be changed, but none is added."""
    touched: AbstractSet[str] = field(default_factory=set)
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

    storing: Callable[[], frozenset[str]] = frozenset
    """Answers which methods of the module's classes put what they are passed into their receiver."""
    units: dict[nodes.NodeNG, Unit] = field(default_factory=dict)
    definitions: dict[str, list[Unit]] = field(default_factory=lambda: defaultdict(list))
    aliasing: dict[str, list[Unit]] = field(default_factory=lambda: defaultdict(list))
    asking: dict[str, list[Unit]] = field(default_factory=lambda: defaultdict(list))
    """The units in which a path may end by a test that calls a function which reads a name, by the name."""
    changed: set[str] = field(default_factory=set)
    changed_by_methods: set[str] = field(default_factory=set)
    """What methods that are called change of their receiver, and the scope itself does not."""
    changed_elsewhere: set[str] = field(default_factory=set)
    """The names that lead to other modules which functions that are called change."""
    called: set[str] = field(default_factory=set)
    """The names of which something is called: what it holds may be functions that change what they know."""
    changed_inside: set[str] = field(default_factory=set)
    """The names that lead to what is changed in something that they hold: in an attribute, or an item."""
    classes: set[str] = field(default_factory=set)
    """The names of the classes that a function makes, whose methods know its names."""
    exits: list[Unit] = field(default_factory=list)
    """The units that may end a path."""
    leaving: set[nodes.NodeNG] = field(default_factory=set)
    """The statements that are exits, or hold one."""
    _origins: dict[tuple[NameSet, int, int, bool], NameSet] = field(default_factory=dict)
    """The answers of ``origins``, by what was asked: of collections the size, as these only grow."""
    _changing: set[str] | None = None
    generators: set[str] = field(default_factory=set)
    """The names that are given to generators and coroutines, which run whenever somebody asks them for a value."""
    is_complete: bool = False
    """Whether all units are there: functions that call each other are read while others still are."""
    decidable: set[str] = field(default_factory=set)
    """The names that may be bound to a literal, so that a test of them may be decided."""

    def define(self, unit: Unit, names: Iterable[str], narrows: Iterable[str] = ()) -> None:
        """Note that a unit binds or changes some names, and narrows others by a test."""
        for name in names:
            self.definitions[name].append(unit)
        touched = {*names, *narrows}
        around: Unit | None = unit
        while around is not None:
            around.touched |= touched
            around = around.parent

    def bind(self, unit: Unit, names: Iterable[str]) -> None:
        """Note that a unit binds further names than those that its statement tells."""
        more = frozenset(names) - unit.binds
        unit.binds |= more
        self.define(unit, more - unit.changes)

    def change(self, unit: Unit, names: Iterable[str]) -> None:
        """Note that a unit changes what some names hold."""
        more = frozenset(names) - unit.changes
        unit.changes |= more
        self.define(unit, more - unit.binds)

    def complete(self, shared: Callable[[Iterable[str]], NameSet]) -> None:
        """Note that all units are there, and let equal sets of their names share one object."""
        for unit in self.units.values():
            unit.changes, unit.spread, unit.touched = map(shared, (unit.changes, unit.spread, unit.touched))
        self.is_complete = True

    def touches(self, statement: nodes.NodeNG, names: NameSet) -> bool:
        """Tell whether a statement with its blocks binds, changes or narrows one of some names."""
        unit = self.units.get(statement)
        return unit is not None and (STAR in unit.touched or not unit.touched.isdisjoint(names))

    def _deciding(self, unreached: frozenset[nodes.NodeNG]) -> NameSet:
        """Return the names that may decide whether a path ends at an exit.

        Of its own names, a scope decides by those that hold literals or imports, of attributes by those that it sets.
        """
        names: set[str] = set()
        for unit in self.exits:
            if not unit.is_in(unreached):
                names |= self._asked_around(unit) | self._asked_at(unit)
        return frozenset(
            name
            for name in names
            if name in self.decidable or self._is_bound(name) is ("." in name) or self._is_imported(name)
        )

    def _is_bound(self, name: str) -> bool:
        """Tell whether a statement binds a name, and does not only change what it holds."""
        return any(name in unit.binds for unit in self.definitions.get(name, ()))

    def _is_imported(self, name: str, kinds: tuple[type[nodes.NodeNG], ...] = IMPORTS) -> bool:
        """Tell whether nothing but imports, or those of some kinds, bind a name."""
        units = self.definitions.get(name, ())
        return bool(units) and all(isinstance(unit.node, kinds) for unit in units)

    @staticmethod
    def _asked_around(ending: Unit) -> set[str]:
        """Return the names that the tests read around where a path may end."""
        names: set[str] = set()
        unit = ending.parent
        while unit is not None:
            names |= unit.uses
            unit = unit.parent
        return names

    @staticmethod
    def _asked_at(ending: Unit) -> NameSet:
        """Return the names that the statement itself reads in which a path may end."""
        return frozenset() if isinstance(ending.node, EXITS) else ending.uses

    def settled(self, block: list[nodes.NodeNG], names: NameSet, shared: Shared) -> frozenset[nodes.NodeNG]:
        """Return the last statements of a block, those that cannot tell any more what some names are left with.

        They change none of what matters to the names, and end no path by a test of something that the scope binds.
        While the units are still being read, there are none.
        """
        if not self.is_complete:
            return frozenset()
        names = self.closure(names, (), None, shared)
        found: set[nodes.NodeNG] = set()
        for statement in reversed(block):
            if self.touches(statement, names) or self._may_tell(statement, names):
                break
            found.add(statement)
        return frozenset(found)

    def _may_tell(self, statement: nodes.NodeNG, names: NameSet) -> bool:
        """Tell whether a path may end in a statement by a test of some names, or of what may be bound with them."""
        if statement not in self.leaving:
            return False
        ends = [unit for unit in self.exits if unit.is_in(frozenset((statement,)))]
        for unit in ends:
            # Which module's function a path may end in, as ``sys.exit(…)``, says nothing of what the module holds.
            asked = self._asked_around(unit) | (self._asked_at(unit) - self._modules_called(unit.node))
            if any(name in names or self._may_be_flag(name) for name in asked):
                return True
        return False

    def _modules_called(self, statement: nodes.NodeNG) -> set[str]:
        """Return the names of the modules of which a statement calls something."""
        roots = (begun_with(call.func) for call in nodes_in(statement, nodes.Call))
        return {
            one.name for one in roots if isinstance(one, nodes.Name) and self._is_imported(one.name, (nodes.Import,))
        }

    def _may_be_flag(self, name: str) -> bool:
        """Tell whether a name may be bound to a literal, and not only by a function's definition or an import."""
        return name in self.decidable and not all(isinstance(one.node, DIRECT) for one in self.definitions[name])

    def origins(
        self, seeds: NameSet, keys: Collection[object], asked: Collection[str], receiver: str, choosing: bool
    ) -> NameSet:
        """Return every name whose value may become a part of what ``seeds`` hold, whatever the tests on the way.

        With ``choosing``, what only chooses in a conditional expression counts, too. Of mappings, only what is stored
        under ``keys`` counts. What the callables in ``asked`` do to their arguments comes after they have got them.
        """
        request = (seeds, len(keys), len(asked), choosing)
        if request not in self._origins:
            found: set[str] = set()
            pending = list(seeds)
            while pending:
                name = pending.pop()
                if name not in found:
                    found.add(name)
                    for unit in self.definitions.get(name, ()):
                        is_filled = (
                            name not in unit.spread
                            and (not _calls(unit.node, name) or self._may_fill(name))
                            and (
                                _hands_on(unit.node, name, keys, asked, receiver)
                                or self._stores(unit.node, name, asked)
                            )
                        )
                        if name in unit.binds or is_filled:
                            pending.extend(unit.uses if choosing else unit.uses - only_choosing(unit.node))
            if not self.is_complete:
                return frozenset(found)
            self._origins[request] = frozenset(found)
        return self._origins[request]

    def _stores(self, statement: nodes.NodeNG, name: str, asked: Collection[str]) -> bool:
        """Tell whether a statement calls a method that puts its arguments into what a name stands for."""
        value = getattr(statement, "value", None)
        func = value.func if isinstance(value, nodes.Call) else None
        if not isinstance(func, nodes.Attribute) or identifier_of(func) in asked:
            return False
        return is_named(begun_with(func.expr), name.partition(".")[0]) and func.attrname in self.storing()

    def _may_fill(self, name: str) -> bool:
        """Tell whether calling what a name is bound to may put the arguments into it: ``add = items.append``."""
        values = (getattr(unit.node, "value", None) for unit in self.definitions[name] if name in unit.binds)
        return any(isinstance(value, nodes.Attribute) and value.attrname in CHANGING for value in values)

    def lead_to_changes(self) -> set[str]:
        """Return the names whose objects the scope may change, under these names or others that it gives them."""
        if self._changing is not None:
            return self._changing
        names = self.lead_to(self.changed | self.lead_to(self.called | self.changed_inside, is_filled=True))
        if self.is_complete:
            self._changing = names
        return names

    def changed_outside(self, scope: nodes.LocalsDictNodeNG) -> set[str]:
        """Return the names of other scopes whose objects the scope may change, under these names or its own."""
        return {name for name in self.lead_to_changes() if not definitions(scope, name.partition(".")[0])}

    def lead_to(self, names: Iterable[str], *, is_filled: bool = False) -> set[str]:
        """Return some names, and those whose objects they may hold, too; ``is_filled`` counts what is put in later."""

        def following(name: str) -> Iterator[str]:
            for unit in self.definitions.get(name, ()):
                if is_filled or name in unit.binds:
                    yield from unit.aliases

        return reached(names, following)

    def closure(
        self,
        seeds: Iterable[str],
        targets: Iterable[nodes.NodeNG],
        unreached: frozenset[nodes.NodeNG] | None,
        shared: Shared,
    ) -> NameSet:
        """Return every name that matters where ``seeds`` and the statements around ``targets`` do.

        ``shared`` answers by which names the object may be reached that a name leads to. ``unreached`` statements are
        left out; with None, so are the names that matter only to where paths end.
        """
        relevant: set[str] = set()
        pending = set(seeds)
        done: set[int] = set()

        left_out = unreached or frozenset()

        def include(unit: Unit | None) -> None:
            if unit is None or unit.is_in(left_out):
                return
            while unit is not None and id(unit) not in done:
                done.add(id(unit))
                pending.update(unit.uses)
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
        if unreached is not None:
            pending.update(self._deciding(unreached))
        changing = self.lead_to_changes() | self.changed_by_methods
        while pending:
            # In one order, since what other scopes do with a name may be worked out for it.
            batch, pending = sorted(pending - relevant), set()
            relevant.update(batch)
            for name in batch:
                for others in shared(name):
                    pending.update(self.definitions.keys() & others, changing & others)
                if "." in name:
                    # A test of what the receiver holds may be decided, unless the receiver was handed over.
                    pending.add(handed_over(name.partition(".")[0]))
                for unit in (*self.definitions.get(name, ()), *self.asking.get(name, ())):
                    done.discard(id(unit))
                    include(unit)
                for unit in self.aliasing.get(name, ()):
                    others = (unit.binds | unit.changes) & changing
                    is_only_called = isinstance(unit.node, nodes.Expr) and self._is_imported(name, (nodes.Import,))
                    if others and not is_only_called and not unit.is_in(left_out):
                        pending.update(others)
                        include(unit)
        return frozenset(relevant)


def only_choosing(node: nodes.NodeNG) -> set[str]:
    """Return the names that an expression or simple statement mentions only in tests of conditional expressions."""
    if isinstance(node, (nodes.If, nodes.While, nodes.For, nodes.With, nodes.Match, nodes.Try, *DIRECT)):
        return set()
    tested = {name for one in nodes_in(node, nodes.IfExp) for name in nodes_in(one.test, nodes.Name)}
    if not tested:
        return set()
    return {one.name for one in tested} - {one.name for one in nodes_in(node, nodes.Name) if one not in tested}


def _calls(statement: nodes.NodeNG, name: str) -> bool:
    """Tell whether a statement's value calls a name, or ``(name or other)()``, and mentions the name nowhere else."""
    value = getattr(statement, "value", None)
    if not isinstance(value, nodes.Call) or not isinstance(value.func, (nodes.Name, nodes.IfExp, nodes.BoolOp)):
        return False
    mentions = [one for one in nodes_in(value, nodes.Name) if one.name == name]
    return bool(mentions) and all(one is value.func or value.func.parent_of(one) for one in mentions)


def _hands_on(
    statement: nodes.NodeNG, name: str, keys: Collection[object], asked: Collection[str], receiver: str
) -> bool:
    """Tell whether a statement that changes an object may put something of interest into it."""
    if not isinstance(statement, (nodes.Assign, nodes.AnnAssign, nodes.Expr, nodes.Return)):
        return True
    for target in targets_of(statement):
        is_other_item = (
            isinstance(target, nodes.Subscript)
            and isinstance(target.slice, nodes.Const)
            and target.slice.value not in keys
        )
        if isinstance(target, (nodes.Subscript, nodes.AssignAttr)) and not is_other_item:
            return True
    value = statement.value.value if isinstance(statement.value, nodes.Await) else statement.value
    func = value.func if isinstance(value, nodes.Call) else None
    if identifier_of(func) in asked:
        return False
    if isinstance(func, nodes.Attribute) and func.attrname not in CHANGING:
        # Code that is not seen leaves an argument as it is.
        is_method = isinstance(func.expr, nodes.Name) and func.expr.name == receiver
        # An attribute that holds what a method got is unknown.
        return is_method and not name.startswith(f"{receiver}.")
    return func is not None
