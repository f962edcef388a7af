"""What the calls of a scope construct, what that may cost, and which scopes need to be run to know."""

from __future__ import annotations

import sys
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, cast

from astroid import nodes

from pylint_csp.analysis.choices import Choices
from pylint_csp.analysis.evaluation.fuel import (
    COARSE_FUEL,
    COARSE_RESERVE,
    FUEL,
    FUEL_PER_STATEMENT,
    FUEL_WHERE_FORWARDED,
    FUEL_WHERE_TOLD,
    LEAST_FUEL,
    MOST_WHERE_FORWARDED,
    OVERDRAFT,
    OVERDRAWN_FUEL,
    RESERVE,
    RESERVE_WHERE_TOLD,
    Account,
    OutOfFuel,
)
from pylint_csp.analysis.evaluation.machine import Machine, swapped
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.program.program import owner_around, owner_of, scope_of
from pylint_csp.analysis.program.standard import is_standard
from pylint_csp.analysis.retrials import Retrials
from pylint_csp.analysis.scopes.dead_code import DeadCode
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.scopes.variants import Variants
from pylint_csp.analysis.shortcuts import UNPROVED, Found, Shortcuts
from pylint_csp.analysis.state.findings import Construction
from pylint_csp.analysis.state.symbols import forget_parts
from pylint_csp.analysis.state.values import Arguments, Frame, FunctionValue, Known
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.targets import Targets
from pylint_csp.analysis.tree.bindings import readings
from pylint_csp.analysis.tree.spelling import is_call_of
from pylint_csp.analysis.verdicts import Verdicts
from pylint_csp.tables.names import DO_OPEN, HTTPS_CONNECTION
from pylint_csp.verdict import Verdict

_DEEPEST_FORWARDING = 20
_ON_NOTHING = sys.maxsize
Run = tuple[nodes.NodeNG, nodes.ClassDef | None]
"""A scope, and for a method, or a function in one, the class whose instance it is run for."""


def _run_of(scope: nodes.NodeNG, cls: nodes.ClassDef | None) -> Run:
    return (scope, cls or owner_around(scope))


def _hands_on_parameter(scope: nodes.NodeNG, constructions: Found) -> bool:
    """Tell whether a construction's context is a parameter of ``scope``, and not of a scope around it."""
    parameters = [one.parameter for found in constructions.values() for one in found if one.parameter is not None]
    return any(len(parameter) < 2 or _is_of(parameter, scope) for parameter in parameters)


def _is_of(symbol: Hashable, scope: nodes.NodeNG) -> bool:
    """Tell whether a symbol stands for a parameter of ``scope``, or a part of one."""
    return symbol is scope or (isinstance(symbol, tuple) and any(_is_of(part, scope) for part in symbol))


@dataclass(eq=False)
class Constructions:
    """Runs scopes, and notes what their calls construct."""

    _machine: Machine
    _classes: Classes
    _roots: Roots
    _variants: Variants
    _verdicts: Verdicts
    _choices: Choices
    targets: Targets
    _shortcuts: Shortcuts
    _dead_code: DeadCode
    _retrials: Retrials
    _account: Account = field(default_factory=Account, init=False)
    _forwarding: dict[Run, bool] = field(default_factory=dict, init=False)
    _running: dict[Run, int] = field(default_factory=dict, init=False)
    """The runs in progress, each with its depth: how many had begun before it."""
    _exhausting: set[nodes.NodeNG] = field(default_factory=set, init=False)
    """Scopes that cost more than they may: running them again tells no more."""
    _assumed: dict[Run, bool] = field(default_factory=dict, init=False)
    """For functions that call themselves: whether they are assumed to forward while that is being worked out."""
    _depends_on: int = field(default=_ON_NOTHING, init=False)
    """The depth of the outermost run in progress about which something was assumed."""
    _is_wrong: bool = field(default=False, init=False)
    """Whether an assumption has turned out to be wrong."""
    _constructions: dict[Run, Found] = field(default_factory=dict, init=False)

    def in_module(self, module: nodes.Module) -> dict[nodes.Call, list[Construction]]:
        """Return the calls of a module that construct, in source order, each with the ways in which it does."""
        self._machine.fuel = FUEL
        self._account.open(module.tolineno or 0)
        self._retrials.begin()
        # Most of what it keeps is about the module before, and takes more memory than it takes time to read again.
        self._machine.later.clear()
        forget_parts()
        with self._machine.reserving():
            calls = self.targets.candidates.calls(module)
            self.targets.register(module)
        found: Found = {}
        for scope in dict.fromkeys(map(scope_of, calls)):
            with self._machine.reserving():
                found.update(self._in_scope(scope))
        return {call: found[call] for call in calls if found.get(call)}

    def is_worth_entering(
        self, function: FunctionValue, arguments: Arguments, frame: Frame, node: nodes.NodeNG, world: World
    ) -> bool:
        module = function.node.root()
        if is_standard(module.name) and module.name != self._machine.active[0].scope.root().name:
            return False
        if (module.file or "").endswith(".pyi"):
            # A stub says what a function is called with, and nothing of what it does.
            return False
        if (
            not isinstance(node, nodes.Call)
            or not self.targets.is_target(node)
            or self.targets.is_namesake(node, function)
        ):
            return True
        if function.frame is not None and not function.frame.static:
            # Only the frame that made a closure tells what it calls.
            return True
        if DO_OPEN.endswith(f".{getattr(node.func, 'attrname', None)}"):
            # What ``do_open`` is handed was chosen here, whether it forwards or not.
            return True
        cls = self._classes.class_of(world, function.receiver) if function.receiver is not None else None
        if cls is not None and function.node.name == "__init__" and self._connects(cls):
            # A mixin's initialiser calls the class's, which only the subclass knows.
            owner = owner_of(function.node)
            if cls.root() is not module or (owner is not None and self._connects(owner)):
                return True
        if function.node.name in ("__new__", "__call__"):
            # What ``__new__`` returns decides whether the class's initialiser runs, and only the object that is called
            # tells what it calls in turn.
            return True
        if self.targets.candidates.may_return(node) or self.forwards(function, cls):
            return True
        # One that cost too much to tell may cost less with what is passed here.
        return function.node in self._exhausting or self.targets.matters_anyway(node, frame)

    def _connects(self, cls: nodes.ClassDef) -> bool:
        """Tell whether a class inherits from ``HTTPSConnection``."""
        return Known(HTTPS_CONNECTION) in self._classes.mro(cls)

    def forwards(self, function: FunctionValue, cls: nodes.ClassDef | None) -> bool:
        """Tell whether a function, as a method of ``cls`` if given, constructs with what its callers pass."""
        key = _run_of(function.node, cls)
        if key in self._running:
            self._depends_on = min(self._depends_on, self._running[key])
            # With no budget to run it again, it is assumed to forward: where that is wrong, a call is unknown.
            return self._assumed.setdefault(key, self._account.left <= 0)
        if len(self._running) >= _DEEPEST_FORWARDING:
            return True
        if key not in self._forwarding:
            if function.node in self._exhausting:
                # For another class it cost more than it may, and it would again.
                return False
            found = self.constructions_of(function.node, cls)
            self._forwarding[key] = _hands_on_parameter(function.node, found) or self._is_told_name(function.node)
        return self._forwarding[key]

    def _is_told_name(self, function: nodes.NodeNG) -> bool:
        """Tell whether a function calls what ``getattr()`` finds under a name that its callers may tell."""
        doubtful = (one for one in self.targets.live_targets(function) if one in self._machine.doubtful)
        return any(is_call_of(one, "getattr") for call in doubtful for one in readings(call.func))

    def may_forward(self, function: FunctionValue) -> bool:
        """Tell whether a function forwards for a class whose instances run it, or costs too much to tell."""
        runs = self._variants.of_scope(function.node)
        classes = [None] if runs is None else runs.classes
        return any(self.forwards(function, cls) or function.node in self._exhausting for cls in classes)

    def is_sure_of_all(self, world: World, frame: Frame) -> bool:
        found = self.constructions_of(frame.scope, self._choices.class_of_receiver(world, frame))
        ways = [one for constructions in found.values() for one in constructions]
        return bool(ways) and frame.scope not in self._exhausting and self._choices.are_verified(world, frame, ways)

    def constructions_of(self, scope: nodes.LocalsDictNodeNG, cls: nodes.ClassDef | None = None) -> Found:
        """Run a scope on its own, as a method of ``cls`` if given; return what its calls construct.

        That is as far as fuel allows, and nothing while this very run is in progress.
        """
        key = _run_of(scope, cls)
        if key in self._running:
            return {}
        if key not in self._constructions:
            with self._account.noting(key):
                self._constructions[key] = self._worked_out(key, cls)
        else:
            self._account.charge(key)
        return self._constructions[key]

    def _worked_out(self, key: Run, cls: nodes.ClassDef | None) -> Found:
        """Run a scope, and run it again if a function that was assumed not to forward does.

        That happens where functions call each other: the outermost run about which something was assumed is repeated.
        """
        scope = cast("nodes.LocalsDictNodeNG", key[0])
        memos: list[dict[Any, Any]] = [self._constructions, self._forwarding, self.targets.live]
        sizes = [len(memo) for memo in memos]
        level = self._running[key] = len(self._running)
        outer = self._depends_on, self._is_wrong
        try:
            while True:
                self._depends_on, self._is_wrong = _ON_NOTHING, False
                found = self._run_for_targets(scope, cls)
                is_wrong = self._assumed.get(key) is False and _hands_on_parameter(scope, found)
                if is_wrong and scope not in self._exhausting:
                    self._assumed[key] = self._is_wrong = True
                if not self._is_wrong or self._depends_on < level:
                    return found
                # It forwards after all: what was worked out on the assumption that it doesn't is void.
                for memo, size in zip(memos, sizes, strict=True):
                    for later in list(memo)[size:]:
                        del memo[later]
        finally:
            del self._running[key]
            depends_on = self._depends_on if self._depends_on < level else _ON_NOTHING
            self._depends_on, self._is_wrong = min(depends_on, outer[0]), self._is_wrong or outer[1]

    def _in_scope(self, scope: nodes.LocalsDictNodeNG) -> Found:
        """Return what the calls of a scope construct: of a method, for all of the classes whose instances run it.

        Where its own class lacks what a subclass brings, only insecure constructions count for that class. Once they
        have cost together what one scope may, the classes that are left count as unknown.
        """
        runs = self._variants.of_scope(scope)
        if runs is None:
            return self.constructions_of(scope)
        found: Found = {}
        spent = 0
        for cls in runs.classes:
            if spent > FUEL:
                for call, constructions in found.items():
                    constructions.extend(() if constructions else self._shortcuts.by_names(cast("nodes.Call", call)))
                    constructions.append(UNPROVED)
                break
            is_lacking = cls is runs.classes[0] and not runs.is_complete
            constructed = self.constructions_of(scope, cls)
            if isinstance(scope, nodes.FunctionDef) and scope not in self._exhausting and not self._is_told(scope):
                constructed = {**constructed, **self._retrials.better(scope, cls, constructed)}
            for call, constructions in constructed.items():
                counted = [one for one in constructions if one.verdict is Verdict.INSECURE or not is_lacking]
                found[call] = [*found.get(call, []), *counted]
            spent += self._account.costs.get((scope, cls), 0)
        return {call: constructions for call, constructions in found.items() if constructions}

    def _run_for_targets(self, scope: nodes.LocalsDictNodeNG, cls: nodes.ClassDef | None) -> Found:
        """Run a scope for its targets; return what they construct: told by less, or unknown, where fuel ran out."""
        targets = self.targets.live_targets(scope)
        if not targets or not self._dead_code.comes_to_be(scope, cls):
            return {}
        size = len(self._roots.units_of(scope).units)
        is_forwarding = all(self.targets.candidates.forwarders(target) for target in targets)
        # What each call enters has been run on its own already, and costs no more than that did.
        allowed = min(FUEL_WHERE_FORWARDED * len(targets), MOST_WHERE_FORWARDED) if is_forwarding else FUEL
        allowed += FUEL_PER_STATEMENT * size
        is_overdrawn = self._account.left <= -OVERDRAFT
        allowed = min(allowed, max(self._account.left, OVERDRAWN_FUEL if is_overdrawn else LEAST_FUEL))
        reserve = OVERDRAWN_FUEL if is_overdrawn else RESERVE
        is_told = self._is_told(scope)
        if is_told:
            allowed, reserve = min(allowed, FUEL_WHERE_TOLD), min(reserve, RESERVE_WHERE_TOLD)
        is_finished = False
        precise = swapped(self._machine, is_coarse=False)
        with precise, self._verdicts.recording() as recorded, self._limited(allowed, reserve):
            try:
                self._roots.run_root(scope, (), cls=cls)
            except (OutOfFuel, RecursionError):
                # What was found on the paths so far holds; the rest is unknown.
                unfinished = list(filter(self._shortcuts.is_named, targets))
                is_short = True
                if not is_told:
                    self._exhausting.add(scope)
            else:
                is_finished = True
                met = self._machine.unfinished
                unfinished = [one for one in targets if one in met and self.targets.candidates.forwarders(one)]
                is_short = bool(self._machine.starved)
                if unfinished:
                    # Whether the scope forwards is not told either: its own calls are judged with what they pass.
                    self._exhausting.add(scope)
        if is_short and not (is_told or is_overdrawn):
            with self._limited(COARSE_FUEL + FUEL_PER_STATEMENT * size, COARSE_RESERVE):
                coarsely = self._shortcuts.coarsely(scope, cls)
            told = {one: found for one, found in coarsely.items() if self._is_open(one, recorded, is_finished)}
            recorded.update(told)
            doubted = [one for one in targets if one in self._machine.doubtful and one not in recorded]
            unfinished += filter(self._shortcuts.is_named, doubted)
            unfinished = [one for one in dict.fromkeys(unfinished) if one not in told]
        for target in unfinished:
            if target not in recorded:
                recorded[target] = self._shortcuts.by_names(target) or [UNPROVED]
            else:
                # There are paths to it that were not taken.
                recorded[target].append(UNPROVED)
        return recorded

    def _is_told(self, scope: nodes.LocalsDictNodeNG) -> bool:
        """Tell whether names alone tell what each call of a scope constructs, wherever some path comes to it."""
        return all(map(self._shortcuts.is_told_by_names, self.targets.live_targets(scope)))

    def _is_open(self, call: nodes.NodeNG, recorded: Found, is_finished: bool) -> bool:
        """Tell whether a run has left open what a call constructs, so that a coarse one may tell it.

        A call that a finished run has not come to, or not with the class, constructs nothing. One that hands on a
        parameter is told by its callers.
        """
        if call not in recorded:
            return not is_finished or call in self._machine.doubtful
        return all(one.verdict is Verdict.UNKNOWN and one.parameter is None for one in recorded[call])

    @contextmanager
    def _limited(self, fuel: int, reserve: int) -> Iterator[None]:
        """Let what is run inside cost what is given, and charge the module for it."""
        machine = self._machine
        with swapped(machine, fuel=fuel), machine.reserving(reserve):
            try:
                yield
            finally:
                self._account.left -= fuel - max(machine.fuel, 0) + reserve - machine.reserve
