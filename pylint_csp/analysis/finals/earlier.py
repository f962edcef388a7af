"""What earlier calls of a function have left, told from what the one that is run makes in the same places."""

from __future__ import annotations

from dataclasses import replace

from astroid import nodes

from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import MADE
from pylint_csp.analysis.state.values import Reference, Value, bare, marked_like
from pylint_csp.analysis.state.world import OLDER, World, is_of_call


def made_earlier(left: Final, root: nodes.FunctionDef, world: World) -> Final:
    """Return a final whose objects are told from those that the call which is run has made: an earlier one has.

    ``root`` is the function that is run.
    """
    renamed = {
        identity: (*identity[:3], OLDER)
        for identity, _ in left.objects
        if identity[0] == MADE and identity in world.objects and is_of_call(identity[2], root)
    }
    if not renamed:
        return left

    def named_anew(value: Value) -> Value:
        inner = bare(value)
        known = renamed.get(inner.identity) if isinstance(inner, Reference) else None
        return marked_like(value, Reference(known)) if known is not None else value

    objects = tuple(
        (
            renamed.get(identity, identity),
            replace(
                state, slots={key: replace(slot, value=named_anew(slot.value)) for key, slot in state.slots.items()}
            ),
        )
        for identity, state in left.objects
    )
    return replace(left, value=named_anew(left.value), objects=objects)
