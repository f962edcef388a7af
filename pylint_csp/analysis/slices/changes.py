"""What the calls of a scope may change, and what is changed where no call stands."""

from __future__ import annotations

from collections.abc import Iterator

from astroid import Context, nodes

from pylint_csp.analysis.slices.call_effects import CallEffects
from pylint_csp.analysis.slices.forms import is_assigned, is_from_around, is_parameter, may_be_receiver
from pylint_csp.analysis.slices.mentions import Keys, evaluated
from pylint_csp.analysis.slices.units import Slicer
from pylint_csp.analysis.tree.bindings import are_imports, lookup
from pylint_csp.analysis.tree.spelling import arguments_of, begun_with, is_named
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import CHANGING, READING

_NAMED = (nodes.Name, nodes.Attribute, nodes.Lambda)
"""The callees that tell by themselves what is called."""
READS = (nodes.Attribute, nodes.Subscript, nodes.BinOp)
"""What may call a method without being a call."""


class Changes:
    """Reads what statements change off the calls, attributes, items and operators in them."""

    def __init__(self, keys: Keys, effects: CallEffects, scope: nodes.NodeNG, receiver: str, slicer: Slicer) -> None:
        self._keys = keys
        self._effects = effects
        self._scope = scope
        self._receiver = receiver
        self._slicer = slicer
        self.named: set[str] = set()
        """The receiver, where a statement calls a method of its class."""

    def changed_by(self, part: nodes.NodeNG, changes: set[str], spread: set[str]) -> None:
        """Add what the calls in a statement may change."""
        for node in evaluated(part):
            if isinstance(node, nodes.Call):
                self._call(node, changes, spread)
                effects, elsewhere = self._effects.of_call(node, self._scope, self._receiver)
                changes |= effects | elsewhere
                self._slicer.changed_elsewhere |= elsewhere
                is_named = isinstance(node.func, (nodes.Name, nodes.Lambda))
                changed = self._slicer.changed if is_named else self._slicer.changed_by_methods
                changed |= effects
            elif isinstance(node, READS):
                self._read(node, changes)
            if isinstance(node.parent, nodes.With) and isinstance(node, (nodes.Name, nodes.Attribute)):
                # To enter a manager and to leave it may change it.
                changes.update(self.roots(node))

    def _read(self, node: nodes.Attribute | nodes.Subscript | nodes.BinOp, changes: set[str]) -> None:
        """Add what a method changes that is called where no call stands: by an attribute, an item or an operator."""
        effects = self._effects.effects_of_reading(node, self._receiver)
        if effects:
            owner = _owner_of(node)
            if is_named(owner, self._receiver):
                changes |= effects
                self._slicer.changed_by_methods |= effects
            else:
                # It need not be an instance of such a class: other scopes are not told that it is changed.
                changes.update(self.roots(owner))

    def _call(self, call: nodes.Call, changes: set[str], spread: set[str]) -> None:
        is_harmless = self._effects.is_harmless(call, self._scope)
        spared = () if is_harmless else self._effects.spared(call, self._scope, self._receiver)
        starred = [one for one in call.args if isinstance(one, nodes.Starred)]
        mappings = [keyword.value for keyword in call.keywords if keyword.arg is None]
        for argument in arguments_of(call):
            if is_harmless:
                # A method that is handed over, and called, may change what it belongs to.
                if getattr(argument, "attrname", "") in CHANGING or self._effects.is_method(argument):
                    self.change(argument, changes)
            elif argument in starred or argument in mappings:
                spread.update(self.roots(argument))
            elif argument not in spared and not self._effects.is_foreign(argument):
                self.change(argument, changes)
        if is_harmless:
            return
        is_imported = isinstance(call.func, nodes.Subscript) and _is_read_of_import(begun_with(call.func))
        if not (isinstance(call.func, _NAMED) or is_imported) or is_assigned(call.func, self._scope):
            # A callable may change what it was made of: not the table of another module in which it stands.
            self.change(call.func, changes)
            self._slicer.called.update(self.roots(call.func))
        classes = self._slicer.classes and {one.name for one in nodes_in(call.func, nodes.Name)} & self._slicer.classes
        if classes:
            # So may the methods of a class that the function makes.
            changes |= classes
            self._slicer.changed |= classes
        if isinstance(call.func, nodes.Name) and is_parameter(call.func.name, self._scope):
            # A parameter that is called may do anything: only a call that hands a function over tells what.
            changes.add(call.func.name)
        if isinstance(call.func, nodes.Attribute):
            self._method_call(call, call.func, changes)

    def _method_call(self, call: nodes.Call, func: nodes.Attribute, changes: set[str]) -> None:
        names = set(self.roots(func.expr))
        if may_be_receiver(func.expr, self._receiver) and self._effects.is_method(func):
            names.add(self._receiver)
        if is_named(func.expr, self._receiver) and self._effects.enters_function(call, self._scope, self._receiver):
            # What a method changes of its receiver is among its effects.
            self.named.update(names)
        else:
            changes |= names
        others = names - {self._receiver}
        if self._slicer.classes or self._effects.is_mutator(call):
            self._slicer.changed |= names
        elif self._effects.is_method(func):
            self._slicer.changed |= others
        elif func.attrname not in READING:
            # What kind of object a caller hands in, and so what its method does, the caller alone knows.
            self._slicer.changed.update(name for name in others if is_from_around(name, self._scope))

    def roots(self, node: nodes.NodeNG) -> Iterator[str]:
        """Yield the names of the objects that an expression may hold; a harmless call's result is part of none."""
        return self._keys.roots(node, self._receiver, lambda call: self._effects.is_harmless(call, self._scope))

    def change(self, node: nodes.NodeNG, changes: set[str]) -> None:
        """Note, for a statement and its scope, that the objects are changed that an expression may hold."""
        names = set(self.roots(node))
        changes |= names
        self._slicer.changed |= names
        if isinstance(node, (nodes.Attribute, nodes.Subscript)):
            self._slicer.changed_inside |= names - {self._keys.root(node, self._receiver)}


def _is_read_of_import(node: nodes.NodeNG) -> bool:
    """Tell whether an expression is a name that imports alone bind, and of which a module only reads."""
    if not isinstance(node, nodes.Name) or not are_imports(lookup(node)[1]):
        return False
    return all(one is node or _is_read(one) for one in nodes_in(node.root(), nodes.Name) if one.name == node.name)


def _is_read(mention: nodes.Name) -> bool:
    """Tell whether an attribute or item is read of a name there, or called, and nothing put into it or set on it."""
    part: nodes.NodeNG = mention
    while isinstance(part.parent, (nodes.Attribute, nodes.Subscript)) and part is not getattr(
        part.parent, "slice", None
    ):
        part = part.parent
        is_changed = isinstance(part, nodes.Subscript) and part.ctx != Context.Load
        if is_changed or getattr(part, "attrname", "") in CHANGING:
            return False
    return part is not mention and not isinstance(part.parent, (nodes.AssignAttr, nodes.DelAttr))


def _owner_of(node: nodes.Attribute | nodes.Subscript | nodes.BinOp) -> nodes.NodeNG:
    """Return what an attribute or item belongs to; of an operator, the left side, whose method is asked first."""
    if isinstance(node, nodes.BinOp):
        return node.left
    return node.expr if isinstance(node, nodes.Attribute) else node.value
