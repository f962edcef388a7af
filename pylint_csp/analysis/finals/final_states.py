"""What a name or attribute holds once its scope has run: read from where the scope is not being evaluated."""

from __future__ import annotations

from collections.abc import Collection, Container, Hashable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain

from astroid import nodes

from pylint_csp.analysis.changers.neighbours import Neighbours
from pylint_csp.analysis.changers.sharing import methods_of
from pylint_csp.analysis.changers.together import Together
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.finals.finals import Facts, Kept, final, together_told, unique, without_told, world_of
from pylint_csp.analysis.finals.held import Change, Held
from pylint_csp.analysis.finals.placeholders import Body, combined, holds_nothing, left_at_end, places_apart
from pylint_csp.analysis.finals.rows import rows_joined
from pylint_csp.analysis.finals.told_setters import OnPaths, ToldSetters, left_beside, set_in_laps
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.program.program import functions_around, owner_around
from pylint_csp.analysis.scopes.function_uses import Keeper
from pylint_csp.analysis.scopes.names import Names
from pylint_csp.analysis.scopes.passing import Passing
from pylint_csp.analysis.scopes.paths import Paths
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.literals import module_name, text_of
from pylint_csp.analysis.state.symbols import Reader, Symbol
from pylint_csp.analysis.state.told import SET_BY, WHEN_SET, Readers, keeps, told_when_set
from pylint_csp.analysis.state.values import NONE, Reference, Unknown, bare
from pylint_csp.analysis.state.world import SETTLED, World, forget_unkept
from pylint_csp.analysis.tree.bindings import are_imports, assigned_value, definitions
from pylint_csp.analysis.tree.functions import all_parameter_names, is_fixture
from pylint_csp.analysis.tree.memo import memoized_function
from pylint_csp.analysis.tree.positions import Position
from pylint_csp.analysis.tree.spelling import is_none


@dataclass(eq=False)
class FinalStates:
    """Runs scopes to their end for what their names are left with."""

    _machine: Machine
    _modules: Modules
    _classes: Classes
    _names: Names
    _forgetting: Forgetting
    _roots: Roots
    _neighbours: Neighbours
    _together: Together
    _told_setters: ToldSetters
    held: Held
    paths: Paths
    _set_in_laps = memoized_function(set_in_laps)

    def named_by_imports(self, scope: nodes.LocalsDictNodeNG, name: str) -> list[Final]:
        """Return what a name may hold that imports alone bind, without a run of the scope; empty for other names."""
        bindings = definitions(scope, name)
        if not are_imports(bindings):
            return []
        outcomes = (one for binding in bindings for one in self._modules.binding_value(World(), binding, name))
        return unique(final(world, value) for world, value in outcomes)

    def name_finals(
        self, scope: nodes.LocalsDictNodeNG, name: str, reader: Reader | None = None
    ) -> Iterator[list[Final]]:
        """Yield what a name of a scope is left with.

        For a function's name, ``reader`` is the function or class inside that reads it: only paths that come by its
        uses, or the class's definition, count. For a module's name, it is another module that changes what it imports.
        """
        if reader is not None and isinstance(reader.node, nodes.Module):
            yield from self._imported_finals(reader.node, scope, name)
            return
        if not isinstance(scope, nodes.Module):
            worlds = self.run_to_tell(scope, [name]) if reader is None else self.paths.read(scope, name, reader)
            yield self._joined([Body(self.read_name(worlds, scope, name, reader), True)], [], scope, name)
            return
        setting = dict.fromkeys(one.scope() for one in definitions(scope, name))
        # Of a name that others set, it counts what the module, as a script, finds where it runs functions that read it.
        using = self._neighbours.uses_of_readers(scope, name) if setting.keys() - {scope} else ()
        passing = {Position(one): Passing() for one in using}
        with self._forgetting.remembering_tests(scope):
            worlds = self._roots.run_root(scope, [name], awaited=passing)
        bodies, by_program = self._parts_left(worlds, scope, name, passing.values())
        own = len(bodies)
        kept: list[Kept] = []
        functions = [one for one in setting if isinstance(one, nodes.FunctionDef)]
        # What a function hands to the setter of one name, it hands to all that this sets together.
        beside = frozenset((name,)).union(*(self._together.names_bound(one, scope) for one in functions))
        for function in (*functions, *self._names.handing(scope, beside, functions)):
            left, kept_by = self._left_by(function, scope, name)
            bodies.extend(left_at_end(function, Body(left, False)))
            kept.extend(kept_by)
        if any(told[0] == SET_BY for body in bodies for one in body.finals for told, _ in one.facts):
            sets = OnPaths.of(sum((scope, name) in world.names for world in worlds), 0, len(worlds))
            for body in bodies[:own]:
                body.finals = self._told_setters.noted(body.finals, scope, scope, name, sets=sets)
        finals = self._joined(bodies, kept, scope, name)
        yield from self.held.found_after(
            finals, chain(self._changes(scope, [name], (scope, name)), [lambda _: by_program])
        )

    def _joined(self, bodies: list[Body], kept: list[Kept], scope: nodes.LocalsDictNodeNG, name: str) -> list[Final]:
        """Return what several bodies leave in a name, or what unseen code fills in if they leave nothing."""
        finals = unique(combined(bodies, self._machine.finals_of))
        finals = unique([*finals, *self._told_setters.kept(finals, name, kept)])
        if holds_nothing(finals) and self._names.may_be_filled_in(scope, name):
            unknown = Final(Unknown(("filled in", scope, name)))
            finals = unique(combined([*bodies, Body([unknown], False)], self._machine.finals_of))
        return finals

    def _parts_left(
        self,
        worlds: list[World],
        scope: nodes.Module,
        name: str,
        passing: Collection[Passing],
    ) -> tuple[list[Body], list[Final]]:
        """Return what a scope leaves in a name, in parts of which one's ``None`` is none beside another's values.

        A module's ``None`` stands apart where functions alone set the name otherwise, and call those that read it then.
        A module that is run as a program runs such functions itself: what these have changed stands beside the parts.
        """
        bindings = definitions(scope, name)
        is_place = all(is_none(assigned_value(one)) for one in bindings if one.scope() is scope)
        setters = {one.scope() for one in bindings if one.scope() is not scope} if is_place else ()
        if any(self._neighbours.leads_to_reader(one, name) for one in setters):
            return [Body(one, True) for one in places_apart(self.read_name(worlds, scope, name))], []
        reached = [world for world in worlds if setters and any(one.has_seen(world) for one in passing)]
        if reached and all(world.names.get((scope, name)) != NONE for world in reached):
            # Where the module has set nothing, it runs no reader: none finds its ``None``.
            worlds = reached
        as_program = [world for world in worlds if _is_run_as_program(world, scope)]
        others = [world for world in worlds if world not in as_program]
        imported, run = (self.read_name(part, scope, name) for part in (others, as_program))
        # Most modules are never run so: for these, nobody's calls are asked about.
        functions = self._machine.program.functions_in(scope) if run else []
        changed: list[Final] = []
        if any(self._neighbours.leads_to_reader(one, name) for one in functions):
            changing = {*self._names.changing(scope, name)}
            changed = [one for one in run if any(_is_changed_by(changing, one, before) for before in imported)]
            run = [one for one in run if one not in changed]
        return [Body(one, True) for one in (imported, *(places_apart(run) if is_place else [run]))], changed

    def _changes(self, module: nodes.Module, names: list[str], place: tuple[Hashable, Hashable]) -> Iterator[Change]:
        """Yield the changes that functions of a module make to what is in a place, which it knows under some names."""
        for name in names:
            for function in self._names.changing(module, name):
                yield partial(self._changed_in, place, function, name)

    def _imported_finals(
        self, importer: nodes.Module, scope: nodes.LocalsDictNodeNG, name: str
    ) -> Iterator[list[Final]]:
        """Yield what another module's name holds for a module that changes it, itself or in its functions."""
        symbol: Symbol = ("place", scope, name, None)
        before = self._machine.finals_of(symbol) or []
        if not any(isinstance(bare(one.value), Reference) for one in before):
            # Classes, functions and modules easily look changed by their importer, and none of these is an object.
            yield before
            return
        names = self._names.changed_imports(importer, name)
        finals: list[Final] = []
        for left in before:
            # Tests that the importer makes of it are about what it finds there.
            start = world_of(left)
            start.names[SETTLED, symbol] = left.value
            for world in self._roots.run_root(importer, names, start):
                finals.append(final(world, world.names.get((SETTLED, symbol), left.value), left.facts))
        finals = unique(finals or before)
        place = (SETTLED, ("place", scope, name, Reader(importer)))
        yield from self.held.found_after(finals, self._changes(importer, names, place))

    def _left_by(self, function: nodes.FunctionDef, module: nodes.Module, name: str) -> tuple[list[Final], list[Kept]]:
        """Return what a function leaves in a name of its module, and that it has set it.

        Beside that stand the paths on which it leaves what it finds there, if that is not ``None``.
        """
        found = ("place", module, name, None)
        # What a fixture leaves where it waits is told from what it leaves behind that.
        waits = is_fixture(function)
        sets_several = self._together.sets_names(function, module, name)
        sets_several = sets_several and not self._names.may_be_filled_in(module, name)
        is_telling = waits or sets_several or self._neighbours.tests_again(function)
        worlds = (self.run_to_tell if is_telling else self._roots.run_root)(function, [name])
        finals = self.read_name(worlds, module, name)
        if not waits and not all((module, name) in world.names for world in worlds):
            # What it sets on a path alone one call may leave, and a later one the rest.
            finals = unique(without_told(one, WHEN_SET) for one in finals)
        if not sets_several:
            return [one for one in finals if one.value != Unknown(found)], []
        may_keep = self._together.sets_another(function, name)
        kept = [one for one in worlds if may_keep and keeps(one, one.names.get((module, name)), found)]
        setting = [one for one in worlds if (module, name) in one.names and one not in kept]
        sets = OnPaths.of(len(setting), len(kept), len(worlds))
        if sets is OnPaths.ALWAYS:
            finals = self.read_name(setting, module, name, setter=function)
        # What it has found there is told by who has set it.
        finals = [one for one in finals if one.value != Unknown(found)]
        noted = self._told_setters.noted(finals, function, module, name, sets=sets)
        setter = frozenset(told for one in noted for told in one.facts if told[0] == (SET_BY, module, name, function))
        told = partial(self.told, scope=module, setter=function)
        return noted, [Kept(found, one.facts[found], told(one) | setter) for one in kept if setter]

    def read_name(
        self,
        worlds: list[World],
        scope: nodes.LocalsDictNodeNG,
        name: str,
        reader: Reader | None = None,
        setter: nodes.FunctionDef | None = None,
    ) -> list[Final]:
        """Return what a name of a scope holds in some worlds, with what tests have told there about other names.

        If a function is given as its ``setter``, that includes what they told about the function's own arguments.
        """
        finals = []
        for world in worlds:
            value = world.names.get((scope, name))
            if value is not None:
                finals.append(final(world, value, self.told(world, scope, reader, setter)))
        return unique(finals)

    def run_to_tell(
        self,
        scope: nodes.LocalsDictNodeNG,
        names: Iterable[str],
        start: World | None = None,
        cls: nodes.ClassDef | None = None,
    ) -> list[World]:
        """Run a scope; return the worlds at its end, with what all of its tests on the way have told.

        A method is run for ``cls``, or else for its own class.
        """
        with self._forgetting.remembering_tests(scope):
            return self._roots.run_root(scope, names, start, cls)

    def told(
        self,
        world: World,
        scope: nodes.LocalsDictNodeNG,
        reader: Reader | None = None,
        setter: nodes.LocalsDictNodeNG | None = None,
    ) -> frozenset[tuple[Symbol, Fact]]:
        """Return what tests have told about a scope's names, in terms of code that reads these from elsewhere."""
        setter = setter or scope
        held = ((one, world.names.get((scope, one))) for one in self._set_in_laps(scope, setter))
        left = left_beside({name: value for name, value in held if value is not None}, setter)
        if not world.facts:
            return left
        owner = owner_around(setter)
        # What the instance was made with means the same to all its methods.
        initializers = methods_of(self._classes.lineage(owner), INITIALIZERS) if owner is not None else ()
        kept = (
            ("parameter", one, name)
            for one in (*functions_around(setter), *initializers)
            for name in all_parameter_names(one)
            if not self._machine.program.is_nonlocal_inside(one, name)
        )
        readers = Readers(kept, partial(self._neighbours.may_be_set, scope.root()))
        # Other methods may have set a flag of the receiver before a function is called that somebody keeps.
        is_kept = reader is not None and self._is_kept(reader.node, scope)
        names = dict.fromkeys(one[1] for one in world.names if isinstance(one, tuple) and one[0] is scope)
        if isinstance(scope, FUNCTIONS):
            # What a function captures may hold something of the receiver, whether it captures that or not.
            names = dict.fromkeys((*sorted(self._machine.later.captured(scope)), self._roots.receiver_in(scope)))
        for name in names:
            value = bare(world.names.get((scope, name), NONE))
            read = ("class", scope, name) if isinstance(scope, nodes.ClassDef) else ("place", scope, name, reader)
            if isinstance(value, Unknown):
                if not (isinstance(scope, nodes.ClassDef) and self._neighbours.is_bound_elsewhere(read)):
                    readers.add(value.symbol, read, not self._may_be_changed(scope, name))
            elif isinstance(value, Reference) and value.identity[0] == "self":
                readers.add(value.identity, value.identity, not is_kept)
            elif isinstance(value, Reference):
                readers.add_object(world, value, read, not self._may_be_changed(scope, name))
        return readers.told(world) | told_when_set(world, scope, readers) | left

    def _is_kept(self, function: nodes.NodeNG, around: nodes.LocalsDictNodeNG) -> bool:
        """Tell whether somebody keeps a function that another one defines, and may call it later."""
        return isinstance(function, FUNCTIONS) and self.paths.uses_of(function, around).keeper is not Keeper.NOBODY

    def _may_be_changed(self, scope: nodes.LocalsDictNodeNG, name: str) -> bool:
        """Tell whether a function inside a scope may change what a name of it leads to, or bind it anew."""
        if self._machine.program.is_nonlocal_inside(scope, name):
            return True
        return any(
            self._machine.relevance.may_change(one, self._roots.receiver_in(one), name)
            for one in self._machine.program.functions_in(scope)
            if name in self._machine.relevance.keys.of(one, "") and not definitions(one, name)
        )

    def _changed_in(
        self, place: tuple[Hashable, Hashable], function: nodes.FunctionDef, name: str, finals: list[Final]
    ) -> list[Final]:
        """Return what a function changes the ``finals`` of a place to, which it knows as ``name``."""
        changed: list[Final] = []
        changeable = self._neighbours.changeable_by(function)
        for left in finals:
            if not isinstance(bare(left.value), changeable):
                continue
            start = world_of(left)
            start.names[place] = left.value
            run = self.run_to_tell if self._neighbours.tests_again(function) else self._roots.run_root
            worlds = [one for before in self._as_set(start, left) for one in run(function, [name], before)]
            # One call of the function has changed it, and another one may read it.
            ends = (
                (world, final(world, world.names[place], facts))
                for world in worlds
                # What it binds the name to anew, or one that it calls, is told by ``_left_by``.
                if bare(world.names.get(place, NONE)) == bare(left.value)
                and (facts := self._told_after(left, world, function)) is not None
            )
            changed.extend(rows_joined(left, ends))
        return unique(changed)

    def _as_set(self, start: World, left: Final) -> list[World]:
        """Return the worlds in which a final's object holds what it has read from names that may be set anew since."""
        told = dict(left.facts)
        starts = [start]
        for value in start.unknown():
            symbol = value.symbol
            if symbol in told and symbol[0] == "place" and self._machine.may_be_set_meanwhile(symbol):
                starts = [one for one in starts if one.learn(symbol, told[symbol])]
                starts = [after for one in starts for after, _ in self._machine.settle(one, value)]
                for one in starts:
                    one.names.pop((SETTLED, symbol), None)
                    forget_unkept(one, symbol)
        return starts

    def _told_after(self, left: Final, world: World, function: nodes.FunctionDef) -> Facts | None:
        """Return what is told beside a final that a function may have changed; None if no call of it finds that."""
        readers = Readers((), partial(self._neighbours.may_be_set, function.root()))
        return together_told(left.facts, readers.told(world) | told_when_set(world, function, readers))


def _is_changed_by(functions: Container[nodes.NodeNG], left: Final, before: Final) -> bool:
    """Tell whether a final is an object as another one has it, but for what some functions have put into it."""
    if left.value != before.value or not left.objects:
        return False
    old = dict(before.objects)
    put_in = [
        slot
        for identity, state in left.objects
        for key, slot in state.slots.items()
        if identity in old and slot != old[identity].slots.get(key)
    ]
    return bool(put_in) and all(slot.node is not None and slot.node.scope() in functions for slot in put_in)


def _is_run_as_program(world: World, scope: nodes.Module) -> bool:
    """Tell whether a path has found that the module that it runs is a program."""
    fact = world.facts.get(module_name(scope.name).symbol)
    return fact is not None and fact.equals is not None and text_of(fact.equals) == "__main__"
