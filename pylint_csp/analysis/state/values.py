"""Abstract values: what an expression may evaluate to on one path."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from astroid import nodes

from pylint_csp.analysis.state.symbols import Identity, Symbol, derived
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.functions import FunctionNode, is_static, positional_names

Name = TypeVar("Name", bound=Hashable)


@dataclass(eq=False, slots=True)
class Frame:
    """One activation of a scope: the root of an evaluation, or a call that it entered.

    A frame is static where its scope is not being evaluated: names are then read from the scope's final state.
    """

    key: Hashable
    scope: nodes.LocalsDictNodeNG
    parent: Frame | None = None
    caller: Frame | None = None
    call: nodes.Call | None = None
    relevant: frozenset[str] = frozenset()
    entered: int = 0
    static: bool = False
    depth: int = 0
    receiver: str = ""
    """The name of the method's first parameter, whose attributes are told apart."""
    kept: frozenset[str] = frozenset()
    """Names whose final value is asked for."""
    beyond: frozenset[nodes.NodeNG] = frozenset()
    """Statements that need not be executed: nothing that is asked about comes after them."""
    last: frozenset[nodes.NodeNG] = frozenset()
    """Statements after which nothing is asked about any more."""
    given: dict[str, Value] = field(default_factory=dict)
    """What the parameters were bound to when the frame was entered."""
    keywords: Arguments | None = None
    """The keyword arguments that no named parameter took."""
    older: frozenset[Identity] | None = None
    """The objects that there were when the frame was entered; None where it may hand out its own before it ends."""
    holders: dict[str, Frame | None] = field(default_factory=dict)
    """The frames that names belong to, once they were looked up."""
    read_outside: frozenset[str] | None = None
    """The identifiers that the callers read, once worked out."""
    asked_inside: frozenset[str] = frozenset()
    """Names that a generator tests whose values the frame takes one by one."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Frame) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)

    @property
    def activation(self) -> Frame:
        """The frame of the function or module that runs: of a comprehension or class's body, the one around it."""
        frame = self
        while frame.parent is not None and not isinstance(frame.scope, (nodes.Lambda, nodes.FunctionDef, nodes.Module)):
            frame = frame.parent
        return frame

    def chain(self) -> Iterator[Frame]:
        """Yield the frame of the function or module that runs here, and those that called it."""
        frame: Frame | None = self
        while frame is not None:
            frame = frame.activation
            yield frame
            frame = frame.caller

    def around(self) -> Iterator[Frame]:
        """Yield the frame, and those around it whose names its scope sees."""
        frame: Frame | None = self
        while frame is not None:
            yield frame
            frame = frame.parent

    def runs_within(self, other: Frame) -> bool:
        """Tell whether ``other`` is this frame, one that called it, or one whose names one of these sees."""
        return any(outer == other for frame in self.chain() for outer in frame.around())


@dataclass(frozen=True, slots=True)
class Const:
    """A literal, or a tuple or slice of some; ``kind`` tells ``True`` from ``1``."""

    value: str | bytes | int | float | complex | bool | tuple[object, ...] | None
    kind: type
    node: nodes.NodeNG | None = field(default=None, compare=False)
    """Where it is written, or the function that returns nothing else: it does not tell two constants apart."""

    @classmethod
    def of(cls, value: object, node: nodes.NodeNG | None = None) -> Const:
        """Return the constant of a literal's value."""
        return cls(value, type(value), node)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Absent:
    """What a mapping holds under a key that it does not have, and a call for an argument that it does not get."""

    node: nodes.NodeNG | None = field(default=None, compare=False)
    """Where the ``None`` is written that was left out."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A value about which only facts are known."""

    symbol: Symbol


@dataclass(frozen=True, slots=True)
class Known:
    """A class, function or object of the standard library, by its dotted name."""

    name: str


@dataclass(frozen=True, slots=True)
class ModuleValue:
    """A module, found or not, by its absolute name."""

    name: str


@dataclass(frozen=True, slots=True)
class ClassValue:
    """A class of the code under analysis or of a dependency."""

    node: nodes.ClassDef


@dataclass(frozen=True, slots=True)
class FunctionValue:
    """A function or lambda with the frame that it closes over, and the receiver of a bound method."""

    node: FunctionNode
    frame: Frame | None = None
    receiver: Value | None = None
    owner: nodes.ClassDef | None = None
    decorated: bool = True
    """Whether calling it goes through its decorators."""
    lap: int = 0
    """Its number among the functions that one ``def`` or lambda made in one frame, and that are still held."""

    @property
    def key(self) -> tuple[Hashable, ...]:
        """What tells it from others, whatever it is bound to."""
        return (self.node, self.frame.key if self.frame is not None else None, self.lap)

    @property
    def receiver_name(self) -> str:
        """The name of a method's first parameter, in functions inside the method, too; a static method has none."""
        if self.owner is None:
            around = self.frame.receiver if self.frame is not None else ""
            return "" if around and definitions(self.node, around) else around
        return "" if is_static(self.node) else next(iter(positional_names(self.node)), "")


@dataclass(frozen=True, slots=True)
class Member:
    """A member of an enumeration of the code under analysis: one object, whatever its value is."""

    node: nodes.ClassDef
    name: str
    literal: Const | Absent | None = field(default=None, compare=False)
    """The literal that it equals; absent where it equals none, and None where that is not known."""


@dataclass(frozen=True, slots=True)
class Partial:
    """``functools.partial(callee, …)``."""

    callee: Value
    arguments: Arguments


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a built-in object, or of a known class, bound to its receiver."""

    receiver: Value
    name: str


@dataclass(frozen=True, slots=True)
class Super:
    """``super()``: attributes are looked up behind ``after`` in the MRO of the receiver's class."""

    after: nodes.ClassDef
    receiver: Value


@dataclass(frozen=True, slots=True)
class Reference:
    """An object whose state is kept in the world."""

    identity: Identity


@dataclass(frozen=True, slots=True)
class Passed:
    """A value that a frame got from its caller, and has not rebound: still the caller's choice."""

    value: Value
    frame: Frame
    required: bool = False
    """Whether the parameter has no default: called, it is an unknown callee, whatever class it was handed."""


Value = (
    Const
    | Absent
    | Unknown
    | Known
    | ModuleValue
    | ClassValue
    | FunctionValue
    | Member
    | Partial
    | Method
    | Super
    | Reference
    | Passed
)


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of a call."""

    positional: tuple[Value, ...] = ()
    keywords: tuple[tuple[str, Value], ...] = ()
    rest: Value = Absent()
    """What a keyword that is not listed holds: absent, or unknown behind a mapping that is not known."""
    star: Value = Absent()
    """What a positional argument holds that is not listed: absent, or unknown behind a sequence that is not known."""

    @property
    def may_follow(self) -> bool:
        """Tell whether more positional arguments may follow those that are listed."""
        return not is_absent(self.star)

    def keyword(self, name: str) -> Value:
        """Return the keyword argument of that name; absent and unknown are values too."""
        named = self.named(name)
        return item_of(self.rest, Const.of(name)) if named is None else named

    def named(self, name: str) -> Value | None:
        """Return the keyword argument that is listed under that name, or None: an unknown mapping's do not count."""
        return next((value for keyword, value in reversed(self.keywords) if keyword == name), None)

    def with_positional(self, more: tuple[Value, ...]) -> Arguments:
        """Return the arguments with more positional ones; behind an unknown sequence, their places are not known."""
        if not self.may_follow:
            return Arguments(self.positional + more, self.keywords, self.rest, self.star)
        return replace(self, star=Unknown(("star", self.star)))

    def at(self, position: int) -> Value:
        """Return the positional argument there; absent and unknown are values too."""
        if position < len(self.positional):
            return self.positional[position]
        return item_of(self.star, Const.of(position - len(self.positional)))

    def first(self, name: str) -> Value:
        """Return the first positional argument, or else the keyword argument of that name."""
        return self.positional[0] if self.positional else self.keyword(name)

    def with_keywords(self, keywords: Iterable[tuple[str, Value]], rest: Value = Absent()) -> Arguments:
        """Return the arguments with more keyword arguments, and the rest of a mapping, after them."""
        names, rest = merged_entries(dict(self.keywords), self.rest, keywords, rest)
        return replace(self, keywords=tuple(names.items()), rest=rest)

    def merged(self, later: Arguments) -> Arguments:
        """Return the arguments of a partial's call: these, then the call's own."""
        both = self.with_keywords(later.keywords, later.rest)
        return replace(both.with_positional(later.positional), star=later.star if later.may_follow else both.star)


NONE = Const.of(None)
ABSENT = Absent()


def merged_entries(
    held: Mapping[Name, Value], rest: Value, more: Iterable[tuple[Name, Value]], other: Value
) -> tuple[dict[Name, Value], Value]:
    """Return a mapping's entries, and what other keys hold, once another mapping's entries are put into it.

    An absent key never replaces one that is there. A mapping that is not known leaves what is there, and may fill in
    what is absent.
    """
    entries = dict(held)
    if not isinstance(other, Absent):
        entries = {name: value for name, value in held.items() if not is_absent(value)}
    for name, value in more:
        if not is_absent(value) or isinstance(entries.get(name, bare(rest)), Absent):
            if isinstance(entries.get(name), Absent):
                # What was taken away comes last.
                del entries[name]
            entries[name] = value
    if isinstance(other, Absent) or (is_absent(other) and not is_absent(rest)):
        return entries, rest
    return entries, other


def is_absent(value: Value) -> bool:
    """Tell whether a value is absent, whatever frames it was passed through."""
    while isinstance(value, Passed):
        value = value.value
    return isinstance(value, Absent)


def bare(value: Value) -> Value:
    """Return the value without the marks of the frames that it was passed through."""
    while isinstance(value, Passed):
        value = value.value
    return value


def kind_of(value: Value) -> Hashable:
    """Return the kind of an unknown value: what its symbol begins with. Others have none."""
    inner = bare(value)
    return inner.symbol[0] if isinstance(inner, Unknown) else None


def passed(value: Value, frame: Frame, required: bool = False) -> Passed:
    """Mark a value as what a frame got from its caller; the mark of an earlier run of the same call is dropped.

    Else a loop that calls a function with what it last returned would add marks without end.
    """
    return Passed(_without_mark(value, frame), frame, required)


def _without_mark(value: Value, frame: Frame) -> Value:
    if not isinstance(value, Passed):
        return value
    inner = _without_mark(value.value, frame)
    if value.frame == frame:
        return inner
    return value if inner is value.value else Passed(inner, value.frame, value.required)


def marked_like(source: Value, value: Value) -> Value:
    """Return the value with the marks that ``source`` has."""
    if isinstance(source, Passed):
        return Passed(marked_like(source.value, value), source.frame, source.required)
    return value


def holder_of(owner: ModuleValue | ClassValue | FunctionValue) -> Reference:
    """Return the object that stands for what was set on a module, class or function from outside."""
    return Reference(("static", owner.key if isinstance(owner, FunctionValue) else owner))


def parts(value: Value) -> Iterator[Value]:
    """Yield the values that a callable holds: its receiver, or what a partial binds."""
    if isinstance(value, (Method, Super, FunctionValue)):
        if value.receiver is not None:
            yield value.receiver
    elif isinstance(value, Partial):
        yield value.callee
        yield from value.arguments.positional
        yield from (one for _, one in value.arguments.keywords)
        yield value.arguments.rest


def within(value: Value) -> list[Value]:
    """Return a value without marks, and what callables hold among that, in turn."""
    inner = bare(value)
    if isinstance(inner, (Const, Unknown, Reference)):
        return [inner]
    return [inner, *(one for part in reversed([*parts(inner)]) for one in within(part))]


def item_of(container: Value, key: Value) -> Value:
    """Return the item under a key of a container that is unknown; if it is absent, so is the item."""
    inner = bare(container)
    if isinstance(inner, Unknown):
        return marked_like(container, Unknown(derived("item", inner.symbol, key)))
    return container
