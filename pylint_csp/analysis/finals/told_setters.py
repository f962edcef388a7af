"""Who has set what: where two methods both set two attributes, the one that has left one of them has left the other."""

from __future__ import annotations

import enum
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeGuard

from astroid import nodes

from pylint_csp.analysis.changers.owners import Owners
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.finals.finals import Facts, Kept, together_told
from pylint_csp.analysis.program.program import owner_of
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.slices.mentions import STAR
from pylint_csp.analysis.state.facts import ANSWERED, DECIDED, Fact
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import Kind, Object
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.told import LEFT, SET_BY, WHEN_SET
from pylint_csp.analysis.state.values import NONE, ClassValue, Const, Known, Unknown, Value, bare, parts
from pylint_csp.analysis.state.world import is_about
from pylint_csp.analysis.tree.bindings import assigned, assigned_value, defined_names, definitions

Setter = nodes.FunctionDef | nodes.ClassDef | nodes.Module
"""What sets attributes or names: a method or function, or the body of a class or module."""

Holder = nodes.ClassDef | nodes.Module | ClassValue
"""What has the attributes or names: instances of a class, a module, or a class itself."""

_NEW = ("made", "parameter", "connection", "irrelevant")
"""The kinds of unknown values that a method has not read from its receiver."""
_DERIVED = (ANSWERED, "attribute", "operation", "item", "integer", "length", "truth", "text", "slice", "rest", "older")
"""The kinds of unknown values that are made of others, whose symbols are among the parts of theirs."""


_LOOPS = (nodes.For, nodes.While)


class OnPaths(enum.IntEnum):
    """On which of its paths a method sets an attribute, or a function a name."""

    PERHAPS = enum.auto()
    UNLESS_THERE = enum.auto()
    """On all but those on which it has found something there, and not ``None``."""
    ALWAYS = enum.auto()

    @classmethod
    def of(cls, setting: int, keeping: int, paths: int) -> OnPaths:
        """Tell that by how many of some paths set it, and how many leave what they find."""
        if setting == paths > 0:
            return cls.ALWAYS
        return cls.UNLESS_THERE if setting + keeping == paths > 0 else cls.PERHAPS


@dataclass(eq=False)
class ToldSetters:
    """Notes who has set what, and on which of its paths."""

    _machine: Machine
    _roots: Roots
    _owners: Owners
    _sets: dict[Symbol, OnPaths] = field(default_factory=dict, init=False)
    """By what is told of who has set what: on which of its paths."""

    def noted(
        self,
        finals: list[Final],
        method: Setter,
        holder: Holder,
        name: str,
        *,
        sets: OnPaths = OnPaths.ALWAYS,
    ) -> list[Final]:
        """Return what a method leaves in an attribute, with a fact beside each final that tells that it has set it.

        The same goes for what a function leaves in a name of its module, and a class's body in an attribute. The finals
        stay as they are if the fact would tell nothing: they may be made of what was there, or it is set from outside.
        """
        # Of what is set on a class by the class's name, it is told who has set it.
        outside = (
            self._owners.set_from_outside(holder.node, on_known=False)
            if isinstance(holder, ClassValue)
            else self._owners.set_from_outside(holder)
        )
        if not all(self.is_new(one, method) for one in finals) or not outside.isdisjoint((name, STAR)):
            return finals
        symbol = (SET_BY, holder, name, method)
        self._sets[symbol] = min(sets, self._sets.get(symbol, sets))
        return [replace(one, facts=one.facts | {(symbol, Fact(is_true=True))}) for one in finals]

    def found_in_class(self, left: Final, cls: nodes.ClassDef) -> Final:
        """Return what instances of a class find in a body: who has set it there counts as who has set it on them."""
        found = {symbol: (SET_BY, cls, *symbol[2:]) for symbol, _ in left.facts if symbol[0] == SET_BY}
        self._sets.update({symbol: self._sets[told] for told, symbol in found.items()})
        return replace(left, facts=frozenset((found.get(symbol, symbol), fact) for symbol, fact in left.facts))

    @staticmethod
    def unset(left: Final, name: str) -> Final:
        """Return a value that was changed since it was set, without the facts on who has set the attribute."""
        return replace(
            left, facts=frozenset(one for one in left.facts if (one[0][0], one[0][2:3]) != (SET_BY, (name,)))
        )

    def kept(self, finals: Iterable[Final], name: str, paths: Iterable[Kept]) -> Iterator[Final]:
        """Yield what is left in an attribute or name on paths that leave what they find there, but for a ``None``."""
        for left in (self.unset(one, name) for one in finals):
            is_true = bool(left.value.value) if isinstance(left.value, Const) else None
            found = Fact(left.value == NONE, is_true)
            for path in paths:
                # What was told of what it held before says nothing of this.
                both = together_told(_but_of(path.symbol, left.facts), _but_of(path.symbol, path.facts))
                if both is not None and not path.found.conflicts(found):
                    yield replace(left, facts=both)

    def sets_of(self, holder: Holder, name: str, method: Setter) -> OnPaths | None:
        """Return on which paths a method sets an attribute; None of one of which it was not noted."""
        return self._sets.get((SET_BY, holder, name, method))

    def is_new(self, left: Final, method: Setter) -> bool:
        """Tell whether a value, with what it reaches, is surely made of nothing that the instance held before.

        Before an initialiser, it held nothing that others have set.
        """
        if method.name in INITIALIZERS:
            return True
        held = (value for _, state in left.objects for value in _held_in(state))
        values = map(bare, (left.value, *held))
        return not any(
            (isinstance(one, Unknown) and not self._is_made(one.symbol, method)) or any(parts(one)) for one in values
        )

    def _is_made(self, symbol: Symbol, method: Setter) -> bool:
        """Tell whether an unknown value is what a method was handed, or has made of that."""
        kind, *rest = symbol
        # The method has found an answer out itself, whatever it has asked, and no name of the program holds what the
        # standard library has: ``sys.argv[1]``.
        if kind == DECIDED or isinstance(rest[0] if kind == "object" else kind, Known):
            return True
        if kind == "call" and isinstance(rest[0], nodes.NodeNG):
            return self._is_made_by(rest[0], method)
        made_of = [one.symbol if isinstance(one, Unknown) else one for one in rest]
        return kind in _NEW or (
            kind in _DERIVED and all(self._is_made(one, method) for one in made_of if _is_symbol(one))
        )

    def _is_made_by(self, call: nodes.NodeNG, method: Setter) -> bool:
        """Tell whether a call, in a method or in a function that it calls, asks nothing that the method may set."""
        scope, relevance = call.scope(), self._machine.relevance
        if scope is not method:
            # A function that it calls has no receiver of which it could have asked something.
            return owner_of(scope) is None is owner_of(method)
        if relevance.is_foreign(call):
            return True
        receiver = self._roots.receiver_in(method)
        own = (one.partition(".")[2] for one in relevance.asked_by(call, receiver) if one.partition(".")[0] == receiver)
        return all(self._stays(one, method) for one in own)

    def _stays(self, name: str, method: Setter) -> bool:
        """Tell whether an attribute that a method reads is a value that it leaves as it is."""
        owner = owner_of(method)
        is_value = owner is not None and bool(assigned(owner, name)) and not definitions(owner, name)
        return is_value and name not in self._roots.attributes_changed(method)


def _but_of(symbol: Symbol, facts: Facts) -> Facts:
    return frozenset(told for told in facts if not is_about(told[0], (symbol,)))


def _held_in(state: Object) -> Iterator[Value]:
    """Yield what an object holds; an instance of the program's own classes begins with nothing that is not seen."""
    yield from (slot.value for slot in state.slots.values())
    is_own = state.kind is Kind.INSTANCE and state.own_class is not None
    if not (is_own and isinstance(state.rest, Unknown) and state.rest.symbol[0] == "items"):
        yield state.rest


def _is_symbol(part: Hashable) -> TypeGuard[Symbol]:
    """Tell whether a part of a symbol is another value's symbol: no value, and no tuple of strings that says how."""
    return isinstance(part, tuple) and not all(isinstance(one, str) for one in part)


def left_beside(values: Mapping[str, Value], setter: Hashable) -> Facts:
    """Return what one path of a setter has left under some names, as facts that keep that together."""
    held = [(name, bare(value)) for name, value in values.items()]
    return frozenset(
        ((WHEN_SET, setter, (LEFT, name)), Fact(equals=one)) for name, one in held if isinstance(one, (Const, Unknown))
    )


def set_in_laps(scope: nodes.LocalsDictNodeNG, setter: nodes.NodeNG) -> list[str]:
    """Return the names of a scope to which a setter binds literals, and which its loops bind."""
    return [
        name
        for name in defined_names(scope)
        if (own := [one for one in definitions(scope, name) if one.scope() is setter])
        and any(isinstance(assigned_value(one), nodes.Const) for one in own)
        and any(isinstance(around, _LOOPS) for one in own for around in one.statement().node_ancestors())
    ]
