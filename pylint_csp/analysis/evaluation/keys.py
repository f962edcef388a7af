"""Keys that are not known: which of a mapping's keys tests leave, and whether it surely has one."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import cast

from pylint_csp.analysis.evaluation.outcomes import Outcomes, as_answer
from pylint_csp.analysis.evaluation.tested import narrowed
from pylint_csp.analysis.evaluation.truths import split
from pylint_csp.analysis.state.facts import EQUALS, HOLDS, TRUTH, Fact
from pylint_csp.analysis.state.literals import are_equal, as_literal
from pylint_csp.analysis.state.objects import Kind, Object, UnknownKey, as_key, item
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.values import Const, Member, Unknown, Value, bare, is_absent
from pylint_csp.analysis.state.world import SETTLED, World

MOST_ALTERNATIVES = 8
"""How many items or keys of a collection something that is not known is compared with, one by one."""


def symbols_of(world: World, key: Value) -> list[Symbol]:
    """Return what tests know a key by that is not known: also as what it was read from elsewhere under."""
    if not isinstance(key, Unknown):
        return []
    read = (
        name[1]
        for name, value in world.names.items()
        if isinstance(name, tuple) and name[0] == SETTLED and bare(value) == key
    )
    return list(dict.fromkeys((key.symbol, *read)))


def is_key(state: Object, name: Hashable) -> bool:
    """Tell a mapping's key that tests may know; an index may mean an item from the end, too."""
    return state.kind is Kind.MAPPING and as_key(name) is not None


def key_held(state: Object | None, key: Value) -> Value:
    """Return the key that a mapping has something under, of those that are equal: a member and a literal may be."""
    if state is None:
        return key
    held = [one for name, _ in state.items if isinstance(one := as_key(name), Member)]
    return next((one for one in held if are_equal(one, key)), as_literal(key))


def learn_key(world: World, symbol: Symbol, name: Hashable, others: Sequence[Hashable]) -> bool:
    """Note which key one is that was not known, and which it is not; return whether the path stays feasible."""
    equal, keys = narrowed(world, Unknown(symbol)), [as_key(one) for one in others]
    if not all(world.learn((EQUALS, symbol, one), Fact(is_true=False)) for one in keys[:MOST_ALTERNATIVES]):
        return False
    key = as_key(name)
    if key is None or {type(equal), type(key)} == {Const, Member}:
        return key is None or are_equal(equal, key) is not False
    is_true = bool(key.value) if isinstance(key, Const) else None
    return world.learn((EQUALS, symbol, key), Fact(is_true=True)) and world.learn(symbol, Fact(False, is_true, key))


def answered(world: World, key: Value) -> Outcomes:
    """Return a key, or the answers of a test that is used as one: each is a path of its own."""
    inner = as_answer(key)
    if not isinstance(inner, Unknown) or inner.symbol[0] != TRUTH:
        return [(world, inner)]
    answers = split(world, cast("Symbol", inner.symbol[1]), frozenset(), False)
    return [(after, Const.of(answer)) for after, answer in answers]


def lacking(world: World, mapping: Value, state: Object, key: Value) -> Iterator[World]:
    """Yield the path on which a mapping has no such key, of one that is not known, if that is feasible."""
    symbols = symbols_of(world, key)
    if item(UnknownKey(key)) in state.slots or any(
        (HOLDS, symbol, bare(mapping), state) in world.facts for symbol in symbols
    ):
        return
    held = [
        name for name, slot in state.items if is_key(state, name) and not slot.perhaps and not is_absent(slot.value)
    ]
    after = world.fork()
    if all(learn_key(after, symbol, None, held) for symbol in symbols):
        yield after
