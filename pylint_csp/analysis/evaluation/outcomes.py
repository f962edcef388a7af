"""What evaluating gives: each value or answer, with the world in which it is the one, and who goes on from there."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from astroid import nodes

from pylint_csp.analysis.state.facts import DECIDED, EQUALS, Fact
from pylint_csp.analysis.state.merging import MANY_WORLDS
from pylint_csp.analysis.state.paths import distinct
from pylint_csp.analysis.state.values import ABSENT, NONE, Arguments, Const, Frame, Unknown, Value, bare, marked_like
from pylint_csp.analysis.state.world import World

Outcome = tuple[World, Value]
Outcomes = list[Outcome]
Answers = list[tuple[World, bool]]
Evaluator = Callable[[Any, Frame, World], Outcomes]
"""Evaluates expressions of one kind of node."""
_Part = TypeVar("_Part")

_OPAQUE = frozenset({"call", "connection", "irrelevant"})
"""The kinds of unknown values that stand for nothing which could be looked up: one is as good as another."""


def visitors(*parts: object) -> dict[str, Callable[..., Any]]:
    """Return the methods of some parts that are called ``visit_…``, as in checkers, by the kind of node."""
    return {
        name.removeprefix("visit_"): getattr(part, name)
        for part in parts
        for name in dir(part)
        if name.startswith("visit_")
    }


def until(ends_on: bool, world: World, parts: Iterable[_Part], ask: Callable[[World, _Part], Answers]) -> Answers:
    """Ask one part after the other, until one has the answer that decides the whole: ``ends_on``.

    For ``or`` that is True, for ``and`` it is False.
    """
    decided: Answers = []
    pending = [world]
    for part in parts:
        answers = [one for before in pending for one in ask(before, part)]
        decided.extend(one for one in answers if one[1] is ends_on)
        pending = [after for after, answer in answers if answer is not ends_on]
    return decided + [(after, not ends_on) for after in pending]


def fresh_result(world: World, frame: Frame, node: nodes.NodeNG) -> Value:
    """Return a new unknown value as the result of a call: each time the call is evaluated, it is another one."""
    return world.fresh(("call", node, frame.key))


def result_kept(world: World, callee: Hashable, arguments: Arguments, call: Callable[[], Outcomes]) -> Outcomes:
    """Return what a cached callable has returned for equal arguments on this path, else call it and keep the result."""
    values = (*arguments.positional, *(value for _, value in arguments.keywords))
    key = ("cached", callee, tuple(map(as_answer, values)), tuple(name for name, _ in arguments.keywords))
    if key in world.names:
        return [(world, world.names[key])]
    results = call()
    for after, value in results:
        after.names[key] = value
    return results


def as_values(answers: Answers, node: nodes.NodeNG, source: Value | None = None) -> Outcomes:
    """Return the answers to a test as the values of its expression, ``node``.

    If only one answer is possible, it is a literal. If both are, each path has an unknown value, with the fact whether
    it is true. So has a test of such a value. A test of ``source`` alone, as in ``not verify``, is as much the choice
    of a caller as that.
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
        # In another lap of a loop, the test may have had the other answer.
        after.facts.pop((DECIDED, node, not answer, made_of), None)
        after.facts[symbol] = Fact(is_none=False, is_true=answer)
        results.append((after, marked_like(marked, Unknown(symbol))))
    return results


def forget_results(world: World, function: nodes.FunctionDef) -> None:
    """Forget what a cached function has returned: where its definition is executed again, it gets a new cache."""
    for name in [name for name in world.names if isinstance(name, tuple) and name[0] == "cached"]:
        if isinstance(name[1], tuple) and name[1][0] is function:
            del world.names[name]


def as_answer(value: Value) -> Value:
    """Return the answer if a value is that of a test whose answer the path knows, else the value without marks.

    The values of two tests with the same answer are equal, but different unknown values stand for them.
    """
    inner = bare(value)
    return Const.of(inner.symbol[2]) if isinstance(inner, Unknown) and inner.symbol[0] == DECIDED else inner


def merged(outcomes: Outcomes) -> Outcomes:
    """Return the outcomes that differ; the first result of which nothing can be known stands for all such results."""
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


def learn_text(world: World, value: Value, default: Value = ABSENT) -> None:
    """Note that a value, if it is not known, is text or a path, or else a ``default``.

    It is neither ``None`` nor one of the truth values.
    """
    inner = bare(value)
    if not isinstance(inner, Unknown):
        return
    if bare(default) != NONE:
        world.learn(inner.symbol, Fact(is_none=False))
    for truth in _TRUTHS:
        if bare(default) != truth:
            world.learn((EQUALS, inner.symbol, truth), Fact(is_true=False))


def is_text(world: World, value: Value) -> bool:
    """Tell whether a value is text or a path: a literal, or one that is not known of which that was noted."""
    inner = bare(value)
    if isinstance(inner, Unknown):
        noted = [world.facts.get((EQUALS, inner.symbol, truth)) for truth in _TRUTHS]
        return all(one is not None and one.is_true is False for one in noted)
    return isinstance(inner, Const) and inner.kind is str


_TRUTHS = (Const.of(value=False), Const.of(value=True))


class Handler:
    """Collects the worlds in which an exception leaves the body of a ``try``.

    Any statement of ``frame`` may raise; if it is None, only what surely raises does. ``forget`` takes out of a world
    what nothing asks for once the exception has been caught.
    """

    def __init__(self, frame: Frame | None, forget: Callable[[World], None] | None = None) -> None:
        self.frame = frame
        self._forget = forget
        self._raised: list[tuple[World, Value | None]] = []
        self._anywhere: dict[Hashable, World] = {}
        """Worlds before statements that may raise any exception, by their states."""
        self._bound = MANY_WORLDS

    def add(self, world: World, exception: Value | None) -> None:
        """Add a world in which an exception is raised; None stands for one that is not known."""
        self._raised.append((world, exception))

    def note(self, worlds: list[World]) -> None:
        """Note the worlds before a statement that may raise anything."""
        for world in worlds:
            key = world.key()
            if key not in self._anywhere:
                self._anywhere[key] = world.fork()
        if len(self._anywhere) > self._bound:
            self._anywhere = {world.key(): world for world in self._joined([*self._anywhere.values()])}
            self._bound = 2 * max(len(self._anywhere), MANY_WORLDS)

    def collected(self) -> list[tuple[World, Value | None]]:
        """Return the worlds that differ, each with its exception, or None where that is not known."""
        groups: dict[Value | None, list[World]] = {None: [*self._anywhere.values()]}
        for world, exception in self._raised:
            groups.setdefault(exception, []).append(world)
        return [(world, exception) for exception, worlds in groups.items() for world in self._joined(worlds)]

    def _joined(self, worlds: list[World]) -> list[World]:
        if self._forget is not None and len(worlds) > 1:
            for world in worlds:
                self._forget(world)
        return distinct(worlds)


@dataclass(frozen=True)
class Consumer:
    """What is done with each value that a generator hands out, before the generator goes on: a loop's body, say."""

    take: Callable[[World, Value], list[World]]
    """Take a value; return the worlds in which the generator goes on."""
    take_all: Callable[[World, Value], list[World]]
    """Take all items of an iterable, as for ``yield from``; return the worlds in which the generator goes on."""
    leave: Callable[[World], bool]
    """Tell whether a path leaves the generator by an exception because the consumer takes no more, as by ``break``."""
