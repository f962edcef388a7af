"""The values that the analysis knows, and the objects that some of them refer to.

Each value carries its *owner*: the depth of the function that chose it. The function that is judged has depth 0, what
it calls 1, and so on; its own caller is ``CALLER``. So a call is blamed only for what was chosen where it stands.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from operator import itemgetter

from astroid import nodes

from pylint_csp.verdict import Cause

CALLER = -1

FunctionNode = nodes.FunctionDef | nodes.Lambda


@dataclass(frozen=True)
class Value:
    """A value, as far as it is known."""

    owner: int = field(default=0, kw_only=True)
    cause: Cause | None = field(default=None, kw_only=True, compare=False)

    def chosen_at(self, depth: int, *, at_most: bool = False) -> Value:
        """Return it as chosen at that depth, or ``at_most`` there: what was chosen further out stays so."""
        return replace(self, owner=min(self.owner, depth) if at_most else depth)


@dataclass(frozen=True)
class Unknown(Value):
    """A value of which nothing is known but which expression it came from: equal symbols are equal values."""

    symbol: str
    held: Constant | None = None
    """What a module or class binds to the name, which others may have changed: it is used, but it decides no test."""


@dataclass(frozen=True)
class Constant(Value):
    """``None``, a truth value, a number or a string."""

    literal: object
    left_out: bool = field(default=False, compare=False)
    """Whether this is the default of a parameter that got no argument."""


@dataclass(frozen=True)
class Absent(Value):
    """What a mapping holds under a key that it does not have."""


@dataclass(frozen=True)
class Known(Value):
    """What an import leads to in the standard library, or in a module that can't be found: its qualified name."""

    name: str


@dataclass(frozen=True)
class Module(Value):
    """A module of the project or of an installed package."""

    node: nodes.Module


@dataclass(frozen=True)
class Class(Value):
    """A class of the project or of an installed package."""

    node: nodes.ClassDef


@dataclass(frozen=True)
class Function(Value):
    """A function, method or lambda, bound to its receiver if it is one that has one."""

    node: FunctionNode
    receiver: Value | None = None


@dataclass(frozen=True)
class Super(Value):
    """``super()``: what comes after a class in the method resolution order of the receiver's."""

    after: nodes.ClassDef
    receiver: Value


@dataclass(frozen=True)
class Partial(Value):
    """``functools.partial``: a callee and some of its arguments."""

    callee: Value
    arguments: Arguments


@dataclass(frozen=True)
class Sequence(Value):
    """A tuple, list or set that is written down."""

    items: tuple[Value, ...]


@dataclass(frozen=True)
class Reference(Value):
    """A context, mapping or instance, by its name among the objects of a state."""

    target: str


@dataclass(frozen=True)
class Arguments:
    """The arguments of a call."""

    positional: tuple[Value, ...] = ()
    keywords: tuple[tuple[str, Value], ...] = ()
    more_positional: bool = False
    """Whether a starred argument adds nobody knows how many."""
    others: Value = field(default_factory=Absent)
    """What any other keyword is: absent, or unknown after an unknown mapping."""

    def keyword(self, name: str) -> Value:
        """Return what is passed under that keyword."""
        return Entries(self.keywords, self.others).get(name)

    def after(self, first: Arguments) -> Arguments:
        """Return these arguments behind those that a partial was made with."""
        named = Entries(first.keywords, first.others).updated(Entries(self.keywords, self.others))
        more = first.more_positional or self.more_positional
        return Arguments(first.positional + self.positional, named.entries, more, named.default)


@dataclass(frozen=True)
class Setting:
    """One of the two settings of a context: on, off, or not known."""

    is_on: bool | None = None
    owner: int = 0
    cause: Cause | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Context:
    """An SSL context: whether it verifies the certificate, and whether it checks the host name."""

    verify_mode: Setting = Setting()
    check_hostname: Setting = Setting()

    def chosen_at(self, depth: int, *, at_most: bool = False) -> Context:
        """Return it with each setting as chosen at that depth, or ``at_most`` there."""
        settings = (self.verify_mode, self.check_hostname)
        return Context(*(replace(one, owner=min(one.owner, depth) if at_most else depth) for one in settings))


@dataclass(frozen=True)
class Entries:
    """An object that holds values by name: a mapping with its keys, or an instance with its attributes."""

    entries: tuple[tuple[str, Value], ...] = ()
    default: Value = field(default_factory=Absent)
    """What it holds under any other name."""
    node: nodes.ClassDef | None = None
    """The class, if it is an instance."""
    is_exact: bool = False
    """Whether the instance was made in sight, so that it is none of a subclass."""

    def get(self, name: str) -> Value:
        """Return what it holds under that name; each name of an unknown mapping has its own unknown value."""
        held = dict(self.entries).get(name, self.default)
        if isinstance(held, Unknown) and held is self.default:
            return replace(held, symbol=f"{held.symbol}[{name}]")
        return held

    def set(self, name: str, value: Value) -> Entries:
        """Return it with another value under that name."""
        return replace(self, entries=tuple(sorted({**dict(self.entries), name: value}.items(), key=itemgetter(0))))

    def updated(self, other: Entries) -> Entries:
        """Return it updated with another mapping; what that may leave out, its maker has left out."""
        found = self
        for name, held in other.entries:
            if not isinstance(held, Absent) or isinstance(self.get(name), Absent):
                found = found.set(name, held)
        is_other = isinstance(other.default, Unknown) or other.default.owner < self.default.owner
        return replace(found, default=other.default) if is_other else found

    def chosen_at(self, depth: int, *, at_most: bool = False) -> Entries:
        """Return it with each value as chosen at that depth, or ``at_most`` there."""
        entries = tuple((name, value.chosen_at(depth, at_most=at_most)) for name, value in self.entries)
        return replace(self, entries=entries, default=self.default.chosen_at(depth, at_most=at_most))


Object = Context | Entries


def describe(value: Value) -> str:
    """Return a text that is the same for values that are the same."""
    match value:
        case Constant(literal=int() as number):
            return hex(number)
        case Constant():
            return repr(value.literal)
        case Class() | Module() | Function():
            return str(value.node.qname())
        case Unknown(symbol=text) | Reference(target=text) | Known(name=text):
            return text
    return type(value).__name__
