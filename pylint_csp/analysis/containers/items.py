"""Items: what a container holds under a key, be the key known or not."""

from __future__ import annotations

from collections.abc import Collection, Hashable
from dataclasses import dataclass
from typing import cast

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers, is_open, stored_under_unknown
from pylint_csp.analysis.containers.keys import (
    is_key,
    key_held,
    lacking,
    learn_key,
    learn_told,
    settled_keys,
    symbols_of,
)
from pylint_csp.analysis.containers.sequences import handed_on
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.evaluation.ordering import may_be_number
from pylint_csp.analysis.evaluation.outcomes import Outcomes, learn_text
from pylint_csp.analysis.members.enumerations import Enumerations
from pylint_csp.analysis.program.known_names import known
from pylint_csp.analysis.program.standard import canonical
from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.fillings import holds_all, holds_in_order, holds_object, is_configured, is_told
from pylint_csp.analysis.state.held_keys import may_mean
from pylint_csp.analysis.state.likeness import ANY_ITEM, standing_for
from pylint_csp.analysis.state.literals import text_of
from pylint_csp.analysis.state.objects import Kind, Object, Slot, UnknownKey, item
from pylint_csp.analysis.state.symbols import Symbol, derived
from pylint_csp.analysis.state.values import (
    ABSENT,
    Absent,
    Arguments,
    ClassValue,
    Const,
    FunctionValue,
    Known,
    ModuleValue,
    Partial,
    Reference,
    Unknown,
    Value,
    bare,
    is_absent,
    item_of,
    marked_like,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.tables.names import ENVIRONMENT, MAPPINGS


@dataclass(eq=False)
class Items:
    """Reads items of any value: ``container[key]``."""

    _machine: Machine
    _containers: Containers
    _modules: Modules
    _enumerations: Enumerations

    def item_in(self, world: World, container: Value, key: Value, node: nodes.NodeNG) -> Outcomes:
        results: Outcomes = []
        for half, settled in self._machine.settle(world, container):
            for after, name in settled_keys(self._machine, half, key):
                results.extend(self._item_in(after, settled, name, node))
        return results

    def _item_in(self, world: World, container: Value, key: Value, node: nodes.NodeNG) -> Outcomes:
        """Read an item of a container that is settled, as is the key."""
        inner, name = bare(container), self._containers.constant_key(world, key)
        module = text_of(name) if inner == Known("sys.modules") else None
        if module is not None:
            return [(world, ModuleValue(canonical(module)))]
        members = self._enumerations.by_name(world, inner.node, key) if isinstance(inner, ClassValue) else None
        if members is not None:
            return members
        named = known(f"{inner.name}.{text_of(name)}") if isinstance(inner, Known) else None
        if named is not None:
            # A member of an enumeration by its name: ``ssl.Purpose["CLIENT_AUTH"]``.
            return [(world, named)]
        # Any other class is a generic one, and stays the same: ``Queue[str]``.
        if isinstance(inner, ClassValue) or (isinstance(inner, Known) and inner.name in MAPPINGS):
            return [(world, container)]
        state = world.find(inner)
        name = key_held(state, name)
        is_held = isinstance(name, Const) and state is not None and item(name.value) in state.slots
        if state is not None and state.kind is Kind.INSTANCE and not is_held:
            own = self._machine.special(world, inner, "__getitem__", Arguments((name,)), node)
            if own is not None:
                return own
        if state is not None and state.kind is Kind.MAPPING and isinstance(state.of_class, Partial) and not is_held:
            return self._held_or_made(world, container, state, name, node)
        if isinstance(name, Const):
            if state is not None and state.kind is Kind.SEQUENCE and not is_held and not holds_in_order(state):
                if is_absent(state.rest) and len(state.slots) > 1 and isinstance(name.value, int) and name.value < 0:
                    # Nor is it known which of them come last.
                    return [(world, Unknown(derived("item", (inner,), name)))]
                return self.item_under(world, container, state, name)
            stored = stored_under_unknown(world, container, name) or _last_of(container, state, name)
            if stored:
                return [(world.fork(), value) for value in stored]
            value = self.handed_item(world, container, self._position(state, name))
            if is_absent(value) and isinstance(inner, Reference):
                is_mapping = world.find(inner, Kind.MAPPING) is not None
                self._machine.raise_in(world, Known(f"builtins.{'Key' if is_mapping else 'Index'}Error"))
                return []
            return [*self._items_of_default(world, inner, key, node), (world, value)]
        if state is not None and state.kind in (Kind.MAPPING, Kind.SEQUENCE):
            return self.item_under(world, container, state, name)
        kept = kept_under(world, container, name)
        if kept is not None:
            return [(world, kept)]
        return [*self._items_of_default(world, inner, key, node), (world, unknown_item(inner, name))]

    def _held_or_made(self, world: World, container: Value, state: Object, key: Value, node: nodes.NodeNG) -> Outcomes:
        """Read an item of a mapping that puts what its factory makes under a key that it lacks."""
        held = [] if isinstance(key, Const) else self.item_under(world, container, state, key)
        factory = cast("Partial", state.of_class).arguments.first("default_factory")
        for before in lacking(world, container, state, key):
            for after, made in self._machine.call(before, factory, Arguments(), self._machine.active[-1], node):
                if isinstance(key, Const):
                    after.set_slot(container, item(key.value), made, node)
                else:
                    self._containers.add_item(after, container, key, made, node)
                held.append((after, made))
        return held

    def _items_of_default(self, world: World, container: Value, key: Value, node: nodes.NodeNG) -> Outcomes:
        """Return the callables that a parameter's default holds under a key: they count as callees in the function."""
        if not isinstance(container, Unknown) or container.symbol[0] != "parameter":
            return []
        found = [
            bare(value)
            for after, default in self._modules.parameter_defaults(container.symbol)
            for _, value in self.item_in(after, default, key, node)
        ]
        return [(world.fork(), one) for one in found if isinstance(one, (Known, ClassValue, FunctionValue, Partial))]

    @staticmethod
    def _position(state: Object | None, key: Const) -> Const:
        """Return the key with which a sequence holds an item: a negative index is counted from its end."""
        if state is None or state.kind is not Kind.SEQUENCE or not isinstance(key.value, int) or key.value >= 0:
            return key
        return Const.of(key.value + len(state.slots)) if is_told(state) else key

    def item_under(self, world: World, container: Value, state: Object, key: Value) -> Outcomes:
        """Return what a container may hold under an unknown key: what was set under the same one, else any item."""
        same = state.slots.get(item(UnknownKey(key)))
        if same is not None:
            # It was put there by a call of which tests have told what the key is.
            is_meant = all(world.learn(*told) for told in same.told_of_key or ())
            return [(world, handed_on(container, same))] if is_meant and not is_absent(same.value) else []
        return self._any_item(world, container, state, key)

    def _any_item(self, world: World, container: Value, state: Object, key: Value) -> Outcomes:
        """Return each item that an unknown key may mean, on a path on which tests of the key agree with that."""
        known_as = symbols_of(world, key)
        keys: dict[Value, list[Hashable]] = {}
        for name, slot in state.items:
            if may_mean(world, key, name, slot) and not _is_ruled_out(world, known_as, state, name):
                keys.setdefault(handed_on(container, slot), []).append(name)
        told = dict.fromkeys(name for names in keys.values() for name in names if known_as and is_key(state, name))
        if not holds_all(state) and not (is_configured(state.rest) and holds_object(keys)):
            keys.setdefault(_under(state.rest, key), []).append(ABSENT)
        held = [value for value in keys if not is_absent(value)]
        results: Outcomes = []
        meant = (ANY_ITEM, bare(container), key)
        if world.names.get(meant) in held:
            return [(world, world.names[meant])]
        for value, alike in standing_for(world, held, meant).items():
            names = {name for one in alike for name in keys[one]}
            is_told = names <= told.keys()
            others = [name for name in told if name not in names]
            if not is_told and not (names == {ABSENT} and is_configured(value)):
                # What configuration has put in has other keys than those that are told.
                others = []
            # If several keys hold one value, they share a path: one for each of them would be too many.
            name = next(iter(names)) if is_told and len(names) == 1 else ABSENT
            after = world.fork()
            if len(alike) > 1:
                after.names[meant] = value
            is_possible = _learn_index(after, known_as, state, names)
            if len(names) == 1:
                is_possible = is_possible and learn_told(after, key, state, next(iter(names)))
            if is_possible and all(learn_key(after, symbol, name, others) for symbol in known_as):
                results.append((after, value))
        return results

    def handed_item(self, world: World, container: Value, key: Const) -> Value:
        """Return what a container holds under a known key, with the marks of the callers whose choice it is."""
        state = world.find(container)
        slot = state.slots.get(item(key.value)) if state is not None else None
        if slot is not None:
            return handed_on(container, slot)
        if state is not None and state.kind is Kind.SEQUENCE and isinstance(bare(container), Reference):
            return item_of(handed_on(container, Slot(state.rest)), key)
        _, rest = self._containers.entries(world, container)
        value = item_of(rest, key)
        if isinstance(value, Unknown) and bare(container) == Known(ENVIRONMENT):
            learn_text(world, value)
        return value


def unknown_item(container: Value, key: Value) -> Value:
    """Return what stands for an item of a container that is not known, under a key that isn't known either."""
    symbol = container.symbol if isinstance(container, Unknown) else (container,)
    return Unknown(derived("item", symbol, key.symbol if isinstance(key, Unknown) else key))


def _under(rest: Value, key: Value) -> Value:
    """Return what a mapping holds under an unknown key beside what is told: what callers give under it, or anything."""
    return marked_like(rest, unknown_item(bare(rest), key)) if is_open(rest) else rest


def _last_of(container: Value, state: Object | None, key: Const) -> list[Value]:
    """Return what a negative index may mean in a list that begins with known items, behind which any number follow."""
    is_from_end = isinstance(key.value, int) and key.value < 0
    if (
        state is None
        or state.kind is not Kind.SEQUENCE
        or not is_from_end
        or isinstance(bare(state.rest), (Absent, Unknown))
    ):
        return []
    last = [slot for _, slot in state.items][cast("int", key.value) :]
    return [*dict.fromkeys(handed_on(container, slot) for slot in (*last, Slot(state.rest)))]


def kept_under(world: World, container: Value, key: Value) -> Value | None:
    """Return the object that the path has put into a container that is not known under the same unknown key, if any."""
    slot = world.slot(container, item(UnknownKey(key)))
    return None if slot is None or is_absent(slot.value) else handed_on(container, slot)


def _is_ruled_out(world: World, symbols: list[Symbol], state: Object, name: Hashable) -> bool:
    """Tell whether tests have ruled out that an unknown key or index, by its symbols, means an item."""
    if any(world.is_told_apart(Unknown(symbol), name) for symbol in symbols):
        return True
    if not isinstance(name, int) or (state.kind is Kind.SEQUENCE and not is_told(state)):
        return False
    places = (name,) if state.kind is Kind.MAPPING else (name, name - len(state.slots))
    return not all(any(may_be_number(world, symbol, place) for place in places) for symbol in symbols)


def _learn_index(world: World, symbols: list[Symbol], state: Object, places: Collection[Hashable]) -> bool:
    """Note whether an unknown index of a sequence is true, by where the item stands that it means: flags are indices.

    That is not so for one that counts as many from the end as there are. Return whether the path stays feasible.
    """
    is_one_of_several = len(state.slots) > 1 and (0 not in places or len(places) == 1)
    if state.kind is not Kind.SEQUENCE or not is_told(state) or not is_one_of_several:
        return True
    return all(world.learn(symbol, Fact(is_none=False, is_true=0 not in places)) for symbol in symbols)
