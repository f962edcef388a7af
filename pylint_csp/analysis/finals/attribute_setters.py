"""Which methods and functions may set an attribute of instances, and under which names they reach it."""

from __future__ import annotations

from dataclasses import dataclass, field

from astroid import nodes

from pylint_csp.analysis.changers.elsewhere import Elsewhere
from pylint_csp.analysis.changers.sharing import methods_of
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.finals.class_states import ClassStates, Scope
from pylint_csp.analysis.program.program import owner_of
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.tree.bindings import are_parameters, definitions
from pylint_csp.analysis.tree.functions import is_property
from pylint_csp.analysis.tree.memo import memoized
from pylint_csp.analysis.tree.walks import reached

_NONE: frozenset[nodes.FunctionDef] = frozenset()


@dataclass(eq=False)
class AttributeSetters:
    """Tells by their names what may set or change an attribute; nothing is run for it."""

    _machine: Machine
    _roots: Roots
    _class_states: ClassStates
    _elsewhere: Elsewhere
    _known: dict[tuple[nodes.Module, str], dict[str, set[nodes.FunctionDef]]] = field(default_factory=dict, init=False)
    """By the module and the attribute, what ``setting`` has found."""

    def told_instances(self, method: Scope, name: str) -> frozenset[str]:
        """Return those of ``other_instances`` that are not mere parameters: what a parameter is, nobody tells."""
        names = self.other_instances(method, name)
        return frozenset(one for one in names if not are_parameters(definitions(method, one)))

    def other_instances(self, method: Scope, name: str) -> frozenset[str]:
        """Return the names under which a scope may set or change ``name`` of other instances than its receiver."""
        receiver = self._roots.receiver_in(method)
        owners = self.scopes_reaching(method.root(), name).get(method, ())
        roots = {root for one in owners for root in self._machine.relevance.keys.roots(one, receiver)} - {receiver}
        if not roots:
            return frozenset()
        return frozenset(roots & self._machine.relevance.slicer(method, receiver).lead_to_changes())

    @memoized
    def run_by(self, scope: Scope, classes: tuple[nodes.ClassDef, ...]) -> frozenset[Scope]:
        """Return a scope and the functions that it may call; what methods of some classes set tell these themselves."""

        def called(one: Scope) -> list[Scope]:
            functions = self._elsewhere.called_in(one) if isinstance(one, nodes.FunctionDef) else []
            return [other for other in functions if not (owner_of(other) in classes and self._roots.receiver_in(other))]

        return frozenset(reached([scope], called))

    @memoized
    def scopes_reaching(self, module: nodes.Module, name: str) -> dict[Scope, list[nodes.NodeNG]]:
        """Return the scopes of a module that read or set an attribute, each with the nodes that stand before it.

        What they read may be a property that gives the attribute, too.
        """
        found: dict[Scope, list[nodes.NodeNG]] = {}
        by_name = self._class_states.attribute_scopes(module)
        for one in self._ways_in(module, name):
            for scope, owners in by_name.get(one, {}).items():
                found.setdefault(scope, []).extend(owners)
        return found

    def _ways_in(self, module: nodes.Module, name: str) -> list[str]:
        """Return the names under which the scopes of a module read an attribute: its own, and those of properties."""
        return [name, *self._given_by_properties(module).get(name, ())]

    @memoized
    def _given_by_properties(self, module: nodes.Module) -> dict[str, list[str]]:
        """Return, by the attribute of the receiver that their getters return, the properties of a module's classes."""
        found: dict[str, list[str]] = {}
        for getter in filter(is_property, methods_of(self._machine.program.classes_in(module))):
            given = self._machine.later.handed_back(getter, self._roots.receiver_in(getter))
            for name in sorted(self._roots.attributes_in(getter, given)):
                found.setdefault(name, []).append(getter.name)
        return found

    def ways_to(self, method: nodes.FunctionDef, name: str) -> frozenset[str]:
        """Return the other names by which a method may set ``self.name``: methods that do, itself, other instances."""
        receiver = self._roots.receiver_in(method)
        setting = self.setting(method.root(), name)
        ways = set(self.told_instances(method, name))
        for key in self._machine.relevance.keys.of(method, receiver) if setting else ():
            first, _, own = key.partition(".")
            if first == receiver and not setting.get(own, _NONE) <= {method}:
                ways.add(key)
        return frozenset(ways)

    def handed_elsewhere(self, module: nodes.Module, name: str) -> list[nodes.FunctionDef]:
        """Return the functions that a module imports, and hands its methods' receivers, which mention an attribute."""
        given = self._elsewhere.given_receivers(module)
        modules = sorted({one.root() for one in given} - {module}, key=lambda one: str(one.name))
        scopes = (one for other in modules for one in self._class_states.attribute_scopes(other).get(name, ()))
        return [one for one in scopes if isinstance(one, nodes.FunctionDef) and one in given]

    def setting(self, module: nodes.Module, name: str) -> dict[str, set[nodes.FunctionDef]]:
        """Return, by their names, the methods that may set or change an attribute.

        Under the empty name stand functions, and methods that do so to an instance that they are handed.
        """
        found = self._known.get((module, name))
        if found is None:
            found = {}
            scopes = self.scopes_reaching(module, name)
            names = self._ways_in(module, name)
            functions = [one for one in scopes if isinstance(one, nodes.FunctionDef)]
            for one in functions:
                if owner_of(one) is None:
                    found.setdefault("", set()).add(one)
                    continue
                others = self.other_instances(one, name)
                if others or not self._roots.attributes_changed(one).isdisjoint(names):
                    found.setdefault(one.name, set()).add(one)
                # An initialiser that is handed an instance most often reads of it what it sets of its own.
                if one.name not in INITIALIZERS and not others.isdisjoint(one.argnames()):
                    found.setdefault("", set()).add(one)
            for one in self.handed_elsewhere(module, name):
                found.setdefault("", set()).add(one)
            if all(self._roots.units_of(one).is_complete for one in functions):
                # Else the units of one are still being read, and this answer may lack some.
                self._known[module, name] = found
        return found
