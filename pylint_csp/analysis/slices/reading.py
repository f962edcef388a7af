"""What the statements of a scope read, bind and change, and where a path may end: its units, read off one by one."""

from __future__ import annotations

from collections.abc import Iterator

from astroid import Context, nodes

from pylint_csp.analysis.slices.call_effects import CallEffects
from pylint_csp.analysis.slices.forms import (
    COMPOUND,
    body,
    evaluated,
    is_assigned,
    is_class_of,
    is_endless,
    is_from_around,
    is_parameter,
    kept_in,
    makers_kept,
    may_alias,
    may_be_literal,
    may_be_receiver,
    names_class_of,
    results_of,
)
from pylint_csp.analysis.slices.mentions import SETTERS, Keys, NameSet, default_values, header
from pylint_csp.analysis.slices.units import EXITS, Slicer, Unit, handed_over
from pylint_csp.analysis.tree.bindings import IMPORTS
from pylint_csp.analysis.tree.spelling import is_named, last_name
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import CHANGING, READING
from pylint_csp.tables.names import HTTPS_CONNECTION

_CONNECTION = HTTPS_CONNECTION.rpartition(".")[2]
_NAMED = (nodes.Name, nodes.Attribute, nodes.Lambda)
"""The callees that tell by themselves what is called."""
_READS = (nodes.Attribute, nodes.Subscript, nodes.BinOp)
"""What may call a method without being a call."""
_IN_PLACE = ("+=", "|=")
"""What changes a container, or an instance, instead of making another one."""


class UnitReader:
    """Reads the units of one scope."""

    def __init__(self, keys: Keys, effects: CallEffects, scope: nodes.NodeNG, receiver: str, slicer: Slicer) -> None:
        self._keys = keys
        self._effects = effects
        self._scope = scope
        self._receiver = receiver
        self._slicer = slicer
        self._named: set[str] = set()
        """The receiver, where a statement calls a method of its class."""

    def begin(self) -> None:
        """Add all units, with what the statements themselves tell.

        What calls change is asked of the classes and functions that they name, for which a scope may be run whose units
        are still being read. So that comes later.
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
                    elif isinstance(node, _READS):
                        yield from self._effects.called_by_reading(node)

    def complete(self) -> None:
        """Add what the calls do."""
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
            self._bound_by(part, binds, changes)
        if isinstance(node, nodes.AugAssign) and node.op in _IN_PLACE and not isinstance(node.value, nodes.Const):
            self._slicer.changed |= binds
        narrows = uses if isinstance(node, (nodes.If, nodes.While, nodes.Match)) else set()
        if isinstance(node, nodes.ClassDef):
            binds.add(node.name)
            if not isinstance(self._scope, nodes.Module):
                self._slicer.classes.add(node.name)
                uses = uses.union(*(self._keys.of(child, self._receiver) for child in node.body))
        aliases = may_alias(node, binds) and not self._is_connection(getattr(node, "value", None))
        unit = Unit(node, self._keys.shared(uses), self._keys.shared(binds), frozenset(), aliases, parent)
        self._slicer.units[node] = unit
        if binds and may_be_literal(node):
            self._slicer.decidable |= binds
        self._slicer.define(unit, binds, narrows)
        self._slicer.change(unit, changes)
        if unit.aliases:
            for name in uses:
                self._slicer.aliasing[name].append(unit)
        return unit

    def _add_generators(self) -> None:
        """Add the names that are given to generators and coroutines, and to what holds some."""
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
                    self._slicer.generators.update(self._roots(container))
        for unit in sorted(units, key=lambda one: one.node.fromlineno or 0) if self._slicer.generators else ():
            source = getattr(unit.node, "iter", getattr(unit.node, "value", None))
            is_one_of_them = isinstance(source, (nodes.Name, nodes.Subscript))
            if is_one_of_them and not self._slicer.generators.isdisjoint(unit.uses):
                self._slicer.generators |= unit.binds

    def _is_connection(self, value: nodes.NodeNG | None) -> bool:
        """Tell whether a value is a new connection: what that does, it does not do to its context."""
        return (
            isinstance(value, nodes.Call)
            and last_name(value.func) == _CONNECTION
            and self._effects.is_harmless(value, self._scope)
        )

    def _complete(self, unit: Unit) -> None:
        """Add what the calls and setters in a statement change, and whether a path may end there."""
        node = unit.node
        changes: set[str] = set()
        spread: set[str] = set()
        self._named.clear()
        for part in header(node):
            self._changed_by(part, changes, spread)
        set_here = [one for one in unit.binds if self._receiver and one.startswith(f"{self._receiver}.")]
        for name in set_here:
            self._slicer.bind(unit, self._effects.set_by(name, self._scope, self._receiver))
        if isinstance(node, nodes.ClassDef) and node.bases:
            effects = self._effects.effects_of_subclassing(node)
            changes |= effects
            self._slicer.changed |= effects
        if isinstance(node, (nodes.ClassDef, nodes.FunctionDef)):
            for decorator in node.decorators.nodes if node.decorators else ():
                effects = self._effects.decorating_effects(decorator, self._scope, self._receiver)
                changes |= effects
                self._slicer.changed |= effects
                func = decorator.func if isinstance(decorator, nodes.Call) else decorator
                if isinstance(func, nodes.Attribute) and (
                    isinstance(node, nodes.ClassDef) or is_assigned(func.expr, self._scope)
                ):
                    changes.update(self._roots(func.expr))
        if not self._slicer.generators.isdisjoint(unit.uses):
            changes |= self._slicer.generators & unit.uses
            self._slicer.changed |= self._slicer.generators & unit.uses
        if any(self._reaches_receiver(one) for one in changes | spread | unit.changes):
            changes.add(handed_over(self._receiver))
        changes |= self._named
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
        """Tell whether a name stands for the receiver, or for its class, where that finds what it has not got."""
        return bool(self._receiver) and (name == self._receiver or names_class_of(name, self._receiver, self._scope))

    def _is_exit(self, node: nodes.NodeNG) -> bool:
        """Tell whether a path may end at a statement: a refused ``verify_mode`` raises, some functions never return."""
        if isinstance(node, (*EXITS, nodes.Assert)) or is_endless(node):
            return True
        if isinstance(node, nodes.Assign):
            refusable = [
                one for one in node.targets if isinstance(one, nodes.AssignAttr) and one.attrname == "verify_mode"
            ]
            self._slicer.decidable.update(
                name for one in refusable for name in self._keys.roots(one.expr, self._receiver)
            )
            if refusable:
                return True
        value = node.value if isinstance(node, (nodes.Expr, nodes.Assign, nodes.AnnAssign)) else None
        if isinstance(value, nodes.Subscript) and isinstance(node, nodes.Expr):
            # Only what it may raise makes this worth writing.
            self._slicer.decidable.update(self._keys.roots(value, self._receiver))
            return True
        if isinstance(value, nodes.Yield):
            return True
        ends = [self._may_end(node, call) for call in results_of(value)]
        return any(ends)

    def _may_end(self, statement: nodes.NodeNG, call: nodes.Call) -> bool:
        if self._effects.enters_function(call, self._scope, self._receiver):
            self._slicer.decidable |= self._slicer.units[statement].binds
        # A base's initialiser sets the attributes, whatever the rest is about.
        may_end = last_name(call.func) == "__init__" or self._effects.may_end(call, self._scope, self._receiver)
        if may_end:
            self._slicer.decidable.update(self._keys.roots(call.func, self._receiver))
        return may_end

    def _uses(self, part: nodes.NodeNG) -> NameSet:
        """Return what a statement reads. A module's functions read its names when they are called, not here."""
        if isinstance(part, nodes.ImportFrom) and part.modname:
            # What was set on the module until then, by one of the names that such a module goes by.
            return self._keys.of(part, self._receiver) | {
                part.modname.partition(".")[0],
                part.modname.rpartition(".")[2],
            }
        if not (isinstance(part, nodes.FunctionDef) and isinstance(self._scope, nodes.Module)):
            return self._keys.of(part, self._receiver)
        read = [*(part.decorators.nodes if part.decorators else ()), *default_values(part.args)]
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
                    self._change(node.expr, changes)
                    if self._receiver and is_class_of(node.expr, self._receiver, self._scope):
                        changes.add(f"{self._receiver}.{node.attrname}")
            elif isinstance(node, nodes.Subscript) and node.ctx != Context.Load:
                self._change(node.value, changes)
            elif isinstance(node, IMPORTS):
                binds |= self._keys.of(node, self._receiver)
            elif isinstance(node, nodes.FunctionDef):
                binds.add(node.name)
            elif isinstance(node, nodes.Call) and last_name(node.func) in SETTERS:
                binds.update(self._keys.by_name(node, self._receiver))

    def _changed_by(self, part: nodes.NodeNG, changes: set[str], spread: set[str]) -> None:
        """Add what the calls in a statement may change."""
        for node in evaluated(part):
            if isinstance(node, nodes.Call):
                self._call(node, changes, spread)
                effects = self._effects.outer_effects(node, self._scope, self._receiver)
                changes |= effects
                is_named = isinstance(node.func, (nodes.Name, nodes.Lambda))
                changed = self._slicer.changed if is_named else self._slicer.changed_by_methods
                changed |= effects
            elif isinstance(node, _READS):
                self._read(node, changes)
            if isinstance(node.parent, nodes.With) and isinstance(node, (nodes.Name, nodes.Attribute)):
                # To enter a manager and to leave it may change it.
                changes.update(self._roots(node))

    def _read(self, node: nodes.Attribute | nodes.Subscript | nodes.BinOp, changes: set[str]) -> None:
        """Add what a method changes that is called where no call stands: by an attribute, an item or an operator."""
        effects = self._effects.effects_of_reading(node, self._receiver)
        if effects:
            owner = _owner_of(node)
            if is_named(owner, self._receiver):
                changes |= effects
                self._slicer.changed_by_methods |= effects
            else:
                # That it is an instance of such a class is not known: for other scopes it stays as it is.
                changes.update(self._roots(owner))

    def _call(self, call: nodes.Call, changes: set[str], spread: set[str]) -> None:
        is_harmless = self._effects.is_harmless(call, self._scope)
        spared = () if is_harmless else self._effects.spared(call, self._scope, self._receiver)
        starred = [one for one in call.args if isinstance(one, nodes.Starred)]
        mappings = [keyword.value for keyword in call.keywords if keyword.arg is None]
        for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
            if is_harmless:
                # What is called in turn may change what it belongs to.
                if getattr(argument, "attrname", "") in CHANGING or self._effects.is_method(argument):
                    self._change(argument, changes)
            elif argument in starred or argument in mappings:
                spread.update(self._roots(argument))
            elif argument not in spared:
                self._change(argument, changes)
        if is_harmless:
            return
        if not isinstance(call.func, _NAMED) or is_assigned(call.func, self._scope):
            # A callable may change what it was made of.
            self._change(call.func, changes)
            self._slicer.called.update(self._roots(call.func))
        classes = self._slicer.classes and {one.name for one in nodes_in(call.func, nodes.Name)} & self._slicer.classes
        if classes:
            # So may the methods of a class that the function makes.
            changes |= classes
            self._slicer.changed |= classes
        if isinstance(call.func, nodes.Name) and is_parameter(call.func.name, self._scope):
            # A callback may do anything: only a call that hands over a function tells.
            changes.add(call.func.name)
        if isinstance(call.func, nodes.Attribute):
            names = set(self._roots(call.func.expr))
            if may_be_receiver(call.func.expr, self._receiver) and self._effects.is_method(call.func):
                names.add(self._receiver)
            if is_named(call.func.expr, self._receiver) and self._effects.enters_function(
                call, self._scope, self._receiver
            ):
                # What a method changes of its receiver is among its effects.
                self._named.update(names)
            else:
                changes |= names
            if self._slicer.classes or self._effects.is_mutator(call):
                self._slicer.changed |= names
            elif call.func.attrname not in READING:
                # What kind of object a caller hands in, and so what its method does, the caller alone knows.
                self._slicer.changed.update(
                    name for name in names if name != self._receiver and is_from_around(name, self._scope)
                )

    def _roots(self, node: nodes.NodeNG) -> Iterator[str]:
        """Yield the names of the objects that an expression may hold; a harmless call's result is part of none."""
        return self._keys.roots(node, self._receiver, lambda call: self._effects.is_harmless(call, self._scope))

    def _change(self, node: nodes.NodeNG, changes: set[str]) -> None:
        names = set(self._roots(node))
        changes |= names
        self._slicer.changed |= names


def _owner_of(node: nodes.Attribute | nodes.Subscript | nodes.BinOp) -> nodes.NodeNG:
    """Return what an attribute or item belongs to; of an operator, the left side, whose method is asked first."""
    if isinstance(node, nodes.BinOp):
        return node.left
    return node.expr if isinstance(node, nodes.Attribute) else node.value
