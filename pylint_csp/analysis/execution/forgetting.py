"""What a path still has to know: what nothing asks for any more is forgotten, so that paths become equal."""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterable, Iterator
from contextlib import AbstractContextManager
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.generators import YIELDED
from pylint_csp.analysis.evaluation.machine import Machine, swapped
from pylint_csp.analysis.evaluation.outcomes import Outcomes
from pylint_csp.analysis.program.program import imports_in, owner_around
from pylint_csp.analysis.program.standard import is_standard
from pylint_csp.analysis.slices.later import Rest
from pylint_csp.analysis.slices.mentions import FUNCTIONS, NameSet
from pylint_csp.analysis.state.facts import (
    ANSWERED,
    EQUALS,
    FILLED,
    HOLDS,
    HOLDS_EACH,
    IS_INSTANCE,
    IS_SUBCLASS,
    LENGTH,
    SETTING,
    SPELLED,
    TRUTH,
    Fact,
    attributes_asked,
    attributes_spelled,
    flag_asked,
)
from pylint_csp.analysis.state.fillings import found_empty
from pylint_csp.analysis.state.literals import text_of
from pylint_csp.analysis.state.objects import Kind
from pylint_csp.analysis.state.paths import leave_few
from pylint_csp.analysis.state.symbols import (
    READ_FROM_ELSEWHERE,
    TUPLE,
    Identity,
    Symbol,
    is_from_elsewhere,
    parts_of_kinds,
)
from pylint_csp.analysis.state.told import RUN, SET_BY, TOLD_WITH_TESTS, WHEN_SET, spares, tested_in
from pylint_csp.analysis.state.values import NONE, Const, Frame, Reference, Unknown, Value, bare
from pylint_csp.analysis.state.world import IN_USE, SETTLED, World, is_about, is_known_outside
from pylint_csp.analysis.tree.memo import memoized
from pylint_csp.tables.names import ASKED_BY, CONTEXT, TEXT_OR_DEFAULT

_CALL_PARTS = 3
"""The key of a call's frame is its caller's, the call, and the scope that it entered."""
_TESTED_ELSEWHERE = READ_FROM_ELSEWHERE | {"import", "parameter", SETTING, WHEN_SET, SET_BY}
_STAYING = _TESTED_ELSEWHERE | {"self"}
"""The kinds of symbols of what is there for as long as the scope runs, whether a name holds it or not."""


class Forgetting:
    """Forgets, after a statement, what none that follows asks for."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._remembered: nodes.NodeNG | None = None
        self._is_alone = False

    def remembering_tests(self, scope: nodes.NodeNG | None, *, is_alone: bool = False) -> AbstractContextManager[None]:
        """Keep what the tests of a scope tell until it ends, and of what belongs to it, unless it ``is_alone``."""
        return swapped(self, _remembered=scope, _is_alone=is_alone)

    def forget_unasked(self, worlds: list[World], frame: Frame, rest: Rest) -> None:
        """Forget names that the rest of the path does not mention, and what tests told about names it does not test."""
        later = self._machine.later
        tested = self._tested_by_remembered(frame)
        wanted = rest.mentioned.union(frame.kept, later.captured(frame.scope), tested, (frame.receiver, YIELDED))
        for world in worlds:
            if not isinstance(frame.scope, nodes.ClassDef):
                world.forget_names(frame.key, wanted)
            self.forget_unreached(world, frame)
        if self._machine.is_coarse:
            leave_few(worlds)
        if any(world.facts for world in worlds) and not self.is_remembered(frame):
            inside = later.tested_inside(frame.scope, frame.receiver) | self._machine.tested_in_methods(
                frame, rest.mentioned
            )
            asked = rest.tested | inside | self._tested_by_remembered(*self._machine.active)
            worlds[:] = [one for one in worlds if self._forget_tests(one, frame, rest, asked)]

    def is_remembered(self, frame: Frame) -> bool:
        """Tell whether the tests of a frame are kept: it is of the remembered scope, or belongs to it.

        Methods of its class, or of a class that is asked for, belong to it, and functions that declare a name asked for
        ``global`` or ``nonlocal``.
        """
        if self._machine.is_coarse:
            return False
        if self._machine.awaited is not None:
            return True
        if self._remembered is None:
            return False
        if frame.scope is self._remembered:
            return True
        if self._is_alone:
            return False
        owner = owner_around(frame.scope)
        if owner is not None:
            return owner is owner_around(self._remembered) or any(owner.name in one.kept for one in frame.chain())
        declared, _ = self._machine.program.declared(frame.scope)
        return bool(declared) and any(not declared.isdisjoint(one.kept) for one in frame.chain())

    def _tested_by_remembered(self, *frames: Frame) -> NameSet:
        """Return the names that the remembered scope tests, if one of some frames is of it."""
        own = (one for one in frames if one.scope is self._remembered)
        return frozenset().union(*(self._machine.later.tests(one.scope, one.receiver) for one in own))

    def note_end(self, node: nodes.NodeNG, worlds: list[World], frame: Frame, *, is_whole: bool) -> None:
        """Note whether a ``try`` or a loop was run to its end: that tells other code what was set together."""
        for world in worlds if self.is_remembered(frame) else ():
            world.facts[RUN, node] = Fact(is_true=is_whole)

    def note_result(self, call: nodes.NodeNG, outcomes: Outcomes, frame: Frame) -> None:
        """Note which of several results a call has returned: that tells other code what was set together."""
        if len(outcomes) > 1 and isinstance(call, nodes.Call) and self.is_remembered(frame):
            for world, value in outcomes:
                world.facts[RUN, call] = Fact(equals=bare(value))

    @staticmethod
    def forget_unreached(world: World, frame: Frame) -> None:
        """Forget the objects that nothing holds any more, and the names of calls that no function knows any more."""
        if frame.caller is None:
            world.collect_garbage()
            for key in holders(world) - {frame.key}:
                scope = _scope_of_call(key)
                # A generator may be going on, or be a manager that is entered.
                is_over = not isinstance(scope, nodes.FunctionDef) or not scope.is_generator()
                if scope is not None and is_over and not is_known_outside(world, key, scope):
                    world.forget_names(key)
        elif frame.older is not None:
            # The callers' unfinished expressions may hold older objects, or what the callers have made.
            world.collect_garbage(frame.key, frame.older)

    def forget_ended(self, world: World, running: frozenset[Hashable]) -> None:
        """Forget the names of calls that an exception has ended, unless a function that they made may know them."""
        for key in holders(world) - running:
            if self._is_forgotten(key):
                world.forget_names(key)

    def _is_forgotten(self, key: Hashable) -> bool:
        if isinstance(key, tuple) and key[0] == IN_USE:
            return True
        scope = _scope_of_call(key)
        return scope is not None and not self._machine.later.captured(scope)

    def _forget_tests(self, world: World, frame: Frame, rest: Rest, asked: NameSet) -> bool:
        """Forget what tests have told that nothing asks again; return whether it can all be so together."""
        unasked = [
            (symbol, fact)
            for symbol, fact in world.facts.items()
            if fact.names.isdisjoint(asked) and not (symbol[0] == RUN and self._remembered is not None)
        ]
        if not unasked:
            return True
        kept = {**world.unknown(), **self._parameters_around(frame, rest.mentioned)}
        tested = self._tested_values(world, frame, rest.tested)
        settling: set[Symbol] = set()
        if any(parts_of_kinds(symbol, _TESTED_ELSEWHERE) for symbol, _ in unasked):
            read_later = self._machine.read_later(world, frame, rest.mentioned & frame.relevant | rest.tested)
            settling = self._machine.told_beside((*kept, *read_later), [symbol for symbol, _ in unasked])
        forgotten: list[Symbol] = []
        for symbol, fact in unasked:
            about = _compared(symbol)
            is_narrowing = (fact.is_none is not None or fact.is_true is False) and (
                Unknown(about) in kept
                or (self._is_of_mentioned(symbol, world) and not fact.names.isdisjoint(rest.mentioned))
                or (_is_in_reach(about, kept) and self._is_asked_by_value(about, fact, frame, rest))
            )
            answered = parts_of_kinds(symbol, (ANSWERED,))
            is_asked = any(self._may_be_asked_again(one, kept, rest, frame) for one in answered)
            is_asked = is_asked or self._is_read(self._asking_for_settings(symbol, world), frame, rest)
            # What is read beside a class's attribute may tell that others stand in the class's place.
            is_of_class = about[0] == "class" and (
                not fact.names.isdisjoint(rest.mentioned) or any(one.symbol[:2] == about[:2] for one in kept)
            )
            is_kept = is_asked or symbol in settling or is_narrowing or is_about(symbol, tested)
            is_kept = is_kept or is_of_class or _is_of_keys(symbol, world)
            if not (is_kept or _is_no_context(symbol, fact) or spares(symbol, fact, world.objects.values())):
                forgotten.append(symbol)
        is_possible = self._can_be_together(world, forgotten)
        for symbol in forgotten:
            del world.facts[symbol]
        return is_possible

    def _can_be_together(self, world: World, forgotten: list[Symbol]) -> bool:
        """Tell whether what tests have told of attributes and names can all be so, if some of it is to be forgotten.

        That of a single one can be, unless something is known of the arguments that another call was made with.
        """
        told = [symbol for symbol in world.facts if _compared(symbol)[0] in TOLD_WITH_TESTS]
        is_due = any(symbol in told for symbol in forgotten) and (len(told) > 1 or self._knows_other_call(world))
        return not is_due or self._machine.is_possible(world)

    def _knows_other_call(self, world: World) -> bool:
        """Tell whether something was told of the arguments of a call that is over, as beside what this has set."""
        running = {frame.scope for frame in self._machine.active}
        parts = (part for symbol in world.facts for part in parts_of_kinds(symbol, ("parameter",)))
        return any(part[1] not in running for part in parts)

    def _may_be_asked_again(self, answer: Symbol, kept: Container[Value], rest: Rest, frame: Frame) -> bool:
        """Tell whether a function that always answers alike may be asked the same again, by the symbol of its answer.

        A variable of the environment may be named anywhere; other arguments must be held by something.
        """
        (_, function), *arguments = cast("tuple[tuple[str, str], Value]", answer[1:])
        is_open = all(
            is_from_elsewhere(one.symbol) if isinstance(one, Unknown) else function in TEXT_OR_DEFAULT
            for one in arguments
            if one not in kept
        )
        if not is_open:
            return False
        asking, read = ASKED_BY[function], rest.read()
        return not (read.isdisjoint(asking) and read.isdisjoint(self._imported_with(frame.scope.root(), asking)))

    def _is_read(self, names: set[str], frame: Frame, rest: Rest) -> bool:
        """Tell whether the rest of a path reads one of some names, be it in a module that it imports from."""
        if not names or not rest.read().isdisjoint(names):
            return bool(names)
        imported = self._imported_with(frame.scope.root(), frozenset(names), telling=True)
        return not rest.read().isdisjoint(imported)

    @memoized
    def _imported_with(
        self, module: nodes.Module, identifiers: frozenset[str], *, telling: bool = False
    ) -> frozenset[str]:
        """Return the names that a module imports from others of the program in which some identifiers stand.

        With ``telling``, only from those that lead to the class or to contexts: others need not be read then.
        """
        sources = self._machine.program.sources
        return frozenset(
            bound
            for bound, path in imports_in(module)
            if not is_standard(path)
            and (not telling or sources.mentions_contexts(path) or sources.is_bearing(path))
            and sources.holds_any(path, identifiers)
        )

    def _is_of_mentioned(self, symbol: Symbol, world: World) -> bool:
        """Tell whether a test is about a container, or about a setting that methods of the object's class test, too."""
        holder, name = cast("tuple[Value, str]", symbol[1])[:2] if symbol[0] == SETTING else (NONE, "")
        if not isinstance(holder, Reference):
            return symbol[0] == FILLED
        state = world.find(holder)
        return state is not None and state.own_class is not None and bool(self._machine.asked_by(state.own_class, name))

    def _asking_for_settings(self, symbol: Symbol, world: World) -> set[str]:
        """Return the names by which flags are asked that a test was about, if configuration may change them.

        These are methods of the objects that hold the flags, too.
        """
        found: set[str] = set()
        settings = parts_of_kinds(symbol, (SETTING,))
        found.update(name for one in settings for name in attributes_spelled(one))
        for flag in filter(None, map(flag_asked, settings)):
            identity: Identity = cast("Identity", flag[1])
            name = str(flag[-1])
            cls = world.objects[identity].own_class if identity in world.objects else None
            found.update((name,), self._machine.asked_by(cls, name) if cls is not None else ())
        return found

    def _tested_values(self, world: World, frame: Frame, tested: NameSet) -> set[Hashable]:
        """Return what a scope and its callers go on to test, by whatever names: the symbols of unknown values.

        Of a literal in an attribute, too, something may be asked that is not known.
        """
        found: set[Hashable] = set()
        for around, names in self._tested_around(frame, tested):
            # A property leads to what its getter reads.
            for name in names | self._machine.tested_in_methods(around, names):
                owner, _, own = name.partition(".")
                value = self._value_of(owner, world, around)
                if own and isinstance(value, Reference):
                    value = bare(world.names.get((SETTLED, ("attribute", value.identity, own)), NONE))
                    found.update([value] if isinstance(value, Const) and value != NONE else ())
                state = world.find(value) if isinstance(value, Reference) else None
                # What is tested of an instance may be made of what it holds.
                held = map(bare, state.values()) if state is not None and state.kind is Kind.INSTANCE else ()
                found.update(_asked_with(one) for one in (value, *held) if isinstance(one, Unknown))
                # Of a container it is asked whether it holds anything.
                found.update([value] if state is not None and state.kind in (Kind.MAPPING, Kind.SEQUENCE) else ())
        return found

    def _value_of(self, name: str, world: World, frame: Frame) -> Value:
        """Return what a name holds on a path: of a function around that is not run, a parameter."""
        holder = self._machine.program.holder(frame, name) or frame
        value = world.names.get((holder.key, name))
        return bare(value) if value is not None else next(iter(self._parameters_around(frame, [name])), NONE)

    def _parameters_around(self, frame: Frame, names: Iterable[str]) -> dict[Unknown, None]:
        """Return what some names stand for that are parameters of functions around which are not run."""
        if frame.parent is None or not isinstance(frame.parent.scope, FUNCTIONS):
            return {}
        holders = ((self._machine.program.holder(frame, name), name) for name in names)
        return {
            Unknown(("parameter", holder.scope, name)): None
            for holder, name in holders
            if holder is not None and holder.static and isinstance(holder.scope, FUNCTIONS)
        }

    def _tested_around(self, frame: Frame, tested: NameSet) -> Iterator[tuple[Frame, NameSet]]:
        """Yield a frame and those that called it, each with the names whose values are tested in what is still to run.

        What a function hands back is tested if its caller tests what it binds that to.
        """
        while True:
            call = frame.key[1] if isinstance(frame.key, tuple) else None
            if frame.caller is None or not isinstance(call, nodes.Call):
                yield frame, tested
                return
            caller, statement = frame.caller, call.statement()
            tested_by_caller = self._machine.later.tested_after(statement, caller.receiver)
            unit = self._machine.relevance.slicer(caller.scope, caller.receiver).units.get(statement)
            is_tested = unit is not None and not unit.binds.isdisjoint(tested_by_caller)
            if is_tested and isinstance(frame.scope, FUNCTIONS):
                tested |= self._machine.later.handed_back(frame.scope, frame.receiver)
            yield frame, tested
            frame, tested = caller, tested_by_caller

    def _is_asked_by_value(self, symbol: Symbol, fact: Fact, frame: Frame, rest: Rest) -> bool:
        """Tell whether a value is read again, or handed on as the caller's choice."""
        if symbol[0] in READ_FROM_ELSEWHERE:
            name = str(symbol[2 if symbol[0] == "place" else -1])
            return self._is_read({name}, frame, rest)
        if symbol[0] in (*SPELLED, "operation"):
            return self._is_read({*attributes_asked(symbol)}, frame, rest)
        if symbol[0] not in ("parameter", "item"):
            return False
        key = text_of(cast("Value", symbol[-1])) if symbol[0] == "item" else None
        is_key_read = key is not None and self._is_read({key}, frame, rest)
        return is_key_read or not self._machine.later.handed_on(frame.scope).isdisjoint((symbol[-1], *fact.names))


def _asked_with(value: Unknown) -> Hashable:
    """Return what a test of a value is about: of a length or of ``bool(…)``, what that was asked of."""
    asked = value.symbol[1] if value.symbol[0] in (LENGTH, TRUTH) else value.symbol
    return asked.symbol if isinstance(asked, Unknown) else asked


def _scope_of_call(key: Hashable) -> nodes.NodeNG | None:
    """Return the function that a call has entered, by its frame's key; None for other keys."""
    scope = key[2] if isinstance(key, tuple) and len(key) >= _CALL_PARTS else None
    return scope if isinstance(scope, nodes.NodeNG) else None


def holders(world: World) -> set[Hashable]:
    """Return the keys of the frames that hold names in a world."""
    return {name[0] for name in world.names if isinstance(name, tuple)}


def _is_in_reach(symbol: Hashable, values: Container[Value]) -> bool:
    """Tell whether a symbol's value can be read again: an attribute of a call's result, only while that is held.

    What an operation has made can be made again as long as the attributes that it asks can be read.
    """
    if isinstance(symbol, tuple) and symbol[0] == "operation":
        return all(_is_in_reach(one, values) for one in parts_of_kinds(symbol, ("attribute",)))
    if not isinstance(symbol, tuple) or symbol[0] != "attribute":
        return True
    owner = symbol[1]
    is_kept = isinstance(owner, tuple) and owner[0] in _STAYING and _is_in_reach(owner, values)
    return is_kept or Unknown(owner) in values


def _is_of_keys(symbol: Symbol, world: World) -> bool:
    """Tell whether a symbol is about what a mapping has as keys, and the mapping has stayed as it was.

    Or it is about a parameter under which a mapping holds something: who reads that later asks which keys it may be.
    """
    if any(tested_in(symbol) in state.unknown_keys for state in world.objects.values()):
        return True
    # A tuple that is a key is no value that the world holds: its parts are.
    is_of_keys = symbol[0] == HOLDS_EACH or (symbol[0] == HOLDS and cast("Symbol", symbol[1])[0] == TUPLE)
    return is_of_keys and world.find(cast("Reference", symbol[2])) == symbol[3]


def _is_no_context(symbol: Symbol, fact: Fact) -> bool:
    """Tell whether a test has found that a caller's mapping has no context, or nothing: that is the caller's choice."""
    if found_empty(symbol, fact) is not None:
        return True
    return fact.is_none is True and symbol[0] == "item" and text_of(cast("Value", symbol[-1])) == CONTEXT


def _compared(symbol: Symbol) -> Symbol:
    """Return which value a test was about: of ``value == other``, ``value in other`` and the like, that value."""
    return cast("Symbol", symbol[1]) if symbol[0] in (EQUALS, HOLDS, IS_INSTANCE, IS_SUBCLASS) else symbol
