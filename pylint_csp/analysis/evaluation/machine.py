"""What the parts of the evaluator share: its state, what they ask of each other, and raised exceptions."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.continuations import Consumer, Handler
from pylint_csp.analysis.evaluation.fuel import FUEL, MOST_SMALL_CHANGE, RESERVE, SMALL_CHANGE, OutOfFuel
from pylint_csp.analysis.evaluation.outcomes import Answers, Outcomes, in_turn
from pylint_csp.analysis.program.program import Program
from pylint_csp.analysis.slices.later import Later, Reach
from pylint_csp.analysis.slices.relevance import Relevance
from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.findings import Construction, Final
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.values import Arguments, Const, Frame, FunctionValue, Reference, Value
from pylint_csp.analysis.state.world import World
from pylint_csp.verdict import Cause

KnownCall = Callable[[World, Arguments, Frame, nodes.NodeNG], Outcomes]
"""Runs a call of a callable that is known by its dotted name."""


@dataclass(frozen=True)
class MethodCall:
    """A call of a method: what it is called on, with what, and where."""

    receiver: Value
    arguments: Arguments
    frame: Frame
    node: nodes.NodeNG


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
    special: Callable[[World, Value, str, Arguments, nodes.NodeNG | None], Outcomes | None]
    """Call a special method that the class of an instance defines; None where it has none."""
    own_answer: Callable[[World, Value, tuple[str, ...], Arguments], Outcomes | None]
    """Let an instance's class answer a test by one of some methods, or as a built-in one; None where it has no say."""
    handed_item: Callable[[World, Value, Const], Value]
    """Return what a container holds under a key, as its holder sees it."""
    members_of: Callable[[nodes.ClassDef], list[Value] | None]
    """Return what a loop over a class goes over, if it is an enumeration."""
    receivers_of: Callable[[nodes.ClassDef], list[Value]]
    """Return the members that its methods may be called on, where there are no others, and none has a state."""

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

    # What tests have told

    told_beside: Callable[[Iterable[Value], Iterable[Symbol]], set[Symbol]]
    """Return of what tests have told something where names and attributes, read already, got their values.

    With it come those of some others, tested here, of which the same tests have told something.
    """
    are_set_together: Callable[[Symbol, Symbol], bool]
    """Tell whether two attributes that different methods have set are always set together by both."""
    is_bound_elsewhere: Callable[[Symbol], bool]
    """Tell whether a name is bound by functions inside its scope, or an attribute otherwise than on a receiver."""
    is_chosen: Callable[[nodes.ClassDef, str], bool]
    """Tell whether an attribute gets one of several literals where an instance is made, and no other value later."""
    is_asked_inside: Callable[[nodes.ClassDef, str], bool]
    """Tell whether methods of a class test an attribute of their receiver."""
    is_set_unseen: Callable[[nodes.ClassDef, str], bool]
    """Tell whether an attribute may be set otherwise than by the methods of its class, or under no name."""
    read_later: Callable[[World, Frame, frozenset[str]], Sequence[Value]]
    """Return what some names stand for that a frame reads from elsewhere."""
    tested_in_methods: Callable[[Frame, frozenset[str]], frozenset[str]]
    """Return the names that the tests in a receiver's methods mention, of those that some names stand for."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.fuel = FUEL
        self.reserve = RESERVE
        self.starved: dict[Hashable, tuple[int, list[Final]]] = {}
        """The final states that cost more than there was for them, each with how much that was."""
        self.exits: dict[Hashable, list[World]] = {}
        """The worlds in which methods end that were run for attributes, while one scope is run."""
        self.handlers: list[Handler] = []
        self.abandoned: list[World] = []
        """The worlds in which paths of the scope that is run end for good: in an exception, or in an endless loop."""
        self.paused: list[World] = []
        """The worlds in which the scope that is run waits at a ``yield``: others find what it has done until then."""
        self.interrupted: dict[Hashable, list[World]] = {}
        """The worlds in which running generators have handed out a value, by the generator's frame."""
        self.uncounted: list[Frame] = []
        """The frames that are in a loop of which it is not known how many laps there are, one for each loop."""
        self.awaiting: dict[tuple[Hashable, nodes.NodeNG], Consumer] = {}
        """Who takes what a generator hands out, by the frame and the call that make it."""
        self.consumers: dict[Hashable, Consumer] = {}
        """The same of the generators that run, by their frame."""
        self.active: list[Frame] = []
        self.unfinished: set[nodes.NodeNG] = set()
        """The calls that are asked about in which fuel ran out."""
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
    def reserving(self, amount: int = RESERVE) -> Iterator[None]:
        """Give what is run inside a reserve of its own for final states."""
        outer = self.reserve, self.starved, self.exits
        self.reserve, self.starved, self.exits = amount, {}, {}
        try:
            yield
        finally:
            self.reserve, self.starved, self.exits = outer

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
        else:
            self.abandoned.append(world)
