"""What attributes are left with of instances that are held elsewhere, or that code which is not seen has got."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from astroid import nodes

from pylint_csp.analysis.evaluation.classes import Classes
from pylint_csp.analysis.scopes.attribute_states import AttributeStates
from pylint_csp.analysis.scopes.finals import Body, combined, holds_nothing, told_apart, unique
from pylint_csp.analysis.scopes.held import Held, Holding
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.tree.bindings import definitions


class HeldStates:
    """Adds what an instance's methods may set and change to what it was seen to hold."""

    def __init__(self, classes: Classes, held: Held, attribute_states: AttributeStates) -> None:
        self._classes = classes
        self._held = held
        self._attribute_states = attribute_states

    def finals(self, holding: Holding) -> Iterator[list[Final]]:
        """Yield what the attribute may hold.

        That methods leave nothing but ``None`` in it, to close it, is no reason to take it for missing.
        """
        cls, name = holding.cls, holding.name
        own = [holding.own] if holding.own is not None else self._in_body(cls, name)
        if holding.is_unseen and own and not holds_nothing(own):
            yield own
            return
        parts = self._attribute_states.parts_of(holding.later, cls, name)
        bodies = [_of_any_instance(one) for one in parts.bodies if not holds_nothing(one.finals)]
        finals = told_apart(combined([Body(own, holding.may_hold_place), Body([*holding.others], False), *bodies]))
        changing = [] if holding.is_unseen else parts.changing
        yield from self._held.found_after(finals, self._attribute_states.changes(finals, changing, cls, name))

    def _in_body(self, cls: nodes.ClassDef, name: str) -> list[Final]:
        """Return what an instance finds in its class's body where it has no attribute of its own."""
        order = (one for one in self._classes.mro(cls) if isinstance(one, nodes.ClassDef))
        nearest = next((one for one in order if definitions(one, name)), None)
        return self._attribute_states.left_by_body(nearest, name) if nearest is not None else []


def _of_any_instance(body: Body) -> Body:
    """Return what a method leaves, without what tells of what else: one instance may be left otherwise than another."""
    finals = [
        replace(one, facts=frozenset(told for told in one.facts if told[0] == getattr(one.value, "symbol", None)))
        for one in body.finals
    ]
    return replace(body, finals=unique(finals))
