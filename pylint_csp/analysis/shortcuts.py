"""What is told of a scope that costs more than it may: by a coarse run of it, or by the names in a call alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.fuel import LEAST_FUEL, OutOfFuel
from pylint_csp.analysis.evaluation.machine import Machine, swapped
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.program.program import scope_of
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.state.findings import Construction
from pylint_csp.analysis.state.values import ClassValue, Frame, Known, Partial, Value, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.targets import CLASS_NEEDS, Targets
from pylint_csp.analysis.tree.bindings import definitions, is_imported
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.analysis.verdicts import Verdicts
from pylint_csp.tables.names import CLASS_NAME, HTTPS_CONNECTION
from pylint_csp.verdict import Reason, Verdict

UNPROVED = Construction(Verdict.UNKNOWN, Reason.UNPROVED)
"""Stands for the paths that were not taken."""
_REPORTED = (Verdict.WITHOUT, Verdict.INSECURE)

Found = dict[nodes.NodeNG, list[Construction]]
"""For each call, the ways in which it constructs."""


def _are_all_reported(constructions: list[Construction]) -> bool:
    """Tell whether none of some constructions has a secure context, and no caller chooses one."""
    return all(one.verdict in _REPORTED and one.parameter is None for one in constructions)


@dataclass(eq=False)
class Shortcuts:
    """Tells what calls construct without telling all paths to them apart."""

    _machine: Machine
    _classes: Classes
    _roots: Roots
    _modules: Modules
    _verdicts: Verdicts
    _targets: Targets

    def coarsely(self, scope: nodes.LocalsDictNodeNG, cls: nodes.ClassDef | None) -> Found:
        """Return what calls construct if none has a secure context on any path, even on those no code takes.

        Where telling the paths apart costs more than it may, this is what can be told without. If a call has one, the
        class may go with it: of the others, what their names tell counts, and else they are unknown, too.
        """
        try:
            with self._machine.coarsely() as unfinished, self._verdicts.recording() as recorded:
                self._roots.run_root(scope, (), cls=cls)
                doubtful = self._machine.doubtful
        except (OutOfFuel, RecursionError):
            return {}
        is_alike = unfinished.isdisjoint(recorded) and all(map(_are_all_reported, recorded.values()))
        return {
            call: found if is_alike and call not in doubtful else self.by_names(cast("nodes.Call", call)) or [UNPROVED]
            for call, found in recorded.items()
        }

    def is_told_by_names(self, call: nodes.Call) -> bool:
        """Tell whether a call constructs the same on every path: its callee is the class, and it passes no context."""
        return self._targets.is_direct(call.func) and not CLASS_NEEDS.of(call)

    def by_names(self, call: nodes.Call) -> list[Construction]:
        """Return what a call constructs whose callee is the class, and whose arguments are imported names and literals.

        No path is needed to tell that. Of others, nothing is told.
        """
        frame = self._machine.program.static_frame(scope_of(call))
        if any(keyword.arg is None for keyword in call.keywords) or not self._is_class(call.func, frame):
            return []
        if not all(is_imported(name) for part in CLASS_NEEDS.of(call) for name in nodes_in(part, nodes.Name)):
            return []
        own = swapped(self._machine, fuel=LEAST_FUEL)
        try:
            with own, self._machine.running(frame), self._verdicts.recording() as recorded:
                self._machine.evaluate(call, frame, World())
        except (OutOfFuel, RecursionError):
            return []
        return recorded.get(call, [])

    def _is_class(self, callee: nodes.NodeNG, frame: Frame) -> bool:
        """Tell whether a callee is the class on every path: by its imported name, or by what an outer name holds."""
        if self._targets.is_direct(callee):
            return True
        if not isinstance(callee, nodes.Name) or definitions(frame.scope, callee.name):
            return False
        return {bare(one) for one in self._modules.values_apart(callee, frame)} == {Known(HTTPS_CONNECTION)}

    def is_named(self, target: nodes.Call) -> bool:
        """Tell whether a call constructs on any path, by its callee: the class, one made of it, or what forwards."""
        if isinstance(target.func, nodes.Name) and self._targets.candidates.forwarders(target):
            return True
        if getattr(target.func, "attrname", "") == CLASS_NAME or self._targets.is_direct(target.func):
            return True
        frame = self._machine.program.static_frame(scope_of(target))
        try:
            return any(map(self._inherits_initializer, map(bare, self._modules.values_apart(target.func, frame))))
        except RecursionError:
            return False

    def _inherits_initializer(self, callee: Value) -> bool:
        """Tell whether a callee is the class, a subclass that has its initialiser, or a partial of one of these."""
        while isinstance(callee, Partial):
            callee = bare(callee.callee)
        order = self._classes.mro(callee.node) if isinstance(callee, ClassValue) else [callee]
        own = next((one for one in order if not isinstance(one, nodes.ClassDef) or definitions(one, "__init__")), None)
        return own == Known(HTTPS_CONNECTION)
