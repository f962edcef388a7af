"""A state: what names, objects and unknown values are at one point of one path."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, replace

from pylint_csp.analysis.values import Constant, Entries, Object, Partial, Reference, Sequence, Unknown, Value

Name = tuple[int | str, str]
"""A variable: the depth of the function it belongs to, or the name of the module, and its own name."""

MAX_STATES = 24
"""As many states are told apart at one point; of more, only what they agree on is kept."""
_MAX_SYMBOL = 300

_ROOT = re.compile(r"([A-Za-z_][\w.]*)@(\w+)")


@dataclass(frozen=True)
class Fact:
    """What tests on the path have told about an unknown value."""

    exact: Constant | None = None
    truth: bool | None = None
    not_none: bool = False


@dataclass
class State:
    """What is known at one point of one path. It is not changed: each method returns another one."""

    names: dict[Name, Value]
    objects: dict[str, Object]
    facts: dict[str, Fact]

    @classmethod
    def empty(cls) -> State:
        """Return the state of a path on which nothing has happened."""
        return cls({}, {}, {})

    def bind(self, name: Name, value: Value) -> State:
        """Give a variable a value."""
        return replace(self, names={**self.names, name: value})

    def put(self, target: str, content: Object) -> State:
        """Put an object in its place, new or changed."""
        return replace(self, objects={**self.objects, target: content})

    def create(self, place: str, content: Object, owner: int) -> tuple[State, Reference]:
        """Add an object that is made at that place of the code; each time the place is met it is another one."""
        target = next(name for name in _numbered(place) if name not in self.objects)
        return self.put(target, content), Reference(target, owner=owner)

    def learn(self, symbol: str, fact: Fact) -> State:
        """Note what is known of an unknown value."""
        return replace(self, facts={**self.facts, symbol: fact})

    def forget(self, symbol: str) -> State:
        """Drop what is known of an unknown value and of what is made of it: it is another one from here on."""
        stale = {known for known in self.facts if symbol in known}
        if not stale and symbol not in self.objects:
            return self
        facts = {known: fact for known, fact in self.facts.items() if known not in stale}
        return replace(self, facts=facts, objects={name: one for name, one in self.objects.items() if name != symbol})

    def resolve(self, value: Value) -> Value:
        """Return the constant that an unknown value is known to be, or else the value itself."""
        if isinstance(value, Unknown) and (fact := self.facts.get(value.symbol)) and fact.exact is not None:
            return replace(fact.exact, owner=value.owner, cause=value.cause)
        return value

    def settle(self, value: Value) -> Value:
        """Return the constant that a value is known to be, or else the one that its name holds, or the value itself."""
        resolved = self.resolve(value)
        if not isinstance(resolved, Unknown) or resolved.held is None:
            return resolved
        fact = self.facts.get(resolved.symbol, Fact())
        is_true = bool(resolved.held.literal)
        if fact.truth is (not is_true) or (fact.not_none and resolved.held.literal is None):
            return resolved
        return replace(resolved.held, owner=value.owner, cause=value.cause)

    def object_of(self, value: Value) -> Object | None:
        """Return the object that a value refers to; an unknown value may be a context whose settings were changed."""
        match value:
            case Reference():
                return self.objects.get(value.target)
            case Unknown():
                return self.objects.get(value.symbol)
        return None

    def leave(self, depth: int, result: Value) -> tuple[State, Value]:
        """Return to the caller: what was chosen inside is its own choice now, and the variables are gone."""
        names = {name: value for name, value in self.names.items() if name[0] != depth}
        objects = {target: content.owned_by(depth - 1) for target, content in self.objects.items()}
        return State(names, objects, self.facts), result.owned_by(depth - 1)

    def prune(self, depth: int, is_used: Callable[[str], bool]) -> State:
        """Drop the facts about unknown values of that function whose names are not used later."""
        facts = {
            known: fact
            for known, fact in self.facts.items()
            if all(at != str(depth) or is_used(name) for name, at in _ROOT.findall(known))
        }
        return replace(self, facts=facts) if len(facts) < len(self.facts) else self

    def key(self) -> Hashable:
        """Return what two states that need not be told apart have in common: objects count if they can be reached."""
        reached: set[str] = set()
        waiting = list(self.names.values())
        while waiting:
            for target in _targets(waiting.pop()):
                if target not in reached and target in self.objects:
                    reached.add(target)
                    content = self.objects[target]
                    if isinstance(content, Entries):
                        waiting += [value for _, value in content.entries]
        objects = frozenset((target, self.objects[target]) for target in reached)
        return frozenset(self.names.items()), objects, frozenset(self.facts.items())


def symbol(text: str) -> str:
    """Return a symbol, cut if it is long: its end is the part that tells it from others."""
    return text if len(text) <= _MAX_SYMBOL else f"{hash(text)}...{text[-_MAX_SYMBOL:]}"


def join(states: Iterable[State]) -> list[State]:
    """Return the states without repetitions; if there are too many, one in which what they differ in is unknown."""
    different = list({state.key(): state for state in states}.values())
    return different if len(different) <= MAX_STATES else [_merged(different)]


def _merged(states: list[State]) -> State:
    first, *others = states
    names: dict[Name, Value] = {}
    for name, value in first.names.items():
        agree = all(state.names.get(name) == value for state in others)
        names[name] = value if agree else Unknown(f"{name[1]}@{name[0]}:merged", owner=value.owner)
    objects = {
        target: content
        for target, content in first.objects.items()
        if all(state.objects.get(target) == content for state in others)
    }
    facts = {known: fact for known, fact in first.facts.items() if all(one.facts.get(known) == fact for one in others)}
    return State(names, objects, facts)


def _numbered(place: str) -> Iterator[str]:
    yield place
    number = 2
    while True:
        yield f"{place}#{number}"
        number += 1


def _targets(value: Value) -> Iterator[str]:
    """Yield the objects that a value refers to."""
    match value:
        case Reference():
            yield value.target
        case Unknown():
            yield value.symbol
        case Sequence():
            for item in value.items:
                yield from _targets(item)
        case Partial():
            for argument in (*value.arguments.positional, *(one for _, one in value.arguments.keywords)):
                yield from _targets(argument)
