"""Enumerations: which members they have, and which of these a name or a value means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import reduce
from operator import or_

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.containers.keys import learn_key, symbols_of
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.evaluation.outcomes import Outcomes
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.slices.mentions import SETTERS
from pylint_csp.analysis.state.literals import as_literal
from pylint_csp.analysis.state.objects import Kind, Object, Slot, item
from pylint_csp.analysis.state.values import (
    ABSENT,
    Absent,
    Arguments,
    ClassValue,
    Const,
    FunctionValue,
    Known,
    Member,
    Reference,
    Unknown,
    Value,
    bare,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import assigned_value, definitions
from pylint_csp.analysis.tree.memo import memoized_meanwhile
from pylint_csp.analysis.tree.spelling import last_name
from pylint_csp.analysis.tree.walks import every_node, nodes_in
from pylint_csp.tables.names import ENUMERATIONS, FLAGS, MIXED_IN, NO_MEMBERS

_MOST_MEMBERS = 24
"""How many members of an enumeration are told apart where any may be meant."""

Labels = dict[str, tuple[Member, Const | None]]
"""The names that an enumeration's body binds to members, each with the member and, if that is known, its value."""


@dataclass(eq=False)
class Enumerations:
    """Finds members by their names and values, as an enumeration's metaclass does."""

    _machine: Machine
    _containers: Containers
    _modules: Modules
    _classes: Classes
    _given: dict[Member, Const | None] = field(default_factory=dict, init=False)
    """What bodies assign to members, if that is known: their value, unless the class makes another one of it."""

    def members_of(self, cls: nodes.ClassDef) -> list[Value] | None:
        """Return the members of an enumeration, each once, or None for other classes."""
        return list(dict.fromkeys(member for member, _ in self._labels_of(cls).values())) or None

    def receivers_of(self, cls: nodes.ClassDef) -> list[Value]:
        members = self.members_of(cls)
        if members is None or self._inherits(cls, FLAGS):
            # A combination of flags may be the receiver, too.
            return []
        lineage = self._classes.lineage(cls)
        methods = (method for one in lineage for method in nodes_in(one, nodes.FunctionDef, (nodes.FunctionDef,)))
        later = (method for method in methods if method.name not in INITIALIZERS)
        if any(_sets_attributes(node) for method in later for node in every_node(method)):
            return []
        return members

    def named(self, cls: nodes.ClassDef, name: str) -> Member | None:
        """Return the member that a name means in a class's body, or None; a second name of a value means the first."""
        member, _ = self._labels_of(cls).get(name, (None, None))
        return member

    def value_of(self, world: World, member: Member) -> Outcomes:
        """Return ``member.value``: unlike other attributes it never changes, so that it decides tests."""
        _, value = self._labels_of(member.node).get(member.name, (None, member.literal))
        if isinstance(value, Const) and value.kind is not tuple:
            return [(world, value)]
        if self._sets_values(member.node):
            return self._machine.attribute_of(world, member, "_value_", None)
        return self._assigned_to(world, member)

    def made(self, world: World, member: Member) -> list[tuple[World, Reference]]:
        """Return the instance with a member's attributes, as ``__new__`` and ``__init__`` of its class leave it.

        They get what the body assigns to the member as arguments, a tuple's items one by one.
        """
        own = Reference(("member", member))
        if own.identity in world.objects:
            return [(world, own)]
        cls = ClassValue(member.node)
        world.objects[own.identity] = Object(Kind.INSTANCE, {}, of_class=cls)
        active = self._machine.active
        frame = active[-1] if active else self._machine.program.static_frame(member.node)
        results = [(after, _given_by(after, value)) for after, value in self._assigned_to(world, member)]
        for receiver, name in ((cls, "__new__"), (own, "__init__")):
            ends: list[tuple[World, Arguments]] = []
            for before, arguments in results:
                for after, method in self._machine.attribute_of(before, receiver, name, None):
                    if not isinstance(method, FunctionValue):
                        ends.append((after, arguments))
                        continue
                    for end, one in self._machine.call(after, method, arguments, frame, method.node):
                        state = end.find(bare(one))
                        if state is not None and state.of_class == cls:
                            end.objects[own.identity] = state
                        ends.append((end, arguments))
            results = ends
        return [(end, own) for end, _ in results]

    def _assigned_to(self, world: World, member: Member) -> Outcomes:
        """Return what the class's body assigns to the name of a member."""
        given = self._given.get(member)
        if given is not None and given.kind is not tuple:
            return [(world, given)]
        return self._machine.settle(world, Unknown(("class", member.node, member.name)))

    def mapping_of(self, world: World, cls: nodes.ClassDef) -> Reference:
        """Return the mapping ``Enumeration.__members__``."""
        mapping = Reference(("members", cls))
        slots = {item(name): Slot(member) for name, (member, _) in self._labels_of(cls).items()}
        world.objects.setdefault(mapping.identity, Object(Kind.MAPPING, slots))
        return mapping

    def by_name(self, world: World, cls: nodes.ClassDef, key: Value) -> Outcomes | None:
        """Return what ``Enumeration[name]`` may be; None for other classes, and where too many members may be meant."""
        labels = [(member, Const.of(name)) for name, (member, _) in self._labels_of(cls).items()]
        return self._under(world, key, labels, "KeyError")

    def by_value(self, world: World, cls: nodes.ClassDef, value: Value) -> Outcomes | None:
        """Return what ``Enumeration(value)`` may be; None for other classes, and where other things may be meant."""
        inner = bare(value)
        if not self._inherits(cls, ENUMERATIONS):
            return None
        if isinstance(inner, Member) and inner.node is cls:
            return [(world, inner)]
        finds_others = any(definitions(one, "_missing_") for one in self._classes.lineage(cls))
        is_open = self._inherits(cls, FLAGS) or finds_others
        labels = list(dict.fromkeys(self._labels_of(cls).values()))
        combined = self._combined(cls, as_literal(self._containers.constant_key(world, value)))
        if combined is not None and not finds_others and all(combined.literal != label for _, label in labels):
            return [(world, combined)]
        return self._under(world, value, labels, "" if is_open else "ValueError")

    def _combined(self, cls: nodes.ClassDef, value: Value) -> Member | None:
        """Return the combination of a flag's members that a number stands for; None if it has bits that none has."""
        labels = [label for _, label in self._labels_of(cls).values()]
        bits = [label.value for label in labels if label is not None and isinstance(label.value, int)]
        literal = self._literal_of(cls, value) if isinstance(value, Const) else None
        if not self._inherits(cls, FLAGS) or len(bits) < len(labels) or not isinstance(literal, Const):
            return None
        number = literal.value
        if literal.kind is not int or not isinstance(number, int) or number & ~reduce(or_, bits, 0):
            return None
        return Member(cls, str(number), literal)

    def _under(
        self, world: World, key: Value, labels: Sequence[tuple[Member, Const | None]], error: str
    ) -> Outcomes | None:
        """Return the members that ``key`` may mean, each on a path on which tests of the key agree with that.

        ``labels`` are the keys of the members. A known key that means none raises ``error``. If that is empty, the
        class may make another value of a key, and the result is None unless a member has just this one.
        """
        name = as_literal(self._containers.constant_key(world, key))
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
            if all(learn_key(after, symbol, own[0] if len(own) == 1 else ABSENT, others) for symbol in symbols):
                results.append((after, member))
        return results

    @memoized_meanwhile({}, unless_premature=True)
    def _labels_of(self, cls: nodes.ClassDef) -> Labels:
        """Return the members that an enumeration's body makes, in their order; other classes have none."""
        # The class's ``__new__`` may ask for the members so far: while these are worked out, there are none.
        labels: Labels = {}
        if self._inherits(cls, ENUMERATIONS):
            # ``locals`` of the class don't help: astroid replaces what binds the members by instances.
            for target in nodes_in(cls, nodes.AssignName, (nodes.FunctionDef,)):
                if target.scope() is cls and _may_be_member(cls, target):
                    given = self._given_to(cls, target, labels)
                    self._given[Member(cls, target.name)] = given
                    value = self._value_of(cls, target.name, given)
                    own = Member(cls, target.name, self._literal_of(cls, value))
                    same = (one for one, other in labels.values() if value is not None and other == value)
                    labels[target.name] = (next(same, own), value)
        return labels

    def _value_of(self, cls: nodes.ClassDef, name: str, given: Const | None) -> Const | None:
        """Return the value of a member, if it is known: what the body assigns, ``given``, or what a method sets."""
        if any(definitions(one, "__new__") for one in self._classes.lineage(cls)) or self._sets_values(cls):
            member = Member(cls, name)
            frame = self._machine.program.static_frame(cls)
            outcomes = self._modules.run_apart(
                frame, lambda: self._machine.attribute_of(World(), member, "_value_", None)
            )
            return self._only_constant(outcomes)
        return given if given is not None and self._kinds_of(cls) <= {given.kind.__name__} else None

    def _sets_values(self, cls: nodes.ClassDef) -> bool:
        """Tell whether methods of an enumeration set ``_value_``, the attribute with a member's value."""
        targets = (target for one in self._classes.lineage(cls) for target in nodes_in(one, nodes.AssignAttr))
        return any(target.attrname == "_value_" for target in targets)

    def _only_constant(self, outcomes: Outcomes) -> Const | None:
        """Return the constant that all outcomes have, or None."""
        values = {self._containers.constant_key(after, value) for after, value in outcomes}
        constant = next(iter(values)) if len(values) == 1 else None
        return constant if isinstance(constant, Const) else None

    def _given_to(self, cls: nodes.ClassDef, target: nodes.AssignName, earlier: Labels) -> Const | None:
        """Return what a body assigns to a member, if that is known."""
        expression = assigned_value(target)
        if expression is None:
            return None
        if isinstance(expression, nodes.Call) and last_name(expression.func) == "auto":
            return self._counted(cls, target.name, [value for _, value in earlier.values()])
        frame, start = self._machine.program.static_frame(cls), World()
        for name, (_, value) in earlier.items():
            start.names[frame.key, name] = value or Unknown(("class", cls, name))
        outcomes = self._modules.outcomes_apart(expression, frame, start)
        return self._only_constant(outcomes)

    def _counted(self, cls: nodes.ClassDef, name: str, earlier: list[Const | None]) -> Const | None:
        """Return what ``auto()`` makes of a name after earlier values: the next number or bit; None if not known."""
        if any(definitions(one, "_generate_next_value_") for one in self._classes.lineage(cls)):
            return None
        if Known("enum.StrEnum") in self._classes.mro(cls):
            return Const.of(name.lower())
        numbers = [one.value for one in earlier if one is not None and isinstance(one.value, int)]
        if len(numbers) < len(earlier):
            return None
        highest = max(numbers, default=0)
        return Const.of(1 << highest.bit_length() if self._inherits(cls, FLAGS) else highest + 1)

    def _inherits(self, cls: nodes.ClassDef, names: frozenset[str]) -> bool:
        return any(isinstance(one, Known) and one.name in names for one in self._classes.mro(cls))

    def _kinds_of(self, cls: nodes.ClassDef) -> set[str]:
        """Return the names of the built-in types that an enumeration mixes in; an empty name for any other base."""
        bases = {one.name for one in self._classes.mro(cls) if isinstance(one, Known)} - _PLAIN
        return {MIXED_IN.get(one, "") for one in bases} | ({""} if self._classes.has_unresolved_base(cls) else set())

    def _literal_of(self, cls: nodes.ClassDef, value: Const | None) -> Const | Absent | None:
        """Return the literal that a member with this value equals, or absent if it equals none; None if not known.

        A member equals its value if the enumeration mixes in a built-in type. A class may also define ``__eq__``.
        """
        kinds = self._kinds_of(cls)
        # ``__new__`` may make an object of another string, say, than the value that it sets.
        names = (*_OF_LITERALS, "__new__") if kinds else _OF_LITERALS
        if any(definitions(one, name) for one in self._classes.lineage(cls) for name in names):
            return None
        return value if kinds else ABSENT


def _sets_attributes(node: nodes.NodeNG) -> bool:
    is_by_name = isinstance(node, nodes.Call) and last_name(node.func) in SETTERS
    return is_by_name or isinstance(node, nodes.AssignAttr) or getattr(node, "attrname", "") == "__dict__"


def _given_by(world: World, value: Value) -> Arguments:
    """Return the arguments that methods get for a value that is assigned to a member: of a tuple, its items."""
    state = world.find(value)
    if state is None and isinstance(bare(value), Unknown):
        # The unknown value may be a tuple.
        return Arguments(star=value)
    if state is None or state.kind is not Kind.SEQUENCE:
        return Arguments((value,))
    return Arguments(tuple(slot.value for _, slot in state.items))


def _may_be_member(cls: nodes.ClassDef, target: nodes.AssignName) -> bool:
    """Tell whether a name in an enumeration's body becomes a member, and is no method or mere annotation, say."""
    if target.name.startswith("__") or (target.name.startswith("_") and target.name.endswith("_")):
        return False
    value = getattr(target.parent, "value", target)
    if isinstance(value, nodes.Name):
        return not any(isinstance(one, nodes.FunctionDef) for one in definitions(cls, value.name))
    is_attribute = isinstance(value, nodes.Call) and last_name(value.func) in NO_MEMBERS
    return value is not None and not is_attribute and not isinstance(value, nodes.Lambda)


_PLAIN = ENUMERATIONS - MIXED_IN.keys() | {"builtins.object"}
_OF_LITERALS = [f"__{name}__" for name in ("eq", "lt", "le", "gt", "ge", "bool", "len")]
"""The methods by which an enumeration may compare otherwise than the strings or numbers that it mixes in."""
