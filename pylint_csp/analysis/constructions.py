"""The evaluator, whole: it notes each construction, with the call whose choice its context is."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, cast

from astroid import nodes

from pylint_csp.analysis import causes, settings
from pylint_csp.analysis.candidates import CLASS_NAME, Candidates, Function, Needed
from pylint_csp.analysis.effects import Effects
from pylint_csp.analysis.later import Reach, reach
from pylint_csp.analysis.machine import (
    FUEL,
    FUEL_PER_LINE,
    FUEL_PER_MODULE,
    FUEL_PER_STATEMENT,
    FUEL_WHERE_FORWARDED,
    LEAST_FUEL,
    OutOfFuel,
)
from pylint_csp.analysis.naming import is_named_by_imports
from pylint_csp.analysis.program import Program
from pylint_csp.analysis.relevance import FUNCTIONS
from pylint_csp.analysis.standard import is_standard
from pylint_csp.analysis.values import (
    Absent,
    Arguments,
    ClassValue,
    Const,
    Frame,
    FunctionValue,
    Known,
    ModuleValue,
    Partial,
    Passed,
    Reference,
    Symbol,
    Unknown,
    Value,
    bare,
)
from pylint_csp.analysis.world import Kind, Object, Slot, World
from pylint_csp.tables.names import DO_OPEN, HTTPS_CONNECTION
from pylint_csp.tables.ssl_contexts import CERT_NONE, DEFAULT_HOOK, INSECURE_CREATOR
from pylint_csp.verdict import Action, Cause, Reason, Verdict

_DEEPEST_FORWARDING = 20
_CLASS_NEEDS = Needed()
"""What the standard library's class needs."""


@dataclass(frozen=True)
class Construction:
    """One way in which a call constructs."""

    verdict: Verdict
    reason: Reason
    cause: Cause | None = None
    parameter: Symbol | None = None
    """The parameter of the function that the call stands in whose value is the context."""
    none_parameters: frozenset[Symbol] = frozenset()
    """The parameters that are None on this path, where nothing is the context."""

    def is_choice_of(self, parameters: frozenset[Symbol]) -> bool:
        """Tell whether the context is missing because a parameter is None that is the context on other paths."""
        if self.verdict is not Verdict.WITHOUT:
            return False
        return self.parameter in parameters if self.parameter else not self.none_parameters.isdisjoint(parameters)


def open_parameters(constructions: Iterable[Construction]) -> frozenset[Symbol]:
    """Return the parameters that some path hands on as they are: they stay the caller's choice."""
    return frozenset(
        one.parameter for one in constructions if one.verdict is Verdict.UNKNOWN and one.parameter is not None
    )


def _hands_on_parameter(scope: nodes.NodeNG, constructions: dict[nodes.NodeNG, list[Construction]]) -> bool:
    """Tell whether a context is a parameter of that scope, not of one around it."""
    parameters = [one.parameter for found in constructions.values() for one in found if one.parameter is not None]
    return any(len(parameter) < 2 or _is_of(parameter, scope) for parameter in parameters)


def _is_of(symbol: Hashable, scope: nodes.NodeNG) -> bool:
    """Tell whether a value is a scope's parameter, or a part of one."""
    return symbol is scope or (isinstance(symbol, tuple) and any(_is_of(part, scope) for part in symbol))


class Evaluator(Effects):
    """Runs scopes, and notes what their calls construct."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self.candidates = Candidates(program, self._forwards)
        self._targets: dict[nodes.NodeNG, list[nodes.Call]] = {}
        self._holders: set[nodes.NodeNG] = set()
        self._live: dict[nodes.NodeNG, list[nodes.Call]] = {}
        self._deciding: dict[nodes.Call, frozenset[nodes.NodeNG]] = {}
        self.budget = FUEL_PER_MODULE
        self._costs: dict[tuple[nodes.NodeNG, nodes.ClassDef | None], int] = {}
        self._charged: set[tuple[nodes.NodeNG, nodes.ClassDef | None]] = set()
        self._beyond: dict[nodes.Call, frozenset[nodes.NodeNG]] = {}
        self._registered: set[nodes.Module] = set()
        self._replaced: dict[nodes.Module, Cause | None] = {}
        self._forwarding: dict[tuple[nodes.NodeNG, nodes.ClassDef | None], bool] = {}
        self._running: set[tuple[nodes.NodeNG, nodes.ClassDef | None]] = set()
        self._assumed: dict[tuple[nodes.NodeNG, nodes.ClassDef | None], bool] = {}
        """Of functions that call themselves, whether they are taken to forward while that is worked out."""
        self._constructions: dict[
            tuple[nodes.NodeNG, nodes.ClassDef | None], dict[nodes.NodeNG, list[Construction]]
        ] = {}
        self._recorded: dict[nodes.NodeNG, list[Construction]] | None = None

    # What is asked for

    def begin(self, module: nodes.Module) -> None:
        """Set how much the scopes of a module may cost together."""
        self.fuel = FUEL
        self.budget = FUEL_PER_MODULE + FUEL_PER_LINE * (module.tolineno or 0)
        self._charged.clear()

    def register(self, module: nodes.Module) -> None:
        """Make the candidate calls of a module those that its scopes are run for."""
        if module in self._registered:
            return
        self._registered.add(module)
        for call in self.candidates.calls(module):
            self._targets.setdefault(scope_of(call), []).append(call)
            node: nodes.NodeNG | None = call
            while node is not None and not isinstance(node, nodes.Module):
                self._holders.add(node)
                parent = node.parent
                if isinstance(parent, nodes.Lambda) and node is parent.body:
                    break
                if isinstance(parent, nodes.FunctionDef) and node in parent.body:
                    break
                node = parent

    def targets_of(self, scope: nodes.NodeNG) -> list[nodes.Call]:
        if self._recorded is None:
            return []
        return self._live_targets(scope)

    def _live_targets(self, scope: nodes.NodeNG) -> list[nodes.Call]:
        """Leave out the calls of functions that are known, and known not to construct with what they are passed."""
        if scope not in self._live:
            self.register(scope.root())
            self._live[scope] = self._targets.get(scope, [])
            live = [target for target in self._live[scope] if self._may_construct_here(target)]
            self._holders.difference_update(self._live[scope])
            self._holders.update(live)
            self._live[scope] = live
        return self._live[scope]

    def _may_construct_here(self, target: nodes.Call) -> bool:
        forwarders = self.candidates.forwarders(target)
        if forwarders is None or self.candidates.may_return(target):
            return True
        return any(self.forwards(FunctionValue(one), self.owner_of(one)) for one in forwarders)

    def is_target(self, node: nodes.NodeNG) -> bool:
        return self._recorded is not None and isinstance(node, nodes.Call) and node in self._holders

    def holds_target(self, node: nodes.NodeNG) -> bool:
        return self._recorded is not None and node in self._holders

    def deciding_arguments(self, call: nodes.Call) -> frozenset[nodes.NodeNG] | None:
        if not self.is_target(call):
            return None
        if call not in self._deciding:
            self._deciding[call] = frozenset(self._needed_of(call))
        return self._deciding[call]

    def _needed_of(self, call: nodes.Call) -> list[nodes.NodeNG]:
        func = call.func
        bindings = func.lookup(CLASS_NAME)[1] if isinstance(func, nodes.Name) and func.name == CLASS_NAME else []
        is_imported = bool(bindings) and all(isinstance(one, (nodes.Import, nodes.ImportFrom)) for one in bindings)
        if is_imported or self._is_direct(call.func):
            return _CLASS_NEEDS.of(call)
        return self.candidates.deciding_arguments(call)

    def seeds_of(self, call: nodes.Call, receiver: str) -> frozenset[str]:
        arguments = self._needed_of(call)
        return frozenset().union(*(self.relevance.keys.of(part, receiver) for part in (call.func, *arguments)))

    def _is_direct(self, func: nodes.NodeNG) -> bool:
        """Tell whether a callee is named through imports alone, and is the standard library's class."""
        return is_named_by_imports(func, self.program)

    def _forwards(self, function: Function, call: nodes.Call) -> frozenset[str]:
        scope = scope_of(call)
        names = self.seeds_of(call, self.receiver_in(scope))
        unreached: frozenset[nodes.NodeNG] = frozenset()
        if isinstance(scope, nodes.FunctionDef):
            if call not in self._beyond:
                self._beyond[call] = reach(scope.body, set(call.node_ancestors()).__contains__).beyond
            # What the call itself does comes after what it gets.
            unreached = self._beyond[call] | {call.statement()}
        while isinstance(scope, FUNCTIONS):
            receiver = self.receiver_in(scope)
            names = self.relevance.slicer(scope, receiver).origins(
                names, unreached, self.candidates.deciding_names(call), receiver
            )
            if scope is function:
                return names & (_parameters(function) - {receiver})
            scope, unreached = scope_of(cast("nodes.NodeNG", scope.parent)), frozenset()
        return frozenset()

    # Calls

    def is_worth_entering(
        self, function: FunctionValue, arguments: Arguments, frame: Frame, node: nodes.NodeNG, world: World
    ) -> bool:
        module = function.node.root().name
        if is_standard(module) and module != self.active[0].scope.root().name:
            return False
        if not isinstance(node, nodes.Call) or not self.is_target(node):
            return True
        if function.frame is not None and not function.frame.static:
            # What a closure calls is known from where it was made alone.
            return True
        if DO_OPEN.endswith(f".{getattr(node.func, 'attrname', None)}"):
            # What ``do_open`` is handed was chosen here, whether it forwards or not.
            return True
        cls = self.class_of(world, function.receiver) if function.receiver is not None else None
        if cls is not None and function.node.name == "__init__" and Known(HTTPS_CONNECTION) in self.mro(cls):
            # A mixin's initialiser calls the class's, which only the subclass knows.
            return True
        return self.candidates.may_return(node) or self.forwards(function, cls)

    def forwards(self, function: FunctionValue, cls: nodes.ClassDef | None) -> bool:
        """Tell whether a function constructs with what its callers pass, as a method of a class."""
        key = (function.node, cls)
        if key in self._running:
            return self._assumed.setdefault(key, False)
        if len(self._running) >= _DEEPEST_FORWARDING:
            return True
        if key not in self._forwarding:
            self._forwarding[key] = _hands_on_parameter(function.node, self.constructions_of(function.node, cls))
        return self._forwarding[key]

    def constructions_of(
        self, scope: nodes.LocalsDictNodeNG, cls: nodes.ClassDef | None = None
    ) -> dict[nodes.NodeNG, list[Construction]]:
        """Run a scope on its own, as a method of a class; return what its calls construct, as far as fuel allows."""
        owner = self.owner_of(scope)
        key = (scope, cls or owner)
        if key in self._running:
            return {}
        if key not in self._constructions:
            before = self.budget
            self._running.add(key)
            memos: list[dict[Any, Any]] = [self._constructions, self._forwarding, self._live]
            sizes = [len(memo) for memo in memos]
            try:
                found = self._run_for_targets(scope, owner, cls)
                if self._assumed.get(key) is False and _hands_on_parameter(scope, found):
                    # It forwards after all: what was worked out on the assumption that it doesn't is void.
                    self._assumed[key] = True
                    for memo, size in zip(memos, sizes, strict=True):
                        for later in list(memo)[size:]:
                            del memo[later]
                    found = self._run_for_targets(scope, owner, cls)
                self._constructions[key] = found
            finally:
                self._running.discard(key)
            self._costs[key] = before - self.budget
        elif key not in self._charged:
            # As dear as if it had not been worked out for another module, lest the order of files count.
            self.budget -= self._costs[key]
        self._charged.add(key)
        return self._constructions[key]

    def _run_for_targets(
        self, scope: nodes.LocalsDictNodeNG, owner: nodes.ClassDef | None, cls: nodes.ClassDef | None
    ) -> dict[nodes.NodeNG, list[Construction]]:
        targets = self._live_targets(scope)
        if not targets:
            return {}
        size = len(self.relevance.slicer(scope, self.receiver_in(scope)).units)
        is_forwarding = all(self.candidates.forwarders(target) for target in targets)
        allowed = (FUEL_WHERE_FORWARDED if is_forwarding else FUEL) + FUEL_PER_STATEMENT * size
        allowed = min(allowed, max(self.budget, LEAST_FUEL))
        fuel, self.fuel = self.fuel, allowed
        world = World()
        if cls is not None and owner is not None and cls is not owner:
            world.objects["self", owner] = Object(
                Kind.INSTANCE, {}, Unknown(("self", owner)), ClassValue(cls), exact=False
            )
        with self.recording() as recorded:
            try:
                self.run_root(scope, (), world)
            except (OutOfFuel, RecursionError):
                # What was found on the paths so far holds; the rest is unknown.
                for target in targets:
                    if getattr(target.func, "attrname", "") == CLASS_NAME or self._is_direct(target.func):
                        recorded.setdefault(target, [Construction(Verdict.UNKNOWN, Reason.UNPROVED)])
            finally:
                self.budget -= allowed - max(self.fuel, 0)
                self.fuel = fuel
        return recorded

    def relevant_in_call(
        self, world: World, function: FunctionValue, frame: Frame, node: nodes.NodeNG
    ) -> frozenset[str]:
        scope = function.node
        slicer = self.relevance.slicer(scope, frame.receiver)
        seeds: set[str] = set()
        for name in _parameters(scope):
            value = bare(world.names.get((frame.key, name), Unknown(("none",))))
            if isinstance(value, (Reference, FunctionValue, Partial)) and name in slicer.definitions:
                seeds.add(name)
        declared = frozenset().union(*self.program.declared(scope))
        seeds |= declared & slicer.definitions.keys()
        seeds.update(name for name in slicer.changed if name.partition(".")[0] not in scope.locals)
        if frame.receiver:
            seeds.update(name for name in slicer.definitions if name.startswith(f"{frame.receiver}."))
        if isinstance(node.parent, nodes.Expr) or frame.beyond:
            # Nobody takes the result.
            pass
        elif isinstance(scope, nodes.Lambda):
            seeds |= self.relevance.keys.of(scope.body, frame.receiver)
        else:
            for result in scope.nodes_of_class((nodes.Return, nodes.Yield, nodes.YieldFrom), skip_klass=FUNCTIONS):
                if result.value is not None:
                    seeds |= self.relevance.keys.of(result.value, frame.receiver)
        targets = self.targets_of(scope)
        for target in targets:
            seeds |= self.seeds_of(target, frame.receiver)
        return self.relevance.slice(scope, frame.receiver, seeds, targets, frame.beyond | frame.last)

    def end_in_call(self, function: FunctionValue, frame: Frame, node: nodes.NodeNG) -> Reach:
        scope = function.node
        if not isinstance(scope, nodes.FunctionDef) or not isinstance(node, nodes.Call) or not self.is_target(node):
            return Reach()
        statement = node.statement()
        value = getattr(statement, "value", None)
        is_outermost = value is node or (isinstance(value, nodes.Await) and value.value is node)
        if statement not in frame.last or not is_outermost or not self.targets_of(scope):
            return Reach()
        return reach(scope.body, self.holds_target)

    # Constructions

    @contextmanager
    def recording(self) -> Iterator[dict[nodes.NodeNG, list[Construction]]]:
        """Note the constructions of what is run inside, by the call whose choice they are."""
        outer = self._recorded
        self._recorded = {}
        try:
            yield self._recorded
        finally:
            self._recorded = outer

    @contextmanager
    def not_recording(self) -> Iterator[None]:
        outer, self._recorded = self._recorded, None
        try:
            yield
        finally:
            self._recorded = outer

    def construct(
        self, world: World, context: Value, check_hostname: Value, frame: Frame, node: nodes.NodeNG
    ) -> list[World]:
        check = bare(check_hostname)
        is_given = not isinstance(check, Absent) and check != Const.of(None)
        if is_given and isinstance(bare(context), (Reference, Unknown)):
            if not isinstance(check, Const) or not check.value:
                settings.set_check_hostname(world, context, check_hostname, node)
            elif settings.mode_in(world, context) == CERT_NONE:
                self.raise_in(world, Known("builtins.ValueError"))
                return []
            else:
                settings.set_check_hostname(world, context, check_hostname, node)
        if self._recorded is not None:
            if frame.caller is not None and not isinstance(context, Passed) and not isinstance(check, Const):
                context = self._none_passed(world, context, frame, node)
            self._record(world, context, check_hostname, frame, node)
        return [world]

    def _none_passed(self, world: World, context: Value, frame: Frame, node: nodes.NodeNG) -> Value:
        """Return the caller's ``None`` because of which a function it called leaves the context out."""
        if not isinstance(context, (Absent, Const)) or not isinstance(frame.scope, FUNCTIONS):
            return context
        found = self.constructions_of(frame.scope).get(node, [])
        for symbol in open_parameters(found):
            value = world.names.get((frame.key, symbol[-1]))
            if isinstance(value, Passed) and isinstance(bare(value), (Absent, Const)):
                return value
        return context

    def _record(self, world: World, context: Value, check_hostname: Value, frame: Frame, node: nodes.NodeNG) -> None:
        judged, holder, below, parameter = self._chooser(context, frame, node)
        choice = bare(context)
        switch = self._switch(world, choice, check_hostname)
        if parameter is None and isinstance(switch, Passed):
            # The context is made here, and what makes it insecure is an argument of a call around.
            judged, holder, below, parameter = self._chooser(switch, frame, node)
        if holder.caller is not None or self._recorded is None:
            return
        construction = self._verdict(world, choice, check_hostname, judged, below, parameter)
        if construction is not None:
            self._recorded.setdefault(judged, []).append(construction)

    @staticmethod
    def _switch(world: World, choice: Value, check_hostname: Value) -> Value | None:
        """Return the value that decides whether a context verifies: the one that is off, or else not known."""
        if isinstance(choice, (Absent, Const)):
            return check_hostname if bare(check_hostname) == Const.of(value=False) else None
        state = world.find(choice)
        slots = (
            [] if state is None else [state.slots.get(key) for key in (settings.VERIFY_MODE, settings.CHECK_HOSTNAME)]
        )
        values = [(slot.value, bare(slot.value)) for slot in slots if slot is not None]
        off = [value for value, inner in values if isinstance(inner, Const) and not inner.value]
        unknown = [value for value, inner in values if isinstance(inner, Unknown)]
        return next(iter(off + unknown), None)

    @staticmethod
    def _chooser(
        value: Value, frame: Frame, node: nodes.NodeNG
    ) -> tuple[nodes.NodeNG, Frame, Frame | None, Symbol | None]:
        """Return the call whose choice a value is, its frame, the frame that it entered, and the root's parameter."""
        judged, holder, below = node, frame, None
        while isinstance(value, Passed):
            owner = next((one for one in holder.chain() if one == value.frame), None)
            value = value.value
            if owner is None:
                continue
            if owner.caller is None or owner.call is None:
                while holder is not owner and holder.caller is not None and holder.call is not None:
                    judged, below, holder = holder.call, holder, holder.caller
                inner = bare(value)
                return judged, holder, below, inner.symbol if isinstance(inner, Unknown) else ("parameter",)
            judged, below, holder = owner.call, owner, owner.caller
        return judged, holder, below, None

    def _verdict(
        self,
        world: World,
        context: Value,
        check_hostname: Value,
        judged: nodes.NodeNG,
        below: Frame | None,
        parameter: Symbol | None,
    ) -> Construction | None:
        check = bare(check_hostname)
        if isinstance(context, Absent) or (isinstance(context, Const) and context.value is None):
            return self._without(world, context, check, judged)
        fact = world.facts.get(context.symbol) if isinstance(context, Unknown) else None
        if isinstance(context, Unknown) and fact is not None and (fact.is_none or fact.is_true is False):
            found = self._without(world, context, check, judged)
            if parameter is None and context.symbol[0] == "parameter":
                parameter = context.symbol
            return Construction(found.verdict, found.reason, found.cause, parameter)
        return self._of_object(world, context, check, judged, below, parameter)

    def _without(self, world: World, context: Value, check: Value, judged: nodes.NodeNG) -> Construction:
        replaced = self.replaced_default(judged.root())
        if isinstance(check, Const) and check.value is not None and not check.value:
            switch = causes.argument(world, judged, causes.CHECK_HOSTNAME, check) or causes.argument_inside(
                world, self.active[-1], causes.CHECK_HOSTNAME, check
            )
            cause = cause_at(switch, "", judged) if switch is not None else None
            return Construction(Verdict.INSECURE, Reason.HOST_NAME, cause)
        if replaced is not None:
            return Construction(Verdict.INSECURE, Reason.DEFAULT_REPLACED, replaced)
        none_parameters = frozenset(
            symbol
            for symbol, fact in world.facts.items()
            if symbol[0] == "parameter" and (fact.is_none or fact.is_true is False)
        )
        reason = Reason.ABSENT if isinstance(context, Absent) else Reason.NONE
        if not isinstance(judged, nodes.Call):
            return Construction(Verdict.WITHOUT, reason, none_parameters=none_parameters)
        given = [] if isinstance(context, Absent) else causes.given_context(world, judged, self.active[-1])
        blamed = causes.none(world, judged, given) if given else causes.absence(world, self.active[-1], judged)
        place = cause_at(blamed[1], "", judged, blamed[0]) if blamed is not None else None
        reason = Reason.NONE if given else Reason.ABSENT
        return Construction(Verdict.WITHOUT, reason, place, none_parameters=none_parameters)

    def _of_object(
        self,
        world: World,
        context: Value,
        check: Value,
        judged: nodes.NodeNG,
        below: Frame | None,
        parameter: Symbol | None,
    ) -> Construction | None:
        state = world.find(context)
        slots = state.slots if state is not None else {}
        mode, host = slots.get(settings.VERIFY_MODE), slots.get(settings.CHECK_HOSTNAME)
        if isinstance(context, Reference) and state is not None and state.kind not in (Kind.CONTEXT, Kind.OPAQUE):
            mode = host = None
        for slot, reason, is_off in (
            (mode, Reason.CERTIFICATE, settings.mode_in(world, context) == CERT_NONE),
            (host, Reason.HOST_NAME, settings.truth_in(world, context) is False),
        ):
            if slot is not None and is_off:
                if below is not None and slot.clock >= below.entered and not _is_passed_into(slot.value, below):
                    return None
                return Construction(Verdict.INSECURE, reason, self._cause(slot, state.maker if state else "", judged))
        if (mode is None or host is None) or (
            settings.mode_in(world, context) is None or settings.truth_in(world, context) is None
        ):
            if parameter is None and isinstance(context, Unknown) and context.symbol[0] == "parameter":
                # One of a function around: what it is handed stays its caller's choice, though it is tested here.
                parameter = context.symbol
            return Construction(Verdict.UNKNOWN, Reason.UNPROVED, None, parameter)
        return Construction(Verdict.VERIFIED, Reason.PROVED)

    def _cause(self, slot: Slot, maker: str, judged: nodes.NodeNG) -> Cause | None:
        if slot.node is None:
            return None
        replaced = self.replaced_default(slot.node.root()) if maker == INSECURE_CREATOR else None
        if replaced is not None and isinstance(slot.node, nodes.Call) and self._is_replaced(slot.node.func):
            return replace(replaced, action=Action.REPLACES)
        return cause_at(slot.node, maker, judged)

    def _is_replaced(self, func: nodes.NodeNG) -> bool:
        """Tell whether a creator is called by a name that the module binds to another one."""
        frame = self.program.static_frame(scope_of(func))
        return Known(f"ssl.{DEFAULT_HOOK}") in (bare(one) for one in self.values_apart(func, frame))

    def replaced_default(self, module: nodes.Module) -> Cause | None:
        """Return where a module replaces the default context's creator by an insecure one, if it does."""
        if module not in self._replaced:
            self._replaced[module] = None
            with self.not_recording():
                self._replaced[module] = self._find_replacement(module)
        return self._replaced[module]

    def _find_replacement(self, module: nodes.Module) -> Cause | None:
        for node in module.nodes_of_class((nodes.AssignAttr, nodes.Call)):
            owner, value = _replacement_by(node)
            if owner is not None and value is not None and self._makes_insecure(node, owner, value):
                return cause_at(node, "", node)
        return None

    def _makes_insecure(self, node: nodes.NodeNG, owner: nodes.NodeNG, value: nodes.NodeNG) -> bool:
        frame = self.program.static_frame(scope_of(node))
        world = World()
        modules = [
            bare(one) for before, raw in self.evaluate(owner, frame, world) for _, one in self.settle(before, raw)
        ]
        if ModuleValue("ssl") not in modules:
            return False
        self.active.append(frame)
        try:
            for after, maker in self.evaluate(value, frame, World()):
                for end, context in self.call(after, maker, Arguments(), frame, value):
                    if settings.mode_in(end, context) == CERT_NONE or settings.truth_in(end, context) is False:
                        return True
        finally:
            self.active.pop()
        return False


def cause_at(node: nodes.NodeNG, maker: str, judged: nodes.NodeNG, action: Action | None = None) -> Cause:
    """Describe a place for the message about a call; a call with a maker's name made the context."""
    is_made = action is None and isinstance(node, nodes.Call) and bool(maker)
    node = causes.place_of(node)
    scope = node.frame()
    function = scope.qname().removeprefix(f"{scope.root().name}.") if isinstance(scope, nodes.FunctionDef) else ""
    return Cause(
        action or (Action.MAKES if is_made else Action.SETS),
        node.lineno or 0,
        node.root().file or "",
        function if scope is not judged.frame() else "",
        maker if is_made else "",
    )


def _replacement_by(node: nodes.AssignAttr | nodes.Call) -> tuple[nodes.NodeNG | None, nodes.NodeNG | None]:
    """Return whose default creator a node sets, and to what."""
    if isinstance(node, nodes.AssignAttr):
        return (node.expr, getattr(node.parent, "value", None)) if node.attrname == DEFAULT_HOOK else (None, None)
    if isinstance(node.func, nodes.Name) and node.func.name == "setattr" and len(node.args) == 3:
        owner, name, value = node.args
        if isinstance(name, nodes.Const) and name.value == DEFAULT_HOOK:
            return owner, value
    return None, None


def _is_passed_into(value: Value, below: Frame) -> bool:
    while isinstance(value, Passed):
        if value.frame == below:
            return True
        value = value.value
    return False


def _parameters(function: Function) -> frozenset[str]:
    arguments = function.args
    names = [one.name for one in (*arguments.posonlyargs, *(arguments.args or ()), *arguments.kwonlyargs)]
    names.extend(name for name in (arguments.vararg, arguments.kwarg) if name)
    return frozenset(names)


def scope_of(start: nodes.NodeNG) -> nodes.LocalsDictNodeNG:
    """Return the function or module in whose run a node is evaluated."""
    node = start
    while node.parent is not None:
        parent = node.parent
        if isinstance(parent, nodes.Lambda) and node is parent.body:
            return parent
        if isinstance(parent, nodes.FunctionDef) and node in parent.body:
            return parent
        node = parent
    return cast("nodes.Module", node)
