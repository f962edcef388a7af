"""A world: what names are bound to, what state objects are in and which tests were decided, on one path."""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable, Iterable, Mapping
from dataclasses import replace
from itertools import chain
from typing import cast

from astroid import nodes

from pylint_csp.analysis.state.facts import EQUALS, HOLDS, HOLDS_EACH, TRUTH, Fact, attributes_spelled
from pylint_csp.analysis.state.literals import are_equal, as_literal
from pylint_csp.analysis.state.objects import MADE, Kind, Object, Slot, as_key, made_in, paired, stored_in
from pylint_csp.analysis.state.symbols import TUPLE, Identity, Symbol, all_parts
from pylint_csp.analysis.state.values import (
    ABSENT,
    ClassValue,
    Const,
    FunctionValue,
    Member,
    Passed,
    Reference,
    Unknown,
    Value,
    bare,
    parts,
    within,
)

IN_USE = "in use"
"""What the names begin with that keep alive what statements are busy with; a frame's key follows."""
SETTLED = "settled"
"""What the names begin with that keep the value which a path has found for one from elsewhere; its symbol follows."""
MOST_LIVE_LAPS = 6
"""How many objects that one place made, in a loop, are told apart."""
MOST_CHANGED_LAPS = 40
"""How many contexts that one place made are told apart, if they were changed."""
OLDER = "older"
"""What the symbol begins with of an unknown value in whose place there is another one now."""
_MOST_AGES = 3
"""How many of those are told apart, as two that a loop has kept and the item of its last lap."""


class World:
    """The state of one path. Whoever holds a world may change it; ``fork`` makes a second one."""

    __slots__ = ("clock", "facts", "issued", "names", "objects")

    def __init__(self) -> None:
        self.names: dict[Hashable, Value] = {}
        self.objects: dict[Identity, Object] = {}
        self.facts: dict[Symbol, Fact] = {}
        self.clock = 0
        self.issued: set[Symbol] = set()
        """The symbols of fresh values so far, in this world and those it was forked from and with."""

    def fork(self) -> World:
        """Return a world in the same state."""
        other = World()
        other.names = self.names.copy()
        other.objects = self.objects.copy()
        other.facts = self.facts.copy()
        other.clock = self.clock
        other.issued = self.issued
        return other

    def is_like(self, other: World) -> bool:
        """Tell whether another world is in the same state; quicker than by keys, since forks share what they hold."""
        return self.facts == other.facts and self.objects == other.objects and self.names == other.names

    def key(self) -> Hashable:
        """Return a copy of the state that can be compared and hashed, and stays while the world changes."""
        return (frozenset(self.names.items()), frozenset(self.objects.items()), frozenset(self.facts.items()))

    def learn(self, symbol: Symbol, fact: Fact) -> bool:
        """Add a fact; return whether the path is still feasible."""
        if symbol[0] == TRUTH:
            return self.learn(cast("Symbol", symbol[1]), replace(fact, is_none=None, equals=None))
        if symbol[0] == EQUALS and self._is_known_otherwise(symbol, fact):
            return False
        known = self.facts.get(symbol)
        if known is None:
            self.facts[symbol] = fact
            return True
        if known.conflicts(fact):
            return False
        self.facts[symbol] = known.joined(fact)
        return True

    def _is_known_otherwise(self, test: Symbol, fact: Fact) -> bool:
        """Tell whether an ``==`` test has another answer, since it is known which value the tested one equals."""
        known = self.facts.get(cast("Symbol", test[1]))
        equal = are_equal(known.equals, cast("Value", test[2])) if known is not None and known.equals else None
        return None not in (equal, fact.is_true) and equal is not fact.is_true

    def find(self, value: Value, *kinds: Kind) -> Object | None:
        """Return the state of the object that the value is, or what was set on an unknown one: if it is of some kinds.

        Without any, it may be of each.
        """
        value = bare(value)
        if isinstance(value, Reference):
            state = self.objects.get(value.identity)
        elif isinstance(value, Unknown):
            state = self.objects.get(value.symbol)
        else:
            return None
        return state if state is None or not kinds or state.kind in kinds else None

    def slot(self, value: Value, key: tuple[str, Hashable]) -> Slot | None:
        """Return an attribute or item of an object; None where nothing is known of it."""
        state = self.find(value)
        return state.slots.get(key) if state is not None else None

    def told(self, value: Value) -> Fact:
        """Return what tests have told about a value."""
        inner = bare(value)
        return self.facts.get(inner.symbol, Fact()) if isinstance(inner, Unknown) else Fact()

    def change(self, value: Value, changed: Callable[[Identity, Object], Object]) -> None:
        """Replace the state of the object that a value is, if it is one whose state is kept."""
        inner = bare(value)
        state = self.objects.get(inner.identity) if isinstance(inner, Reference) else None
        if isinstance(inner, Reference) and state is not None:
            self.objects[inner.identity] = changed(inner.identity, state)

    def set_slot(self, value: Value, key: tuple[str, Hashable], slot_value: Value, node: nodes.NodeNG | None) -> None:
        """Set an attribute or item of an object, known or not."""
        value, key = stored_in(bare(value), key)
        if isinstance(value, Reference):
            identity = value.identity
        elif isinstance(value, Unknown):
            identity = value.symbol
        else:
            return
        state = self.objects.get(identity) or Object(Kind.OPAQUE, {}, Unknown(identity))
        self.objects[identity] = state.with_slot(key, Slot(slot_value, node, self.clock))

    def is_told_apart(self, key: Value, name: Hashable) -> bool:
        """Tell whether a key is surely not the one called ``name``: a test has told so, or both are known to differ."""
        key, other = bare(key), as_key(name)
        if isinstance(key, Unknown) and key.symbol[0] == TUPLE:
            parts = paired(key.symbol, name)
            return other is not None or (parts is not None and any(self.is_told_apart(*one) for one in parts))
        if not isinstance(key, Unknown) or other is None:
            return other is not None and isinstance(key, (Const, Member)) and are_equal(key, other) is False
        fact = self.told(key)
        if fact.equals is not None and are_equal(fact.equals, other) is False:
            return True
        literal = as_literal(other)
        if isinstance(other, Const) and (
            fact.is_true is (not other.value) or fact.is_none is (other.value is not None)
        ):
            return True
        told = [self.facts.get((EQUALS, key.symbol, one)) for one in dict.fromkeys((other, literal))]
        return any(one is not None and one.is_true is False for one in told)

    def doubt_items(self, value: Value, key: Value = ABSENT) -> None:
        """Note that an item was taken away under an unknown key: each that the key may mean may be missing."""
        state = self.find(value, Kind.MAPPING, Kind.SEQUENCE)
        if state is not None:
            slots = {
                name: slot if self.is_told_apart(key, name[1]) else replace(slot, perhaps=True)
                for name, slot in state.slots.items()
            }
            self.change(value, lambda _, state: replace(state, slots=slots))
            forget_tests_of_contents(self, value)

    def make(self, identity: Identity, state: Object) -> Reference:
        """Add a new object; of too many that the same place made, in a loop, the last one stands for the others.

        A context that was changed since stays apart from those that were not.
        """
        before = None
        for lap in range(1, MOST_CHANGED_LAPS if state.kind is Kind.CONTEXT else MOST_LIVE_LAPS):
            made = self.objects.get(identity)
            if made is None or (lap >= MOST_LIVE_LAPS and before is not None and made.slots == before.slots):
                break
            before = made
            identity = (*identity[:3], lap)
        self.objects[identity] = state
        # An object that nothing holds any more may have had the same identity.
        forget_tests_of_contents(self, Reference(identity))
        return Reference(identity)

    def fresh(self, symbol: Symbol) -> Unknown:
        """Return a new unknown value; an older one of the same place, and what is made of it, get another name."""
        if symbol not in self.issued:
            self.issued.add(symbol)
            return Unknown(symbol)
        about = {value for value in self.unknown() if is_about(value.symbol, (symbol,))}
        gone = [age for age in ages(symbol) if not any(is_about(value.symbol, (age,)) for value in about)]
        # One that is older still, and is held, stays another value: tests have told something else about it.
        older = gone[0] if gone else ages(symbol)[-1]
        # Of what containers hold, and of what names hold that was not tested itself, tests would cost more than they
        # say: a loop fills these in each lap.
        receivers = (state for identity, state in self.objects.items() if identity[0] == "self")
        values = map(bare, self.names.values())
        named = (one for one in values if isinstance(one, Unknown) and one.symbol in self.facts)
        symbols = (one.symbol for one in chain(named, *(state.unknown for state in receivers)) if one in about)
        held = {cast("Symbol", one[1]) if one[0] == TRUTH else one for one in symbols}
        told = {one: self.facts.pop(one) for one in list(self.facts) if is_about(one, (symbol,))}
        self.substitute({value: Unknown(renamed(value.symbol, {symbol: older})) for value in about})
        self.objects.pop(older, None)
        if symbol in self.objects:
            self.objects[older] = self.objects.pop(symbol)
        for one, fact in told.items():
            if is_about(one, held) and not is_about(one, gone):
                new = renamed(one, {symbol: older})
                self.facts[new] = self.facts.get(new, fact).common(fact)
        return Unknown(symbol)

    def unknown(self) -> dict[Unknown, None]:
        """Return the unknown values that the world holds, and those of which it holds ``bool(…)``, in a fixed order."""
        found = [one for value in self.names.values() for one in within(value) if isinstance(one, Unknown)]
        found.extend(one for state in self.objects.values() for one in state.unknown)
        whose_truth = (Unknown(cast("Symbol", one.symbol[1])) for one in found if one.symbol[0] == TRUTH)
        return dict.fromkeys((*found, *whose_truth))

    def forget_names(self, holder: Hashable, kept: Container[str] = ()) -> None:
        """Forget what the names of the frame with key ``holder`` are bound to, except those that are kept."""
        for name in [one for one in self.names if isinstance(one, tuple) and one[0] == holder and one[1] not in kept]:
            del self.names[name]

    def keep_alive(self, holder: Hashable, node: nodes.NodeNG, value: Value) -> None:
        """Keep a value alive for as long as the frame with key ``holder`` is busy with a statement."""
        self.names[(IN_USE, holder), node] = value

    def let_die(self, holder: Hashable, node: nodes.NodeNG) -> Value | None:
        """Let go of what a statement kept alive, and return it."""
        return self.names.pop(((IN_USE, holder), node), None)

    def let_die_inside(self, holder: Hashable, node: nodes.NodeNG) -> None:
        """Let go of what the statements inside another one kept alive: an exception has ended them."""
        ended = [one for one in self.names if isinstance(one, tuple) and one[0] == (IN_USE, holder)]
        for name in ended:
            if node.parent_of(name[1]):
                del self.names[name]

    def substitute(self, others: Mapping[Unknown, Value]) -> None:
        """Put other values in the place of unknown ones, wherever the world holds these."""

        def changed(value: Value) -> Value:
            if isinstance(value, Passed):
                inner = changed(value.value)
                return value if inner is value.value else Passed(inner, value.frame, value.required)
            return others.get(value, value) if isinstance(value, Unknown) else value

        for name, value in self.names.items():
            new = changed(value)
            if new is not value:
                self.names[name] = new
        for identity, state in self.objects.items():
            if not others.keys().isdisjoint(state.unknown):
                slots = {key: replace(slot, value=changed(slot.value)) for key, slot in state.slots.items()}
                self.objects[identity] = replace(state, slots=slots)

    def collect_garbage(self, of_frame: Hashable = None, kept: Container[Identity] = ()) -> None:
        """Forget the objects that no name reaches; with a frame, only those that it and its calls have made."""
        objects = self.objects
        loose = {
            one
            for one in objects
            if one[0] == MADE and (of_frame is None or (one not in kept and is_of_call(one[2], of_frame)))
        }
        if not loose:
            return
        pending = list(made_in(self.names.values()))
        for identity, state in objects.items():
            if identity not in loose:
                pending.extend(state.made)
        while pending and loose:
            identity = pending.pop()
            if identity in loose:
                loose.remove(identity)
                pending.extend(objects[identity].made)
        for identity in loose:
            del objects[identity]


def is_of_call(key: Hashable, caller: Hashable) -> bool:
    """Tell whether a frame is the caller, or that of a call which the caller has made, directly or not."""
    while key != caller:
        if not isinstance(key, tuple):
            return False
        key = key[0]
    return True


def kept_alive(world: World, holder: Hashable, node: nodes.NodeNG) -> Value:
    """Return the value that ``keep_alive`` has kept for a statement with which a frame is still busy."""
    return world.names[(IN_USE, holder), node]


def is_kept_alive(world: World, holder: Hashable, node: nodes.NodeNG) -> bool:
    """Tell whether ``keep_alive`` has kept a value for a statement."""
    return ((IN_USE, holder), node) in world.names


def is_known_outside(world: World, key: Hashable, scope: nodes.NodeNG, result: Value = ABSENT) -> bool:
    """Tell whether a function or class that knows the names of a call, which has made it, lives on after the call."""
    pending = [result, *(value for name, value in world.names.items() if not isinstance(name, tuple) or name[0] != key)]
    for state in world.objects.values():
        pending.extend(state.values())
        pending.extend(() if state.of_class is None else (state.of_class,))
    while pending:
        value = bare(pending.pop())
        around = value.frame.around() if isinstance(value, FunctionValue) and value.frame is not None else ()
        if any(holder.key == key for holder in around):
            return True
        if isinstance(value, ClassValue) and scope.parent_of(value.node):
            return True
        pending.extend(parts(value))
    return False


def free_key(world: World, key: tuple[Hashable, ...]) -> tuple[Hashable, ...]:
    """Return a key for a frame that is entered: not one whose names are still held, by what closes over them."""
    several = ((*key, lap) if lap else key for lap in range(MOST_LIVE_LAPS))
    names = [name for name in world.names if isinstance(name, tuple)]
    return next((one for one in several if not any(name[0] == one for name in names)), key)


def forget_tests_of(world: World, symbol: Symbol) -> None:
    """Forget what tests have told about a value, and about what was made of it, unless the world holds that."""
    held = world.unknown()
    for tested in [one for one in world.facts if is_about(one, (symbol,)) and Unknown(one) not in held]:
        del world.facts[tested]


def holds_value(world: World, wanted: Value) -> bool:
    """Tell whether a name is bound to a value, or an object or callable holds it."""
    held = (slot.value for state in world.objects.values() for slot in state.slots.values())
    return any(wanted in within(value) for value in chain(world.names.values(), held))


def forget_unkept(world: World, symbol: Symbol) -> None:
    """Forget what tests have told about a symbol, and what was read of it: it is another value from now on."""
    for tested in [one for one in world.facts if is_about(one, (symbol,))]:
        del world.facts[tested]


def forget_tests_of_contents(world: World, container: Value) -> None:
    """Forget what tests have told of a container that was changed: its new state may equal the one they are about."""
    inner = bare(container)
    for symbol in [one for one in world.facts if one[0] not in (HOLDS, HOLDS_EACH) and is_about(one, (inner,))]:
        del world.facts[symbol]


def forget_tests_of_attribute(world: World, owner: Value, name: str) -> None:
    """Forget what tests that are told by their spelling have asked about an attribute that was set."""
    inner = bare(owner)
    about = (inner.symbol if isinstance(inner, Unknown) else inner,)
    for symbol in [one for one in world.facts if is_about(one, about)]:
        if name in attributes_spelled(symbol):
            del world.facts[symbol]


def ages(symbol: Symbol) -> list[Symbol]:
    """Return the symbols that values of one symbol get, while they are held, as there is another one in their place."""
    return [(OLDER, symbol, *range(age)) for age in range(_MOST_AGES)]


def renamed(symbol: Symbol, others: Mapping[Symbol, Symbol]) -> Symbol:
    """Return a symbol with others in the place of parts of it, but for what is older than these already."""

    def named_anew(inner: Hashable) -> Hashable:
        if isinstance(inner, Unknown):
            return Unknown(cast("Symbol", named_anew(inner.symbol)))
        if not isinstance(inner, tuple):
            return inner
        if inner in others:
            return others[inner]
        is_older = len(inner) > 1 and inner[0] == OLDER and inner[1] in others
        return inner if is_older else tuple(map(named_anew, inner))

    return cast("Symbol", named_anew(symbol))


def is_about(symbol: Hashable, values: Iterable[Hashable]) -> bool:
    """Tell whether a symbol is one of some values, or was made of one."""
    made = all_parts(symbol)
    return any(one in made for one in values)


def is_unchanged(before: World, after: World) -> bool:
    """Tell whether all names and objects are in a later world what they were, whatever that has beside them."""
    return all(after.names.get(name) == value for name, value in before.names.items()) and all(
        after.objects.get(identity) == state for identity, state in before.objects.items()
    )
