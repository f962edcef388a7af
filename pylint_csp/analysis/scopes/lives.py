"""Lives: the states in which a method may find its receiver, by what its class's methods do one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import takewhile
from types import MappingProxyType
from typing import NamedTuple, cast

from astroid import nodes

from pylint_csp.analysis.changers.handed_out import is_handed_out
from pylint_csp.analysis.changers.handing import Handing
from pylint_csp.analysis.changers.neighbours import Neighbours
from pylint_csp.analysis.changers.owners import Owners
from pylint_csp.analysis.changers.sharing import Sharing, methods_of
from pylint_csp.analysis.changers.together import Together
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.finals.attribute_setters import AttributeSetters
from pylint_csp.analysis.finals.finals import told_world_of
from pylint_csp.analysis.finals.held import Held, methods_in
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.members.descriptors import setter_in
from pylint_csp.analysis.program.program import scope_of
from pylint_csp.analysis.scopes.giving import Giving, has_other_names
from pylint_csp.analysis.scopes.keeping import Keeping
from pylint_csp.analysis.scopes.lived import Terms, UntoldError, as_configured, as_set, holding_objects
from pylint_csp.analysis.scopes.passing import Passing
from pylint_csp.analysis.scopes.received import Received
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.slices.mentions import STAR
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import assigned_names
from pylint_csp.analysis.tree.functions import are_run_at_once, is_property, takes_class
from pylint_csp.analysis.tree.positions import Position, position_in
from pylint_csp.analysis.tree.spelling import is_call_of, is_called, is_named
from pylint_csp.analysis.tree.takers import call_of
from pylint_csp.analysis.tree.walks import nodes_in

_MOST_STATES = 32
"""If there are more states than this, none is told."""
_MOST_NAMES = 12
"""If a method asks for more attributes than this, none is told."""


class _Life(NamedTuple):
    """What instances of a class go through, as far as some of their attributes are concerned."""

    cls: nodes.ClassDef
    names: frozenset[str]
    terms: Terms
    initializers: list[nodes.FunctionDef]
    """What makes an instance: behind what astroid writes for a dataclass, that is ``__post_init__``, too."""
    setting: list[nodes.FunctionDef]
    """The methods that may set or change the attributes later."""


@dataclass(eq=False)
class Lives:
    """Runs the methods of a class, one after the other, on what those before have left of an instance."""

    _machine: Machine
    _forgetting: Forgetting
    _classes: Classes
    _roots: Roots
    _keeping: Keeping
    _owners: Owners
    _neighbours: Neighbours
    _sharing: Sharing
    _handing: Handing
    _together: Together
    _held: Held
    _setters: AttributeSetters
    _received: Received
    _giving: Giving

    def starts(self, method: nodes.FunctionDef, cls: nodes.ClassDef) -> list[World]:
        """Return the worlds in which a method begins, with all states in which it may find its receiver.

        There are none if that is not told.
        """
        names = self._asked(method, cls)
        if not 1 <= len(names) <= _MOST_NAMES:
            return []
        found = self._keeping.of(("lives", method, cls), lambda: self._found(method, cls, names))
        held = holding_objects(found, names)
        # One attribute alone goes with no other, but the parts of what it holds may go together. Which calls construct
        # is told outside of that alone.
        is_told = (len(names) > 1 or held) and not self._giving.may_give(cls, held)
        return list(map(told_world_of, found)) if is_told else []

    def _asked(self, method: nodes.FunctionDef, cls: nodes.ClassDef) -> frozenset[str]:
        """Return the attributes of its receiver that a method asks for, and those that lead to the same objects.

        What the methods that call it test is asked for, too. There are none if that is one alone that nobody tests.
        """
        lineage = self._classes.lineage(cls)
        set_ones = {name for base in lineage for name in assigned_names(base) if not setter_in([*lineage], name)}
        mentioned = set().union(*map(self._roots.attributes_mentioned, self._together.methods_called(method, cls)))
        callers = dict.fromkeys(map(scope_of, self._uses_of(method, cls)))
        tested = set().union(*map(self._roots.attributes_tested, callers))
        names = frozenset(self._leading_to(cls, (mentioned | tested) & set_ones) & set_ones)
        is_alone = len(names) == 1 and names.isdisjoint(tested | self._together.tested_in(method, cls))
        return frozenset() if is_alone else names

    def _leading_to(self, cls: nodes.ClassDef, names: Iterable[str]) -> frozenset[str]:
        """Return some attributes of a class, and those that lead to the same objects."""
        return frozenset(names).union(*(self._sharing.attributes(cls, name) for name in names))

    def _found(self, method: nodes.FunctionDef, cls: nodes.ClassDef, names: frozenset[str]) -> Iterator[list[Final]]:
        """Yield all states of its receiver that a method may find; nothing if they are not told."""
        public = self._public(cls)
        initializers = self._initializers(cls)
        setting = [one for one in public if one.name not in INITIALIZERS and self._may_change(one, names, cls)]
        uses = self._uses_of(method, cls)
        callers = cast("list[nodes.FunctionDef]", list(dict.fromkeys(map(scope_of, uses))))
        if not initializers or not self._are_calls(uses, method) or has_other_names(method, self._classes.lineage(cls)):
            return
        # What is used itself while another method runs may find a state in the middle of that.
        if not all(one in public and not self._uses_of(one, cls) for one in callers):
            return
        life = _Life(cls, names, self._terms(cls, names), initializers, setting)
        if not self._is_told(life, [method, *callers]):
            return
        states = self._keeping.of(("lived", cls, names), lambda: self._lived(life))
        if not states:
            return
        found = [*states] if method in public else []
        try:
            for use in uses:
                # What the call is handed is worked out before.
                call = call_of(use) or use
                if not names.isdisjoint(self._received.changed_before(call, use.statement(), scope_of(use), cls)):
                    return
                found += self._found_at(use, life, states)
        except UntoldError:
            return
        configured = as_configured(dict.fromkeys(found), states, names)
        yield as_set(configured, states, self._machine.is_set_unseen)

    def _initializers(self, cls: nodes.ClassDef) -> list[nodes.FunctionDef]:
        """Return the methods that make an instance, in order; each that astroid writes sets its own fields alone."""
        lineage = self._classes.lineage(cls)
        nearest = [*methods_of(lineage, ("__init__",))][:1]
        if not nearest or nearest[0].lineno is not None:
            return nearest
        written = [one for one in methods_of(lineage[::-1], ("__init__",)) if one.lineno is None]
        return [*written, *[*methods_of(lineage, ("__post_init__",))][:1]]

    def _public(self, cls: nodes.ClassDef) -> list[nodes.FunctionDef]:
        """Return the methods that instances of a class have, but for those that the class alone calls."""
        lineage = tuple(self._classes.lineage(cls))
        return [
            one
            for one in methods_in([base for base in self._classes.mro(cls) if isinstance(base, nodes.ClassDef)])
            if self._roots.receiver_in(one)
            and not (self._handing.calls_of(one) and self._handing.is_called_within(one, lineage))
        ]

    def _may_change(self, method: nodes.FunctionDef, names: frozenset[str], cls: nodes.ClassDef) -> bool:
        """Tell whether a method, or one that it calls, may set some attributes, or change what they hold."""
        leading = self._leading_to(cls, names)
        called = self._together.methods_called(method, cls)
        if any(not leading.isdisjoint(self._roots.attributes_changed(one)) for one in called):
            return True
        ways = ((one, self._setters.ways_to(one, name)) for one in called for name in names)
        return any(not way.isdisjoint(self._roots.units_of(one).changed) for one, way in ways)

    def _uses_of(self, method: nodes.FunctionDef, cls: nodes.ClassDef) -> list[nodes.NodeNG]:
        """Return where methods of a class use another one of their receiver, be it by setting a property."""
        return [
            one
            for other in methods_of(self._classes.lineage(cls))
            for one in nodes_in(other, (nodes.Attribute, nodes.AssignAttr, nodes.DelAttr))
            if one.attrname == method.name
            and (is_named(one.expr, self._roots.receiver_in(other)) or is_call_of(one.expr, "super"))
        ]

    def _are_calls(self, uses: list[nodes.NodeNG], method: nodes.FunctionDef) -> bool:
        """Tell whether a method is run wherever it is used, and nowhere else."""
        if not self._handing.wrappers.is_entered(method):
            return all(isinstance(one, nodes.Attribute) and is_property(method) for one in uses)
        return all(map(is_called, uses)) and all(scope_of(one) is not method for one in uses)

    def _is_told(self, life: _Life, others: list[nodes.FunctionDef]) -> bool:
        """Tell whether nobody but the methods of a life sets its attributes, and nobody looks while one of them runs.

        While one of the ``others`` runs that only asks for them, the program's other coroutines may; these wait.
        """
        cls, names = life.cls, life.names
        lineage = self._classes.lineage(cls)
        if not self._owners.set_from_outside(cls).isdisjoint({*names, STAR}):
            return False
        if any(self._held.is_filled_unnamed(cls, name) or self._is_set_by_others(lineage, name) for name in names):
            return False
        if any(self._setters.handed_elsewhere(base.root(), name) for base in lineage for name in names):
            return False
        called_by = partial(self._together.methods_called, cls=cls)
        setting = set().union(*map(called_by, (*life.initializers, *life.setting)))
        called = setting.union(*map(called_by, others))
        # Who gets an instance may copy it, and what it holds is then another one's, too. A class method has only the
        # class, which it may call, but for ``__new__``.
        if any(one.is_generator() for one in setting) or not are_run_at_once(setting):
            return False
        with_instances = (one for one in methods_of(lineage) if one.name == "__new__" or not takes_class(one))
        if any(is_handed_out(self._roots.receiver_in(one), one) for one in {*called, *with_instances}):
            return False
        inside = (inner for one in called for inner in self._machine.program.functions_in(one))
        return all(names.isdisjoint(self._roots.attributes_changed(one)) for one in inside)

    def _is_set_by_others(self, classes: list[nodes.ClassDef], name: str) -> bool:
        """Tell whether a function may set or change an attribute of an instance of some classes that is no receiver."""
        return any(
            self._setters.other_instances(scope, name)
            and any(
                self._owners.are_of(one, classes) is not False
                # To set a property is to call its setter.
                and not (isinstance(one.parent, nodes.AssignAttr) and setter_in([*classes], one.parent.attrname))
                for one in owners
            )
            for module in {one.root() for one in classes}
            for scope, owners in self._setters.scopes_reaching(module, name).items()
            if isinstance(scope, nodes.FunctionDef)
        )

    def _lived(self, life: _Life) -> Iterator[list[Final]]:
        """Yield the states that instances of a class come to; nothing if they are too many."""
        try:
            pending = [*filter(None, self._made(life))]
            states = dict.fromkeys(pending)
            while pending and len(states) <= _MOST_STATES:
                state = pending.pop()
                for method in life.setting:
                    new = [one for one in self._left_by(method, state, life) if one not in states]
                    states.update(dict.fromkeys(new))
                    pending += new
        except UntoldError:
            return
        if not pending:
            yield [*states]

    def _made(self, life: _Life, until: nodes.FunctionDef | None = None) -> list[Final | None]:
        """Return the states of new instances, be it before one of the initialisers has run; None for that of none."""
        states: list[Final | None] = [None]
        for method in takewhile(lambda one: one is not until, life.initializers):
            states = [*dict.fromkeys(one for before in states for one in self._left_by(method, before, life))]
        return states

    def _found_at(self, use: nodes.NodeNG, life: _Life, states: list[Final]) -> list[Final]:
        """Return the states in which a method finds the receiver where another one uses it."""
        caller, passing = cast("nodes.FunctionDef", scope_of(use)), Passing()
        for state in self._made(life, caller) if caller in life.initializers else states:
            self._run(caller, state, life, {position_in(use.statement(), use): passing})
        return life.terms.held_after(passing.copies)

    def _left_by(self, method: nodes.FunctionDef, before: Final | None, life: _Life) -> list[Final]:
        return life.terms.held_after(self._run(method, before, life))

    def _terms(self, cls: nodes.ClassDef, names: frozenset[str]) -> Terms:
        may_be_set = partial(self._neighbours.may_be_set, cls.root())
        is_made_anew = self._handing.wrappers.is_made_anew
        return Terms(cls, names, may_be_set, lambda other: bool(self._held.touching(other)), is_made_anew)

    def _run(
        self,
        method: nodes.FunctionDef,
        before: Final | None,
        life: _Life,
        awaited: Mapping[Position, Passing] = MappingProxyType({}),
    ) -> list[World]:
        """Run a method on an instance in some state, or on a new one; return the worlds at its end."""
        ways = (self._setters.ways_to(method, name) for name in life.names)
        seeds = frozenset("{receiver}." + name for name in life.names).union(*ways)
        start = told_world_of(before) if before is not None else None
        with self._forgetting.remembering_tests(method):
            return self._roots.run_root(method, sorted(seeds), start, life.cls, awaited)
