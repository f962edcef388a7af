"""What the identifiers of each module may stand for, by its own text and by what it imports."""

from __future__ import annotations

from collections.abc import Iterator

from astroid import nodes

from pylint_csp.analysis.candidates.hooks import arguments_of_classes, bases_handed, bases_in, hooks_of, names_of, tell
from pylint_csp.analysis.candidates.identifiers import CALLED_UNNAMED, NAME_PARTS, Identifiers, Own
from pylint_csp.analysis.candidates.needed import Function
from pylint_csp.analysis.candidates.outline import Outline
from pylint_csp.analysis.candidates.propagation import Propagation
from pylint_csp.analysis.candidates.reading import bound_as, is_local, plain
from pylint_csp.analysis.program.program import Program
from pylint_csp.analysis.program.standard import canonical, is_standard
from pylint_csp.analysis.tree.bindings import defined_names
from pylint_csp.tables.names import CLASS_NAME, HANDING_ON

_MOST_LOOKED_AT = 30_000
"""How many statements of modules that import each other are looked at until no more are read for a name alone.

Where a whole application is one cycle, names that are spelled alike would lead through all of it.
"""

_MOST_TOLD = 200
"""How many of the modules that one leads to are told what it has."""


class Collecting:
    """Works out the identifiers of modules, each after those that it imports."""

    def __init__(self, program: Program, propagation: Propagation) -> None:
        self._program = program
        self._propagation = propagation
        self._sources = program.sources
        self._identifiers: dict[str, Identifiers] = {}
        self._by_module: dict[nodes.Module, Identifiers] = {}
        self._outlines: dict[nodes.Module, Outline] = {}
        """Those of modules whose calls have not been found yet."""
        self._mentioning: set[str] = set()
        """The modules whose texts hold something that leads to the class."""
        self.told: set[str] = set()
        """The modules that have been told what others have that import them."""
        self.grown: set[str] = set()
        """Those of which something new was found by that."""

    def calls(self, module: nodes.Module) -> list[nodes.Call]:
        """Return all calls of a module that may lead to the class, in source order."""
        if module.name in self._sources.replaced:
            self._sources.replaced.discard(module.name)
            self._identifiers.pop(module.name, None)
        if not self._sources.is_bearing(module.name) and module.name not in self.told:
            return []
        self.identifiers(module)
        # The text of an installed module was searched for names of classes alone.
        if module.name not in self._mentioning and not self._sources.is_installed(module.name):
            return []
        calls = self.outline(module).calls()
        del self._outlines[module]
        return calls

    def outline(self, module: nodes.Module) -> Outline:
        if module not in self._outlines:
            self._outlines[module] = Outline(module)
        return self._outlines[module]

    def imported(self, module: nodes.Module) -> Identifiers:
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
        self._look_back(names)

    def _collect(self, name: str, found: Identifiers, asked: dict[str, set[str]], is_in_cycle: bool) -> None:
        """Add what a module gets from those that it imports; its tree is read only where its text says so.

        ``asked`` keeps the names that the module was read with before: it is read again for new ones alone. From
        modules that are in a cycle with it, a module may get its own functions back.
        """
        imports = [self._identifiers[other] for other in self._imports_of(name)]
        for imported in imports:
            found.include(imported)
        functions = (found.forwarding, found.callees.named, found.callees.returned)
        identifiers = found.constructing.union(found.members, found.returning, found.returning_later, *functions)
        names = {plain(one) for one in identifiers if not is_local(one)}
        names.update(one for one, filling in found.filling.items() if found.filled_by(filling))
        if self._sources.is_installed(name):
            # Of an installed package, modules that hold the class are read, and those that name classes made of it.
            names = {one for one in names if one.lstrip("_")[:1].isupper()}
        new = (names | found.needed.names if names else names) - asked.get(name, set())
        source = self._sources.of(name)
        found.is_given_out |= any(imported.gives_out for imported in imports)
        # What an instance returns when it is called, or asked for an item, may construct, whatever the instance's name.
        is_unnamed = not CALLED_UNNAMED.isdisjoint(found.returning | found.returning_later)
        is_open = source.has_star or found.is_given_out or is_unnamed
        is_due = (source.is_seed or found.is_given_out) and name not in asked
        mentioned = (names, new) if name in asked else (names,)
        is_told = bool(new) and (is_open or all(self._sources.holds_any(name, one) for one in mentioned))
        is_told = is_told and (name in asked or self._propagation.looked_at < _MOST_LOOKED_AT)
        if not is_due and not is_told and not (name in asked and self._gets_more(name, found)):
            return
        asked[name] = asked.get(name, set()) | new
        self._read(name, found, is_in_cycle)

    def _read(self, name: str, found: Identifiers, is_in_cycle: bool) -> None:
        """Add what a module's own statements and functions let its identifiers stand for."""
        self._mentioning.add(name)
        module = self._program.load(name)
        if module is None:
            return
        self._by_module[module] = found
        outline = self.outline(module)
        namesakes = self._namesakes(module) if self._sources.holds_any(name, [CLASS_NAME]) else ()
        only_called: frozenset[Function] = frozenset() if is_in_cycle else outline.only_called()
        found.own = Own(
            frozenset(defined_names(module)), only_called, frozenset(namesakes), outline.functions_by_name()
        )
        self._add_bindings(module, found)
        if self._sources.holds_any(name, ["getattr"]) and outline.reads("getattr"):
            found.name_parts = NAME_PARTS
        self._propagation.propagate(outline, found)

    def _look_back(self, names: list[str]) -> None:
        """Tell the modules that some import what these have that they mention, and take back what comes of it.

        A base asks its subclasses for the class that it makes connections of, or is handed it by their initialisers.
        """
        for name in names:
            module = self._program.loaded(name) if name in self._mentioning else None
            if module is None:
                continue
            outline, found = self.outline(module), self._identifiers[name]
            others = [one for one in self._led_to(name) if one not in names]
            asking = self._defining(others, bases_in(outline))
            has_grown = bool(asking)
            while has_grown and self._propagation.looked_at < _MOST_LOOKED_AT:
                size = found.size()
                arguments, handed = arguments_of_classes(found), bases_handed(outline, found)
                for other in self._defining(asking, handed):
                    self._tell(other, arguments, names_of(arguments) | handed)
                known = [self._identifiers[one] for one in others if one in self._identifiers]
                hooks = hooks_of(outline, found, known)
                for other in asking:
                    self._tell(other, hooks, names_of(hooks))
                    if other in self.told:
                        found.include(self._identifiers[other], is_told=True)
                self._add_bindings(module, found)
                has_grown = found.size() != size
                if has_grown:
                    self._propagation.propagate(outline, found)

    def _led_to(self, name: str) -> list[str]:
        """Return the modules that a module leads to, the nearest first: not too many, and none that is installed."""
        found = {name: None}
        pending = [name]
        for current in pending:
            new = [one for one in self._sources.of(current).imports if one not in found and not is_standard(one)]
            new = [one for one in dict.fromkeys(new) if not self._sources.is_installed(one)]
            found |= dict.fromkeys(new)
            pending += new[: _MOST_TOLD - len(pending)]
        return pending[1:]

    def _defining(self, modules: list[str], names: set[str]) -> list[str]:
        """Return those of some modules that define classes of some names, or bases of these."""
        found: dict[str, None] = {}
        has_grown = bool(names)
        while has_grown:
            known = len(names)
            for one in modules:
                bases = self._sources.bases_of(one, names)
                if bases is not None:
                    found[one] = None
                    names = names | bases
            has_grown = len(names) != known
        return [*found]

    def _tell(self, name: str, hooks: Identifiers, wanted: set[str]) -> None:
        """Tell a module what it mentions of what another one has."""
        mentioned = self._sources.mentioned(name, wanted)
        if not mentioned:
            return
        found = self._identifiers.get(name)
        is_new = found is None
        if found is None:
            found = self._identifiers[name] = Identifiers()
            for other in self._sources.of(name).imports:
                if other in self._identifiers:
                    found.include(self._identifiers[other])
        if tell(found, hooks, mentioned) or is_new:
            self.told.add(name)
            self.grown.add(name)
            self._read(name, found, is_in_cycle=False)

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
            for other in self._sources.of(name).imports
            if other != name and not is_standard(other) and self._sources.is_bearing(other)
        ]

    def _add_bindings(self, module: nodes.Module, found: Identifiers) -> None:
        """Add what import statements bind."""
        for statement in self.outline(module).imports:
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
                    found.callees.enter(bound_as(statement, bound), {CLASS_NAME})
                elif name == "*" and canonical(base) == "http.client":
                    found.constructing.update(bound_as(statement, CLASS_NAME))
                elif source is not None and (base != module.name or bound != name):
                    found.include_member(source, name, bound, statement)

    def _namesakes(self, module: nodes.Module) -> set[str]:
        """Return the names, in a module, of the project's modules that have another class of the class's name."""
        spelled: dict[str, list[str]] = {}
        for statement in self.outline(module).imports:
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
        if is_standard(name) or not self._sources.holds_any(name, [CLASS_NAME]) or self._sources.of(name).has_star:
            return False
        found = self._identifiers.get(name)
        return found is None or not (
            found.gives_out or found.constructs(CLASS_NAME) or found.constructs(f".{CLASS_NAME}")
        )
