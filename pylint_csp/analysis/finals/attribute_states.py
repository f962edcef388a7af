"""What attributes of instances are left with, by all that the methods of their classes, and other code, do to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import cast

from astroid import nodes

from pylint_csp.analysis.changers.handing import Handing
from pylint_csp.analysis.changers.owners import Owners
from pylint_csp.analysis.changers.sharing import Sharing, methods_of
from pylint_csp.analysis.changers.together import Together
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.finals.attribute_runs import AttributeRuns, found_symbol
from pylint_csp.analysis.finals.attribute_setters import AttributeSetters
from pylint_csp.analysis.finals.beginnings import Beginnings, Parts
from pylint_csp.analysis.finals.finals import is_context, told_apart, unique
from pylint_csp.analysis.finals.flags import Flags
from pylint_csp.analysis.finals.held import Held, Holding
from pylint_csp.analysis.finals.method_runs import MethodRuns
from pylint_csp.analysis.finals.placeholders import Body, combined, holds_nothing, left_at_end
from pylint_csp.analysis.finals.told_setters import ToldSetters
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.members.decorators import Decorators
from pylint_csp.analysis.members.descriptors import find_member
from pylint_csp.analysis.members.members import Members
from pylint_csp.analysis.program.program import owner_around
from pylint_csp.analysis.scopes.overriding import Overriding
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS, hands_own_to_base, leads_to_base
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.values import NONE, ClassValue, Known, Unknown, bare
from pylint_csp.analysis.tree.bindings import assigned, assigned_names, assigned_value, definitions
from pylint_csp.analysis.tree.functions import parameter_names
from pylint_csp.analysis.tree.spelling import last_name
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.names import CLASS_NAME
from pylint_csp.tables.ssl_contexts import CREATOR_NAMES


@dataclass(eq=False)
class AttributeStates:
    """Puts together what may set or change an attribute of an instance."""

    _machine: Machine
    _classes: Classes
    _members: Members
    _decorators: Decorators
    _roots: Roots
    _overriding: Overriding
    _held: Held
    _sharing: Sharing
    _handing: Handing
    _together: Together
    _told_setters: ToldSetters
    _owners: Owners
    _flags: Flags
    _runs: MethodRuns
    _attribute_runs: AttributeRuns
    _setters: AttributeSetters
    _beginnings: Beginnings

    def finals(self, cls: nodes.ClassDef, name: str) -> Iterator[list[Final]]:
        """Yield what the class and its bases assign to ``self.name``, with the changes that they make."""
        order = self._classes.mro(cls)
        parts = self._parts_of(cls, name)
        parts.handed = self._handing.of(cls, name, parts.classes, parts.shared)
        for method in self._taking_part(parts):
            self._machine.spend()
            others = self._setters.told_instances(method, name)
            if others:
                parts.bodies.append(Body(self._attribute_runs.left_in_others(method, others, cls, name), False))
            is_part = self._handing.is_part(method) and self._handing.is_called_within(method, parts.classes)
            if self._roots.receiver_in(method) and not is_part:
                self._take_part(method, parts)
            if method in parts.starts:
                yield _chosen_at_first(parts)
        member = find_member(order, name)
        is_set = any(start.is_sure for start in parts.starts.values())
        if isinstance(member, tuple) and self._decorators.caches(member[1]) and not is_set:
            getter = cast("nodes.FunctionDef", member[1])
            kept = self._attribute_runs.kept_by(cls, member[0], getter, self._flags.of(getter, parts.classes))
            parts.bodies.append(Body(kept, False))
        bodies = [*self._beginnings.first_values(parts), *parts.bodies]
        finals = unique(combined(bodies, self._machine.finals_of))
        if not finals or holds_nothing(finals):
            finals = unique(combined([*bodies, *self._set_otherwise(parts, finals)], self._machine.finals_of))
        finals = unique([*finals, *self._told_setters.kept(finals, name, parts.kept)])
        yield finals
        later = (one for one in parts.changing if one.name not in INITIALIZERS)
        changes = (self._change_by(method, parts) for method in later)
        yield from self._held.found_after(finals, changes)

    def left_out(self, cls: nodes.ClassDef, name: str) -> Iterator[list[Final]]:
        """Yield a ``None`` for each way in which the nearest initialiser sets no attribute that it sets in others."""
        order = self._classes.mro(cls)
        initializer = next(methods_of(self._classes.lineage(cls), ("__init__",)), None)
        if initializer is not None and find_member(order, name) is None and not self._classes.has_unseen_base(cls):
            flags = self._flags.of(initializer, (*self._classes.lineage(cls),))
            left = self._attribute_runs.left_by(initializer, cls, name, flags)
            yield unique(left.without) if left.finals else []

    def assigned_alone(self, cls: nodes.ClassDef, name: str) -> list[Final]:
        """Return the contexts that methods assign to an attribute, coarsely also the classes.

        Each method but initialisers is run alone. A class may go with the flag that has chosen it, which is not told.
        """
        kinds = (ClassValue, Known) if self._machine.is_coarse else ()
        left: list[Final] = []
        for method in methods_of(self._classes.lineage(cls)):
            place = f"{self._roots.receiver_in(method)}.{name}"
            if method.name not in INITIALIZERS and self._may_assign(method, place):
                found = self._attribute_runs.left_by(method, cls, name, {}).finals
                left += (one for one in found if is_context(one) or isinstance(bare(one.value), kinds))
        return unique(left)

    def _may_assign(self, method: nodes.FunctionDef, place: str) -> bool:
        """Tell whether a method assigns to an attribute, and mentions what makes contexts, or there the class."""
        binding = [one.node for one in self._roots.units_of(method).definitions.get(place, ()) if place in one.binds]
        makers = (one for one in nodes_in(method, (nodes.Attribute, nodes.Name)) if last_name(one) in CREATOR_NAMES)
        classes = (one for statement in binding for one in nodes_in(statement, (nodes.Attribute, nodes.Name)))
        return bool(binding) and (any(makers) or any(last_name(one) == CLASS_NAME for one in classes))

    def _parts_of(self, cls: nodes.ClassDef, name: str) -> Parts:
        return Parts(cls, name, (*self._classes.lineage(cls),), self._sharing.attributes(cls, name) | {name})

    def _taking_part(self, parts: Parts) -> list[nodes.FunctionDef]:
        """Return the methods that may have to do with an attribute, by what they mention; initialisers come first."""
        methods, mentions = self._handing.mentions_in(parts.classes)
        found: set[nodes.NodeNG] = {*methods_of(parts.classes, INITIALIZERS)}
        found |= parts.handed.giving | parts.handed.altering
        for module in {cls.root() for cls in parts.classes}:
            for name in (*parts.shared, *self._setters.setting(module, parts.name)):
                found.update(mentions.get(name, ()))
            scopes = self._setters.scopes_reaching(module, parts.name)
            found.update(one for one in scopes if isinstance(one, nodes.FunctionDef))
        return sorted((one for one in methods if one in found), key=lambda one: one.name not in INITIALIZERS)

    def _set_otherwise(self, parts: Parts, finals: list[Final]) -> Iterator[Body]:
        """Yield what is put into an attribute otherwise than by its name, and what may fill in a ``None`` there."""
        cls, name = parts.cls, parts.name
        initializer = next(methods_of(parts.classes, INITIALIZERS), None)
        unnamed: list[Final] = []
        if initializer is not None:
            flags = self._flags.of(initializer, parts.classes)
            unnamed = self._attribute_runs.left_unnamed(initializer, cls, name, flags)
        yield Body(unnamed, True)
        if holds_nothing([*finals, *unnamed]):
            yield Body([*self._filled_in(parts.classes, cls, name)], False)

    def _filled_in(self, lineage: tuple[nodes.ClassDef, ...], cls: nodes.ClassDef, name: str) -> Iterator[Final]:
        """Yield what may fill an attribute in which the methods themselves leave nothing but ``None``.

        That is an unknown value where a method may set it without naming it (``setattr(self, key, value)``), and what
        other code sets on instances. Where it is not known what that code sets it on, that may be an instance, too, and
        the value is unknown.
        """
        unknown = Final(Unknown(("filled in", cls, name)))
        if self._held.is_filled_unnamed(cls, name):
            yield unknown
        for base in {base.root(): base for base in lineage}.values():
            is_set = name in self._owners.set_from_outside(base)
            scopes = [*self._setters.scopes_reaching(base.root(), name)] if is_set else []
            scopes += (
                one for one in self._setters.handed_elsewhere(base.root(), name) if self._may_set(one, lineage, name)
            )
            for scope in scopes:
                others = self._setters.other_instances(scope, name)
                left = self._attribute_runs.left_in_others(scope, others, cls, name, unknown) if others else []
                yield from (one for one in left if one.value != NONE)

    def _may_set(self, function: nodes.FunctionDef, classes: tuple[nodes.ClassDef, ...], name: str) -> bool:
        """Tell whether a function mentions an attribute of what may be an instance of one of some classes."""
        owners = self._setters.scopes_reaching(function.root(), name)[function]
        return any(self._owners.are_of(one, classes) is not False for one in owners)

    def held_finals(self, holding: Holding) -> Iterator[list[Final]]:
        """Yield what an attribute may hold of an instance that another scope is left with, by what methods do later.

        Methods that leave nothing but ``None`` in it, as ``close`` does, don't count: it is not taken for missing.
        """
        cls, name = holding.cls, holding.name
        parts = self._parts_of(cls, name)
        own = [holding.own] if holding.own is not None else []
        nearest = next((one for one in parts.classes if definitions(one, name)), None)
        if not own and nearest is not None:
            own = self._beginnings.left_by_body(nearest, name)
        if holding.is_unseen and own and not holds_nothing(own):
            yield own
            return
        for method in holding.later:
            self._take_part(method, parts)
        bodies = [_of_any_instance(one) for one in parts.bodies if not holds_nothing(one.finals)]
        finals = told_apart(
            combined(
                [Body(own, holding.may_hold_place), Body([*holding.others], False), *bodies], self._machine.finals_of
            )
        )
        if holds_nothing(finals) and self._held.is_filled_unnamed(cls, name):
            finals = [Final(Unknown(("filled in", cls, name)), beside=tuple(finals))]
        changes = (self._change_by(method, parts) for method in parts.changing if not holding.is_unseen)
        yield from self._held.found_after(finals, changes)

    def _take_part(self, method: nodes.FunctionDef, parts: Parts) -> None:
        """Add to ``parts`` what a method leaves in the attribute of its receiver, and whether it changes it."""
        if method in parts.handed.private:
            return
        cls, name = parts.cls, parts.name
        receiver = self._roots.receiver_in(method)
        places = self._sharing.places(receiver, parts.shared)
        ways = self._setters.ways_to(method, name)
        is_initializer = method.name in INITIALIZERS
        alters = is_initializer and (self._alters(method, receiver, places) or self._hands_to_base(method, parts))
        slicer = self._machine.relevance.slicer(method, receiver)
        # An initialiser's run includes a base's, and so also tells of a second name for what that has made.
        bound = places if is_initializer else {f"{receiver}.{name}"}
        inside = self._machine.program.functions_in(method)
        binds = method in parts.handed.giving or any(self._roots.binds(one, bound) for one in (method, *inside))
        changes = (
            alters
            or method in parts.handed.altering
            or not ways.isdisjoint(slicer.changed)
            or not places.isdisjoint(slicer.lead_to_changes())
        )
        # Where it is overridden, another class's instances may still run it, and change what they share.
        if not (self._overriding.may_leave(cls, method, name) or (changes and _is_object_of_class(parts))):
            return
        left = None
        if binds or alters or (changes and is_initializer and leads_to_base(method)):
            left = self._beginnings.start_by(method, parts)
        # Where it leaves what it has found, that is a final of others, and how it changes those is told apart.
        found = Unknown(found_symbol(self._runs.run_for(method, cls), name))
        if left is not None and not is_initializer:
            finals = [one for one in left.body.finals if one.value != found or (one.objects and not changes)]
            parts.kept.extend(left.kept)
            bodies = left_at_end(method, replace(left.body, finals=finals))
            parts.bodies.extend(self._without_given(body, method, parts) for body in bodies)
            if changes and not (left.is_sure and len(finals) == len(left.body.finals)):
                parts.changing[method] = True
        # A method that only initialisers call may have set it, on some paths alone.
        elif left is not None and (binds or left.is_sure or any(one.value != found for one in left.body.finals)):
            finals = [one for one in left.body.finals if one.value != found or not _is_told_to_be_there(one)]
            is_sure = left.is_sure and len(finals) == len(left.body.finals)
            parts.starts[method] = replace(left, body=replace(left.body, finals=finals), is_sure=is_sure)
        elif changes:
            parts.changing[method] = False

    def _alters(self, initializer: nodes.FunctionDef, receiver: str, places: Iterable[str]) -> bool:
        """Tell whether an initialiser, or a method that it calls, may set or change some attributes.

        A call of a base's initialiser doesn't count: that one tells what it leaves.
        """
        units = self._machine.relevance.slicer(initializer, receiver).definitions
        return any(not leads_to_base(unit.node) for place in places for unit in units.get(place, ()))

    def _hands_to_base(self, initializer: nodes.FunctionDef, parts: Parts) -> bool:
        """Tell whether an initialiser makes an argument for a base's one itself, and that one sets the attribute."""
        if not hands_own_to_base(initializer):
            return False
        others = (one for one in methods_of(parts.classes, INITIALIZERS) if one is not initializer)
        setting = {method for one in others for method in self._together.methods_called(one, parts.cls)}
        return any(self._roots.binds(one, (f"{self._roots.receiver_in(one)}.{parts.name}",)) for one in setting)

    def _change_by(self, method: nodes.FunctionDef, parts: Parts) -> Callable[[list[Final]], list[Final]]:
        """Return a function that tells to what a method changes the finals that it finds in the attribute."""
        flags = self._flags.of(method, parts.classes)
        is_told = parts.changing[method]
        return partial(self._attribute_runs.changed, method, parts.cls, parts.name, flags=flags, is_told=is_told)

    def _without_given(self, body: Body, method: nodes.FunctionDef, parts: Parts) -> Body:
        """Leave out the arguments of a property's setter, if methods of the class set the property: these tell them."""
        if parts.name in self._together.set_with_others(method, parts.cls):
            # Its finals also tell what it sets beside this attribute.
            return body
        given = {Unknown(("parameter", method, name)) for name in parameter_names(method)}
        if given.isdisjoint(one.value for one in body.finals):
            return body
        lineage = self._classes.lineage(parts.cls)
        is_set = any(
            (found := self._members.setter_of(parts.cls, name)) is not None and found[1] is method
            for one in lineage
            for name in assigned_names(one)
            if any(owner_around(target.scope()) in lineage for target in assigned(one, name))
        )
        return replace(body, finals=[one for one in body.finals if one.value not in given]) if is_set else body


def _of_any_instance(body: Body) -> Body:
    """Return a body with only facts about the left values: others may hold for one instance, and not for another."""
    finals = [
        replace(one, facts=frozenset(told for told in one.facts if told[0] == getattr(one.value, "symbol", None)))
        for one in body.finals
    ]
    return replace(body, finals=unique(finals))


def _is_told_to_be_there(left: Final) -> bool:
    """Tell whether tests have told that a value is not ``None``."""
    fact = dict(left.facts).get(getattr(left.value, "symbol", ()))
    return fact is not None and fact.is_none is False


def _is_object_of_class(parts: Parts) -> bool:
    """Tell whether a class's body puts something into an attribute that instances of other classes may change, too.

    No instance finds it where an initialiser always puts something else there.
    """
    if any(start.is_sure for start in parts.starts.values()):
        return False
    values = [assigned_value(one) for cls in parts.classes for one in definitions(cls, parts.name)]
    return any(value is not None and not isinstance(value, nodes.Const) for value in values)


def _chosen_at_first(parts: Parts) -> list[Final]:
    """Return what initialisers leave of several values: whatever other methods do, none of these is a placeholder."""
    return unique(one for start in parts.starts.values() for one in start.body.finals if len(start.body.finals) > 1)
