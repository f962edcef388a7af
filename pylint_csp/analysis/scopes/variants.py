"""The classes whose instances run a method: its own, and subclasses that override, set or change what it reads.

Each is run by itself, so that what one subclass overrides goes with what the same subclass overrides elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple, cast

from astroid import nodes

from pylint_csp.analysis.changers.sharing import methods_of
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.finals.attribute_setters import AttributeSetters
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.members.descriptors import find_member
from pylint_csp.analysis.members.fields import Fields
from pylint_csp.analysis.members.members import is_abstract
from pylint_csp.analysis.program.program import method_around, owner_of
from pylint_csp.analysis.scopes.overriding import Overriding
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS, hands_own_to_base, is_class_of
from pylint_csp.analysis.state.values import Known
from pylint_csp.analysis.tree.bindings import assigned, assigned_names, assigned_value, defined_names, definitions
from pylint_csp.analysis.tree.functions import FunctionNode, all_parameter_names
from pylint_csp.analysis.tree.memo import memoized, memoized_unless_premature
from pylint_csp.analysis.tree.spelling import arguments_of, is_call_of, is_named, is_none, is_private
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.names import DO_OPEN, HTTPS_CONNECTION

_MOST_FOR_FUNCTIONS_INSIDE = 8
"""For how many classes functions inside a method are run: each of them reads the method's names for each class."""

_Methods = dict[str, list[nodes.FunctionDef]]


class Runs(NamedTuple):
    """The classes that a method is run for."""

    classes: list[nodes.ClassDef]
    """Its own class first."""
    is_complete: bool
    """Whether its own class lacks nothing that a subclass brings for a placeholder or an abstract method."""


class _Mention(NamedTuple):
    """An attribute that a method asks its receiver for, or its bases by ``super()``."""

    name: str
    """Empty where the whole receiver is handed on."""
    by_super: bool
    is_named: bool = True
    """Whether it is asked for by its name, and not only may be where the whole receiver is handed on."""


_CONNECTING = frozenset({Known(HTTPS_CONNECTION), Known(DO_OPEN.rpartition(".")[0])})


@dataclass(eq=False)
class Variants:
    """Tells, by what classes of one module define, which of them a method has to be run for."""

    _machine: Machine
    _classes: Classes
    _fields: Fields
    _roots: Roots
    _overriding: Overriding
    _setters: AttributeSetters
    _methods: dict[frozenset[nodes.ClassDef], tuple[_Methods, _Methods]] = field(default_factory=dict, init=False)
    _deciding: dict[tuple[str, nodes.FunctionDef], frozenset[_Mention]] = field(default_factory=dict, init=False)

    def of_scope(self, scope: nodes.NodeNG) -> Runs | None:
        """Return the classes that a method, or a function inside one, is run for; None for other scopes."""
        method = method_around(scope)
        owner = owner_of(method) if method is not None else None
        if method is None or owner is None:
            return None
        runs = self.of(method, owner)
        is_affordable = scope is method or len(runs.classes) <= _MOST_FOR_FUNCTIONS_INSIDE
        return runs if is_affordable else runs._replace(classes=[owner])

    @memoized_unless_premature
    def of(self, method: FunctionNode, owner: nodes.ClassDef) -> Runs:
        """Return the classes that a method of ``owner`` is run for."""
        running = [one for one in self._classes.subclasses(owner) if self._overriding.may_run(one, method)]
        read = self._read_by(method, owner) if running else ()
        by_receiver = {mention.name for mention in read if not mention.by_super}
        by_super = {mention.name for mention in read if mention.by_super}
        named = {mention.name for mention in read if mention.is_named}
        variants: list[nodes.ClassDef] = []
        is_complete = True
        makes_connections = self._makes_connections(owner)
        for one in running:
            replaced = self._replaced_by(one, owner) & by_receiver if by_receiver else frozenset()
            if by_super:
                replaced |= self._put_between(one, owner) & by_super
            # What makes connections, or opens them, may be a class that a mixin is mixed into.
            if replaced or (not makes_connections and self._makes_connections(one)):
                variants.append(one)
                is_complete = is_complete and not any(self._is_lacking(owner, name) for name in replaced & named)
        return Runs([owner, *variants], is_complete)

    def _makes_connections(self, cls: nodes.ClassDef) -> bool:
        """Tell whether a class is one of connections, or a handler of urllib's, which opens them."""
        return not _CONNECTING.isdisjoint(self._classes.mro(cls))

    def _replaced_by(self, cls: nodes.ClassDef, owner: nodes.ClassDef) -> frozenset[str]:
        """Return the members and attributes that a subclass, with what it mixes in, defines, sets or changes."""
        return frozenset().union(*map(self._brought_by, self._classes.beside(cls, owner)))

    @memoized
    def _brought_by(self, cls: nodes.ClassDef) -> frozenset[str]:
        return frozenset((*defined_names(cls), *assigned_names(cls), *self._changed_in(cls)))

    def _put_between(self, cls: nodes.ClassDef, owner: nodes.ClassDef) -> frozenset[str]:
        """Return the members that a subclass mixes in between a class and its bases."""
        beside, before = self._classes.beside(cls, owner), self._classes.before(cls, owner)
        between = set(beside).difference(before) if beside != before else ()
        return frozenset(name for one in between for name in defined_names(one))

    def _changed_in(self, cls: nodes.ClassDef) -> Iterator[str]:
        """Yield the attributes whose objects the methods of a class may change, or of which inherited ones do so.

        These count if they are handed something for that: what they do without, they do for their own class, too.
        """
        for method in nodes_in(cls, nodes.FunctionDef, (nodes.FunctionDef,)):
            # A host or port alone makes no other instance of the base, as far as contexts go.
            if method.name in INITIALIZERS and hands_own_to_base(method, besides=(str, int, float)):
                for base in methods_of(self._classes.lineage(cls)[1:], INITIALIZERS):
                    yield from self._set_to_arguments(base)
            yield from self._roots.attributes_in(method, self._roots.units_of(method).lead_to_changes())
            receiver = self._roots.receiver_in(method)
            if receiver in self._machine.relevance.keys.of(method, receiver):
                # What it hands itself to may set or change any of them.
                names = {name for one in self._classes.lineage(cls) for name in assigned_names(one)}
                yield from (name for name in names if self._setters.ways_to(method, name))
            for call in nodes_in(method, nodes.Call):
                func = call.func if arguments_of(call) else None
                if isinstance(func, nodes.Attribute) and is_named(func.expr, receiver):
                    found = find_member(self._classes.mro(cls), func.attrname)
                    yield from self._set_to_arguments(found[1]) if isinstance(found, tuple) else ()

    def _set_to_arguments(self, method: nodes.NodeNG) -> set[str]:
        """Return the attributes that a method sets or changes by statements that read its parameters."""
        if not isinstance(method, nodes.FunctionDef):
            return set()
        given = {*all_parameter_names(method)} - {self._roots.receiver_in(method)}
        units = self._roots.units_of(method).definitions
        return self._roots.attributes_in(
            method, [name for name in units if any(not given.isdisjoint(unit.uses) for unit in units[name])]
        )

    def _is_lacking(self, owner: nodes.ClassDef, name: str) -> bool:
        """Tell whether a class only reads, declares or holds a place for what a subclass brings, or has it off."""
        found = find_member(self._classes.mro(owner), name)
        if isinstance(found, tuple) and isinstance(found[1], nodes.FunctionDef):
            return is_abstract(found[1])
        lineage = self._classes.lineage(owner)
        bindings = [one for cls in lineage for one in (*definitions(cls, name), *assigned(cls, name))]
        if not bindings:
            return found is None and not self._classes.has_unresolved_base(owner)
        is_off = all(getattr(assigned_value(one), "value", None) is False for one in bindings)
        return (is_off or all(map(_holds_place, bindings))) and not any(
            self._fields.is_field(cls, name) for cls in lineage
        )

    def _read_by(self, method: FunctionNode, owner: nodes.ClassDef) -> set[_Mention]:
        """Return the attributes of its receiver that a method mentions, and what these and its own calls depend on."""
        methods, changing = self._methods_in(frozenset(self._classes.family(owner)))
        found: set[_Mention] = set()
        pending = [*self._mentioned_by(method)]
        if is_private(method.name):
            # A private method finds its receiver as the tests of those that call it have left it.
            pending.extend(self._asked_by_users(method.name, methods))
        while pending:
            mention = pending.pop()
            if mention in found:
                continue
            found.add(mention)
            if not mention.name:
                # Handed on, the receiver may be asked for anything.
                found.update(
                    _Mention(name, mention.by_super, is_named=False)
                    for one in self._classes.subclasses(owner)
                    for name in self._replaced_by(one, owner)
                )
                continue
            for one in methods.get(mention.name, ()):
                pending.extend(self._mentioned_by(one))
            for one in changing.get(mention.name, ()):
                if one.name != mention.name:
                    pending.extend(self._behind(mention.name, one) - found)
        return found

    def _asked_by_users(self, name: str, methods: _Methods) -> Iterator[_Mention]:
        """Yield what those of some methods are called, and mention, that mention another one by its name."""
        for one in chain.from_iterable(methods.values()):
            mentioned = self._mentioned_by(one)
            if any(mention.name == name for mention in mentioned):
                yield _Mention(one.name, False)
                yield from mentioned

    def _methods_in(self, classes: frozenset[nodes.ClassDef]) -> tuple[_Methods, _Methods]:
        """Return the methods that stand in some classes: by their names, and by what they may set or change."""
        if classes in self._methods:
            return self._methods[classes]
        named: _Methods = {}
        changing: _Methods = {}
        is_complete = True
        for method in (one for cls in classes for one in nodes_in(cls, nodes.FunctionDef, (nodes.FunctionDef,))):
            named.setdefault(method.name, []).append(method)
            for name in self._roots.attributes_changed(method):
                changing.setdefault(name, []).append(method)
            is_complete = is_complete and self._roots.units_of(method).is_complete
        if is_complete:
            self._methods[classes] = named, changing
        return named, changing

    @memoized
    def _mentioned_by(self, method: FunctionNode) -> frozenset[_Mention]:
        """Return the attributes of its receiver, or of ``super()``, that a method mentions."""
        receiver = self._roots.receiver_in(method)
        found = set()
        for one in nodes_in(method, (nodes.Name, nodes.Call)):
            by_super = is_call_of(one, "super")
            if by_super or is_named(one, receiver):
                # ``type(self).x`` is found in the same bases as ``self.x``.
                around = cast("nodes.NodeNG", one.parent)
                asked = around if is_class_of(around, receiver, method) else one
                asks = asked.parent if isinstance(asked.parent, (nodes.Attribute, nodes.AssignAttr)) else None
                found.add(_Mention(asks.attrname if asks is not None else "", by_super))
        return frozenset(found)

    def _behind(self, name: str, method: nodes.FunctionDef) -> frozenset[_Mention]:
        """Return the attributes that decide what a method sets the attribute ``name`` to, or how it changes it."""
        if (name, method) in self._deciding:
            return self._deciding[name, method]
        receiver = self._roots.receiver_in(method)
        names = self._machine.relevance.slice(method, receiver, frozenset({f"{receiver}.{name}"}), (), frozenset())
        found = frozenset(_Mention(one, False) for one in self._roots.attributes_in(method, names))
        if self._roots.units_of(method).is_complete:
            self._deciding[name, method] = found
        return found


def _holds_place(binding: nodes.NodeNG) -> bool:
    """Tell whether a name or attribute is bound to ``None`` alone, or only declared."""
    statement = binding.parent
    value = getattr(statement, "value", binding)
    return value is None or is_none(value)
