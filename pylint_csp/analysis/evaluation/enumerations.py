"""Enumerations: which members they have, and which of these a name or a value means."""

from __future__ import annotations

from collections.abc import Sequence

from astroid import nodes

from pylint_csp.analysis.evaluation.classes import Classes
from pylint_csp.analysis.evaluation.containers import Containers
from pylint_csp.analysis.evaluation.keys import learn_key, symbols_of
from pylint_csp.analysis.evaluation.machine import Machine, Outcomes
from pylint_csp.analysis.state.values import Const, Known, Member, Reference, Unknown, Value, bare
from pylint_csp.analysis.state.world import Kind, Object, Slot, World, item
from pylint_csp.analysis.tree.bindings import assigned, definitions
from pylint_csp.analysis.tree.spelling import last_name
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.names import ENUMERATIONS, FLAGS, MIXED_IN, NO_MEMBERS

_MOST_MEMBERS = 24
"""How many members of an enumeration are told apart where any may be meant."""


class Enumerations:
    """Finds members by their names and values, as an enumeration's metaclass does."""

    def __init__(self, machine: Machine, containers: Containers, classes: Classes) -> None:
        self._machine = machine
        self._containers = containers
        self._classes = classes
        self._found: dict[nodes.ClassDef, dict[Member, Const | None]] = {}
        """The members with their values, by their class."""

    def members_of(self, cls: nodes.ClassDef) -> list[Value] | None:
        """Return what a loop over a class goes over, if it is an enumeration: a second name of a member adds none."""
        return list(self._values_of(cls)) or None

    def named(self, cls: nodes.ClassDef, name: str) -> Member | None:
        """Return the member that a class's body gives a name to: of two that have one value it is the first."""
        return self._first_of(cls, name) if name in self._names_in(cls) else None

    def _first_of(self, cls: nodes.ClassDef, name: str) -> Member:
        values = self._values_of(cls)
        own = Member(cls, name)
        value = None if own in values else self._value_of(own)
        return next((one for one, other in values.items() if value is not None and other == value), own)

    def mapping_of(self, world: World, cls: nodes.ClassDef) -> Reference:
        """``Enumeration.__members__``."""
        mapping = Reference(("members", cls))
        slots = {item(name): Slot(self._first_of(cls, name)) for name in self._names_in(cls)}
        world.objects.setdefault(mapping.identity, Object(Kind.MAPPING, slots))
        return mapping

    def by_name(self, world: World, cls: nodes.ClassDef, key: Value) -> Outcomes | None:
        """``Enumeration[name]``; None for other classes, and where too many members may be meant."""
        labels = [(self._first_of(cls, name), Const.of(name)) for name in self._names_in(cls)]
        return self._under(world, key, labels, "KeyError")

    def by_value(self, world: World, cls: nodes.ClassDef, value: Value) -> Outcomes | None:
        """``Enumeration(value)``; None for other classes, and where too much else may be meant."""
        inner = bare(value)
        if isinstance(inner, Member) and inner.node is cls:
            return [(world, inner)]
        makes_others = any(isinstance(one, Known) and one.name in FLAGS for one in self._classes.mro(cls))
        is_open = makes_others or any(definitions(one, "_missing_") for one in self._classes.lineage(cls))
        return self._under(world, value, list(self._values_of(cls).items()), "" if is_open else "ValueError")

    def _under(
        self, world: World, key: Value, labels: Sequence[tuple[Member, Const | None]], error: str
    ) -> Outcomes | None:
        """Return the members that something may mean, each on a path on which tests know which one it is.

        Where it may mean none, that is an error; without one, it may mean what is no member here.
        """
        name = self._containers.constant_key(world, key)
        if isinstance(name, Const):
            exact = [member for member, label in labels if label is not None and label.value == name.value]
            found = exact[:1] or [member for member, label in labels if label is None]
            if labels and not exact and not error:
                return None
            if labels and not found:
                self._machine.raise_in(world, Known(f"builtins.{error}"))
                return []
        else:
            found = list(dict.fromkeys(member for member, _ in labels)) if error else []
        if not 0 < len(found) <= _MOST_MEMBERS:
            return None
        symbols = symbols_of(world, name)
        results: Outcomes = []
        for member in found:
            own = [label.value for one, label in labels if one == member and label is not None]
            others = [label.value for one, label in labels if one != member and label is not None]
            after = world.fork()
            if all(learn_key(after, symbol, own[0] if len(own) == 1 else None, others) for symbol in symbols):
                results.append((after, member))
        return results

    def _values_of(self, cls: nodes.ClassDef) -> dict[Member, Const | None]:
        """Return the members of an enumeration in their order, each with its value, if that is known."""
        if cls in self._found:
            return self._found[cls]
        premature = self._machine.premature
        found: dict[Member, Const | None] = {}
        for name in self._names_in(cls):
            value = self._value_of(Member(cls, name))
            if value is None or value not in found.values():
                found[Member(cls, name)] = value
        if self._machine.premature == premature:
            self._found[cls] = found
        return found

    def _value_of(self, member: Member) -> Const | None:
        """Return the value of a member, if it is a literal, or a tuple of some, that its class leaves as it is."""
        order = self._classes.mro(member.node)
        kinds = [MIXED_IN.get(one.name, "") for one in order if isinstance(one, Known) and one.name not in _PLAIN]
        if any(definitions(one, "__new__") or assigned(one, "_value_") for one in self._classes.lineage(member.node)):
            return None
        outcomes = self._machine.settle(World(), Unknown(("class", member.node, member.name)))
        values = {self._containers.constant_key(after, value) for after, value in outcomes}
        value = values.pop() if len(values) == 1 else None
        is_kept = isinstance(value, Const) and all(kind == value.kind.__name__ for kind in kinds)
        return value if isinstance(value, Const) and is_kept else None

    def _names_in(self, cls: nodes.ClassDef) -> list[str]:
        """Return the names that an enumeration's body gives members, in their order; other classes have none."""
        if not any(isinstance(one, Known) and one.name in ENUMERATIONS for one in self._classes.mro(cls)):
            return []
        # astroid puts instances in the place of what binds the members.
        targets = [one for one in nodes_in(cls, nodes.AssignName, (nodes.FunctionDef,)) if one.scope() is cls]
        return list(dict.fromkeys(one.name for one in targets if _may_be_member(cls, one)))


def _may_be_member(cls: nodes.ClassDef, target: nodes.AssignName) -> bool:
    """Tell what is bound to a member from what is an attribute of each, or nothing but an annotation."""
    if target.name.startswith("__") or (target.name.startswith("_") and target.name.endswith("_")):
        return False
    value = getattr(target.parent, "value", target)
    if isinstance(value, nodes.Name):
        return not any(isinstance(one, nodes.FunctionDef) for one in definitions(cls, value.name))
    is_attribute = isinstance(value, nodes.Call) and last_name(value.func) in NO_MEMBERS
    return value is not None and not is_attribute and not isinstance(value, nodes.Lambda)


_PLAIN = ENUMERATIONS - MIXED_IN.keys() | {"builtins.object"}
