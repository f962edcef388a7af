"""What else of a module sets, tests and reads: for what a function leaves behind, and what others find of it."""

from __future__ import annotations

from functools import lru_cache
from typing import cast

from astroid import nodes

from pylint_csp.analysis.changers.elsewhere import Elsewhere
from pylint_csp.analysis.changers.owners import Owners
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.settings import SETTINGS
from pylint_csp.analysis.program.standard import is_standard
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.slices.mentions import FUNCTIONS, STAR
from pylint_csp.analysis.slices.stores import Store, class_of_receiver
from pylint_csp.analysis.state.literals import text_of
from pylint_csp.analysis.state.symbols import Symbol, is_of_receiver
from pylint_csp.analysis.state.told import settable_parts
from pylint_csp.analysis.state.values import Partial, Reference, Unknown, Value
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.functions import FunctionNode, functions_named
from pylint_csp.analysis.tree.memo import memoized
from pylint_csp.analysis.tree.spelling import last_name
from pylint_csp.analysis.tree.walks import nodes_in, reached


class Neighbours:
    """Tells by names alone what other functions of a module do."""

    def __init__(self, machine: Machine, roots: Roots, owners: Owners, elsewhere: Elsewhere) -> None:
        self._machine = machine
        self._roots = roots
        self._owners = owners
        self._elsewhere = elsewhere
        # It is asked of the same tests again and again.
        self._may_be_set_in = lru_cache(maxsize=4096)(self._may_be_set_meanwhile)

    def is_bound_elsewhere(self, symbol: Symbol) -> bool:
        """Tell whether a name is bound by functions inside its scope, or an attribute otherwise than on a receiver."""
        if symbol[0] == "place":
            scope, name = cast("nodes.LocalsDictNodeNG", symbol[1]), str(symbol[2])
            is_set = isinstance(scope, nodes.Module) and any(
                one.scope() is not scope for one in definitions(scope, name)
            )
            return is_set or self._machine.program.is_nonlocal_inside(scope, name)
        if symbol[0] == "class":
            own, name = cast("nodes.ClassDef", symbol[1]), str(symbol[2])
            methods = (one for one in self._machine.program.functions_in(own) if one.type == "classmethod")
            return name in self._owners.set_from_outside(own) or any(
                name in self._roots.attributes_changed(one) for one in methods
            )
        cls = cast("Symbol", symbol[1])[1] if is_of_receiver(symbol) else None
        return isinstance(cls, nodes.ClassDef) and not self._owners.set_from_outside(cls).isdisjoint((symbol[-1], STAR))

    def may_be_set(self, module: nodes.Module, symbol: Symbol) -> bool:
        """Tell whether what a symbol stands for in a module's tests may be set between two of them.

        The attribute of an object may be set by any code but initialisers, in that module or the object's own.
        """
        kind, *_, last = symbol
        if kind in ("place", "class"):
            return self.is_bound_elsewhere(symbol)
        if kind == "item":
            key, holder = text_of(cast("Value", last)), cast("Symbol", symbol[1])
            own = str(holder[2] if holder[0] == "place" else holder[-1])
            # What is imported, or what a call has given, may go by any name.
            is_unnamed = holder[0] in ("call", "import")
            names = {"", own} if holder[0] == "place" else {""}
            return any(
                name == own if one == STAR else key == one and (is_unnamed or name in names)
                for name, one in self._owners.items_set_in(module)
            )
        path, _, name = str(last).rpartition(".")
        owner = symbol[1] if kind == "attribute" else None
        modules = [module]
        if isinstance(owner, tuple) and owner[0] in ("made", "place"):
            modules.append(cast("nodes.NodeNG", owner[1]).root())
        elif kind == "import" and not is_standard(path):
            found = self._machine.program.load(path)
            if found is not None and self.is_bound_elsewhere(("place", found, name, None)):
                return True
            modules += [found] if found is not None else []
        return any(_is_set_later(store) for one in modules for store in self._owners.stores_in(one).get(name, ()))

    def may_be_set_meanwhile(self, symbol: Symbol) -> bool:
        """Tell whether a test, or a value, is about what may be set between two of its kind.

        That is a name that functions bind, or what a module holds and the running module sets.
        """
        return self._may_be_set_in(self._machine.active[-1].scope.root() if self._machine.active else None, symbol)

    def _may_be_set_meanwhile(self, running: nodes.Module | None, symbol: Symbol) -> bool:
        for part in settable_parts(symbol):
            if part[0] == "place":
                is_set = self.is_bound_elsewhere(part)
            else:
                owner = part[1] if isinstance(part[1], tuple) else part
                is_of_module = owner[0] in ("import", "place")
                is_set = is_of_module and running is not None and self.may_be_set(running, part)
            if is_set:
                return True
        return False

    def tests_again(self, function: nodes.FunctionDef) -> bool:
        """Tell whether a function tests a name of its module that another one tests, too: the answers agree."""
        return any(len(ones) > 1 and function in ones for ones in self._testing(function.root()).values())

    @memoized
    def _testing(self, module: nodes.Module) -> dict[str, set[nodes.NodeNG]]:
        """Return, by the names of a module, its functions and methods that test them."""
        found: dict[str, set[nodes.NodeNG]] = {}
        for one in self._machine.program.functions_in(module):
            for name in self._machine.later.tests(one, ""):
                if definitions(module, name) and not definitions(one, name):
                    found.setdefault(name, set()).add(one)
        return found

    def changeable_by(self, function: nodes.FunctionDef) -> tuple[type[Value], ...]:
        """Return the kinds of values which a function may be seen to change: unknown ones, if it is about contexts."""
        if function in self._changing_contexts(function.root()):
            return (Reference, Partial, Unknown)
        return (Reference, Partial)

    @memoized
    def _changing_contexts(self, module: nodes.Module) -> frozenset[FunctionNode]:
        """Return the functions that set how a context verifies, by the setting's name, or have a parameter set so."""
        stores = self._owners.stores_in(module)
        owners = [store.owner for name in SETTINGS for store in stores.get(name, ()) if store.owner is not None]
        setting: dict[nodes.NodeNG, FunctionNode] = {}
        for owner in owners:
            scope = owner.scope()
            if isinstance(scope, (nodes.FunctionDef, nodes.Lambda)):
                setting[owner] = scope
        handed = frozenset(scope for owner, scope in setting.items() if last_name(owner) in scope.argnames())
        return self._leading_to(module, handed).union(setting.values())

    def leads_to_reader(self, function: nodes.NodeNG, name: str) -> bool:
        """Tell whether a function of a module calls others of it, or methods of its classes, that mention a name."""
        module = function.root()
        return function in self._leading_to(module, self._mentioning(module, name) - {function})

    def uses_of_readers(self, module: nodes.Module, name: str) -> set[nodes.NodeNG]:
        """Return the statements of a module's own code that name what leads to functions which only read a name."""
        setters = {one.scope() for one in definitions(module, name)}
        readers = self._mentioning(module, name) - setters
        leading = readers | self._leading_to(module, readers)
        named = (one for one in nodes_in(module, nodes.Name, FUNCTIONS) if not leading.isdisjoint(functions_named(one)))
        # Who knows what a decorator makes of a reader, and when.
        decorated = (one for one in leading if isinstance(one, nodes.FunctionDef) and one.decorators is not None)
        return {one.statement() for one in (*named, *decorated)}

    @memoized
    def _mentioning(self, module: nodes.Module, name: str) -> frozenset[FunctionNode]:
        """Return the functions and methods of a module that mention a name of it."""
        keys = self._machine.relevance.keys
        return frozenset(
            one
            for one in self._machine.program.functions_in(module)
            if name in keys.of(one, "") and all(binding.scope() is not one for binding in definitions(one, name))
        )

    @memoized
    def _leading_to(self, module: nodes.Module, functions: frozenset[FunctionNode]) -> frozenset[FunctionNode]:
        """Return the functions of a module whose calls lead to one of some functions, directly or not."""
        callers = self._callers(module)
        direct = {caller for one in functions for caller in callers.get(one, ())}
        return frozenset(reached(direct, lambda one: callers.get(one, ())))

    @memoized
    def _callers(self, module: nodes.Module) -> dict[FunctionNode, set[FunctionNode]]:
        """Return the functions of a module that call each of its functions and methods, by their names."""
        callers: dict[FunctionNode, set[FunctionNode]] = {}
        for one in self._machine.program.functions_in(module):
            for called in self._elsewhere.called_in(one):
                callers.setdefault(called, set()).add(one)
        return callers


def _is_set_later(store: Store) -> bool:
    """Tell whether a store is on something else than the receiver of an initialiser."""
    owner = store.owner
    return owner is None or class_of_receiver(owner) is None or getattr(owner.scope(), "name", "") not in INITIALIZERS
