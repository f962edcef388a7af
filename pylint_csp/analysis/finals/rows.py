"""Rows that methods and functions add to a list: each keeps what one call has told about its parts."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable
from dataclasses import replace
from functools import reduce

from pylint_csp.analysis.finals.finals import Facts, agreed, state_of, with_objects_named, world_of
from pylint_csp.analysis.state.fillings import loosened
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import MADE, Kind, Slot
from pylint_csp.analysis.state.symbols import Symbol, is_from_elsewhere
from pylint_csp.analysis.state.values import Unknown, Value, bare, is_absent
from pylint_csp.analysis.state.world import OLDER, World, is_about, renamed

_ROWS = (Kind.SEQUENCE, Kind.MAPPING, Kind.INSTANCE)
_Added = tuple[Final, frozenset[Symbol], Facts]
"""What one path of a call leaves of a list to which it adds a row.

What is not known of the row's parts, but for what was read from elsewhere, follows, and what tests have told about it.
"""
_Names = tuple[tuple[Hashable, Value], ...]


def rows_joined(before: Final, ends: Iterable[tuple[World, Final]]) -> list[Final]:
    """Return what the paths of a call leave of a value: one final of a list to which several of them add a row.

    One call may have added one row, and the next call another one: the list holds any number of them, in any order.
    What tests have told of the parts of a row, such as a flag and the context that goes with it, holds for this row.
    """
    finals: list[Final] = []
    groups: dict[tuple[_Names, Facts], dict[_Added, None]] = {}
    ends = [*ends]
    added = [_added(before, left) for _, left in ends]
    # What loops fill has rows of many laps, and not all of these have kept what was told of them.
    is_filled = any(len(one) > 1 for one in added)
    for (world, left), slots in zip(ends, added, strict=True):
        symbols = _parts_of(slots[0], before, left) if slots and not is_filled else frozenset()
        told = frozenset(one for one in world.facts.items() if is_about(one[0], symbols))
        if told:
            others = frozenset(one for one in left.facts if not is_about(one[0], symbols))
            groups.setdefault((left.names, others), {})[left, symbols, told] = None
        else:
            finals.append(left)
    for (names, _), group in groups.items():
        finals.extend([_joined(before, group, names)] if len(group) > 1 else (left for left, *_ in group))
    return finals


def _added(before: Final, left: Final) -> list[Slot]:
    """Return what was put into a list; nothing for any other value, and where other objects were changed, too."""
    old, new, objects = state_of(before), state_of(left), dict(left.objects)
    if old is None or new is None or new.kind is not Kind.SEQUENCE or left.value != before.value:
        return []
    is_kept = all(objects.get(identity, state) == state for identity, state in before.objects if state is not old)
    slots = [slot for key, slot in new.slots.items() if slot != old.slots.get(key)]
    return slots if is_kept and is_absent(new.rest) else []


def _parts_of(slot: Slot, before: Final, left: Final) -> frozenset[Symbol]:
    """Return what is not known of the parts of a row that was made since, but for what was read from elsewhere."""
    made = dict(one for one in left.objects if one[0] not in dict(before.objects) and one[1].kind in _ROWS)
    row = made.get(getattr(bare(slot.value), "identity", ()))
    parts = (one.symbol for one in row.unknown) if row is not None else ()
    return frozenset(one for one in parts if not is_from_elsewhere(one))


def _joined(before: Final, group: Collection[_Added], names: _Names) -> Final:
    """Return a list that holds the rows of several paths, with what is told of each under names of its own."""
    world = world_of(before)
    agreed_on: Facts = reduce(agreed, (left.facts for left, *_ in group))
    facts = dict(agreed_on)
    rows: dict[tuple[str, Hashable], Slot] = {}
    for number, (left, parts, told) in enumerate(group):
        others: dict[Symbol, Symbol] = {one: (OLDER, one, ("row", number)) for one in parts}
        facts.update((renamed(symbol, others), fact) for symbol, fact in told)
        made = (one for one, _ in left.objects if one[0] == MADE and one not in dict(before.objects))
        own = world_of(with_objects_named(left, {**others, **{one: (*one[:3], (OLDER, number)) for one in made}}))
        own.substitute({Unknown(one): Unknown(other) for one, other in others.items()})
        for identity, state in own.objects.items():
            world.objects.setdefault(identity, state)
        filled = own.find(before.value)
        slots = filled.slots if filled is not None else {}
        rows.update(((kind, (number, key)), slot) for (kind, key), slot in slots.items())
    world.change(before.value, lambda identity, state: loosened(identity, replace(state, slots=rows), adding=False))
    return replace(before, objects=tuple(world.objects.items()), names=names, facts=frozenset(facts.items()))
