"""What methods hand to each other: which of them decide what another one makes of an attribute of its receiver."""

from __future__ import annotations

from dataclasses import dataclass, field

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.program.program import scope_of
from pylint_csp.analysis.scopes.making import Making
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.scopes.sharing import methods_of
from pylint_csp.analysis.scopes.together import Together
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.tree.functions import parameter_names
from pylint_csp.analysis.tree.memo import memoized


@dataclass
class Handed:
    """The methods of a class and its bases that set or change an attribute for each other."""

    private: set[nodes.FunctionDef] = field(default_factory=set)
    """The private methods that set it for those that call them: these are run in their place."""
    giving: set[nodes.NodeNG] = field(default_factory=set)
    """The methods that hand something to one that assigns it to the attribute."""
    altering: set[nodes.NodeNG] = field(default_factory=set)
    """The methods that hand something to one that changes with it what the attribute holds."""


class Handing:
    """Tells which methods of some classes set an attribute for which others."""

    def __init__(self, machine: Machine, roots: Roots, making: Making, together: Together) -> None:
        self._machine = machine
        self._roots = roots
        self._making = making
        self._together = together

    def of(self, cls: nodes.ClassDef, name: str, classes: tuple[nodes.ClassDef, ...]) -> Handed:
        """Return which methods set or change an attribute for others, and which hand them something for that."""
        found = Handed()
        _, mentions = self.mentions_in(classes)
        for method in mentions.get(name, ()):
            receiver = self._roots.receiver_in(method)
            if not receiver or method.name in INITIALIZERS:
                continue
            place = f"{receiver}.{name}"
            binds = self._roots.binds(method, [place])
            callers = self.callers(method) if binds and self.is_called_within(method, classes) else set()
            is_handed = any(one != receiver for one in parameter_names(method))
            if callers and method not in callers and (is_handed or self._belongs_to(callers, method, cls)):
                found.giving |= callers
                found.private.add(method)
                continue
            if not is_handed:
                continue
            # What it is handed by others is unknown; what its own class hands to it is told beside.
            within = [one for one in mentions.get(method.name, ()) if one is not method]
            found.giving.update(within if binds else ())
            if place in self._roots.units_of(method).lead_to_changes():
                found.altering.update(within)
        return found

    def _belongs_to(self, callers: set[nodes.NodeNG], method: nodes.FunctionDef, cls: nodes.ClassDef) -> bool:
        """Tell whether what a method sets is one of several attributes that each caller sets on a finished instance."""
        return not self._together.set_with_others(method, cls) and all(
            isinstance(one, nodes.FunctionDef)
            and one.name not in INITIALIZERS
            and not self._making.is_part(one)
            and bool(self._together.set_with_others(one, cls))
            for one in callers
        )

    def is_called_within(self, method: nodes.FunctionDef, classes: tuple[nodes.ClassDef, ...]) -> bool:
        """Tell whether all calls of a private method are made by methods of some classes, on their receivers."""
        methods, _ = self.mentions_in(classes)
        calls = self._making.calls_of(method)
        return all(scope_of(call) in methods and self._making.is_on_receiver(call) for call in calls)

    def callers(self, method: nodes.FunctionDef) -> set[nodes.NodeNG]:
        """Return the scopes that call a private method."""
        return {scope_of(call) for call in self._making.calls_of(method)}

    @memoized
    def mentions_in(
        self, classes: tuple[nodes.ClassDef, ...]
    ) -> tuple[dict[nodes.FunctionDef, int], dict[str, list[nodes.FunctionDef]]]:
        """Return the methods of some classes in order, and by each attribute those that mention it on their receiver.

        Those that mention the receiver itself stand under the empty name.
        """
        methods = {method: number for number, method in enumerate(methods_of(classes))}
        mentions: dict[str, list[nodes.FunctionDef]] = {}
        for method in methods:
            receiver = self._roots.receiver_in(method)
            for key in self._machine.relevance.keys.of(method, receiver):
                first, _, name = key.partition(".")
                if first == receiver:
                    mentions.setdefault(name, []).append(method)
        return methods, mentions
