"""Unknown keys: which of a mapping's keys such a key may be by the tests so far, and whether the mapping has it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import cast

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Outcomes, as_answer
from pylint_csp.analysis.evaluation.tested import narrowed
from pylint_csp.analysis.evaluation.truths import split
from pylint_csp.analysis.state.facts import EQUALS, HOLDS, TRUTH, Fact
from pylint_csp.analysis.state.fillings import is_configured
from pylint_csp.analysis.state.literals import are_equal, as_literal
from pylint_csp.analysis.state.objects import Kind, Object, UnknownKey, as_key, item, paired
from pylint_csp.analysis.state.symbols import TUPLE, Symbol
from pylint_csp.analysis.state.told import tested_in
from pylint_csp.analysis.state.values import ABSENT, NONE, Const, Member, Unknown, Value, bare, is_absent
from pylint_csp.analysis.state.world import SETTLED, World
from pylint_csp.tables.methods import ANSWERING

MOST_ALTERNATIVES = 8
"""With how many items or keys of a container an unknown value is compared, one by one."""


def symbols_of(world: World, key: Value) -> list[Symbol]:
    """Return the symbols under which facts know an unknown key: its own, and those of names that it was read from."""
    if not isinstance(key, Unknown):
        return []
    read = (
        name[1]
        for name, value in world.names.items()
        if isinstance(name, tuple) and name[0] == SETTLED and bare(value) == key
    )
    return list(dict.fromkeys((key.symbol, *read)))


def is_key(state: Object, name: Hashable) -> bool:
    """Tell whether a name is a key that tests can be about: one of a mapping, for several indices mean one item."""
    return state.kind is Kind.MAPPING and (as_key(name) is not None or isinstance(name, tuple))


def key_held(state: Object | None, key: Value) -> Value:
    """Return the key under which a container has what it holds for an equal key.

    A member of an enumeration and a literal may be equal: then it is the member if that is a key, else the literal.
    """
    if state is None:
        return key
    held = [one for name, _ in state.items if isinstance(one := as_key(name), Member)]
    return next((one for one in held if are_equal(one, key)), as_literal(key))


def learn_key(world: World, symbol: Symbol, name: Hashable, others: Sequence[Hashable]) -> bool:
    """Note that an unknown key is the key ``name``, unless that is absent, and none of ``others``.

    Return whether the path stays feasible.
    """
    if symbol[0] == TUPLE:
        return all(_learn_other(world, symbol, one) for one in others) and _learn_parts(world, symbol, name)
    equal, key = narrowed(world, Unknown(symbol)), as_key(name)
    keys = [one for other in others if (one := as_key(other)) is not None]
    if isinstance(equal, Const):
        # 1, 1.0 and True are one key.
        if any(isinstance(one, Const) and one.value == equal.value for one in keys):
            return False
        if isinstance(key, Const):
            return key.value == equal.value
    if not all(world.learn((EQUALS, symbol, one), Fact(is_true=False)) for one in keys[:MOST_ALTERNATIVES]):
        return False
    if NONE in keys and not world.learn(symbol, Fact(is_none=False)):
        return False
    if key == NONE:
        return world.learn(symbol, Fact(is_none=True, is_true=False))
    if key is None or {type(equal), type(key)} == {Const, Member}:
        return key is None or are_equal(equal, key) is not False
    is_true = bool(key.value) if isinstance(key, Const) else None
    return world.learn((EQUALS, symbol, key), Fact(is_true=True)) and world.learn(symbol, Fact(False, is_true, key))


def _learn_parts(world: World, symbol: Symbol, name: Hashable) -> bool:
    """Note that an unknown tuple is the key ``name``, unless that is absent; return whether the path stays feasible."""
    parts = [] if name is ABSENT else paired(symbol, name)
    return parts is not None and all(
        learn_key(world, one, part, ()) for value, part in parts for one in symbols_of(world, value)
    )


def _learn_other(world: World, symbol: Symbol, name: Hashable) -> bool:
    """Note that an unknown tuple is not the key ``name``, which is told of an item if all others are as they are there.

    Return whether the path stays feasible.
    """
    parts = paired(symbol, name)
    if parts is None or any(world.is_told_apart(*one) for one in parts):
        return True
    open_parts = [(value, part) for value, part in parts if narrowed(world, value) != as_key(part)]
    if len(open_parts) != 1:
        return bool(open_parts)
    ((value, part),) = open_parts
    symbols = symbols_of(world, value)
    if isinstance(part, bool) and any(map(is_answer, symbols)):
        return all(learn_key(world, one, not part, ()) for one in symbols)
    return all(learn_key(world, one, ABSENT, [part]) for one in symbols)


def learn_told(world: World, key: Value, state: Object, name: Hashable) -> bool:
    """Note of a key that means an item what tests had told of the unknown key under which that was put, if any.

    Return whether the path stays feasible.
    """
    slot = state.slots.get(item(name))
    same = dict(_same_parts(bare(name.key), bare(key))) if isinstance(name, UnknownKey) else {}
    told = slot.told_of_key or () if slot is not None and same else ()
    return all(
        world.learn(one if tested_in(symbol) == symbol else (symbol[0], one, *symbol[2:]), fact)
        for symbol, fact in told
        if tested_in(symbol) in same
        for one in symbols_of(world, same[tested_in(symbol)])
    )


def _same_parts(key: Value, other: Value) -> Iterator[tuple[Symbol, Value]]:
    """Yield the symbols of an unknown key, and of the parts of a tuple, each with what an equal key has there."""
    if not isinstance(key, Unknown):
        return
    yield key.symbol, other
    if key.symbol[0] == TUPLE and isinstance(other, Unknown) and other.symbol[0] == TUPLE:
        for one, value in zip(key.symbol[1:], other.symbol[1:], strict=False):
            yield from _same_parts(bare(cast("Value", one)), bare(cast("Value", value)))


def settled_keys(machine: Machine, world: World, key: Value) -> Outcomes:
    """Return what a key is settled as; later tests of what it was read from agree with the literal that it is here."""
    inner = bare(key)
    settled = [one for after, value in machine.settle(world, key) for one in _answered(after, value)]
    if not isinstance(inner, Unknown):
        return settled
    return [(after, value) for after, value in settled if _learn_settled(after, inner.symbol, bare(value))]


def _learn_settled(world: World, symbol: Symbol, value: Value) -> bool:
    """Note what literal an unknown key is; return whether the path stays feasible."""
    if not isinstance(value, (Const, Member)):
        return True
    return learn_key(world, symbol, value.value if isinstance(value, Const) else UnknownKey(value), ())


def _answered(world: World, key: Value) -> Outcomes:
    """Return a key; one that answers a question, as ``bool(…)`` does, is True on one path, and False on another."""
    inner = as_answer(key)
    if not isinstance(inner, Unknown) or not is_answer(inner.symbol):
        return [(world, inner)]
    asked = cast("Symbol", inner.symbol[1]) if inner.symbol[0] == TRUTH else inner.symbol
    return [(after, Const.of(answer)) for after, answer in split(world, asked, frozenset(), False)]


def is_answer(symbol: Symbol) -> bool:
    """Tell whether an unknown value is that of ``bool(…)``, or what a method of a string answers."""
    if symbol[0] != "operation":
        return symbol[0] == TRUTH
    asked = symbol[1]
    return isinstance(asked, tuple) and asked[0] == "attribute" and asked[-1] in ANSWERING


def lacking(world: World, mapping: Value, state: Object, key: Value) -> Iterator[World]:
    """Yield the path on which a mapping lacks an unknown key, if that is feasible."""
    symbols = symbols_of(world, key)
    same = state.slots.get(item(UnknownKey(key)))
    is_told = any((HOLDS, symbol, bare(mapping), state) in world.facts for symbol in symbols)
    if is_told or (same is not None and not is_absent(same.value)):
        return
    # What configuration may have emptied is taken to hold what the program has put there, as for a literal key.
    held = [
        name
        for name, slot in state.items
        if is_key(state, name) and (not slot.perhaps or is_configured(state.rest)) and not is_absent(slot.value)
    ]
    after = world.fork()
    if all(learn_key(after, symbol, ABSENT, held) for symbol in symbols):
        yield after
