"""What the identifiers of a module may stand for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple, cast

from astroid import nodes

from pylint_csp.analysis.candidates.needed import Function, Needed
from pylint_csp.analysis.candidates.reading import GIVEN, bound_as, functions_read
from pylint_csp.tables.names import CLASS_NAME

MODULE_GETTER = "__getattr__"
"""The function of a module that gives out what the module does not bind (PEP 562)."""
ENTERING = frozenset({".__enter__", ".__aenter__"})
"""The methods whose results a ``with`` statement binds."""
GOING_OVER = frozenset({".__iter__", ".__next__"})
"""The methods that tell what a loop binds."""
SPECIAL = {
    nodes.Call: frozenset({".__call__"}),
    nodes.Subscript: frozenset({".__getitem__"}),
}
"""By the type of an expression, the methods that it calls of whatever object it is about."""
BOUND_UNNAMED = ENTERING | GOING_OVER
"""The methods whose results names are bound to where they are not named."""
CALLED_UNNAMED = BOUND_UNNAMED.union(*SPECIAL.values())
"""The methods that are called where they are not named."""
_SHORTEST_PART = 4
NAME_PARTS = frozenset(
    CLASS_NAME[start:end]
    for start in range(len(CLASS_NAME))
    for end in range(start + _SHORTEST_PART, len(CLASS_NAME) + 1)
)
FILLING_METHODS = frozenset({"add", "append", "extend", "insert", "setdefault", "update"})


class Place(NamedTuple):
    """A parameter of a function."""

    position: int
    name: str
    identifier: str
    """What is read in the function as what it is passed there, or as a part of it."""
    is_rest: bool = False
    """Whether it takes all arguments from there on, or all keywords that are not named."""


class Filling(NamedTuple):
    """The containers that a function fills, with its arguments or with something else."""

    outer: frozenset[str]
    """The containers that are not its own, and into which it puts what it is passed."""
    with_passed: frozenset[Place]
    """The containers that it is passed, and into which it puts what else it is passed."""
    with_any: frozenset[Place]
    """The containers that it is passed, and into which it puts anything else."""


class Fields(NamedTuple):
    """What takes the arguments of a class's call, by their places: attributes or parameters."""

    names: tuple[str, ...] = ()
    are_items: bool = False
    """Whether what is made is a named tuple."""


class Own(NamedTuple):
    """What a module's text tells of its identifiers, whatever it imports."""

    names: frozenset[str] = frozenset()
    """The names that the module itself binds, of which its ``__getattr__`` is never asked."""
    only_called: frozenset[Function] = frozenset()
    """The functions that it calls by their names and does nothing else with: its attributes are none of these."""
    namesakes: frozenset[str] = frozenset()
    """Other modules of the project, as this one spells them, that have another class of the same name."""
    functions: Mapping[str, list[nodes.FunctionDef]] = MappingProxyType({})
    """Its functions and methods, by their names."""


Callee = Function | str
"""A function, or the name of the class itself."""


@dataclass
class Callees:
    """What calls enter, by the identifiers that lead there: none of these constructs in any way that is not told.

    That is the class itself, initialisers of classes that construct, and functions inside others that do with what
    these are passed.
    """

    named: dict[str, set[Callee]] = field(default_factory=dict)
    """What calling an identifier enters."""
    returned: dict[str, set[Callee]] = field(default_factory=dict)
    """What calling that enters which calling an identifier returns."""

    def enter(self, identifiers: Iterable[str], callees: Collection[Callee]) -> None:
        """Note what calling some identifiers enters."""
        for one in identifiers:
            self.named.setdefault(one, set()).update(callees)

    def give(self, identifiers: Iterable[str], callees: Collection[Callee]) -> None:
        """Note what calling that enters which calling some identifiers returns."""
        for one in identifiers:
            self.returned.setdefault(one, set()).update(callees)

    def beside(self, other: Callees) -> list[tuple[dict[str, set[Callee]], dict[str, set[Callee]]]]:
        """Return what is told here of each kind, with what is told there."""
        return [(self.named, other.named), (self.returned, other.returned)]


@dataclass
class Identifiers:
    """What the identifiers of one module may stand for.

    ``foreign``, ``mixed_in``, ``filling`` and ``fields`` are by plain names.
    """

    constructing: set[str] = field(default_factory=set)
    returning: set[str] = field(default_factory=set)
    returning_later: set[str] = field(default_factory=set)
    """What returns, when it is called, something that returns so, or that does so later."""
    members: set[str] = field(default_factory=set)
    """Attributes that construct, of what other modules define; and the parameters that their functions fill so."""
    mixed_in: set[str] = field(default_factory=set)
    """Bases of classes that construct: their initialisers may call the class's."""
    own: Own = field(default_factory=Own)
    gives_out: bool = False
    """Whether the module's own ``__getattr__`` may return something that constructs (PEP 562)."""
    is_given_out: bool = False
    """Whether a module that it imports does."""
    passing: set[str] = field(default_factory=set)
    """What hands its arguments on when it is called: its result may construct where an argument does."""
    foreign: set[str] = field(default_factory=set)
    """The names of other modules of the project, and of what is imported from them."""
    made: set[str] = field(default_factory=set)
    """What holds a connection: its class constructs."""
    name_parts: frozenset[object] = frozenset()
    """Strings that may be put together to the class's name."""
    lambdas: set[nodes.Lambda] = field(default_factory=set)
    callees: Callees = field(default_factory=Callees)
    needed: Needed = field(default_factory=Needed)
    growth: int = 0
    """How often more was found by which the module's functions decide about a context."""
    filling: dict[str, Filling] = field(default_factory=dict)
    """What functions put something into, by the names that call them."""
    fields: dict[str, Fields] = field(default_factory=dict)
    """What takes the arguments of the calls of classes, by the names of these."""
    forwarding: dict[str, set[Function]] = field(default_factory=dict)
    """The functions that may construct with what they are passed, by the identifiers that call them."""

    def constructs(self, identifier: str) -> bool:
        """Tell whether calling what an identifier stands for may construct."""
        return identifier in self.callees.named or identifier in self.constructing or identifier in self.forwarding

    def constructs_otherwise(self, identifier: str) -> bool:
        """Tell whether what an identifier stands for may construct though it is no function that forwards."""
        return identifier in self.callees.named or identifier in self.constructing or identifier in self.members

    def read_as(self, definition: nodes.FunctionDef | nodes.ClassDef) -> list[str]:
        """Return the identifiers by which what a function or class is may be read in this module."""
        if definition in self.own.only_called:
            return [definition.name]
        return bound_as(cast("nodes.NodeNG", definition.parent), definition.name)

    def add_forwarding(self, name: str, functions: Iterable[Function]) -> None:
        """Add functions that forward under a name."""
        self.forwarding.setdefault(name, set()).update(functions)

    def forwarding_as(self, node: nodes.Name | nodes.Attribute) -> set[Function]:
        """Return the functions that forward and that a name or an attribute may be read as."""
        return functions_read(node, self.forwarding)

    def add_filling(self, name: str, filling: Filling) -> None:
        """Add a function that fills containers under a name."""
        known = self.filling.get(name, filling)
        self.filling[name] = Filling(
            known.outer | filling.outer, known.with_passed | filling.with_passed, known.with_any | filling.with_any
        )

    def filled_by(self, filling: Filling) -> set[Place]:
        """Return the containers that a function is passed and that it fills with what constructs."""
        return {
            place
            for place in filling.with_any
            if any(map(self.constructs_otherwise, (GIVEN + place.name, place.identifier)))
        }

    def include(self, other: Identifiers, *, is_told: bool = False) -> None:
        """Add what may be read as an attribute of an imported module.

        If that ``is_told`` what this one has, its methods may hand on what they get, too.
        """
        self.passing |= {one for one in other.passing if one.startswith(".")} if is_told else set()
        self.members |= other.attributes(other.constructing)
        for mine, others in self.callees.beside(other.callees):
            for name in other.attributes(others):
                in_module = others.get(name[1:], ()) if name[1:] in other.own.names else ()
                mine.setdefault(name, set()).update(in_module, others.get(name, ()))
        if other.members is self.members:
            return
        self.members |= other.members
        self.returning |= other.attributes(other.returning)
        self.returning_later |= other.attributes(other.returning_later)
        self.needed.update(other.needed)
        self.fields |= other.fields
        for name, filling in other.filling.items():
            self.add_filling(name, filling)
            self.members.update(GIVEN + place.name for place in other.filled_by(filling))
        for name in other.attributes(other.forwarding):
            own = other.forwarding.get(name[1:], set()) if name[1:] in other.own.names else set()
            self.add_forwarding(name, own | other.forwarding.get(name, set()))

    def attributes(self, identifiers: Collection[str]) -> set[str]:
        """Return what others may read some identifiers as: attributes of the module, or of what it has."""
        found = {one for one in identifiers if one.startswith(".")}
        return found.union(f".{one}" for one in self.own.names if one in identifiers)

    def include_member(self, other: Identifiers, name: str, bound: str, statement: nodes.NodeNG) -> None:
        """Add what a ``from`` import takes out of a module; ``statement`` is where it binds the name."""
        if name == "*":
            self.constructing |= other.constructing
            self.returning |= other.returning
            self.returning_later |= other.returning_later
            for identifier, functions in other.forwarding.items():
                self.add_forwarding(identifier, functions)
        identifiers = bound_as(statement, bound)
        for mine, others in self.callees.beside(other.callees):
            taken = others if name == "*" else dict.fromkeys(identifiers, others[name]) if name in others else {}
            for identifier, callees in taken.items():
                mine.setdefault(identifier, set()).update(callees)
        if name in other.constructing or (other.gives_out and name not in other.own.names):
            self.constructing.update(identifiers)
        if name in other.forwarding:
            for identifier in identifiers:
                self.add_forwarding(identifier, other.forwarding[name])
        if name in other.returning:
            self.returning.update(identifiers)
        if name in other.returning_later:
            self.returning_later.update(identifiers)
        if name in other.filling:
            self.add_filling(bound, other.filling[name])
        if name in other.fields:
            self.fields[bound] = other.fields[name]
        if name == bound == MODULE_GETTER:
            self.gives_out |= other.gives_out

    def size(self) -> int:
        """Return how much is in it, to see whether it has grown."""
        returning = (self.returning, self.returning_later)
        names = (self.constructing, *returning, self.passing, self.members, self.mixed_in, self.made)
        by_names = (self.forwarding, self.callees.named, self.callees.returned)
        functions = sum(len(one) for each in by_names for one in each.values())
        others = len(self.lambdas) + len(self.filling) + len(self.fields) + self.needed.size()
        return sum(map(len, names)) + functions + others + self.growth + self.gives_out
