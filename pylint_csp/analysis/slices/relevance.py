"""Which names of a scope matter to the calls and results that are asked for: a slice, taken before the evaluation.

The slice is closed backwards: what a name that matters is bound to, what changes it, and the tests around those
places matter, too. It may hold too much, which costs time; what it leaves out reads as unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from astroid import nodes

from pylint_csp.analysis.slices.call_effects import CallEffects
from pylint_csp.analysis.slices.forms import tests_around
from pylint_csp.analysis.slices.mentions import Keys, NameSet
from pylint_csp.analysis.slices.raising import suppressing_in
from pylint_csp.analysis.slices.reading import UnitReader
from pylint_csp.analysis.slices.units import Slicer
from pylint_csp.analysis.tree.functions import storing_methods
from pylint_csp.analysis.tree.memo import memoized, memoized_function
from pylint_csp.analysis.tree.positions import written_at
from pylint_csp.analysis.tree.spelling import changed_object
from pylint_csp.analysis.tree.walks import nodes_in

_LOOPS = (nodes.For, nodes.While)


class Relevance:
    """Takes slices; what it reads off a scope once is kept."""

    _suppressing_in = memoized_function(suppressing_in)
    _storing_methods = memoized_function(storing_methods)

    def __init__(self, effects: CallEffects, shared: Callable[[nodes.NodeNG, str, str], Iterable[NameSet]]) -> None:
        self.keys = Keys()
        self._effects = effects
        self._shared = shared
        self.is_foreign = effects.is_foreign
        self._slicers: dict[tuple[nodes.NodeNG, str], Slicer] = {}
        self._slices: dict[tuple[nodes.NodeNG, str, NameSet, frozenset[nodes.NodeNG], bool], NameSet] = {}

    def slice(
        self,
        scope: nodes.NodeNG,
        receiver: str,
        seeds: Iterable[str],
        targets: Iterable[nodes.NodeNG] = (),
        unreached: frozenset[nodes.NodeNG] = frozenset(),
    ) -> NameSet:
        """Return the names of a scope that matter to ``seeds``, and to reaching ``targets``.

        ``unreached`` are statements from which nothing of that is reached: they are left out.
        """
        request = (scope, receiver, frozenset(seeds), frozenset(targets), bool(unreached))
        if request not in self._slices:
            slicer, shared = self.slicer(scope, receiver), partial(self._shared, scope, receiver)
            around = (self.keys.of(test, receiver) for target in request[3] for test in tests_around(target))
            names = slicer.closure(request[2].union(*around), request[3], unreached, shared)
            if not slicer.is_complete:
                return names
            self._slices[request] = names
        return self._slices[request]

    def asked_by(self, node: nodes.NodeNG, receiver: str) -> NameSet:
        """Return the names of its scope that matter to an expression, without what its statement does and those behind.

        What stands with it in a loop counts: it has run in the lap before.
        """
        scope, statement = node.scope(), node.statement()
        slicer, shared = self.slicer(scope, receiver), partial(self._shared, scope, receiver)
        loops = [one for one in (node, *node.node_ancestors()) if isinstance(one, _LOOPS) and scope.parent_of(one)]
        later = (one for one in slicer.units if written_at(one) >= written_at(statement))
        behind = frozenset(one for one in later if not any(loop is one or loop.parent_of(one) for loop in loops))
        return slicer.closure(self.keys.of(node, receiver), (), behind, shared)

    def settled(self, scope: nodes.Module, names: NameSet) -> frozenset[nodes.NodeNG]:
        """Return the statements at the end of a module that say no more about what some names are left with."""
        return self.slicer(scope, "").settled(scope.body, names, partial(self._shared, scope, ""))

    def may_change(self, scope: nodes.LocalsDictNodeNG, receiver: str, place: str) -> bool:
        """Tell whether a scope itself may change what a name or attribute holds, under whatever name."""
        return place in self.slicer(scope, receiver).lead_to(self._roots_changed(scope, receiver))

    @memoized
    def _roots_changed(self, scope: nodes.LocalsDictNodeNG, receiver: str) -> frozenset[str]:
        """Return the names by which a scope itself sets attributes and items, or calls what changes them."""
        kinds = (nodes.AssignAttr, nodes.DelAttr, nodes.Attribute, nodes.Subscript)
        owners = filter(None, map(changed_object, nodes_in(scope, kinds)))
        return frozenset(root for owner in owners for root in self.keys.roots(owner, receiver))

    def slicer(self, scope: nodes.NodeNG, receiver: str) -> Slicer:
        """Return the units of a scope, which are read once."""
        known = self._slicers.get((scope, receiver))
        if known is None:
            self._read(scope, receiver)
            known = self._slicers[(scope, receiver)]
        return known

    def _read(self, scope: nodes.NodeNG, receiver: str) -> None:
        """Read the units of a scope, and before these are complete those of the functions that it calls.

        That is no recursion, since each function of a long file may call the next.
        """
        reading = [self._begun(scope, receiver)]
        while reading:
            reader, called = reading[-1]
            function = next((one for one in called if one not in self._slicers), None)
            if function is not None:
                reading.append(self._begun(*function))
            else:
                reader.complete()
                reading.pop()

    def _begun(self, scope: nodes.NodeNG, receiver: str) -> tuple[UnitReader, Iterator[tuple[nodes.NodeNG, str]]]:
        """Read what the statements of a scope tell by themselves; return its reader, and which functions it calls."""
        # It is there before it is complete: to read it, a scope may be run that asks for it.
        slicer = self._slicers[(scope, receiver)] = Slicer(partial(self._storing_methods, scope.root()))
        reader = UnitReader(self.keys, self._effects, scope, receiver, slicer, self._suppressing_in(scope.root()))
        reader.begin()
        return reader, reader.called()
