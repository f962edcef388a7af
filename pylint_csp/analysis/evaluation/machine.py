"""What the parts of the evaluator share: its state, what they ask of each other, and raised exceptions."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import TypeVar, cast

from astroid import nodes

from pylint_csp.analysis.program.program import Program
from pylint_csp.analysis.slices.later import Later, Reach
from pylint_csp.analysis.slices.relevance import Relevance
from pylint_csp.analysis.state.findings import Construction, Final
from pylint_csp.analysis.state.paths import MANY_WORLDS, States, distinct
from pylint_csp.analysis.state.values import (
    ABSENT,
    Arguments,
    Const,
    Frame,
    FunctionValue,
    Reference,
    Symbol,
    Unknown,
    Value,
    bare,
    marked_like,
)
from pylint_csp.analysis.state.world import Fact, World
from pylint_csp.verdict import Cause

Outcome = tuple[World, Value]
Outcomes = list[Outcome]
Answers = list[tuple[World, bool]]

_Part = TypeVar("_Part")

DEEPEST_CALL = 12
FUEL = 8_000
FUEL_PER_STATEMENT = 30
FUEL_FOR_PREMISES = 600
"""What it may cost to find out what is known where a method is called."""
FUEL_WHERE_FORWARDED = 2_500
RESERVE = 6_000
"""What working out final states may cost, beside the fuel of the scope that is run."""
SMALL_CHANGE = 100
"""What each final state may cost once there is no reserve: the dear ones leave the cheap ones their share."""
MOST_SMALL_CHANGE = 1_000
FUEL_PER_MODULE = 60_000
FUEL_PER_LINE = 20
LEAST_FUEL = 1_000
CALL_FUEL = 2_000
CALL_SHARE = 2
"""A call may cost no more than this part of what is left, so that no helper starves what comes after it."""
FUEL_APART = 1_000


DECIDED = "decided"
"""The kind of unknown values that are the answer of a test, known on its path."""
_OPAQUE = frozenset({"call", "connection", "operation", "irrelevant"})
"""The kinds of unknown values of which no more can be learned where they come from."""


class OutOfFuel(Exception):
    """The evaluation has cost as much as it may."""


class Handler:
    """Collects the worlds in which an exception leaves the body of a ``try``.

    ``frame`` is the one any of whose statements may raise; with None only a ``raise`` does. ``forget`` takes out of a
    world what nothing asks for once it has been caught.
    """

    def __init__(self, frame: Frame | None, forget: Callable[[World], None] | None = None) -> None:
        self.frame = frame
        self._forget = forget
        self._raised: list[tuple[World, Value | None]] = []
        self._anywhere: list[World] = []
        """Worlds in which any statement may have raised any exception."""
        self._states = States()
        self._bound = MANY_WORLDS

    def add(self, world: World, exception: Value | None) -> None:
        """Add a world in which that exception is raised; None is one that is not known."""
        self._raised.append((world, exception))

    def note(self, worlds: list[World]) -> None:
        """Note the worlds before a statement that may raise anything."""
        for world in worlds:
            if self._states.find(world) is None:
                self._anywhere.append(world.fork())
                self._states.add(self._anywhere[-1])
        if len(self._anywhere) > self._bound:
            self._anywhere = self._joined(self._anywhere)
            self._states = States(self._anywhere)
            self._bound = 2 * max(len(self._anywhere), MANY_WORLDS)

    def collected(self) -> list[tuple[World, Value | None]]:
        """Return the worlds that differ, each with its exception."""
        groups: dict[Value | None, list[World]] = {None: list(self._anywhere)}
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
    """Whoever goes on with a value as soon as a generator has handed it out, before the generator goes on itself."""

    take: Callable[[World, Value], list[World]]
    """Take a value; return the worlds in which the generator goes on."""
    take_all: Callable[[World, Value], list[World]]
    """Take all items of something."""
    leave: Callable[[World], bool]
    """Tell whether a path that leaves the generator by an exception is one on which the consumer has had enough."""


@dataclass(frozen=True)
class MethodCall:
    """A call of a method: what it is called on, with what, and where."""

    receiver: Value
    arguments: Arguments
    frame: Frame
    node: nodes.NodeNG

    @property
    def only(self) -> Value | None:
        """The argument of a method that takes one."""
        return self.arguments.positional[0] if len(self.arguments.positional) == 1 else None


class Machine:
    """The state that the parts of the evaluator share, and what they ask of each other.

    A part is made with those that it stands on. What it asks of the ones above it, it asks here: ``evaluator`` says
    who answers, once all parts are there.
    """

    relevance: Relevance
    later: Later

    # Expressions and tests

    evaluate: Callable[[nodes.NodeNG, Frame, World], Outcomes]
    """Evaluate an expression: every value it may have, each with the world in which it has it."""
    truth: Callable[[nodes.NodeNG, Frame, World], Answers]
    """Evaluate a test, and narrow the worlds by its answer."""
    truth_of: Callable[[World, Value, frozenset[str], bool], Answers]
    """Decide whether a value is true, and narrow the worlds by the answer, to a test that mentions some names.

    The last argument says whether the test held a call, so that the next lap of a loop may answer otherwise.
    """
    is_of_class: Callable[[World, Value, Value], bool | None]
    """Tell whether a value is an instance of a class, or of one of several; None where that is not known."""
    is_subclass: Callable[[Value, Value], bool | None]
    """Tell whether a class has a base; None where that is not known."""

    # Names, attributes and items

    settle: Callable[[World, Value], Outcomes]
    """Replace a name or attribute that is read from elsewhere by each value that it may have."""
    name_outside: Callable[[World, Frame, str], Outcomes]
    """Read a name of a scope that is not being evaluated: its final state."""
    place_of: Callable[[World, Frame, str], Outcomes]
    """Read a name that a scope binds, from another module: its value decides no test."""
    finals_of: Callable[[Symbol], list[Final] | None]
    """Return what a name or attribute read from elsewhere may be left with; None for other unknown values."""
    standing_fact: Callable[[Symbol], Fact]
    """Return what is true of a name or attribute read from elsewhere, whenever it is read: that it holds a context."""
    is_true_if_there: Callable[[Symbol], bool]
    """Tell whether a name or attribute read from elsewhere holds a context, or ``None``, and nothing else."""
    attribute_of: Callable[[World, Value, str, nodes.NodeNG | None], Outcomes]
    """Read an attribute."""
    item_in: Callable[[World, Value, Value, nodes.NodeNG], Outcomes]
    """Read an item."""
    let_go: Callable[[World, Reference], None]
    """Let code that is not seen call the methods of an instance: what holds a place may be filled in."""
    call_own_methods: Callable[[World, Reference], None]
    """Do the same, and let what its methods fill or change decide no test any more."""
    touching: Callable[[nodes.ClassDef], Mapping[str, tuple[nodes.FunctionDef, ...]]]
    """Return, by the attribute, the methods of a class that may set or change it later than an initialiser."""
    special: Callable[[World, Value, str, Arguments, nodes.NodeNG], Outcomes | None]
    """Call a special method that the class of an instance defines; None where it has none."""
    handed_item: Callable[[World, Value, Const], Value]
    """Return what a container holds under a key, as its holder sees it."""
    members_of: Callable[[nodes.ClassDef], list[Value] | None]
    """Return what a loop over a class goes over, if it is an enumeration."""

    # Calls and statements

    call: Callable[[World, Value, Arguments, Frame, nodes.NodeNG], Outcomes]
    """Call a value."""
    call_known: Callable[[World, str, Arguments, Frame, nodes.NodeNG], Outcomes]
    """Call something of the standard library, by its dotted name."""
    instantiate: Callable[[World, nodes.ClassDef, Arguments, Frame, nodes.NodeNG], Outcomes]
    """Call a class."""
    enter: Callable[[World, FunctionValue, Arguments, Frame, nodes.NodeNG], Outcomes]
    """Evaluate the body of a function."""
    start: Callable[[World, Value, Frame, Consumer | None], Outcomes]
    """Run a generator, if a value is one of which nothing was asked for yet, for its consumer or to its end."""
    finish: Callable[[World, Value, Frame], Outcomes]
    """Run a coroutine, if a value is one that nobody has awaited yet, and return what it returns."""
    run_body: Callable[[World, FunctionValue, Frame], Outcomes]
    """Execute the body of a function in a frame whose parameters are bound."""
    assign: Callable[[nodes.NodeNG, Value, Frame, World], list[World]]
    """Bind a target."""

    # What the evaluation is asked about

    targets_of: Callable[[nodes.NodeNG], list[nodes.Call]]
    """Return the calls of a scope that the evaluation is asked about."""
    is_target: Callable[[nodes.NodeNG], bool]
    """Tell whether an expression is a call that the evaluation is asked about."""
    holds_target: Callable[[nodes.NodeNG], bool]
    """Tell whether a call that the evaluation is asked about stands in a node, but in no function's body in it."""
    seeds_of: Callable[[nodes.Call, str], frozenset[str]]
    """Return the names that decide about a call."""
    deciding_arguments: Callable[[nodes.Call, Value, Frame], frozenset[nodes.NodeNG] | None]
    """Return the arguments that may decide about a call that is asked about; None for other calls."""
    is_worth_entering: Callable[[FunctionValue, Arguments, Frame, nodes.NodeNG, World], bool]
    """Tell whether a function's body may matter to what the evaluation is asked."""
    relevant_in_call: Callable[[World, FunctionValue, Frame, nodes.NodeNG], frozenset[str]]
    """Return the names of a function's body that matter to its call."""
    end_in_call: Callable[[FunctionValue, Frame, nodes.NodeNG], Reach]
    """Return where a call's run ends, if nothing is asked about after it."""

    # What is noted of constructions

    may_forward: Callable[[FunctionValue], bool]
    """Tell whether a function, as a method of any class that has it, may construct with what its callers pass."""
    construct: Callable[[World, Value, Value, Frame, nodes.NodeNG], list[World]]
    """Construct with a context and a ``check_hostname`` argument."""
    not_recording: Callable[[], AbstractContextManager[None]]
    """Suspend the recording of constructions."""
    constructions_of: Callable[[nodes.LocalsDictNodeNG, nodes.ClassDef | None], dict[nodes.NodeNG, list[Construction]]]
    """Return what the calls of a scope construct."""
    replaced_default: Callable[[nodes.Module], Cause | None]
    """Return where a module replaces the default context's creator by an insecure one, if it does."""

    premises_of: Callable[[nodes.NodeNG, nodes.ClassDef | None], list[World]]
    """Return the worlds that a scope begins in, as a method of a class."""

    tested_before: Callable[[nodes.FunctionDef], set[str]]
    """Return the attributes of its receiver that are tested where a method is called."""

    # What tests have told

    told_beside: Callable[[Iterable[Value], Iterable[Symbol]], set[Symbol]]
    """Return of what tests have told something where names and attributes, read already, got their values.

    With it come those of some others, tested here, of which the same tests have told something.
    """
    are_set_together: Callable[[Symbol, Symbol], bool]
    """Tell whether two attributes that different methods have set are always set together by both."""
    is_bound_elsewhere: Callable[[Symbol], bool]
    """Tell whether a name is bound by functions inside its scope, or an attribute otherwise than on a receiver."""
    read_later: Callable[[World, Frame, frozenset[str]], Sequence[Value]]
    """Return what some names stand for that a frame reads from elsewhere."""
    tested_in_methods: Callable[[Frame, frozenset[str]], frozenset[str]]
    """Return the names that the tests in a receiver's methods mention, of those that some names stand for."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.fuel = FUEL
        self.reserve = RESERVE
        self.starved: set[Hashable] = set()
        """The final states that cost more than there was for them."""
        self.handlers: list[Handler] = []
        self.interrupted: dict[Hashable, list[World]] = {}
        """The worlds in which running generators have handed out a value, by the generator's frame."""
        self.awaiting: dict[tuple[Hashable, nodes.NodeNG], Consumer] = {}
        """Who takes what a generator hands out, by the frame and the call that make it."""
        self.consumers: dict[Hashable, Consumer] = {}
        """The same of the generators that run, by their frame."""
        self.active: list[Frame] = []
        self.unfinished: set[nodes.NodeNG] = set()
        """The calls that are asked about in which fuel ran out."""
        self.arrivals: dict[nodes.NodeNG, list[World]] = {}
        """The worlds in which calls are evaluated, of those of which that is asked."""
        self.premature = 0
        """How many answers were given while a scope that they need was still being run: they are not to be kept."""
        self.replaced: list[tuple[World, Value, nodes.NodeNG]] | None = None
        """What the default context's creator was set to, with the world and the place, where that is asked for."""

    def spend(self, amount: int = 1) -> None:
        """Pay for a step.

        Raises:
            OutOfFuel: where nothing is left.
        """
        self.fuel -= amount
        if self.fuel < 0:
            raise OutOfFuel

    @contextmanager
    def limited(self, amount: int) -> Iterator[None]:
        """Allow a part of the evaluation no more than an amount of what is left."""
        reserve = max(0, self.fuel - amount)
        self.fuel -= reserve
        try:
            yield
        finally:
            self.fuel = max(0, self.fuel) + reserve

    @contextmanager
    def reserving(self) -> Iterator[None]:
        """Give what is run inside a reserve of its own for final states."""
        outer = self.reserve, self.starved
        self.reserve, self.starved = RESERVE, set()
        try:
            yield
        finally:
            self.reserve, self.starved = outer

    def reserve_for(self, state: Hashable) -> int:
        """Return what working out a final state may cost."""
        if self.reserve > SMALL_CHANGE:
            return self.reserve
        is_affordable = self.reserve > -MOST_SMALL_CHANGE and state not in self.starved
        return SMALL_CHANGE if is_affordable else 0

    @contextmanager
    def catching(self, handler: Handler) -> Iterator[None]:
        """Let a handler collect the worlds in which an exception leaves what is run inside."""
        self.handlers.append(handler)
        try:
            yield
        finally:
            self.handlers.pop()

    def evaluate_all(
        self, parts: Iterable[nodes.NodeNG], frame: Frame, world: World
    ) -> list[tuple[World, tuple[Value, ...]]]:
        """Evaluate several expressions, one after the other."""
        return in_turn(world, parts, lambda before, part: self.evaluate(part, frame, before))

    def started(self, world: World, value: Value, frame: Frame, consumer: Consumer | None) -> Outcomes:
        """Start a generator, and return what stands for the items that are there already."""
        return [one for before, raw in self.start(world, value, frame, consumer) for one in self.settle(before, raw)]

    @contextmanager
    def consumed(self, frame: Frame, call: nodes.NodeNG, consumer: Consumer) -> Iterator[None]:
        """Let a consumer take what a generator hands out that a call in a frame makes."""
        key = (frame.key, call)
        outer = self.awaiting.get(key)
        self.awaiting[key] = consumer
        try:
            yield
        finally:
            del self.awaiting[key]
            if outer is not None:
                self.awaiting[key] = outer

    def consumer_of(self, frame: Frame) -> Consumer | None:
        """Return who takes what a function hands out that a call has entered."""
        is_called = frame.caller is not None and isinstance(frame.key, tuple)
        return self.awaiting.get(cast("tuple[Hashable, nodes.NodeNG]", frame.key)[:2]) if is_called else None

    def leave_unfinished(self, frame: Frame, call: nodes.NodeNG | None = None) -> None:
        """Note that a call can't be followed to its end: of those that led there, the one that is asked about."""
        calls = [call, *(one.call for one in frame.chain() if one.caller is not None)]
        self.unfinished.update([one for one in calls if one is not None and self.is_target(one)][-1:])

    def raise_in(self, world: World, exception: Value | None) -> None:
        """End a path in an exception: it goes on in the nearest handler, if there is one."""
        if self.handlers:
            self.handlers[-1].add(world, exception)


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
