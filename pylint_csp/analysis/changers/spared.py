"""Which arguments of a call stay as they are, by what the functions of the program do to their parameters."""

from __future__ import annotations

from typing import cast

from astroid import nodes

from pylint_csp.analysis.changers.callees import Callees
from pylint_csp.analysis.changers.elsewhere import Elsewhere, changed_by_statements
from pylint_csp.analysis.changers.wrappers import Wrappers
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.program.program import owner_of, scope_of
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.tree.bindings import are_imports, assigned_value, definitions
from pylint_csp.analysis.tree.functions import FunctionNode, parameter_names, positional_names
from pylint_csp.analysis.tree.spelling import begun_with, is_called, last_name
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import CHANGING

_CHANGEABLE = (nodes.Name, nodes.Attribute, nodes.Subscript, nodes.List, nodes.Tuple, nodes.Set)
_TAKING = (
    *(nodes.Expr, nodes.Assign, nodes.AnnAssign, nodes.Return),
    *(nodes.If, nodes.While, nodes.Assert, nodes.UnaryOp, nodes.Compare),
)
"""What takes a call's result as it is, or only asks for it: what is done under a new name, other statements do."""


class Spared:
    """Tells what calls leave as it is, for the slices."""

    def __init__(
        self, machine: Machine, roots: Roots, callees: Callees, elsewhere: Elsewhere, wrappers: Wrappers
    ) -> None:
        self._machine = machine
        self._roots = roots
        self._callees = callees
        self._elsewhere = elsewhere
        self._wrappers = wrappers
        self._touching: dict[FunctionNode, tuple[frozenset[str], frozenset[str]]] = {}

    def arguments(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> frozenset[nodes.NodeNG]:
        """Return the arguments of a call that no function of the program that it may enter can change."""
        arguments: dict[nodes.NodeNG, int | str] = {}
        for position, one in enumerate(call.args):
            if isinstance(one, nodes.Starred):
                break
            arguments[one] = position
        arguments |= {one.value: one.arg for one in call.keywords if one.arg is not None}
        if not any(isinstance(one, _CHANGEABLE) for one in arguments):
            return frozenset()
        found = list(self._callees.definitions(call.func, scope, receiver))
        if are_imports(found) or not found:
            meant = self._elsewhere.function_meant(call, scope)
            found = [meant] if meant is not None and not _keeps_anything(meant) else []
        if not found:
            return frozenset()
        is_taken = isinstance(call.parent, _TAKING) or self._is_asked(call.parent)
        spared = set(arguments)
        for definition, bound in (entered for one in found for entered in self._entered_by(one)):
            is_decorated = isinstance(definition, nodes.FunctionDef) and not self._wrappers.is_entered(definition)
            if is_decorated or not isinstance(definition, FUNCTIONS):
                return frozenset()
            changed, handed_on = self._touched_by(definition)
            touched = changed if is_taken else changed | handed_on
            is_method = isinstance(call.func, nodes.Attribute) and owner_of(definition) is not None
            names = positional_names(definition)[bound + is_method :]
            spared -= {one for one, place in arguments.items() if _parameter(definition, names, place) in touched}
        return frozenset(spared)

    def _entered_by(self, binding: nodes.NodeNG) -> list[tuple[nodes.NodeNG, int]]:
        """Return what is entered where a name is called, by what binds that, with how many arguments it has already.

        That is the function itself, the lambda that is assigned to the name, or what a ``functools.partial`` calls. A
        class's body is left out: what it gives a name may be bound to an instance.
        """
        value = assigned_value(binding) if not isinstance(scope_of(binding), nodes.ClassDef) else None
        if isinstance(value, nodes.Lambda):
            return [(value, 0)]
        if isinstance(value, nodes.Call) and last_name(value.func) == "partial" and value.args:
            callee, *given = value.args
            if not any(isinstance(one, nodes.Starred) for one in value.args):
                entered = self._callees.definitions(callee, scope_of(value), "")
                return [(one, len(given)) for one in entered] or [(binding, 0)]
        return [(binding, 0)]

    def _is_asked(self, taker: nodes.NodeNG | None) -> bool:
        """Tell whether a result is only asked for an attribute: none that changes it, and no method of the program.

        What comes of that may be a part of the result, which is only looked at.
        """
        if not isinstance(taker, nodes.Attribute) or taker.attrname in CHANGING or self._callees.is_method(taker):
            return False
        asked = taker.parent if is_called(taker) else taker
        return isinstance(cast("nodes.NodeNG", asked).parent, _TAKING)

    def _touched_by(self, function: FunctionNode) -> tuple[frozenset[str], frozenset[str]]:
        """Return the names whose objects a function may change, and those that its result may be made of."""
        if function not in self._touching:
            slicer = self._roots.units_of(function)
            if not slicer.is_complete:
                # Its units are still being read: a function that it calls asks for this.
                return frozenset(parameter_names(function)), frozenset()
            # What the functions inside it mention, these may change whenever they are called.
            changed = slicer.lead_to(slicer.changed | self._machine.later.captured(function))
            handed_on = slicer.lead_to(self._machine.later.handed_back(function, ""))
            self._touching[function] = frozenset(changed), frozenset(handed_on)
        return self._touching[function]


def _keeps_anything(function: nodes.FunctionDef) -> bool:
    """Tell whether a function sets names of its module, or attributes or items of what is no local name of it."""
    owners = map(begun_with, changed_by_statements(function))
    local = (isinstance(one, nodes.Name) and bool(definitions(function, one.name)) for one in owners)
    return not all(local) or any(True for _ in nodes_in(function, (nodes.Global, nodes.Nonlocal)))


def _parameter(function: FunctionNode, names: list[str], place: int | str) -> str | None:
    """Return the parameter that takes the argument at a position, or of a keyword; None if there is none."""
    if isinstance(place, int):
        return names[place] if place < len(names) else function.args.vararg
    return place if place in parameter_names(function) else function.args.kwarg
