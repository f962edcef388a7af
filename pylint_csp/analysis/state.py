"""A state: what names, objects and unknown values are at one point of one path."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace
from itertools import chain, count
from typing import TypeVar

from pylint_csp.analysis.values import Constant, Entries, Object, Partial, Reference, Sequence, Unknown, Value, describe

Name = tuple[int | str, str]
"""A variable: the depth of the function it belongs to, or the name of the module, and its own name."""

MAX_STATES = 24
"""As many states are told apart at one point; of more, only what they agree on is kept."""
_MAX_SYMBOL = 300

_ROOT = re.compile(r"([A-Za-z_][\w.]*)@(\w+)")
_Key = TypeVar("_Key")
_Held = TypeVar("_Held")


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
        others = (f"{place}#{number}" for number in count(2))
        target = next(name for name in chain([place], others) if name not in self.objects)
        return self.put(target, content), Reference(target, owner=owner)

    def learn(self, symbol: str, fact: Fact) -> State:
        """Note what is known of an unknown value."""
        return replace(self, facts={**self.facts, symbol: fact})

    def forget(self, symbol: str) -> State:
        """Drop what is known of an unknown value and of what is made of it: it is another one from here on."""
        facts = {known: fact for known, fact in self.facts.items() if symbol not in known}
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
        held, fact = resolved.held, self.facts.get(resolved.symbol, Fact())
        if fact.truth is (not held.literal) or (fact.not_none and held.literal is None):
            return resolved
        return replace(held, owner=value.owner, cause=value.cause)

    def object_of(self, value: Value) -> Object | None:
        """Return the object that a value refers to; an unknown value may be a context whose settings were changed."""
        return self.objects.get(describe(value)) if isinstance(value, Reference | Unknown) else None

    def leave(self, depth: int, result: Value) -> tuple[State, Value]:
        """Return to the caller, who answers for what was chosen inside, but for what an instance holds."""
        names = {name: value for name, value in self.names.items() if name[0] != depth}
        objects = {
            target: content if getattr(content, "node", None) else content.chosen_at(depth - 1, at_most=True)
            for target, content in self.objects.items()
        }
        return State(names, objects, self.facts), result.chosen_at(depth - 1, at_most=True)

    def prune(self, depth: int, is_used: Callable[[str], bool]) -> State:
        """Drop the facts about unknown values of that function whose names are not used later."""
        facts = {
            known: fact
            for known, fact in self.facts.items()
            if all(at != str(depth) or is_used(name) for name, at in _ROOT.findall(known))
        }
        return replace(self, facts=facts)

    def reached(self, values: Iterable[Value]) -> dict[str, Object]:
        """Return the objects that some values refer to, also by way of others."""
        found: dict[str, Object] = {}
        waiting = [*values]
        while waiting:
            value = waiting.pop()
            content = self.object_of(value)
            if content is not None and describe(value) not in found:
                found[describe(value)] = content
                waiting += [held for _, held in content.entries] if isinstance(content, Entries) else []
            elif isinstance(value, Sequence):
                waiting += value.items
            elif isinstance(value, Partial):
                waiting += [*value.arguments.positional, *(one for _, one in value.arguments.keywords)]
        return found

    def key(self) -> Hashable:
        """Return what two states that need not be told apart have in common: objects count if they can be reached."""
        objects = self.reached(self.names.values())
        return frozenset(self.names.items()), frozenset(objects.items()), frozenset(self.facts.items())


def symbol(text: str) -> str:
    """Return a symbol, cut if it is long: its end is the part that tells it from others."""
    return text if len(text) <= _MAX_SYMBOL else f"{hash(text)}...{text[-_MAX_SYMBOL:]}"


def join(states: Iterable[State], is_followed: Callable[[str], bool]) -> list[State]:
    """Return the states without repetitions; too many are merged, first those that agree on the names that matter."""
    different = list({state.key(): state for state in states}.values())
    if len(different) <= MAX_STATES:
        return different
    groups: dict[Hashable, list[State]] = {}
    for state in different:
        values = {name: value for name, value in state.names.items() if is_followed(name[1])}
        groups.setdefault(replace(state, names=values, facts={}).key(), []).append(state)
    merged = list(map(_merged, groups.values()))
    return merged if len(merged) <= MAX_STATES else [_merged(merged)]


def _merged(states: list[State]) -> State:
    names: dict[Name, Value] = {
        name: Unknown(f"{name[1]}@{name[0]}:merged", owner=value.owner) for name, value in states[0].names.items()
    }
    names |= _agreed([one.names for one in states])
    return State(names, _agreed([one.objects for one in states]), _agreed([one.facts for one in states]))


def _agreed(mappings: list[dict[_Key, _Held]]) -> dict[_Key, _Held]:
    first, *others = mappings
    return {key: held for key, held in first.items() if all(other.get(key) == held for other in others)}
