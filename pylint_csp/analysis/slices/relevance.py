"""Which names of a scope matter to the calls and results that are asked for: a slice, taken before the evaluation.

The slice is closed backwards: what a name that matters is bound to, what changes it, and the tests around those
places matter, too. It may hold too much, which costs time; what it leaves out reads as unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from typing import Protocol

from astroid import Context, nodes

from pylint_csp.analysis.slices.forms import (
    calls_of,
    is_assigned,
    is_class_of,
    is_endless,
    is_from_around,
    is_parameter,
    kept_in,
    makers_kept,
    may_alias,
    may_be_literal,
    tests_around,
)
from pylint_csp.analysis.slices.mentions import SETTERS, Keys, NameSet, default_values, header
from pylint_csp.analysis.slices.units import EXITS, Slicer, Unit
from pylint_csp.analysis.tree.bindings import IMPORTS
from pylint_csp.analysis.tree.spelling import last_name
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import CHANGING, READING
from pylint_csp.tables.names import HTTPS_CONNECTION

_CONNECTION = HTTPS_CONNECTION.rpartition(".")[2]
_NAMED = (nodes.Name, nodes.Attribute, nodes.Lambda)
"""The callees that tell by themselves what is called."""
_IN_PLACE = ("+=", "|=")
"""What changes a container, or an instance, instead of making another one."""
COMPOUND = (nodes.If, nodes.While, nodes.For, nodes.Try, nodes.TryStar, nodes.With, nodes.Match, nodes.ClassDef)


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


def _evaluated(part: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield the nodes of a part of a statement that are evaluated where it stands."""
    pending = [part]
    while pending:
        node = pending.pop()
        yield node
        if isinstance(node, nodes.FunctionDef):
            pending.extend(node.decorators.nodes if node.decorators else ())
        elif not isinstance(node, nodes.Lambda):
            pending.extend(node.get_children())


def _called_by(name: nodes.Name) -> nodes.Call | None:
    """Return the call whose callee begins with a name."""
    node: nodes.NodeNG = name
    while isinstance(node.parent, nodes.Attribute):
        node = node.parent
    call = node.parent
    return call if isinstance(call, nodes.Call) and call.func is node else None


class CallEffects(Protocol):
    """What the calls in a scope do to what stands around them, for a receiver's name."""

    def outer_effects(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> NameSet:
        """Return the names that a call changes, beside those that it is handed."""

    def effects_on_receiver(self, node: nodes.NodeNG, scope: nodes.NodeNG, receiver: str) -> NameSet:
        """Return the attributes of a receiver that an expression changes by calling a method under another name."""

    def may_end(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> bool:
        """Tell whether a path may end in a call."""

    def enters_function(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> bool:
        """Tell whether a call enters a function of the module or its class, whose tests its result may depend on."""

    def is_harmless(self, call: nodes.Call, scope: nodes.NodeNG) -> bool:
        """Tell whether a call leaves what it is handed as it is."""

    def makes_anew(self, call: nodes.Call, scope: nodes.NodeNG) -> bool:
        """Tell whether a call makes something that is no part of what its callee is named by."""

    def is_mutator(self, call: nodes.Call) -> bool:
        """Tell whether a call changes what it is called on."""

    def is_method(self, node: nodes.NodeNG) -> bool:
        """Tell whether an expression may be a method that changes what it belongs to."""

    def spared(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> Collection[nodes.NodeNG]:
        """Return the arguments of a call that it leaves as they are."""

    def decorating_effects(self, decorator: nodes.NodeNG, scope: nodes.NodeNG, receiver: str) -> NameSet:
        """Return the names that a decorator changes."""

    def set_by(self, name: str, scope: nodes.NodeNG, receiver: str) -> NameSet:
        """Return the attributes that are set where one is that is a property."""

    def makes_generator(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> bool:
        """Tell whether a call makes a generator or coroutine of the program."""


class Relevance:
    """Takes slices; what it reads off a scope once is kept."""

    def __init__(self, effects: CallEffects, shared: Callable[[nodes.NodeNG, str, str], NameSet]) -> None:
        self.keys = Keys()
        self._effects = effects
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
            names = slicer.closure(request[2].union(*around), request[3], unreached, shared)
            if not slicer.is_complete:
                return names
            self._slices[request] = names
        return self._slices[request]

    def settled(self, scope: nodes.Module, names: NameSet) -> frozenset[nodes.NodeNG]:
        """Return the last statements of a module, those that cannot tell any more what some names are left with."""
        return self.slicer(scope, "").settled(scope.body, names, partial(self._shared, scope, ""))

    def may_change(self, scope: nodes.LocalsDictNodeNG, receiver: str, place: str) -> bool:
        """Tell whether a scope itself may change what a name or attribute holds, under whatever name."""
        owners: list[nodes.NodeNG] = []
        for node in nodes_in(scope, (nodes.AssignAttr, nodes.DelAttr, nodes.Attribute, nodes.Subscript)):
            if isinstance(node, nodes.Subscript):
                owners.extend([node.value] if node.ctx != Context.Load else ())
            elif isinstance(node, (nodes.AssignAttr, nodes.DelAttr)) or (
                isinstance(node, nodes.Attribute) and node.attrname in CHANGING
            ):
                owners.append(node.expr)
        changed = {root for owner in owners for root in self.keys.roots(owner, receiver)}
        return place in self.slicer(scope, receiver).lead_to(changed)

    def slicer(self, scope: nodes.NodeNG, receiver: str) -> Slicer:
        """Return the units of a scope.

        What calls change is asked of the classes and functions that they name, for which a scope may be run whose units
        are still being read. So these have what the statements themselves tell first.
        """
        known = self._slicers.get((scope, receiver))
        if known is None:
            known = self._slicers[(scope, receiver)] = Slicer()
            pending: list[tuple[nodes.NodeNG, Unit | None]] = [(child, None) for child in _body(scope)]
            while pending:
                node, outer = pending.pop()
                unit = self._add(known, scope, receiver, node, outer)
                if isinstance(node, COMPOUND):
                    pending.extend((child, unit) for child in _body(node))
            self._add_generators(known, scope, receiver)
            for unit in list(known.units.values()):
                self._complete(known, scope, receiver, unit)
            known.complete(self.keys.shared)
        return known

    def _add(self, slicer: Slicer, scope: nodes.NodeNG, receiver: str, node: nodes.NodeNG, parent: Unit | None) -> Unit:
        """Add a statement, with what it reads and binds."""
        uses: set[str] = set()
        binds: set[str] = set()
        changes: set[str] = set()
        for part in header(node):
            uses |= self._uses(part, scope, receiver)
            self._bound_by(part, scope, receiver, binds, changes, slicer)
        if isinstance(node, nodes.AugAssign) and node.op in _IN_PLACE and not isinstance(node.value, nodes.Const):
            slicer.changed |= binds
        narrows = uses if isinstance(node, (nodes.If, nodes.While, nodes.Match)) else set()
        if isinstance(node, nodes.ClassDef):
            binds.add(node.name)
            if not isinstance(scope, nodes.Module):
                slicer.classes.add(node.name)
                uses = uses.union(*(self.keys.of(child, receiver) for child in node.body))
        aliases = may_alias(node, binds) and not self._is_connection(getattr(node, "value", None), scope)
        unit = Unit(node, self.keys.shared(uses), self.keys.shared(binds), frozenset(), aliases, parent)
        slicer.units[node] = unit
        if binds and may_be_literal(node):
            slicer.decidable |= binds
        slicer.define(unit, binds, narrows)
        slicer.change(unit, changes)
        if unit.aliases:
            for name in uses:
                slicer.aliasing[name].append(unit)
        return unit

    def _add_generators(self, slicer: Slicer, scope: nodes.NodeNG, receiver: str) -> None:
        """Add the names that are given to generators and coroutines, and to what holds some."""
        units = list(slicer.units.values())
        for unit in units:
            container = kept_in(unit.node)
            if not unit.binds and container is None:
                continue
            if any(
                isinstance(one, nodes.GeneratorExp) or self._effects.makes_generator(one, scope, receiver)
                for one in makers_kept(unit.node)
            ):
                slicer.generators |= unit.binds
                if container is not None:
                    slicer.generators.update(self._roots(container, scope, receiver))
        for unit in sorted(units, key=lambda one: one.node.fromlineno or 0) if slicer.generators else ():
            source = getattr(unit.node, "iter", getattr(unit.node, "value", None))
            is_one_of_them = isinstance(source, (nodes.Name, nodes.Subscript))
            if is_one_of_them and not slicer.generators.isdisjoint(unit.uses):
                slicer.generators |= unit.binds

    def _is_connection(self, value: nodes.NodeNG | None, scope: nodes.NodeNG) -> bool:
        """Tell whether a value is a new connection: what that does, it does not do to its context."""
        return (
            isinstance(value, nodes.Call)
            and last_name(value.func) == _CONNECTION
            and self._effects.is_harmless(value, scope)
        )

    def _complete(self, slicer: Slicer, scope: nodes.NodeNG, receiver: str, unit: Unit) -> None:
        """Add what the calls and setters in a statement change, and whether a path may end there."""
        node = unit.node
        changes: set[str] = set()
        spread: set[str] = set()
        for part in header(node):
            self._changed_by(part, scope, receiver, changes, spread, slicer)
        set_here = [one for one in unit.binds if receiver and one.startswith(f"{receiver}.")]
        if receiver in unit.changes:
            set_here.append(f"{receiver}.__setitem__")
        for name in set_here:
            slicer.bind(unit, self._effects.set_by(name, scope, receiver))
        if isinstance(node, (nodes.ClassDef, nodes.FunctionDef)):
            for decorator in node.decorators.nodes if node.decorators else ():
                effects = self._effects.decorating_effects(decorator, scope, receiver)
                changes |= effects
                slicer.changed |= effects
                func = decorator.func if isinstance(decorator, nodes.Call) else decorator
                if isinstance(func, nodes.Attribute) and (
                    isinstance(node, nodes.ClassDef) or is_assigned(func.expr, scope)
                ):
                    changes.update(self._roots(func.expr, scope, receiver))
        if unit.aliases:
            for name in self._named_to_make(node, scope) & unit.uses:
                slicer.aliasing[name].remove(unit)
        if not slicer.generators.isdisjoint(unit.uses):
            changes |= slicer.generators & unit.uses
            slicer.changed |= slicer.generators & unit.uses
        spread -= changes | unit.changes
        slicer.changed |= spread
        unit.spread = frozenset(spread)
        slicer.change(unit, changes | spread)
        if self._is_exit(slicer, node, scope, receiver):
            slicer.exits.append(unit)
            outer: Unit | None = unit
            while outer is not None and outer.node not in slicer.leaving:
                slicer.leaving.add(outer.node)
                outer = outer.parent

    def _named_to_make(self, statement: nodes.NodeNG, scope: nodes.NodeNG) -> set[str]:
        """Return the names that a statement mentions only to call what makes something new: it aliases none of them."""
        found: set[str] = set()
        others: set[str] = set()
        for name in (one for part in header(statement) for one in nodes_in(part, nodes.Name)):
            call = _called_by(name)
            is_made = call is not None and self._effects.makes_anew(call, scope)
            (found if is_made else others).add(name.name)
        return found - others

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
        if any(self._effects.enters_function(call, scope, receiver) for call in calls_of(value)):
            slicer.decidable |= slicer.units[node].binds
        # A base's initialiser sets the attributes, whatever the rest is about.
        ending = [
            call
            for call in calls_of(value)
            if last_name(call.func) == "__init__" or self._effects.may_end(call, scope, receiver)
        ]
        slicer.decidable.update(name for call in ending for name in self.keys.roots(call.func, receiver))
        return bool(ending)

    def _uses(self, part: nodes.NodeNG, scope: nodes.NodeNG, receiver: str) -> NameSet:
        """Return what a statement reads. A module's functions read its names when they are called, not here."""
        if isinstance(part, nodes.ImportFrom) and part.modname:
            # What was set on the module until then, by one of the names that such a module goes by.
            return self.keys.of(part, receiver) | {part.modname.partition(".")[0], part.modname.rpartition(".")[2]}
        if not (isinstance(part, nodes.FunctionDef) and isinstance(scope, nodes.Module)):
            return self.keys.of(part, receiver)
        evaluated = [*(part.decorators.nodes if part.decorators else ()), *default_values(part.args)]
        return frozenset().union(*(self.keys.of(one, receiver) for one in evaluated))

    def _bound_by(
        self, part: nodes.NodeNG, scope: nodes.NodeNG, receiver: str, binds: set[str], changes: set[str], slicer: Slicer
    ) -> None:
        """Add what a statement binds, and the objects that it assigns something to."""
        for node in _evaluated(part):
            if isinstance(node, (nodes.AssignName, nodes.DelName)):
                binds.add(node.name)
            elif isinstance(node, (nodes.AssignAttr, nodes.DelAttr)):
                name = self.keys.root(node, receiver)
                if name is not None:
                    binds.add(name)
                else:
                    self._change(node.expr, scope, receiver, changes, slicer)
                    if receiver and is_class_of(node.expr, receiver, scope):
                        changes.add(f"{receiver}.{node.attrname}")
            elif isinstance(node, nodes.Subscript) and node.ctx != Context.Load:
                self._change(node.value, scope, receiver, changes, slicer)
            elif isinstance(node, IMPORTS):
                binds |= self.keys.of(node, receiver)
            elif isinstance(node, nodes.FunctionDef):
                binds.add(node.name)
            elif isinstance(node, nodes.Call) and last_name(node.func) in SETTERS:
                binds.update(self.keys.by_name(node, receiver))

    def _changed_by(
        self,
        part: nodes.NodeNG,
        scope: nodes.NodeNG,
        receiver: str,
        changes: set[str],
        spread: set[str],
        slicer: Slicer,
    ) -> None:
        """Add what the calls in a statement may change."""
        for node in _evaluated(part):
            if isinstance(node, nodes.Call):
                self._call(node, scope, receiver, changes, spread, slicer)
                effects = self._effects.outer_effects(node, scope, receiver)
                changes |= effects
                if isinstance(node.func, (nodes.Name, nodes.Lambda)):
                    slicer.changed |= effects
            if isinstance(node.parent, nodes.With) and isinstance(node, (nodes.Name, nodes.Attribute)):
                # To enter a manager and to leave it may change it.
                changes.update(self._roots(node, scope, receiver))
            if receiver and isinstance(node, (nodes.Call, nodes.Name)):
                changes |= self._effects.effects_on_receiver(node, scope, receiver)

    def _call(
        self, call: nodes.Call, scope: nodes.NodeNG, receiver: str, changes: set[str], spread: set[str], slicer: Slicer
    ) -> None:
        is_harmless = self._effects.is_harmless(call, scope)
        spared = () if is_harmless else self._effects.spared(call, scope, receiver)
        starred = [one for one in call.args if isinstance(one, nodes.Starred)]
        mappings = [keyword.value for keyword in call.keywords if keyword.arg is None]
        for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
            if is_harmless:
                # What is called in turn may change what it belongs to.
                if getattr(argument, "attrname", "") in CHANGING or self._effects.is_method(argument):
                    self._change(argument, scope, receiver, changes, slicer)
            elif argument in starred or argument in mappings:
                spread.update(self._roots(argument, scope, receiver))
            elif argument not in spared:
                self._change(argument, scope, receiver, changes, slicer)
        if is_harmless:
            return
        if not isinstance(call.func, _NAMED) or is_assigned(call.func, scope):
            # A callable may change what it was made of.
            self._change(call.func, scope, receiver, changes, slicer)
            slicer.called.update(self._roots(call.func, scope, receiver))
        classes = slicer.classes and {one.name for one in nodes_in(call.func, nodes.Name)} & slicer.classes
        if classes:
            # So may the methods of a class that the function makes.
            changes |= classes
            slicer.changed |= classes
        if isinstance(call.func, nodes.Name) and is_parameter(call.func.name, scope):
            # A callback may do anything: only a call that hands over a function tells.
            changes.add(call.func.name)
        if isinstance(call.func, nodes.Attribute):
            names = set(self._roots(call.func.expr, scope, receiver))
            changes |= names
            if slicer.classes or self._effects.is_mutator(call):
                slicer.changed |= names
            elif call.func.attrname not in READING:
                # What kind of object a caller hands in, and so what its method does, the caller alone knows.
                slicer.changed.update(name for name in names if name != receiver and is_from_around(name, scope))

    def _roots(self, node: nodes.NodeNG, scope: nodes.NodeNG, receiver: str) -> Iterator[str]:
        """Yield the names of the objects that an expression may hold; a harmless call's result is part of none."""
        return self.keys.roots(node, receiver, lambda call: self._effects.is_harmless(call, scope))

    def _change(
        self, node: nodes.NodeNG, scope: nodes.NodeNG, receiver: str, changes: set[str], slicer: Slicer
    ) -> None:
        names = set(self._roots(node, scope, receiver))
        changes |= names
        slicer.changed |= names
