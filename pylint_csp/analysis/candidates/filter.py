"""Which calls may construct at all: a cheap look at names, before anything is evaluated.

Everything is judged by identifiers alone, so that the answer may be yes too often and never no wrongly. An identifier
*constructs* where calling what it names may construct, and *returns* where calling it may return something that
constructs.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from astroid import nodes

from pylint_csp.analysis.candidates.expressions import (
    closures_handed,
    constructs_itself,
    is_candidate,
    may_construct,
    may_return_value,
)
from pylint_csp.analysis.candidates.identifiers import (
    CALLED_UNNAMED,
    NAME_PARTS,
    Identifiers,
    Own,
    bound_as,
    is_local,
    is_read_as,
)
from pylint_csp.analysis.candidates.needed import INITIALIZER, Function, Needed, is_do_open
from pylint_csp.analysis.candidates.outline import Outline
from pylint_csp.analysis.candidates.propagation import Forwards, Propagation
from pylint_csp.analysis.program.program import Program
from pylint_csp.analysis.program.standard import canonical, is_standard
from pylint_csp.analysis.tree.bindings import defined_names, definitions
from pylint_csp.analysis.tree.memo import memoized
from pylint_csp.analysis.tree.spelling import last_name
from pylint_csp.analysis.tree.walks import every_node
from pylint_csp.tables.methods import TESTING
from pylint_csp.tables.names import CLASS_NAME, HANDING_ON

_MOST_LOOKED_AT = 30_000
"""How many statements of modules that import each other are looked at until no more are read for a name alone.

Where a whole application is one cycle, names that are spelled alike would lead through all of it.
"""


class Candidates:
    """Finds the calls of a module that are worth evaluating."""

    def __init__(self, program: Program, forwards: Forwards) -> None:
        self._program = program
        self._propagation = Propagation(forwards)
        self.sources = program.sources
        self._identifiers: dict[str, Identifiers] = {}
        self._by_module: dict[nodes.Module, Identifiers] = {}
        self._calls: dict[nodes.Module, list[nodes.Call]] = {}
        self._outlines: dict[nodes.Module, Outline] = {}
        """Those of modules whose calls have not been found yet."""
        self._mentioning: set[str] = set()
        """The modules whose texts hold something that leads to the class."""

    def calls(self, module: nodes.Module) -> list[nodes.Call]:
        """Return the calls that may construct, in source order."""
        if module not in self._calls:
            if module.name in self.sources.replaced:
                self.sources.replaced.discard(module.name)
                self._identifiers.pop(module.name, None)
            self._calls[module] = []
            if self.sources.is_bearing(module.name):
                identifiers = self.identifiers(module)
                # The text of an installed module was searched for names of classes alone.
                if module.name in self._mentioning or self.sources.is_installed(module.name):
                    self._calls[module] = [
                        call for call in self._outline(module).calls() if is_candidate(call, identifiers)
                    ]
                    del self._outlines[module]
        return self._calls[module]

    def _outline(self, module: nodes.Module) -> Outline:
        if module not in self._outlines:
            self._outlines[module] = Outline(module)
        return self._outlines[module]

    def deciding_names(self, call: nodes.Call) -> tuple[set[str], dict[str, set[Function]]]:
        """Return the keywords by which a call may decide about a context, and the names of what may forward them."""
        found = self.identifiers(call.root())
        return found.needed.names, found.forwarding

    def deciding_arguments(self, call: nodes.Call) -> list[nodes.NodeNG]:
        """Return the arguments of a call that may decide about a context in the functions that it may enter."""
        functions = self.forwarders(call)
        if functions is None:
            found = self.identifiers(call.root())
            return [*found.needed.of(call), *closures_handed(call, found)]
        needed = Needed()
        for function in functions:
            needed.update(self._propagation.needs.get(function, Needed()))
        return needed.of(call)

    def may_return(self, call: nodes.Call) -> bool:
        """Tell whether a call may return something that constructs."""
        found = self.identifiers(call.root())
        return may_return_value(call.func, found) or bool(closures_handed(call, found))

    def forwarders(self, call: nodes.Call) -> set[Function] | None:
        """Return the functions that a call may enter by its name, or None where it may construct in another way."""
        return _entered_by_name(call, self.identifiers(call.root()))

    def ways_in(self, call: nodes.Call) -> set[Function] | None:
        """Return all functions that a call may reach the class through, or None where it may construct otherwise."""
        if is_do_open(call) or last_name(call.func) == INITIALIZER:
            return None
        initializers = self._initializers(call.root())
        forwarding = self.identifiers(call.root()).forwarding
        return None if initializers is None else set().union(initializers, *forwarding.values())

    @memoized
    def _initializers(self, module: nodes.Module) -> list[nodes.FunctionDef] | None:
        return own_initializers(module, self.identifiers(module), self._imported(module))

    def _imported(self, module: nodes.Module) -> Identifiers:
        """Return what a module's identifiers may stand for by its imports alone."""
        found = Identifiers(name_parts=self.identifiers(module).name_parts)
        for name in self._imports_of(module.name):
            found.include(self._identifiers[name])
        self._add_bindings(module, found)
        self._outlines.pop(module, None)
        return found

    def identifiers(self, module: nodes.Module) -> Identifiers:
        """Return what a module's identifiers may stand for."""
        if module not in self._by_module:
            if module.name not in self._identifiers:
                for group in self._in_order_of_import(module.name):
                    self._work_out(group)
            self._by_module[module] = self._identifiers[module.name]
        return self._by_module[module]

    def _in_order_of_import(self, name: str) -> Iterator[list[str]]:
        """Yield the module and those that it leads to, each after what it imports, or together with it.

        This is Tarjan's algorithm for strongly connected components.
        """
        numbers: dict[str, int] = {}
        lowest: dict[str, int] = {}
        waiting: dict[str, None] = {}
        path: list[tuple[str, Iterator[str]]] = []

        def enter(new: str) -> None:
            numbers[new] = lowest[new] = len(numbers)
            self._identifiers[new] = Identifiers()
            waiting[new] = None
            path.append((new, iter(self._imports_of(new))))

        enter(name)
        while path:
            current, imports = path[-1]
            other = next(imports, None)
            if other is None:
                path.pop()
                if path:
                    around = path[-1][0]
                    lowest[around] = min(lowest[around], lowest[current])
                if lowest[current] == numbers[current]:
                    group: list[str] = []
                    while current in waiting:
                        group.append(waiting.popitem()[0])
                    yield group[::-1]
            elif other not in self._identifiers:
                enter(other)
            elif other in waiting:
                lowest[current] = min(lowest[current], numbers[other])

    def _work_out(self, names: list[str]) -> None:
        """Collect the identifiers of modules that import each other, until none brings anything new to the others."""
        first, *others = (self._identifiers[name] for name in names)
        for other in others:
            # Whatever one of them can reach, each can.
            other.members, other.returning, other.needed = first.members, first.returning, first.needed
            other.returning_later, other.forwarding = first.returning_later, first.forwarding
        asked: dict[str, set[str]] = {}
        self._propagation.looked_at = 0
        has_grown = True
        while has_grown:
            has_grown = False
            for name in names:
                found = self._identifiers[name]
                size = found.size()
                self._collect(name, found, asked, bool(others))
                has_grown |= found.size() != size and bool(others)

    def _collect(self, name: str, found: Identifiers, asked: dict[str, set[str]], is_in_cycle: bool) -> None:
        """Add what a module gets from those that it imports; its tree is read only where its text says so.

        ``asked`` keeps the names that the module was read with before: it is read again for new ones alone. From
        modules that are in a cycle with it, a module may get its own functions back.
        """
        imports = [self._identifiers[other] for other in self._imports_of(name)]
        for imported in imports:
            found.include(imported)
        identifiers = found.constructing.union(found.members, found.returning, found.returning_later, found.forwarding)
        names = {one.lstrip(".") for one in identifiers if not is_local(one)}
        names.update(one for one, filling in found.filling.items() if found.filled_by(filling))
        if self.sources.is_installed(name):
            # Of an installed package, modules that hold the class are read, and those that name classes made of it.
            names = {one for one in names if one.lstrip("_")[:1].isupper()}
        new = (names | found.needed.names if names else names) - asked.get(name, set())
        source = self.sources.of(name)
        found.is_given_out |= any(imported.gives_out for imported in imports)
        # What an instance returns when it is called, or asked for an item, may construct, whatever the instance's name.
        is_unnamed = not CALLED_UNNAMED.isdisjoint(found.returning | found.returning_later)
        is_open = source.has_star or found.is_given_out or is_unnamed
        is_due = (source.is_seed or found.is_given_out) and name not in asked
        mentioned = (names, new) if name in asked else (names,)
        is_told = bool(new) and (is_open or all(self.sources.holds_any(name, one) for one in mentioned))
        is_told = is_told and (name in asked or self._propagation.looked_at < _MOST_LOOKED_AT)
        if not is_due and not is_told and not (name in asked and self._gets_more(name, found)):
            return
        self._mentioning.add(name)
        asked[name] = asked.get(name, set()) | new
        module = self._program.load(name)
        if module is None:
            return
        self._by_module[module] = found
        outline = self._outline(module)
        namesakes = self._namesakes(module) if self.sources.holds_any(name, [CLASS_NAME]) else ()
        only_called: frozenset[Function] = frozenset() if is_in_cycle else outline.only_called()
        found.own = Own(frozenset(defined_names(module)), only_called, frozenset(namesakes))
        self._add_bindings(module, found)
        if self.sources.holds_any(name, ["getattr"]):
            found.name_parts = NAME_PARTS
        self._propagation.propagate(outline, found)

    def _gets_more(self, name: str, found: Identifiers) -> bool:
        """Tell whether a module that was read imports, by name, something new from the modules in a cycle with it."""
        module = self._program.load(name)
        if module is None:
            return False
        size = found.size()
        self._add_bindings(module, found)
        return found.size() != size

    def _imports_of(self, name: str) -> list[str]:
        """Return the names of the modules that a module may import and that may lead to the class."""
        return [
            other
            for other in self.sources.of(name).imports
            if other != name and not is_standard(other) and self.sources.is_bearing(other)
        ]

    def _add_bindings(self, module: nodes.Module, found: Identifiers) -> None:
        """Add what import statements bind."""
        for statement in self._outline(module).imports:
            if isinstance(statement, nodes.Import):
                found.foreign.update(
                    alias or name.partition(".")[0] for name, alias in statement.names if not is_standard(name)
                )
            if not isinstance(statement, nodes.ImportFrom):
                continue
            base = self._program.absolute(module, statement.modname or "", statement.level)
            if base is None:
                continue
            source = self._identifiers.get(base)
            for name, alias in statement.names:
                bound = alias or name
                if name in HANDING_ON or not is_standard(base):
                    found.passing.update(bound_as(statement, bound))
                    found.foreign.add(bound)
                if name == CLASS_NAME and (is_standard(base) or canonical(base) == "http.client"):
                    found.constructing.update(bound_as(statement, bound))
                elif name == "*" and canonical(base) == "http.client":
                    found.constructing.update(bound_as(statement, CLASS_NAME))
                elif source is not None and (base != module.name or bound != name):
                    found.include_member(source, name, bound, statement)

    def _namesakes(self, module: nodes.Module) -> set[str]:
        """Return the names, in a module, of the project's modules that have another class of the class's name."""
        spelled: dict[str, list[str]] = {}
        for statement in self._outline(module).imports:
            if isinstance(statement, nodes.Import):
                for name, alias in statement.names:
                    spelled.setdefault(alias or name, []).append(name)
            elif isinstance(statement, nodes.ImportFrom):
                base = self._program.absolute(module, statement.modname or "", statement.level)
                for name, alias in statement.names:
                    spelled.setdefault(alias or name, []).append(f"{base}.{name}")
        return {one for one, names in spelled.items() if all(map(self._has_namesake, names))}

    def _has_namesake(self, name: str) -> bool:
        """Tell whether what a module of the project binds to the class's name is surely something else."""
        if is_standard(name) or not self.sources.holds_any(name, [CLASS_NAME]) or self.sources.of(name).has_star:
            return False
        found = self._identifiers.get(name)
        return found is None or not (
            found.gives_out or found.constructs(CLASS_NAME) or found.constructs(f".{CLASS_NAME}")
        )


def _entered_by_name(call: nodes.Call, found: Identifiers) -> set[Function] | None:
    """Return the functions that a call may enter by its name, or None where it may construct in another way."""
    func = call.func
    if is_do_open(call) or not isinstance(func, (nodes.Name, nodes.Attribute)):
        return None
    if last_name(func) in (CLASS_NAME, INITIALIZER) or is_read_as(func, found.constructs_otherwise):
        return None
    return found.forwarding_as(func) or None


def own_initializers(module: nodes.Module, found: Identifiers, seeds: Identifiers) -> list[nodes.FunctionDef] | None:
    """Return the initialisers of a module's classes that construct; None where something else in it may construct.

    Something else is the class itself, handed about as a value, or a class of the module without its own initialiser.
    ``seeds`` are the identifiers that the module's imports alone bind.
    """
    if found.gives_out or found.is_given_out:
        return None
    initializers = []
    for node in every_node(module):
        if isinstance(node, nodes.ClassDef):
            if not any(may_construct(base, found) for base in cast("list[nodes.NodeNG]", node.bases)):
                continue
            own = _initializers_of(node)
            if not own:
                return None
            initializers.extend(own)
        elif constructs_itself(node, seeds) and not _is_harmless(node):
            return None
    return initializers


def _initializers_of(cls: nodes.ClassDef) -> list[nodes.FunctionDef]:
    """Return what runs when a class is called, if that is written out in it, and nothing else is."""
    found = definitions(cls, INITIALIZER)
    own = [one for one in found if isinstance(one, nodes.FunctionDef)]
    if len(own) != len(found) or cls.keywords or definitions(cls, "__new__"):
        return []
    return own


def _is_harmless(node: nodes.NodeNG) -> bool:
    """Tell whether the class is only named as a base, for its initialiser, or in a test such as ``isinstance``."""
    parent = node.parent
    if isinstance(parent, nodes.ClassDef):
        return node in parent.bases
    if isinstance(parent, nodes.Attribute):
        return bool(parent.attrname == INITIALIZER)
    return isinstance(parent, nodes.Call) and getattr(parent.func, "name", "") in TESTING
