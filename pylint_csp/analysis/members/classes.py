"""Classes: their bases, in the order in which these are searched, their subclasses, and what is an instance of what."""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.evaluation.comparisons import NONE_TYPE
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.evaluation.tested import TYPE, as_class, is_class
from pylint_csp.analysis.program.known_names import known
from pylint_csp.analysis.program.standard import in_python_3
from pylint_csp.analysis.state.objects import Kind, attribute
from pylint_csp.analysis.state.values import (
    ABSENT,
    ClassValue,
    Const,
    Frame,
    Known,
    Member,
    Reference,
    Unknown,
    Value,
    bare,
    holder_of,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.tables.names import BASES, HTTPS_CONNECTION
from pylint_csp.tables.ssl_contexts import CONTEXT_CLASSES

Ancestor = nodes.ClassDef | Known
_OBJECT = Known("builtins.object")
_PROTOCOLS: frozenset[Ancestor] = frozenset({Known("typing.Protocol"), Known("typing_extensions.Protocol")})


@dataclass(eq=False)
class Classes:
    """Knows bases and subclasses, and answers ``isinstance`` and ``issubclass`` as far as both sides are known."""

    _machine: Machine
    _containers: Containers
    _modules: Modules
    _mros: dict[nodes.ClassDef, list[Ancestor]] = field(default_factory=dict, init=False)
    _open: set[nodes.ClassDef] = field(default_factory=set, init=False)
    """The classes whose bases are being worked out."""
    _asked_early: set[nodes.ClassDef] = field(default_factory=set, init=False)
    """Those of them whose order was asked for meanwhile."""
    _subclasses: dict[nodes.Module, dict[nodes.ClassDef, list[nodes.ClassDef]]] = field(
        default_factory=dict, init=False
    )

    def mro(self, cls: nodes.ClassDef) -> list[Ancestor]:
        """Return the class and its bases in the order in which they are searched.

        Evaluating a base may ask for the order of the same class: then it is the class alone, and what follows from
        that is not kept. Nor is what follows from a name whose scope is still being run.
        """
        found = self._order(cls)
        if found is not None:
            return found
        orders: dict[nodes.ClassDef, list[Ancestor]] = {}
        opened = [cls]
        premature = self._machine.premature
        try:
            pending = [(cls, self._opened(cls))]
            while pending:
                current, bases = pending[-1]
                own = [one for one in bases if isinstance(one, nodes.ClassDef) and one not in orders]
                told = {one: self._order(one) for one in own}
                waiting = [one for one, order in told.items() if order is None]
                if waiting:
                    opened.append(waiting[0])
                    pending.append((waiting[0], self._opened(waiting[0])))
                    continue
                orders.update((one, order) for one, order in told.items() if order is not None)
                pending.pop()
                orders[current] = _linearized(
                    current, [orders[base] if isinstance(base, nodes.ClassDef) else _known_mro(base) for base in bases]
                )
                self._close([current])
                if not self._asked_early and self._machine.premature == premature:
                    self._mros[current] = orders[current]
        finally:
            self._close(opened)
        return orders[cls]

    def _order(self, cls: nodes.ClassDef) -> list[Ancestor] | None:
        """Return the order of a class that is known, or the class alone while its bases are being worked out."""
        if cls in self._open:
            self._asked_early.add(cls)
            return [cls]
        return self._mros.get(cls)

    def _opened(self, cls: nodes.ClassDef) -> list[Ancestor]:
        """Note that the bases of a class are being worked out, and return them."""
        self._open.add(cls)
        return self._bases(cls)

    def _close(self, classes: list[nodes.ClassDef]) -> None:
        self._open.difference_update(classes)
        self._asked_early.difference_update(classes)

    def _bases(self, cls: nodes.ClassDef) -> list[Ancestor]:
        """Return the bases of a class, without those that are not known.

        Of several that an expression may mean, it is the first one of the program or ``HTTPSConnection``, if any.
        """
        frame = self._machine.program.defining_frame(cls)
        bases: list[Ancestor] = []
        for expression in cast("list[nodes.NodeNG]", cls.bases):
            found = [self._as_ancestor(value) for value in self._base_values(cls, expression, frame)] if frame else []
            candidates = [base for base in found if base is not None] or self._handed(expression, frame)
            preferred = [base for base in candidates if not isinstance(base, Known) or base.name == HTTPS_CONNECTION]
            bases.extend((preferred or candidates)[:1])
        return bases

    def _handed(self, expression: nodes.NodeNG, frame: Frame | None) -> list[Ancestor]:
        """Return the base that is a parameter of the function around the class, if all its callers hand it the same."""
        values = self._modules.values_apart(expression, frame) if frame is not None else []
        symbols = [one.symbol for one in map(bare, values) if isinstance(one, Unknown) and one.symbol[0] == "parameter"]
        handed = {self._as_ancestor(value) for one in symbols for value in self._modules.handed_to_parameter(one)}
        only = handed.pop() if len(handed) == 1 else None
        return [] if only is None else [only]

    def _base_values(self, cls: nodes.ClassDef, expression: nodes.NodeNG, frame: Frame) -> Iterator[Value]:
        """Yield what the expression of a base may evaluate to when the class statement runs.

        Bindings of its name that come later don't count, unless all come later.
        """
        bindings = definitions(frame.scope, expression.name) if isinstance(expression, nodes.Name) else []
        before = [one for one in bindings if one is not cls and one.fromlineno < cls.fromlineno]
        if not before or len(before) == len(bindings):
            yield from self._modules.values_apart(expression, frame)
            return
        sure = [one for one in before if one.statement().parent is cls.parent]
        for binding in before[before.index(sure[-1]) :] if sure else before:
            assignment = binding.parent
            if isinstance(assignment, (nodes.Assign, nodes.AnnAssign)) and assignment.value is not None:
                yield from self._modules.values_apart(assignment.value, frame)
            else:
                outcomes = self._modules.binding_value(World(), binding, cast("nodes.Name", expression).name)
                yield from (value for _, value in outcomes)

    @staticmethod
    def _as_ancestor(value: Value) -> Ancestor | None:
        inner = bare(value)
        if isinstance(inner, ClassValue):
            return inner.node
        if isinstance(inner, Known):
            return Known(in_python_3(inner.name))
        return None

    def has_unseen_base(self, cls: nodes.ClassDef) -> bool:
        """Tell whether a class inherits from a class whose code is not seen: a known or an unresolved one."""
        return any(isinstance(one, Known) for one in self.mro(cls)) or self.has_unresolved_base(cls)

    def has_unresolved_base(self, cls: nodes.ClassDef) -> bool:
        """Tell whether a class, or one that it inherits from, has a base that is not known."""
        return any(isinstance(one, nodes.ClassDef) and len(self._bases(one)) < len(one.bases) for one in self.mro(cls))

    def class_of(self, world: World, value: Value) -> nodes.ClassDef | None:
        """Return the class of an instance or an enumeration's member, or the class that a value is; None for others."""
        inner = bare(value)
        if isinstance(inner, (ClassValue, Member)):
            return inner.node
        state = world.find(inner)
        return state.own_class if state is not None else None

    def is_of_class(self, world: World, value: Value, kind: Value) -> bool | None:
        several = world.find(kind)
        if several is not None and several.kind is Kind.SEQUENCE:
            answers = [
                self.is_of_class(world, value, bare(one)) for one in self._containers.items_of(world, kind) or [ABSENT]
            ]
            return True if True in answers else None if None in answers else False
        if not isinstance(kind, (Known, ClassValue)):
            return None
        if isinstance(value, Const):
            return _is_literal_of(value, kind)
        if isinstance(value, Member) and isinstance(kind, ClassValue):
            return kind.node in self.mro(value.node)
        if is_class(value) and isinstance(kind, Known) and kind.name.startswith("builtins."):
            return kind in (_OBJECT, TYPE)
        state = world.find(value) if isinstance(value, Reference) else None
        if state is None:
            return None
        if kind in (_OBJECT, NONE_TYPE):
            return kind == _OBJECT
        if state.kind is Kind.CONTEXT and (isinstance(kind, Known) or state.of_class is None):
            return isinstance(kind, Known) and kind.name in CONTEXT_CLASSES
        if state.kind is Kind.MAPPING and isinstance(kind, Known) and kind.name.startswith("builtins."):
            return kind == Known("builtins.dict")
        if not isinstance(state.of_class, ClassValue):
            return None
        is_subclass = self.is_subclass(state.of_class, kind)
        return is_subclass if is_subclass or state.exact else None

    def is_subclass(self, cls: Value, base: Value) -> bool | None:
        if isinstance(cls, ClassValue) and isinstance(base, (Known, ClassValue)):
            order = self.mro(cls.node)
            if (base.node if isinstance(base, ClassValue) else base) in order:
                return True
            return False if isinstance(base, ClassValue) and not self._is_asked_itself(base.node) else None
        derived, of = as_class(cls), as_class(base)
        if isinstance(derived, Known) and of is not None:
            return derived == of or (isinstance(of, Known) and of.name in BASES.get(derived.name, ()))
        return None

    def _is_asked_itself(self, cls: nodes.ClassDef) -> bool:
        """Tell whether a class decides what is a subclass of it, by ``__subclasshook__`` or as a protocol."""
        order = self.mro(cls)
        return not _PROTOCOLS.isdisjoint(order) or any(
            definitions(one, "__subclasshook__") for one in self.lineage(cls)
        )

    def overriding(self, cls: nodes.ClassDef, name: str) -> list[nodes.ClassDef]:
        """Return the subclasses, in the class's own module, that override what the class has under a name."""
        own = self._defining(cls, name)
        return [other for other in self.subclasses(cls) if self._defining(other, name) is not own]

    def _defining(self, cls: nodes.ClassDef, name: str) -> nodes.ClassDef | None:
        return next((one for one in self.lineage(cls) if definitions(one, name)), None)

    def beside(self, cls: nodes.ClassDef, base: nodes.ClassDef) -> list[nodes.ClassDef]:
        """Return the classes in a subclass's lineage that are not in that of its base."""
        order, inherited = self.lineage(cls), self.lineage(base)
        own = order[: len(order) - len(inherited)]
        if order[len(own) :] == inherited:
            return own
        return [one for one in order if one not in inherited]

    def before(self, cls: nodes.ClassDef, base: nodes.ClassDef) -> list[nodes.ClassDef]:
        """Return the classes that are searched before a base: the class itself, and what it mixes in.

        There are none if it is no base of the class.
        """
        order = self.lineage(cls)
        return order[: order.index(base)] if base in order else []

    @staticmethod
    def stored_in(world: World, order: list[Ancestor], name: str) -> Value | None:
        """Return what a path has set on a class, or on a base of it, under a name; None where it has set nothing.

        Bases that come after a class whose body binds the name don't count.
        """
        for one in order:
            stored = world.find(holder_of(ClassValue(one))) if isinstance(one, nodes.ClassDef) else None
            if stored is not None and attribute(name) in stored.slots:
                return stored.slots[attribute(name)].value
            if isinstance(one, nodes.ClassDef) and definitions(one, name):
                break
        return None

    def family(self, cls: nodes.ClassDef) -> list[nodes.ClassDef]:
        """Return the class with its bases in the program, and its subclasses in its own module with theirs."""
        found = dict.fromkeys(self.lineage(cls))
        for sub in reversed(self.subclasses(cls)):
            # The last subclasses have most of the others among their bases: these need not be asked.
            if sub not in found:
                found |= dict.fromkeys(self.lineage(sub))
        return list(found)

    def lineage(self, cls: nodes.ClassDef) -> list[nodes.ClassDef]:
        """Return the class with those of its bases that are the program's, in the order in which they are searched."""
        return [one for one in self.mro(cls) if isinstance(one, nodes.ClassDef)]

    def subclasses(self, cls: nodes.ClassDef) -> list[nodes.ClassDef]:
        """Return the subclasses of a class in its own module."""
        module = cls.root()
        found = self._subclasses.get(module)
        if found is None:
            found, premature = {}, self._machine.premature
            for other in self._machine.program.classes_in(module):
                for base in self.mro(other)[1:]:
                    if isinstance(base, nodes.ClassDef):
                        found.setdefault(base, []).append(other)
            if not self._asked_early and self._machine.premature == premature:
                self._subclasses[module] = found
        return found.get(cls, [])


def _is_literal_of(value: Const, kind: Value) -> bool | None:
    """Tell whether a literal is an instance of a class; None where that is not known."""
    if kind == NONE_TYPE:
        return value.value is None
    if not isinstance(kind, Known) or not kind.name.startswith("builtins."):
        # Literals may be instances of abstract classes of the standard library, but not of those in the tables.
        return False if isinstance(kind, ClassValue) or (isinstance(kind, Known) and known(kind.name)) else None
    found = getattr(builtins, kind.name.removeprefix("builtins."), None)
    return isinstance(value.value, found) if isinstance(found, type) else None


def _known_mro(base: Known) -> list[Ancestor]:
    return [base, *(Known(name) for name in BASES.get(base.name, ()))]


def _linearized(cls: nodes.ClassDef, orders: list[list[Ancestor]]) -> list[Ancestor]:
    """Merge the bases' orders by C3 (https://docs.python.org/3/howto/mro.html); where that fails, by depth."""
    if len(orders) < 2:
        return [cls, *(orders[0] if orders else ())]
    result: list[Ancestor] = [cls]
    sequences = [list(order) for order in orders] + [[order[0] for order in orders if order]]
    while sequences := [sequence for sequence in sequences if sequence]:
        head = next(
            (sequence[0] for sequence in sequences if not any(sequence[0] in other[1:] for other in sequences)),
            sequences[0][0],
        )
        result.append(head)
        sequences = [[one for one in sequence if one != head] for sequence in sequences]
    return result
