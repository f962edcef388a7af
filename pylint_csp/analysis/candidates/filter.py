"""Which calls may construct at all: a cheap look at names, before anything is evaluated.

Everything is judged by identifiers alone, so that the answer may be yes too often and never no wrongly. An identifier
*constructs* where calling what it names may construct, and *returns* where calling it may return something that
constructs.
"""

from __future__ import annotations

from typing import cast

from astroid import nodes

from pylint_csp.analysis.candidates.callees import closures_handed, entered_by_name, initializers_of, is_candidate
from pylint_csp.analysis.candidates.collecting import Collecting
from pylint_csp.analysis.candidates.expressions import constructs_itself, may_construct, may_return_value
from pylint_csp.analysis.candidates.identifiers import BOUND_UNNAMED, Identifiers
from pylint_csp.analysis.candidates.needed import INITIALIZER, Function, is_do_open
from pylint_csp.analysis.candidates.propagation import Forwards, Propagation
from pylint_csp.analysis.program.program import Program
from pylint_csp.analysis.tree.memo import memoized
from pylint_csp.analysis.tree.spelling import last_name
from pylint_csp.analysis.tree.walks import every_node
from pylint_csp.tables.methods import TESTING


class Candidates:
    """Finds the calls of a module that are worth evaluating."""

    def __init__(self, program: Program) -> None:
        self._propagation = Propagation()
        self._collecting = Collecting(program, self._propagation)
        self._calls: dict[nodes.Module, list[nodes.Call]] = {}

    def ask(self, forwards: Forwards) -> None:
        """Take what tells from which of a function's parameters the arguments of a call in it may come."""
        self._propagation.forwards = forwards

    def calls(self, module: nodes.Module) -> list[nodes.Call]:
        """Return the calls that may construct, in source order."""
        if module not in self._calls:
            calls = self._collecting.calls(module)
            identifiers = self.identifiers(module) if calls else Identifiers()
            self._calls[module] = [call for call in calls if is_candidate(call, identifiers)]
        return self._calls[module]

    def changes_others(self, module: nodes.Module) -> bool:
        """Tell whether what a module has lets calls of modules construct whose calls were given out before."""
        self.calls(module)
        grown = [one for one in self._calls if one is not module and one.name in self._collecting.grown]
        for one in grown:
            del self._calls[one]
        self._collecting.grown.clear()
        return bool(grown)

    def identifiers(self, module: nodes.Module) -> Identifiers:
        """Return what a module's identifiers may stand for."""
        return self._collecting.identifiers(module)

    def deciding_names(self, call: nodes.Call) -> tuple[set[str], dict[str, set[Function]]]:
        """Return the keywords by which a call may decide about a context, and the names of what may forward them."""
        found = self.identifiers(call.root())
        return found.needed.names, found.forwarding

    def deciding_arguments(self, call: nodes.Call) -> list[nodes.NodeNG]:
        """Return the arguments of a call that may decide about a context in the functions that it may enter."""
        found = self.identifiers(call.root())
        needed = self._propagation.needed_by(call, found)
        return [*(needed.of(call) if needed is not None else ()), *closures_handed(call, found)]

    def may_return(self, call: nodes.Call) -> bool:
        """Tell whether a call may return something that constructs."""
        found = self.identifiers(call.root())
        return may_return_value(call.func, found) or bool(closures_handed(call, found))

    def forwarders(self, call: nodes.Call) -> set[Function] | None:
        """Return the functions that a call may enter by its name, or None where it may construct in another way."""
        return entered_by_name(call, self.identifiers(call.root()))

    def ways_in(self, call: nodes.Call) -> set[Function] | None:
        """Return all functions that a call may reach the class through, or None where it may construct otherwise."""
        if is_do_open(call) or last_name(call.func) == INITIALIZER or self.is_told(call):
            return None
        initializers = self._initializers(call.root())
        forwarding = self.identifiers(call.root()).forwarding
        return None if initializers is None else set().union(initializers, *forwarding.values())

    def is_told(self, node: nodes.NodeNG) -> bool:
        """Tell whether code stands in a module that may get what constructs from those that import it."""
        return node.root().name in self._collecting.told

    @memoized
    def _initializers(self, module: nodes.Module) -> list[nodes.FunctionDef] | None:
        return own_initializers(module, self.identifiers(module), self._collecting.imported(module))


def own_initializers(module: nodes.Module, found: Identifiers, seeds: Identifiers) -> list[nodes.FunctionDef] | None:
    """Return the initialisers of a module's classes that construct; None where something else in it may construct.

    Something else is the class itself, handed about as a value, or a class of the module without its own initialiser.
    ``seeds`` are the identifiers that the module's imports alone bind.
    """
    if found.gives_out or found.is_given_out or not seeds.returning.isdisjoint(BOUND_UNNAMED):
        return None
    initializers = []
    for node in every_node(module):
        if isinstance(node, nodes.ClassDef):
            if not any(may_construct(base, found) for base in cast("list[nodes.NodeNG]", node.bases)):
                continue
            own = initializers_of(node)
            if not own:
                return None
            initializers.extend(own)
        elif constructs_itself(node, seeds) and not _is_harmless(node):
            return None
    return initializers


def _is_harmless(node: nodes.NodeNG) -> bool:
    """Tell whether the class is only named as a base, for its initialiser, or in a test such as ``isinstance``."""
    parent = node.parent
    if isinstance(parent, nodes.ClassDef):
        return node in parent.bases
    if isinstance(parent, nodes.Attribute):
        return bool(parent.attrname == INITIALIZER)
    return isinstance(parent, nodes.Call) and getattr(parent.func, "name", "") in TESTING
