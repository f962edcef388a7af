"""What the statements of a scope read, bind and change, and where a path may end: its units, read off one by one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard, cast

from astroid import Context, nodes

from pylint_csp.analysis.slices.call_effects import CallEffects
from pylint_csp.analysis.slices.changes import READS, Changes
from pylint_csp.analysis.slices.forms import (
    COMPOUND,
    body,
    is_assigned,
    is_class_of,
    is_endless,
    kept_in,
    makers_kept,
    makes_text,
    may_alias,
    may_be_literal,
    names_class_of,
    results_of,
)
from pylint_csp.analysis.slices.mentions import FUNCTIONS, SETTERS, Keys, NameSet, default_values, evaluated, header
from pylint_csp.analysis.slices.units import Slicer, Unit, handed_over, only_choosing
from pylint_csp.analysis.tree.bindings import IMPORTS, assigned_value, definitions
from pylint_csp.analysis.tree.spelling import (
    ASSIGNMENTS,
    choices_of,
    decorators_of,
    is_called,
    is_none,
    last_name,
    targets_of,
)
from pylint_csp.analysis.tree.walks import EXITS, nodes_in
from pylint_csp.tables.methods import CHANGING
from pylint_csp.tables.names import NEVER_RETURNS

_IN_PLACE = ("+=", "|=")
"""What changes a container, or an instance, instead of making another one."""


_ENDING = frozenset(name.rpartition(".")[2] for name in NEVER_RETURNS)


class UnitReader:
    """Reads the units of one scope."""

    def __init__(
        self,
        keys: Keys,
        effects: CallEffects,
        scope: nodes.NodeNG,
        receiver: str,
        slicer: Slicer,
        suppressing: NameSet,
    ) -> None:
        self._keys = keys
        self._effects = effects
        self._scope = scope
        self._receiver = receiver
        self._slicer = slicer
        self._suppressing = suppressing
        self._changes = Changes(keys, effects, scope, receiver, slicer)

    def begin(self) -> None:
        """Add all units, with what the statements themselves tell.

        What calls change is not added before ``complete``: to find the classes and functions that they name, a scope
        may be run whose units are still being read.
        """
        pending: list[tuple[nodes.NodeNG, Unit | None]] = [(child, None) for child in body(self._scope)]
        while pending:
            node, outer = pending.pop()
            unit = self._add(node, outer)
            if isinstance(node, COMPOUND):
                pending.extend((child, unit) for child in body(node))

    def called(self) -> Iterator[tuple[nodes.NodeNG, str]]:
        """Yield the functions that are called, each with the name of its receiver."""
        for unit in list(self._slicer.units.values()):
            for part in header(unit.node):
                for node in evaluated(part):
                    if isinstance(node, nodes.Call):
                        yield from self._effects.called(node, self._scope, self._receiver)
                    elif isinstance(node, READS):
                        yield from self._effects.called_by_reading(node)

    def complete(self) -> None:
        """Add what the calls change, and where a path may end in one: then the units are complete."""
        self._add_generators()
        for unit in list(self._slicer.units.values()):
            self._complete(unit)
        for unit in self._slicer.units.values():
            if isinstance(unit.node, (nodes.If, nodes.While, nodes.Assert)) and unit.node in self._slicer.leaving:
                for call in nodes_in(unit.node.test, nodes.Call):
                    if self._effects.gives_literal(call, self._scope, self._receiver):
                        self._slicer.decidable |= self._keys.of(call.func, self._receiver)
                    for name in self._effects.asked_by(call, self._scope, self._receiver):
                        self._slicer.asking[name].append(unit)
        self._slicer.complete(self._keys.shared)

    def _add(self, node: nodes.NodeNG, parent: Unit | None) -> Unit:
        """Add a statement, with what it reads and binds."""
        uses: set[str] = set()
        binds: set[str] = set()
        changes: set[str] = set()
        for part in header(node):
            uses |= self._uses(part)
            # A test asks what it binds, too, and ``a = (b := {})`` binds both to one object.
            walruses = [] if isinstance(part, FUNCTIONS) else nodes_in(part, nodes.NamedExpr)
            uses.update(cast("nodes.AssignName", one.target).name for one in walruses)
            self._bound_by(part, binds, changes)
        if isinstance(node, nodes.Assign) and len(node.targets) > 1 and not isinstance(node.value, nodes.Const):
            # So does ``a = b = {}``.
            uses |= binds
        if isinstance(node, nodes.AugAssign) and node.op in _IN_PLACE and not makes_text(node.value):
            self._slicer.changed |= binds
        narrows = uses if isinstance(node, (nodes.If, nodes.While, nodes.Match)) else set()
        if isinstance(node, nodes.If):
            # Whether a connection is there, say, tells nothing of a context once both ways have come together again.
            narrows = narrows - {one.name for one in nodes_in(node.test, nodes.Name) if self._effects.is_foreign(one)}
        if isinstance(node, nodes.ClassDef):
            binds.add(node.name)
            if not isinstance(self._scope, nodes.Module):
                self._slicer.classes.add(node.name)
                uses = uses.union(*(self._keys.of(child, self._receiver) for child in node.body))
        value = getattr(node, "value", None)
        # A new text is no part of what it is made of, and a connection leaves everything else as it is.
        is_apart = value is not None and (makes_text(value) or self._effects.is_apart(value))
        aliases: set[str] = set()
        if may_alias(node, binds | changes) and not is_apart:
            choosing = only_choosing(node)
            aliases = {one for one in uses if one.partition(".")[0] not in choosing}
        unit = Unit(
            node, self._keys.shared(uses), self._keys.shared(binds), frozenset(), self._keys.shared(aliases), parent
        )
        self._slicer.units[node] = unit
        # What one item of a row tells decides which of the others a loop is left with.
        is_row = isinstance(node, nodes.For) and isinstance(node.target, nodes.Tuple)
        if may_be_literal(node) or is_row:
            self._slicer.decidable |= binds | changes
        if isinstance(node, nodes.With) and any(last_name(one) in self._suppressing for one, _ in node.items):
            # Whether a path ends in the block is decided by what the manager is.
            self._slicer.decidable |= uses
        self._slicer.define(unit, binds, narrows)
        self._slicer.change(unit, changes)
        for name in aliases:
            self._slicer.aliasing[name].append(unit)
        return unit

    def _add_generators(self) -> None:
        """Note the names that are bound to generators and coroutines, or to what holds some."""
        units = list(self._slicer.units.values())
        for unit in units:
            container = kept_in(unit.node)
            if not unit.binds and container is None:
                continue
            if any(
                isinstance(one, nodes.GeneratorExp) or self._effects.makes_generator(one, self._scope, self._receiver)
                for one in makers_kept(unit.node)
            ):
                self._slicer.generators |= unit.binds
                if container is not None:
                    self._slicer.generators.update(self._changes.roots(container))
        for unit in sorted(units, key=lambda one: one.node.fromlineno or 0) if self._slicer.generators else ():
            source = getattr(unit.node, "iter", getattr(unit.node, "value", None))
            is_one_of_them = isinstance(source, (nodes.Name, nodes.Subscript))
            if is_one_of_them and not self._slicer.generators.isdisjoint(unit.uses):
                self._slicer.generators |= unit.binds

    def _complete(self, unit: Unit) -> None:
        """Add what the calls and setters in a statement change, and whether a path may end there."""
        node = unit.node
        changes: set[str] = set()
        spread: set[str] = set()
        self._changes.named.clear()
        for part in header(node):
            self._changes.changed_by(part, changes, spread)
        set_here = [one for one in unit.binds if self._receiver and one.startswith(f"{self._receiver}.")]
        for name in set_here:
            self._slicer.bind(unit, self._effects.set_by(name, self._scope, self._receiver))
        if isinstance(node, nodes.ClassDef) and node.bases:
            effects = self._effects.effects_of_subclassing(node)
            changes |= effects
            self._slicer.changed |= effects
        if isinstance(node, (nodes.ClassDef, nodes.FunctionDef)):
            for decorator in decorators_of(node):
                effects = self._effects.decorating_effects(decorator, self._scope, self._receiver)
                changes |= effects
                self._slicer.changed |= effects
                func = decorator.func if isinstance(decorator, nodes.Call) else decorator
                if isinstance(func, nodes.Attribute) and func.attrname in CHANGING:
                    self._changes.change(func.expr, changes)
                elif isinstance(func, nodes.Attribute) and (
                    isinstance(node, nodes.ClassDef) or is_assigned(func.expr, self._scope)
                ):
                    changes.update(self._changes.roots(func.expr))
        if not self._slicer.generators.isdisjoint(unit.uses):
            changes |= self._slicer.generators & unit.uses
            self._slicer.changed |= self._slicer.generators & unit.uses
        has_second_name = self._receiver in unit.aliases and bool(unit.binds)
        if has_second_name or any(self._reaches_receiver(one) for one in changes | spread | unit.changes):
            changes.add(handed_over(self._receiver))
        changes |= self._changes.named
        spread -= changes | unit.changes
        self._slicer.changed |= spread
        unit.spread = frozenset(spread)
        self._slicer.change(unit, changes | spread)
        if self._is_exit(node):
            self._slicer.exits.append(unit)
            outer: Unit | None = unit
            while outer is not None and outer.node not in self._slicer.leaving:
                self._slicer.leaving.add(outer.node)
                outer = outer.parent

    def _reaches_receiver(self, name: str) -> bool:
        """Tell whether a name stands for the receiver, or for its class, in which it finds what it lacks itself."""
        return bool(self._receiver) and (name == self._receiver or names_class_of(name, self._receiver, self._scope))

    def _is_exit(self, node: nodes.NodeNG) -> bool:
        """Tell whether a path may end at a statement: a refused ``verify_mode`` raises, some functions never return."""
        if isinstance(node, (*EXITS, nodes.Assert)) or is_endless(node):
            return True
        if isinstance(node, ASSIGNMENTS):
            refusable = [
                one for one in targets_of(node) if isinstance(one, nodes.AssignAttr) and one.attrname == "verify_mode"
            ]
            self._slicer.decidable.update(
                name for one in refusable for name in self._keys.roots(one.expr, self._receiver)
            )
            if refusable:
                return True
        value = node.value if isinstance(node, (nodes.Expr, nodes.Assign, nodes.AnnAssign)) else None
        if isinstance(value, nodes.Subscript) and isinstance(node, nodes.Expr):
            # A lone ``mapping[key]`` is written only for what it may raise.
            self._slicer.decidable.update(self._keys.roots(value, self._receiver))
            return True
        if isinstance(value, nodes.Yield):
            return True
        parts = [one for part in header(node) for one in evaluated(part)]
        asked = {one for one in parts if self._is_refused_by_none(one)}
        if asked:
            self._slicer.decidable.update(cast("nodes.Name", one.expr).name for one in asked)
            return True
        calls = {call: None for part in _parts_of_display(value) for call in results_of(part)}
        calls |= dict.fromkeys(filter(_is_named_as_ending, parts))
        ends = [self._may_end(node, call) for call in calls]
        return any(ends)

    def _is_refused_by_none(self, node: nodes.NodeNG) -> TypeGuard[nodes.Attribute]:
        """Tell whether a path ends where an attribute is read of a local name, since that may be ``None``."""
        if not isinstance(node, nodes.Attribute) or not isinstance(node.expr, nodes.Name) or is_called(node):
            return False
        if self._effects.is_foreign(node.expr):
            return False
        values = map(assigned_value, definitions(cast("nodes.LocalsDictNodeNG", self._scope), node.expr.name))
        return any(is_none(one) for value in values for one in (value, *choices_of(value)))

    def _may_end(self, statement: nodes.NodeNG, call: nodes.Call) -> bool:
        tells = (self._effects.enters_function, self._effects.gives_literal)
        if any(one(call, self._scope, self._receiver) for one in tells):
            self._slicer.decidable |= self._slicer.units[statement].binds
        # A base's initialiser sets the attributes, whatever the rest is about.
        may_end = last_name(call.func) == "__init__" or self._effects.may_end(call, self._scope, self._receiver)
        if may_end:
            self._slicer.decidable.update(self._keys.roots(call.func, self._receiver))
        return may_end

    def _uses(self, part: nodes.NodeNG) -> NameSet:
        """Return what a statement reads. A module's functions read its names when they are called, not here."""
        if isinstance(part, nodes.ImportFrom) and part.modname:
            # What was set on the module until then is read, too, under the names that the module goes by.
            return self._keys.of(part, self._receiver) | {
                part.modname.partition(".")[0],
                part.modname.rpartition(".")[2],
            }
        if not (isinstance(part, nodes.FunctionDef) and isinstance(self._scope, nodes.Module)):
            left_out = self._effects.idle_parts(part) if part.is_statement else set()
            if not isinstance(part, nodes.AugAssign):
                bound = nodes_in(part, (nodes.AssignName, nodes.AssignAttr))
                left_out.update(one for one in bound if self._keys.root(one, self._receiver) is not None)
            return self._keys.besides(part, self._receiver, left_out)
        read = [*decorators_of(part), *default_values(part.args)]
        return frozenset().union(*(self._keys.of(one, self._receiver) for one in read))

    def _bound_by(self, part: nodes.NodeNG, binds: set[str], changes: set[str]) -> None:
        """Add what a statement binds, and the objects that it assigns something to."""
        for node in evaluated(part):
            if isinstance(node, (nodes.AssignName, nodes.DelName)):
                binds.add(node.name)
            elif isinstance(node, (nodes.AssignAttr, nodes.DelAttr)):
                name = self._keys.root(node, self._receiver)
                if name is not None:
                    binds.add(name)
                else:
                    self._changes.change(node.expr, changes)
                    if self._receiver and is_class_of(node.expr, self._receiver, self._scope):
                        changes.add(f"{self._receiver}.{node.attrname}")
            elif isinstance(node, nodes.Subscript) and node.ctx != Context.Load:
                self._changes.change(node.value, changes)
            elif isinstance(node, IMPORTS):
                binds |= self._keys.of(node, self._receiver)
            elif isinstance(node, nodes.FunctionDef):
                binds.add(node.name)
            elif isinstance(node, nodes.Call) and last_name(node.func) in SETTERS:
                binds.update(self._keys.by_name(node, self._receiver))


def _is_named_as_ending(node: nodes.NodeNG) -> TypeGuard[nodes.Call]:
    """Tell whether an expression is a call that is named like one that never returns: ``print(sys.exit())``."""
    return isinstance(node, nodes.Call) and last_name(node.func) in _ENDING


def _parts_of_display(value: nodes.NodeNG | None) -> Iterator[nodes.NodeNG | None]:
    """Yield the items of ``[a, b]`` or ``(a, b)[0]``, which are all evaluated; or else the expression itself."""
    if isinstance(value, nodes.Subscript):
        value = value.value
    if isinstance(value, (nodes.List, nodes.Tuple)):
        for item in cast("list[nodes.NodeNG]", value.elts):
            yield from _parts_of_display(item)
    else:
        yield value
