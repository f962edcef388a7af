"""``copy.copy`` and ``copy.deepcopy``: other objects that hold the same, or copies of it."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from functools import partial

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import KnownCall, Machine
from pylint_csp.analysis.evaluation.outcomes import Outcomes, fresh_result
from pylint_csp.analysis.state.objects import MADE, Kind
from pylint_csp.analysis.state.symbols import Identity
from pylint_csp.analysis.state.values import Arguments, Frame, Reference, Value, bare, marked_like
from pylint_csp.analysis.state.world import World

_COPIED = (Kind.MAPPING, Kind.SEQUENCE, Kind.INSTANCE)
"""What ``copy`` makes another one of, as far as that is followed."""


@dataclass(eq=False)
class Copies:
    """Copies objects."""

    _machine: Machine

    @property
    def handlers(self) -> dict[str, KnownCall]:
        """The methods that run calls, by the callable's dotted name."""
        return {"copy.copy": partial(self._copied, False), "copy.deepcopy": partial(self._copied, True)}

    def _copied(self, is_deep: bool, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``copy.copy(value)`` or ``copy.deepcopy(value)``, which makes what the copy holds anew, too."""
        results: Outcomes = []
        for after, copied in self._machine.settle(world, arguments.first("x")):
            state = after.find(copied, *_COPIED)
            if state is None:
                results.append((after, fresh_result(after, frame, node)))
                continue
            made = after.make(("made", node, frame.key), state)
            if is_deep:
                _copy_parts(after, made, (frame.key, node), {})
            results.append((after, made))
        return results


def _copy_parts(world: World, owner: Reference, key: Hashable, copies: dict[Identity, Reference]) -> None:
    """Let a copy hold copies of what it holds, made under ``key``; contexts, which can't be copied, stay."""

    def copy_of(value: Value) -> Value:
        inner = bare(value)
        state = world.find(inner, *_COPIED)
        if not isinstance(inner, Reference) or inner.identity[0] != MADE or state is None:
            return value
        if inner.identity not in copies:
            copies[inner.identity] = world.make((MADE, inner.identity[1], key), state)
            _copy_parts(world, copies[inner.identity], key, copies)
        return marked_like(value, copies[inner.identity])

    held = world.objects[owner.identity]
    slots = {name: replace(slot, value=copy_of(slot.value)) for name, slot in held.slots.items()}
    world.objects[owner.identity] = replace(held, slots=slots, rest=copy_of(held.rest))
