"""What the parts of the evaluator share: its state, what they ask of each other, and raised exceptions."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence, Sized
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import TypeVar, cast

from astroid import nodes

from pylint_csp.analysis.evaluation.fuel import FUEL, FUEL_PER_COPY, MOST_SMALL_CHANGE, RESERVE, SMALL_CHANGE, OutOfFuel
from pylint_csp.analysis.evaluation.outcomes import Answers, Consumer, Handler, Outcomes
from pylint_csp.analysis.program.program import Program
from pylint_csp.analysis.slices.later import Later
from pylint_csp.analysis.slices.reaching import Reach
from pylint_csp.analysis.slices.relevance import Relevance
from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.findings import Construction, Final
from pylint_csp.analysis.state.merging import MANY_WORLDS
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.values import Arguments, Const, Frame, FunctionValue, Reference, Value
from pylint_csp.analysis.state.world import World
from pylint_csp.verdict import Cause

_Part = TypeVar("_Part")

KnownCall = Callable[[World, Arguments, Frame, nodes.NodeNG], Outcomes]
"""Evaluates a call of a callable of the standard library, which is looked up by its dotted name."""


@dataclass(frozen=True)
class MethodCall:
    """A call of a method: what it is called on, with what, and where."""

    receiver: Value
    arguments: Arguments
    frame: Frame
    node: nodes.NodeNG


@contextmanager
def swapped(owner: object, **values: object) -> Iterator[None]:
    """Let attributes of an object, kept in its ``__dict__``, have other values while what is run inside runs."""
    outer = {name: getattr(owner, name) for name in values}
    vars(owner).update(values)
    try:
        yield
    finally:
        vars(owner).update(outer)


class Machine:
    """The state that the parts of the evaluator share, and the functions by which they call each other.

    A part gets the parts that it builds on when it is made. Those that are made after it, it calls by the attributes
    below: ``evaluator`` sets them once all parts exist.
    """

    relevance: Relevance
    later: Later

    # Expressions and tests

    evaluate: Callable[[nodes.NodeNG, Frame, World], Outcomes]
    """Evaluate an expression: every value it may have, each with the world in which it has it."""
    truth: Callable[[nodes.NodeNG, Frame, World], Answers]
    """Evaluate a test, and narrow the worlds by its answer."""
    truth_of: Callable[[World, Value, frozenset[str], bool], Answers]
    """Decide whether a value is true, and narrow the worlds by the answer.

    The third argument holds the names that the test mentions. The last one tells whether the test holds a call, so
    that the next lap of a loop may answer otherwise.
    """
    is_of_class: Callable[[World, Value, Value], bool | None]
    """Tell whether a value is an instance of a class, or of one of several; None where that is not known."""
    is_subclass: Callable[[Value, Value], bool | None]
    """Tell whether a class is a subclass of another one; None where that is not known."""

    # Names, attributes and items

    settle: Callable[[World, Value], Outcomes]
    """Replace an unknown value that stands for a name or attribute of elsewhere by each value that it may have.

    Any other value stays as it is.
    """
    name_outside: Callable[[World, Frame, str], Outcomes]
    """Read a name of a scope that is not being evaluated: it has its final value."""
    place_of: Callable[[World, Frame, str], Outcomes]
    """Read a name that a scope binds, from another module.

    Unless an import, function or class statement alone binds it, an unknown value stands for it and decides no test.
    """
    finals_of: Callable[[Symbol], list[Final] | None]
    """Return what a name or attribute read from elsewhere may be left with; None for other unknown values."""
    standing_fact: Callable[[Symbol], Fact]
    """Return the fact that always holds of a name or attribute of elsewhere: if it only gets contexts, it is true."""
    is_true_if_there: Callable[[Symbol], bool]
    """Tell whether a name or attribute read from elsewhere holds a context, or ``None``, and nothing else."""
    attribute_of: Callable[[World, Value, str, nodes.NodeNG | None], Outcomes]
    """Read an attribute."""
    item_in: Callable[[World, Value, Value, nodes.NodeNG], Outcomes]
    """Read an item."""
    let_go: Callable[[World, Reference], None]
    """Let unseen code call the methods of an instance: these may fill in attributes that hold ``None`` so far."""
    call_own_methods: Callable[[World, Reference], None]
    """Do the same; what its methods fill or change decides no test any more."""
    touching: Callable[[nodes.ClassDef], Mapping[str, tuple[nodes.FunctionDef, ...]]]
    """Return, by the attribute, the methods of a class that may set or change it later than an initialiser."""
    special: Callable[[World, Value, str, Arguments, nodes.NodeNG | None], Outcomes | None]
    """Call a special method that the class of an instance defines; None where it defines none."""
    own_answer: Callable[[World, Value, tuple[str, ...], Arguments], Outcomes | None]
    """Let the class of an instance answer a test by the first of some special methods that it defines.

    Where it defines none, but inherits from a known class that answers by its content, the answer is unknown. None
    where the class has no say.
    """
    handed_item: Callable[[World, Value, Const], Value]
    """Return what a container holds under a key; what it held when a caller passed it in is the caller's choice."""
    members_of: Callable[[nodes.ClassDef], list[Value] | None]
    """Return the members that a loop over an enumeration goes over; None for other classes."""
    receivers_of: Callable[[nodes.ClassDef], list[Value]]
    """Return the members of an enumeration that its methods are called on; none where it is not known which these are.

    That is so where members can be combined, or where a method sets an attribute of theirs.
    """

    # Calls and statements

    call: Callable[[World, Value, Arguments, Frame, nodes.NodeNG], Outcomes]
    """Call a value."""
    call_known: Callable[[World, str, Arguments, Frame, nodes.NodeNG], Outcomes]
    """Call something of the standard library, by its dotted name."""
    enter: Callable[[World, FunctionValue, Arguments, Frame, nodes.NodeNG], Outcomes]
    """Evaluate the body of a function."""
    start: Callable[[World, Value, Frame, Consumer | None], Outcomes]
    """Run a generator that was asked for nothing yet, for a consumer, or to its end; other values stay as they are."""
    finish: Callable[[World, Value, Frame], Outcomes]
    """Run a coroutine that nobody has awaited yet, and return what it returns; other values stay as they are."""
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
    """Tell whether a node holds a call that the evaluation is asked about, outside of functions' bodies."""
    seeds_of: Callable[[nodes.Call, str], frozenset[str]]
    """Return the names that decide what a call constructs, and with which context."""
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
    """Tell whether a function may construct with what its callers pass, be it as a method of a subclass."""
    construct: Callable[[World, Value, Value, Frame, nodes.NodeNG], list[World]]
    """Construct with a context and a ``check_hostname`` argument."""
    not_recording: Callable[[], AbstractContextManager[None]]
    """Suspend the recording of constructions."""
    recording_for_callers: Callable[[nodes.NodeNG], AbstractContextManager[None]]
    """Record what is run inside by a call: what this one itself chooses does not count."""
    starts_of: Callable[[nodes.LocalsDictNodeNG, nodes.ClassDef | None], list[World]]
    """Return the worlds in which a scope that is run on its own begins, for instances of the given class."""
    constructions_of: Callable[[nodes.LocalsDictNodeNG, nodes.ClassDef | None], dict[nodes.NodeNG, list[Construction]]]
    """Return what the calls of a scope construct; a method is run for instances of the given class."""
    is_sure_of_all: Callable[[World, Frame], bool]
    """Tell whether a called function, by a run of its own, leaves only contexts open, and got ones that verify."""
    replaced_default: Callable[[nodes.Module], Cause | None]
    """Return where a module replaces the creator of default contexts by an insecure one; None where it doesn't."""

    # What tests have told

    is_possible: Callable[[World], bool]
    """Tell whether what the tests on a path have found can be so together."""

    told_beside: Callable[[Iterable[Value], Iterable[Symbol]], set[Symbol]]
    """Return the symbols about which tests have told something where the given values, read from elsewhere, were set.

    The second argument holds symbols that are tested here. Those of them that the same tests are about are returned,
    too.
    """
    are_set_together: Callable[[Symbol, Symbol], bool]
    """Tell whether two methods, each of which has set one of two attributes, both always set the two together."""
    is_bound_elsewhere: Callable[[Symbol], bool]
    """Tell whether a name is bound by functions inside its scope, or an attribute otherwise than on a receiver."""
    may_be_set_meanwhile: Callable[[Symbol], bool]
    """Tell whether a test, or a value, is about what may be set between two of its kind."""
    is_chosen: Callable[[nodes.ClassDef, str], bool]
    """Tell whether an initialiser sets an attribute to one of several literals, and nothing sets it later."""
    is_method: Callable[[nodes.ClassDef, str], bool]
    """Tell whether instances of a class have nothing but methods and properties under a name."""
    asked_by: Callable[[nodes.ClassDef, str], frozenset[str]]
    """Return the names of the methods of a class, other than initialisers, that test an attribute of their receiver."""
    is_set_unseen: Callable[[nodes.ClassDef, str], bool]
    """Tell whether an attribute may be set by other code than methods of its class, or by ``setattr`` and the like."""
    read_later: Callable[[World, Frame, frozenset[str]], Sequence[Value]]
    """Return the unknown values that stand for what a frame reads from elsewhere under some names."""
    tested_in_methods: Callable[[Frame, frozenset[str]], frozenset[str]]
    """Return the attributes of the receiver that its methods test, of the methods that some names stand for."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.fuel = FUEL
        self.reserve = RESERVE
        self.starved: dict[Hashable, tuple[int, list[Final]]] = {}
        """The final states that cost more than there was left, each with how much was left and what was found."""
        self.exits: dict[Hashable, list[World]] = {}
        """The worlds in which methods end that were run for what they leave in attributes, while one scope is run."""
        self.handlers: list[Handler] = []
        self.abandoned: list[World] = []
        """The worlds in which paths of the scope that is run end for good: in an exception, or in an endless loop."""
        self.paused: list[World] = []
        """The worlds in which the scope that is run waits at a ``yield``: other code sees what it has done so far."""
        self.interrupted: dict[Hashable, list[World]] = {}
        """The worlds in which running generators have handed out a value, by the generator's frame."""
        self.uncounted: list[Frame] = []
        """The frames of the loops that run whose number of laps is not known, one for each loop."""
        self.awaiting: dict[tuple[Hashable, nodes.NodeNG], Consumer] = {}
        """The consumers of generators that are to be made, by the frame's key and the call that make each of them."""
        self.consumers: dict[Hashable, Consumer] = {}
        """The consumers of the generators that run, by the key of the generator's frame."""
        self.active: list[Frame] = []
        """The frames that are being run, the innermost last."""
        self.awaited: tuple[nodes.NodeNG, list[World]] | None = None
        """The function that is not entered where it is called, and the worlds in which it was; None for none."""
        self.unfinished: set[nodes.NodeNG] = set()
        """The calls that are asked about in which fuel ran out."""
        self.doubtful: set[nodes.NodeNG] = set()
        """The calls that are asked about of which, on some path, it is not known what they call.

        In a coarse run, it is those that call another known class, which may go with a flag.
        """
        self.is_coarse = False
        """Whether paths are told apart by what they hold alone: no test is remembered, and calls cost little."""
        self.premature = 0
        """How many answers were given while a scope that they depend on was still being run.

        Where the number has grown while something was worked out, that is not kept: it may be incomplete.
        """
        self.replaced: list[tuple[World, Value, nodes.NodeNG]] | None = None
        """What the creator of default contexts was set to, each with its world and place; None unless asked for."""

    def spend(self, amount: int = 1) -> None:
        """Pay for a step.

        Raises:
            OutOfFuel: where nothing is left.
        """
        self.fuel -= amount
        if self.fuel < 0:
            raise OutOfFuel

    def spend_on_many(self, paths: Sized, each: int = 1) -> None:
        """Pay for what many paths cost beside their steps: they are compared with each other.

        Raises:
            OutOfFuel: where nothing is left.
        """
        if len(paths) > MANY_WORLDS:
            self.spend(each * len(paths))

    @contextmanager
    def limited(self, amount: int) -> Iterator[None]:
        """Let what is run inside spend no more than an amount of the fuel that is left."""
        reserve = max(0, self.fuel - amount)
        self.fuel -= reserve
        try:
            yield
        finally:
            self.fuel = max(0, self.fuel) + reserve

    def reserving(self, amount: int = RESERVE) -> AbstractContextManager[None]:
        """Give what is run inside a reserve of its own for final states."""
        return swapped(self, reserve=amount, starved={}, exits={})

    @contextmanager
    def coarsely(self) -> Iterator[set[nodes.NodeNG]]:
        """Run coarsely what is run inside, and collect the calls that are asked about in which fuel runs out."""
        with swapped(self, is_coarse=True, unfinished=set(), doubtful=set(), exits={}):
            yield self.unfinished

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

    def running(self, frame: Frame) -> AbstractContextManager[None]:
        """Let a frame be the innermost one that runs."""
        return swapped(self, active=[*self.active, frame])

    def in_turn(
        self, world: World, parts: Iterable[_Part], evaluate: Callable[[World, _Part], Outcomes]
    ) -> list[tuple[World, tuple[Value, ...]]]:
        """Evaluate several parts, each in the worlds that those before it have left, and return all their values."""
        results: list[tuple[World, tuple[Value, ...]]] = [(world, ())]
        for part in parts:
            results = [
                (after, (*values, value)) for before, values in results for after, value in evaluate(before, part)
            ]
            self.spend_on_many(results, FUEL_PER_COPY)
        return results

    def evaluate_all(
        self, parts: Iterable[nodes.NodeNG], frame: Frame, world: World
    ) -> list[tuple[World, tuple[Value, ...]]]:
        """Evaluate several expressions, one after the other."""
        return self.in_turn(world, parts, lambda before, part: self.evaluate(part, frame, before))

    def started(self, world: World, value: Value, frame: Frame, consumer: Consumer | None) -> Outcomes:
        """Start a generator if a value is one, as ``start`` does, and settle what that leaves."""
        return [one for before, raw in self.start(world, value, frame, consumer) for one in self.settle(before, raw)]

    def consumed(self, frame: Frame, call: nodes.NodeNG, consumer: Consumer) -> AbstractContextManager[None]:
        """Let a consumer take what is handed out by the generator that ``call`` makes in a frame, if it makes one."""
        return swapped(self, awaiting={**self.awaiting, (frame.key, call): consumer})

    def consumer_of(self, frame: Frame) -> Consumer | None:
        """Return the consumer of the generator whose frame this is; None where nobody waits for what it hands out."""
        is_called = frame.caller is not None and isinstance(frame.key, tuple)
        return self.awaiting.get(cast("tuple[Hashable, nodes.NodeNG]", frame.key)[:2]) if is_called else None

    def leave_unfinished(self, world: World, frame: Frame) -> None:
        """Note that the evaluation stops short: of the calls that led to a frame, the outermost that is asked about.

        Nothing is lost where what that has entered can't construct but with a context that verifies.
        """
        entered = [(one.call, one) for one in frame.chain() if one.caller is not None]
        asked = [(call, one) for call, one in entered if call is not None and self.is_target(call)]
        if asked:
            call, outermost = asked[-1]
            if not self.is_sure_of_all(world, outermost):
                self.unfinished.add(call)

    def raise_in(self, world: World, exception: Value | None) -> None:
        """End a path in an exception, None for one that is not known: the nearest handler goes on, if there is one."""
        if self.handlers:
            self.handlers[-1].add(world, exception)
        else:
            self.abandoned.append(world)
