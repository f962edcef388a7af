"""What evaluating something gives: each value that it may have, or answer, with the world in which that is so."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Any, TypeVar

from astroid import nodes

from pylint_csp.analysis.state.facts import DECIDED, Fact
from pylint_csp.analysis.state.paths import distinct
from pylint_csp.analysis.state.values import ABSENT, Arguments, Const, Frame, Unknown, Value, bare, marked_like
from pylint_csp.analysis.state.world import World

Outcome = tuple[World, Value]
Outcomes = list[Outcome]
Answers = list[tuple[World, bool]]
Evaluator = Callable[[Any, Frame, World], Outcomes]
"""Evaluates expressions of one kind of node."""
_Part = TypeVar("_Part")
_OPAQUE = frozenset({"call", "connection", "irrelevant"})
"""The kinds of unknown values of which no more can be learned where they come from."""


def in_turn(
    world: World, parts: Iterable[_Part], evaluate: Callable[[World, _Part], Outcomes]
) -> list[tuple[World, tuple[Value, ...]]]:
    """Evaluate several things, each in the worlds that those before it have left."""
    results: list[tuple[World, tuple[Value, ...]]] = [(world, ())]
    for part in parts:
        results = [(after, (*values, value)) for before, values in results for after, value in evaluate(before, part)]
    return results


def until(ends_on: bool, world: World, parts: Iterable[_Part], ask: Callable[[World, _Part], Answers]) -> Answers:
    """Ask one thing after the other, until one has the answer that decides the whole."""
    decided: Answers = []
    pending = [world]
    for part in parts:
        answers = [one for before in pending for one in ask(before, part)]
        decided.extend(one for one in answers if one[1] is ends_on)
        pending = [after for after, answer in answers if answer is not ends_on]
    return decided + [(after, not ends_on) for after in pending]


def fresh_result(world: World, frame: Frame, node: nodes.NodeNG) -> Value:
    """Return the result of a call of which nothing is known: another one at every call."""
    return world.fresh(("call", node, frame.key))


def result_kept(world: World, callee: Hashable, arguments: Arguments, call: Callable[[], Outcomes]) -> Outcomes:
    """Return what a cached callable gave for the same arguments before, else what calling it gives."""
    values = (*arguments.positional, *(value for _, value in arguments.keywords))
    key = ("cached", callee, tuple(map(as_answer, values)), tuple(name for name, _ in arguments.keywords))
    if key in world.names:
        return [(world, world.names[key])]
    results = call()
    for after, value in results:
        after.names[key] = value
    return results


def as_values(answers: Answers, node: nodes.NodeNG, source: Value | None = None) -> Outcomes:
    """Return the answers to a test as values; what is made of one value is as much its caller's choice.

    Where both are possible, each is a path on which the value is true or not, and yet is no value that is known; what
    is made of such a value isn't either.
    """
    marked = ABSENT if source is None else source
    inner = bare(marked)
    is_decided = isinstance(inner, Unknown) and inner.symbol[0] == DECIDED
    if len({answer for _, answer in answers}) < 2 and not is_decided:
        return [(after, marked_like(marked, Const.of(answer))) for after, answer in answers]
    made_of: Hashable = inner.symbol if isinstance(inner, Unknown) and inner is not marked else ()
    if isinstance(inner, Unknown) and is_decided:
        made_of = inner.symbol[3]
    results: Outcomes = []
    for after, answer in answers:
        symbol = (DECIDED, node, answer, made_of)
        after.facts[symbol] = Fact(is_none=False, is_true=answer)
        results.append((after, marked_like(marked, Unknown(symbol))))
    return results


def forget_results(world: World, function: nodes.FunctionDef) -> None:
    """Forget what a cached function gave: where it is defined again, its cache is another one."""
    for name in [name for name in world.names if isinstance(name, tuple) and name[0] == "cached"]:
        if isinstance(name[1], tuple) and name[1][0] is function:
            del world.names[name]


def as_answer(value: Value) -> Value:
    """Return what an argument is equal to: tests that were answered alike are, wherever they stand."""
    inner = bare(value)
    return Const.of(inner.symbol[2]) if isinstance(inner, Unknown) and inner.symbol[0] == DECIDED else inner


def merged(outcomes: Outcomes) -> Outcomes:
    """Return the outcomes that differ; of results about which nothing can be known, one stands for all."""
    if len(outcomes) < 2:
        return outcomes
    by_value: dict[Value, list[World]] = {}
    some: Value | None = None
    for world, value in outcomes:
        if isinstance(value, Unknown) and value.symbol[0] in _OPAQUE:
            some = some or value
            by_value.setdefault(some, []).append(world)
        else:
            by_value.setdefault(value, []).append(world)
    return [(world, value) for value, worlds in by_value.items() for world in distinct(worlds)]


def learn_none(world: World, value: Unknown, is_none: bool, names: frozenset[str], volatile: bool) -> bool:
    """Note that an unknown value is, or is not, None; return whether the path stays feasible."""
    return world.learn(value.symbol, Fact(is_none, False if is_none else None, None, names, volatile))
