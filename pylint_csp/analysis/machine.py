"""What the parts of the evaluator share: its state, the hooks between them, and raised exceptions."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterator
from contextlib import AbstractContextManager, contextmanager

from astroid import nodes

from pylint_csp.analysis.later import Later
from pylint_csp.analysis.program import Program
from pylint_csp.analysis.relevance import Relevance
from pylint_csp.analysis.values import Arguments, Const, Frame, FunctionValue, Symbol, Unknown, Value
from pylint_csp.analysis.world import MANY_WORLDS, Fact, World, distinct

Outcome = tuple[World, Value]
Outcomes = list[Outcome]

DEEPEST_CALL = 12
FUEL = 8_000
FUEL_PER_STATEMENT = 30
FUEL_WHERE_FORWARDED = 2_500
RESERVE = 3_000
"""What working out final states may cost, beside the fuel of the scope that is run."""
FUEL_PER_MODULE = 60_000
FUEL_PER_LINE = 20
LEAST_FUEL = 1_000
CALL_FUEL = 2_000
CALL_SHARE = 2
"""A call may cost no more than this part of what is left, so that no helper starves what comes after it."""
FUEL_APART = 1_000


_OPAQUE = frozenset({"call", "connection", "operation", "irrelevant"})
"""The kinds of unknown values of which no more can be learned where they come from."""


class OutOfFuel(Exception):
    """The evaluation has cost as much as it may."""


class Handler:
    """Collects the worlds in which an exception leaves the body of a ``try``.

    ``frame`` is the one any of whose statements may raise; with None only a ``raise`` does.
    """

    def __init__(self, frame: Frame | None) -> None:
        self.frame = frame
        self._raised: list[tuple[World, Value | None]] = []
        self._anywhere: dict[Hashable, World] = {}
        """Worlds in which any statement may have raised any exception, by their states."""
        self._bound = MANY_WORLDS

    def add(self, world: World, exception: Value | None) -> None:
        """Add a world in which that exception is raised; None is one that is not known."""
        self._raised.append((world, exception))

    def note(self, worlds: list[World]) -> None:
        """Note the worlds before a statement that may raise anything."""
        for world in worlds:
            key = world.key()
            if key not in self._anywhere:
                self._anywhere[key] = world.fork()
        if len(self._anywhere) > self._bound:
            self._anywhere = {world.key(): world for world in distinct(list(self._anywhere.values()))}
            self._bound = 2 * max(len(self._anywhere), MANY_WORLDS)

    def collected(self) -> list[tuple[World, Value | None]]:
        """Return the worlds that differ, each with its exception."""
        groups: dict[Value | None, list[World]] = {None: list(self._anywhere.values())}
        for world, exception in self._raised:
            groups.setdefault(exception, []).append(world)
        return [(world, exception) for exception, worlds in groups.items() for world in distinct(worlds)]


class Machine(ABC):
    """The state of the evaluator, and what its parts ask of each other."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.relevance = Relevance(self.outer_effects, self.may_end, self.is_harmless)
        self.later = Later(self.relevance.keys)
        self.fuel = FUEL
        self.reserve = RESERVE
        self.handlers: list[Handler] = []
        self.interrupted: dict[Hashable, list[World]] = {}
        """The worlds in which running generators have handed out a value, by the generator's frame."""
        self.active: list[Frame] = []

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
    def catching(self, handler: Handler) -> Iterator[None]:
        """Let a handler collect the worlds in which an exception leaves what is run inside."""
        self.handlers.append(handler)
        try:
            yield
        finally:
            self.handlers.pop()

    def raise_in(self, world: World, exception: Value | None) -> None:
        """End a path in an exception: it goes on in the nearest handler, if there is one."""
        if self.handlers:
            self.handlers[-1].add(world, exception)

    def learn_none(self, world: World, value: Unknown, is_none: bool, names: frozenset[str], volatile: bool) -> bool:
        """Note that an unknown value is, or is not, None; return whether the path stays feasible."""
        fact = Fact(is_none=True, is_true=False) if is_none else Fact(is_none=False)
        return world.learn(value.symbol, Fact(fact.is_none, fact.is_true, None, names, volatile))

    @staticmethod
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

    @abstractmethod
    def evaluate(self, node: nodes.NodeNG, frame: Frame, world: World) -> Outcomes:
        """Evaluate an expression: every value it may have, each with the world in which it has it."""

    @abstractmethod
    def truth(self, node: nodes.NodeNG, frame: Frame, world: World) -> list[tuple[World, bool]]:
        """Evaluate a test, and narrow the worlds by its answer."""

    @abstractmethod
    def truth_of(
        self, world: World, value: Value, names: frozenset[str], volatile: bool = False
    ) -> list[tuple[World, bool]]:
        """Decide whether a value is true, and narrow the worlds by the answer."""

    @abstractmethod
    def settle(self, world: World, value: Value) -> Outcomes:
        """Replace a name or attribute that is read from elsewhere by each value that it may have."""

    @abstractmethod
    def attribute_of(self, world: World, value: Value, name: str, node: nodes.NodeNG | None) -> Outcomes:
        """Read an attribute."""

    @abstractmethod
    def item_in(self, world: World, container: Value, key: Value, node: nodes.NodeNG) -> Outcomes:
        """Read an item."""

    @abstractmethod
    def handed_item(self, world: World, container: Value, key: Const) -> Value:
        """Return what a container holds under a key, as its holder sees it."""

    @abstractmethod
    def absence(self, world: World, container: Value) -> Value:
        """Return the absence of a key, as its holder sees it."""

    @abstractmethod
    def assign(self, target: nodes.NodeNG, value: Value, frame: Frame, world: World) -> list[World]:
        """Bind a target."""

    @abstractmethod
    def call(
        self, world: World, callee: Value, arguments: Arguments, frame: Frame, node: nodes.Call | nodes.NodeNG
    ) -> Outcomes:
        """Call a value."""

    @abstractmethod
    def enter(
        self, world: World, function: FunctionValue, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        """Evaluate the body of a function."""

    @abstractmethod
    def not_recording(self) -> AbstractContextManager[None]:
        """Suspend the recording of constructions."""

    @abstractmethod
    def run_class_body(self, node: nodes.ClassDef, frame: Frame, world: World) -> list[World]:
        """Execute the body of a class statement."""

    @abstractmethod
    def name_outside(self, world: World, frame: Frame, name: str) -> Outcomes:
        """Read a name of a scope that is not being evaluated: its final state."""

    @abstractmethod
    def told_beside(self, values: set[Value]) -> set[Symbol]:
        """Return of what tests have told something where names and attributes, read already, got their values."""

    @abstractmethod
    def read_later(self, world: World, frame: Frame, names: frozenset[str]) -> frozenset[Value]:
        """Return what some names stand for that a frame reads from elsewhere."""

    @abstractmethod
    def tested_in_methods(self, frame: Frame, names: frozenset[str]) -> frozenset[str]:
        """Return the names that the tests in a receiver's methods mention, of those that some names stand for."""

    @abstractmethod
    def place_of(self, world: World, frame: Frame, name: str) -> Outcomes:
        """Read a name that a scope binds, from another module: its value decides no test."""

    @abstractmethod
    def outer_effects(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> frozenset[str]:
        """Return the names of a scope that a call in it may change, beside its arguments."""

    @abstractmethod
    def may_end(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> bool:
        """Tell whether a call that is a statement may never return."""

    @abstractmethod
    def is_harmless(self, call: nodes.Call, scope: nodes.NodeNG) -> bool:
        """Tell whether a call is one of the standard library's that leaves its arguments as they are."""

    @abstractmethod
    def deciding_arguments(self, call: nodes.Call, callee: Value) -> frozenset[nodes.NodeNG] | None:
        """Return the arguments that may decide about a call that is asked about; None for other calls."""

    @abstractmethod
    def is_target(self, node: nodes.NodeNG) -> bool:
        """Tell whether an expression is a call that the evaluation is asked about."""

    @abstractmethod
    def holds_target(self, node: nodes.NodeNG) -> bool:
        """Tell whether a call that the evaluation is asked about stands in a node, but in no function's body in it."""
