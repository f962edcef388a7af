"""Which attributes and names are always set together, by the method that sets them."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import cast

from astroid import nodes

from pylint_csp.analysis.changers.together import Together
from pylint_csp.analysis.finals.method_runs import MethodRuns, Run
from pylint_csp.analysis.finals.told_setters import Holder, OnPaths, ToldSetters
from pylint_csp.analysis.scopes.keeping import Keeping
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import Slot, attribute
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.told import SET_BY
from pylint_csp.analysis.state.values import NONE, Absent, ClassValue, bare


@dataclass(eq=False)
class SetTogether:
    """Tells by runs of methods and functions what they set on the same paths."""

    _roots: Roots
    _together: Together
    _told_setters: ToldSetters
    _runs: MethodRuns
    _keeping: Keeping

    def are_set_together(self, first: Symbol, second: Symbol) -> bool:
        """Tell whether two attributes or names, set by different methods, are always set together by both methods.

        Both symbols tell who has set one: they are of the kind ``SET_BY``.
        """
        (_, holder, name, method), (_, other_holder, other_name, other) = first, second
        return (
            holder == other_holder
            and method is not other
            and all(
                self._sets_both(cast("nodes.FunctionDef", one), cast("Holder", holder), str(name), str(other_name))
                for one in (method, other)
            )
        )

    def _sets_both(self, method: nodes.FunctionDef, holder: Holder, name: str, other_name: str) -> bool:
        """Tell whether a method sets two attributes on each path, or on each path either both of them or none."""
        if isinstance(holder, nodes.ClassDef) and self._together.are_set_apart(method, holder, {name, other_name}):
            return False
        sets = [self._told_setters.sets_of(holder, one, method) for one in (name, other_name)]
        if all(one is not None and one >= OnPaths.UNLESS_THERE for one in sets):
            return True
        if isinstance(holder, ClassValue) or any(one is not OnPaths.PERHAPS for one in sets):
            return False
        names = frozenset((name, other_name))
        return bool(self._keeping.of((SET_BY, method, holder, names), partial(self._both_set, method, holder, names)))

    def _both_set(
        self, method: nodes.FunctionDef, holder: nodes.ClassDef | nodes.Module, names: frozenset[str]
    ) -> Iterator[list[Final]]:
        """Yield a list that is not empty if a method or function sets both of two names, or none, on each path."""
        if isinstance(holder, nodes.Module):
            worlds = self._roots.run_root(method, sorted(names))
            is_same = all(len({(holder, one) in world.names for one in names}) == 1 for world in worlds)
        else:
            is_same = self._are_set_alike(names, method, holder)
        if is_same:
            yield [Final(NONE)]

    def _are_set_alike(self, names: frozenset[str], method: nodes.FunctionDef, cls: nodes.ClassDef) -> bool:
        """Tell whether a method sets, on each of its paths, either all of some attributes or none.

        To change what an attribute holds is not to set it. Exceptions count only where the method itself catches them.
        """
        seeds = frozenset().union(*(self._runs.seeds(method, one, ()) for one in names))
        run = Run(method, seeds, self._runs.run_for(method, cls), is_telling=False)
        states = (state for _, state in self._runs.exits_of(run))
        answers = ({_is_set(state.slots.get(attribute(one))) for one in names} for state in states)
        return all(one in ({True}, {False}) for one in answers)

    def setter(self, name: str, method: nodes.FunctionDef, cls: nodes.ClassDef, sets: OnPaths) -> Hashable:
        """Return who counts as an attribute's setter: the method, if it sets it on all paths or makes the instance.

        Of what another one sets on some paths, one call may leave this, and a later call the rest: for that it is the
        method with the attributes that it sets on the same paths, or None if there are no others.
        """
        if method.name in INITIALIZERS or sets is OnPaths.ALWAYS:
            return method
        beside = self._together.set_with(name, method, cls) - {name} if sets is OnPaths.PERHAPS else ()
        same = frozenset(one for one in beside if self._are_set_alike(frozenset((name, one)), method, cls))
        return (method, same | {name}) if same else None


def _is_set(slot: Slot | None) -> bool | None:
    """Tell whether a path has set an attribute; None if it has deleted it, or it stands for several paths."""
    if slot is None:
        return False
    return None if slot.perhaps or isinstance(bare(slot.value), Absent) else True
