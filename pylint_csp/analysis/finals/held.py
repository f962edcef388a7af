"""Instances that a name or an attribute is left with: when others find them, more may have been done to them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from astroid import nodes

from pylint_csp.analysis.changers.sharing import Sharing, methods_of
from pylint_csp.analysis.evaluation.fuel import OutOfFuel
from pylint_csp.analysis.finals.finals import final, told_apart, unique, world_of
from pylint_csp.analysis.finals.placeholders import is_put_there
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.slices.mentions import STAR
from pylint_csp.analysis.state.facts import SETTING
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import Kind, Object, Slot, attribute, may_be_place
from pylint_csp.analysis.state.symbols import HELD, Identity, Symbol
from pylint_csp.analysis.state.values import NONE, Const, Reference, Unknown, Value, bare, kind_of
from pylint_csp.analysis.state.world import World, is_about
from pylint_csp.analysis.tree.bindings import assigned_value, defined_names, definitions
from pylint_csp.analysis.tree.spelling import is_none


@dataclass(frozen=True)
class Holding:
    """What is known of an attribute of an instance that a scope was left with: its finals are worked out when read."""

    cls: nodes.ClassDef
    name: str
    own: Final | None
    """What the scope has left in it; None where the instance has none of its own."""
    may_hold_place: bool
    """Whether a ``None`` there is a placeholder."""
    others: tuple[Final, ...]
    """What functions that reach the instance from elsewhere fill it with."""
    later: tuple[nodes.FunctionDef, ...]
    """The methods that may set or change it, and that the scope has not called."""
    is_unseen: bool = False
    """Whether only code that is not seen may call those: it may fill in a place, but leaves a context as it is."""

    @cached_property
    def _hash(self) -> int:
        return hash((self.cls, self.name, self.own, self.others, self.later))

    def __hash__(self) -> int:
        return self._hash


Place = tuple[Identity, tuple[str, Hashable]]
"""An attribute of an instance, or an item of a mapping."""
Filled = dict[Place, tuple[Final, ...] | None]
"""What functions fill places with; None for one in which the scope leaves more than a placeholder."""


class _Fillings(NamedTuple):
    """What other code puts into the attributes of instances, and the items of a mapping, that a scope has left."""

    values: Filled
    written: frozenset[nodes.NodeNG | None]
    """What the scope has set itself, by the nodes that do."""


Change = Callable[[list[Final]], list[Final]]
"""Returns what a function or method changes some values to."""


class Held:
    """Puts stand-ins into attributes that may be set or changed elsewhere, to be looked up where they are read."""

    def __init__(self, classes: Classes, roots: Roots, sharing: Sharing) -> None:
        self._classes = classes
        self._roots = roots
        self._sharing = sharing
        self._by_attribute: dict[nodes.ClassDef, dict[str, tuple[nodes.FunctionDef, ...]]] = {}
        self._symbols: dict[Holding, Symbol] = {}

    def found(self, before: list[Final], changed: Iterable[Final] = ()) -> list[Final]:
        """Return what a scope has left, and what functions have changed it to, as other code finds it."""
        changed = list(changed)
        if not any(map(_holders, (*before, *changed))):
            return unique([*before, *changed])
        holders = (state for one in before for _, state in _holders(one))
        written = frozenset(slot.node for state in holders for slot in state.slots.values())
        fillings = _Fillings(self._filled(before, changed), written)
        done = [one for one in changed if _is_filled(one, fillings)]
        if done:
            # Where functions fill in different places, what the last of them leaves has all.
            before, changed = [one for one in before if _is_filled(one, fillings)], done
        # A ``None`` that is put there anew makes a final that looks like the one before.
        return unique(self._as_found(one, fillings) for one in (*before, *changed))

    def found_after(self, before: list[Final], changes: Iterable[Change]) -> Iterator[list[Final]]:
        """Yield what other code finds after all changes, or after as many as there is fuel for."""
        changed: list[Final] = []
        try:
            for change in changes:
                changed = unique([*changed, *change(unique([*before, *changed]))])
        except OutOfFuel:
            yield self.found(before, changed)
            raise
        yield self.found(before, changed)

    def _as_found(self, one: Final, fillings: _Fillings) -> Final:
        """Return a final with stand-ins in those attributes of its instances that may be set or changed elsewhere."""
        world = world_of(one)
        is_open = False
        for identity, state, cls in _instances(one):
            slots = dict(state.slots)
            filled = (place for place, found in fillings.values.items() if found and place[0] == identity)
            filled_in = sorted(str(name) for _, (kind, name) in filled if kind == "attribute")
            for name in dict.fromkeys((*self.touching(cls), *filled_in, *self._open_places(state, cls))):
                holding = self._holding(one, (identity, attribute(name)), state, cls, fillings)
                if holding is not None:
                    old = state.slots.get(attribute(name), Slot(NONE))
                    slots[attribute(name)] = replace(old, value=self._value_of(holding))
                    is_open = True
            world.objects[identity] = replace(state, slots=slots)
        return replace(final(world, one.value, one.facts), beside=one.beside) if is_open else one

    def _filled(self, before: list[Final], changed: list[Final]) -> Filled:
        """Return what functions fill attributes of instances, and items of a mapping, with that hold but a placeholder.

        That is told of those in which the scope leaves nothing else.
        """
        held: dict[Place, list[bool]] = {}
        values: dict[Place, dict[Value, Final]] = {}
        finals = [(one, _holders(one)) for one in (*before, *changed)]
        keys: dict[Identity, set[tuple[str, Hashable]]] = {}
        for _, holders in finals:
            for identity, state in holders:
                keys.setdefault(identity, set()).update(state.slots)
        for number, (one, holders) in enumerate(finals):
            for identity, state in holders:
                for key in keys[identity]:
                    slot = state.slots.get(key)
                    if number < len(before):
                        is_place = _is_place(slot, state) and (slot is not None or not self._is_given(state, key))
                        held.setdefault((identity, key), []).append(is_place)
                    elif all(held.get((identity, key), ())) and slot is not None and _fills(slot):
                        found = values.setdefault((identity, key), {})
                        if slot.value not in found:
                            found[slot.value] = part(one, slot.value)
        return {
            place: tuple(told_apart(list(values.get(place, {}).values()))) if all(held.get(place, ())) else None
            for place in {**held, **values}
        }

    def _is_given(self, instance: Object, key: tuple[str, Hashable]) -> bool:
        """Tell whether the body of an instance's class, or of a base, gives an attribute something but ``None``."""
        order = self._classes.lineage(instance.own_class) if instance.own_class is not None else []
        return not all(is_none(assigned_value(one)) for one in _definitions(order, str(key[1])))

    def let_go(self, world: World, instance: Reference) -> None:
        """Let code that is not seen call the methods of an instance: these may fill in what holds a place."""
        state = world.find(instance)
        cls = state.own_class if state is not None and state.kind is Kind.INSTANCE else None
        if state is None or cls is None:
            return
        is_made_here = instance.identity[0] == "made"
        slots = dict(state.slots)
        for name, methods in self.touching(cls).items():
            slot = slots.get(attribute(name))
            if may_be_place(slot) and (slot is not None or is_made_here):
                value = self._value_of(Holding(cls, name, Final(NONE), True, (), methods, is_unseen=True))
                slots[attribute(name)] = replace(slot or Slot(NONE), value=value)
        world.objects[instance.identity] = replace(state, slots=slots)

    def as_found_later(self, left: Final, cls: nodes.ClassDef, name: str, slot: Slot) -> Slot:
        """Return what an attribute of an instance may hold when other methods have run after it was left so."""
        later = self.touching(cls).get(name, ())
        if not later:
            return slot
        holding = Holding(cls, name, part(left, slot.value), may_be_place(slot), (), later)
        return replace(slot, value=self._value_of(holding))

    def _value_of(self, holding: Holding) -> Value:
        """Return what stands for an attribute until it is read: for equal holdings, an equal value."""
        return Unknown(self._symbols.setdefault(holding, (HELD, holding, holding.name)))

    def _holding(
        self, one: Final, place: Place, state: Object, cls: nodes.ClassDef, fillings: _Fillings
    ) -> Holding | None:
        """Return what an attribute may hold, for a stand-in; None if it holds just what the instance has in it."""
        slot, name = state.slots.get(place[1]), str(place[1][1])
        inner = bare(slot.value) if slot is not None else NONE
        if isinstance(inner, Unknown) and not any(is_about(inner.symbol, (asked,)) for asked, _ in one.facts):
            return None
        later = tuple(method for method in self.touching(cls).get(name, ()) if method not in state.run)
        is_place = may_be_place(slot) and not (slot is not None and is_put_there(slot, fillings.written))
        # Beside the ``None`` that was put there, methods may put in later what functions do now.
        others = fillings.values.get(place, ()) if is_place or (later and may_be_place(slot)) else None
        if not later and not others and not (is_place and self.is_filled_unnamed(cls, name)):
            return None
        own = part(one, slot.value) if slot is not None else None
        return Holding(cls, name, own, is_place and others is not None, others or (), later)

    def _open_places(self, state: Object, cls: nodes.ClassDef) -> list[str]:
        """Return the attributes of an instance that hold a place, and that a method may fill in without naming them."""
        held = (str(name) for (kind, name), slot in state.slots.items() if kind == "attribute" and may_be_place(slot))
        return [name for name in held if self.is_filled_unnamed(cls, name)]

    def is_filled_unnamed(self, cls: nodes.ClassDef, name: str) -> bool:
        """Tell whether a method of a class may set an attribute without naming it: ``setattr(self, key, value)``."""
        methods = methods_of(self._classes.lineage(cls))
        return any(not self._roots.unnamed_in(one).isdisjoint((name, STAR)) for one in methods)

    def touching(self, cls: nodes.ClassDef) -> dict[str, tuple[nodes.FunctionDef, ...]]:
        """Return, by the attribute, the methods of a class that may set or change it later than an initialiser."""
        if cls not in self._by_attribute:
            self._by_attribute[cls] = {}
            found: dict[str, list[nodes.FunctionDef]] = {}
            order = self._classes.lineage(cls)
            for method in methods_in(order):
                for name in sorted(self._touched(method, cls, order)):
                    found.setdefault(name, []).append(method)
            touching = {name: tuple(several) for name, several in found.items()}
            if not all(self._roots.units_of(method).is_complete for method in methods_in(order)):
                # Else the units of one are still being read, and this answer may lack some.
                del self._by_attribute[cls]
                return touching
            self._by_attribute[cls] = touching
        return self._by_attribute[cls]

    def _touched(self, method: nodes.FunctionDef, cls: nodes.ClassDef, order: list[nodes.ClassDef]) -> set[str]:
        """Return the attributes of its receiver that a method may set or change."""
        if method.name in INITIALIZERS:
            return set()
        names = self._roots.attributes_changed(method)
        names = names.union(*(self._sharing.attributes(cls, name) for name in names))
        # The name of a method is no attribute that holds an object.
        bound = ((name, one) for name in names for one in _definitions(order, name))
        return names - {name for name, one in bound if isinstance(one, nodes.FunctionDef)}


def part(left: Final, value: Value) -> Final:
    """Return a value that a final reaches as a final of its own, with what it reaches in turn."""
    if isinstance(bare(value), Const):
        return Final(bare(value))
    return final(world_of(left), value)


def methods_in(order: list[nodes.ClassDef]) -> Iterator[nodes.FunctionDef]:
    """Yield the methods that an instance has: of each name, those of the nearest class."""
    for name in dict.fromkeys(name for cls in order for name in defined_names(cls)):
        yield from (one for one in _definitions(order, name) if isinstance(one, nodes.FunctionDef))


def _definitions(order: list[nodes.ClassDef], name: str) -> list[nodes.NodeNG]:
    return next((found for cls in order if (found := definitions(cls, name))), [])


def _instances(left: Final) -> list[tuple[Identity, Object, nodes.ClassDef]]:
    """Return the instances of the program's classes that a value reaches."""
    return [
        (identity, state, state.own_class)
        for identity, state in left.objects
        if state.kind is Kind.INSTANCE and identity[0] == "made" and state.own_class is not None
    ]


def _holders(left: Final) -> list[tuple[Identity, Object]]:
    """Return what a value reaches that may hold places: instances, and the mapping that it is itself."""
    value = bare(left.value)
    own = [
        (identity, state)
        for identity, state in left.objects
        if state.kind is Kind.MAPPING and isinstance(value, Reference) and identity == value.identity
    ]
    return [*own, *((identity, state) for identity, state, _ in _instances(left))]


def _is_place(slot: Slot | None, holder: Object) -> bool:
    """Tell whether a slot may hold a place; a key that a mapping does not have at all holds none."""
    return may_be_place(slot) and (slot is not None or holder.kind is not Kind.MAPPING)


def _fills(slot: Slot) -> bool:
    """Tell whether a slot holds what code has put there: no placeholder, and not what configuration may have."""
    return not may_be_place(slot) and kind_of(slot.value) != SETTING


def _is_filled(left: Final, fillings: _Fillings) -> bool:
    """Tell whether a final holds no placeholder where functions fill in attributes, or items, of what it reaches."""
    states = dict(left.objects)
    filled = ((identity, key) for (identity, key), found in fillings.values.items() if found and identity in states)
    slots = ((states[identity].slots.get(key), states[identity]) for identity, key in filled)
    return not any(
        _is_place(slot, holder) and not (slot is not None and is_put_there(slot, fillings.written))
        for slot, holder in slots
    )
