"""What the calls of a scope construct, and which scopes need to be run to know."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from astroid import nodes

from pylint_csp.analysis.candidates.filter import Candidates
from pylint_csp.analysis.candidates.identifiers import CLASS_NAME, Function, Needed
from pylint_csp.analysis.candidates.naming import is_named_by_imports
from pylint_csp.analysis.evaluation.classes import Classes
from pylint_csp.analysis.evaluation.machine import (
    FUEL,
    FUEL_PER_LINE,
    FUEL_PER_MODULE,
    FUEL_PER_STATEMENT,
    FUEL_WHERE_FORWARDED,
    LEAST_FUEL,
    RESERVE,
    Machine,
    OutOfFuel,
)
from pylint_csp.analysis.execution.statements import Statements
from pylint_csp.analysis.program.program import owner_of
from pylint_csp.analysis.program.standard import is_standard
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.later import Reach, reach
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.state.findings import Construction
from pylint_csp.analysis.state.values import (
    Arguments,
    ClassValue,
    Frame,
    FunctionValue,
    Known,
    Method,
    Partial,
    Reference,
    Unknown,
    Value,
    bare,
    parameter_names,
)
from pylint_csp.analysis.state.world import Kind, Object, World
from pylint_csp.analysis.verdicts import Verdicts, scope_of
from pylint_csp.tables.names import DO_OPEN, HTTPS_CONNECTION
from pylint_csp.verdict import Reason, Verdict

_DEEPEST_FORWARDING = 20
_CLASS_NEEDS = Needed()
"""What the standard library's class needs."""


def _hands_on_parameter(scope: nodes.NodeNG, constructions: dict[nodes.NodeNG, list[Construction]]) -> bool:
    """Tell whether a context is a parameter of that scope, not of one around it."""
    parameters = [one.parameter for found in constructions.values() for one in found if one.parameter is not None]
    return any(len(parameter) < 2 or _is_of(parameter, scope) for parameter in parameters)


def _is_of(symbol: Hashable, scope: nodes.NodeNG) -> bool:
    """Tell whether a value is a scope's parameter, or a part of one."""
    return symbol is scope or (isinstance(symbol, tuple) and any(_is_of(part, scope) for part in symbol))


class Constructions:
    """Runs scopes, and notes what their calls construct."""

    def __init__(
        self,
        machine: Machine,
        classes: Classes,
        statements: Statements,
        roots: Roots,
        verdicts: Verdicts,
        candidates: type[Candidates],
    ) -> None:
        self._machine = machine
        self._classes = classes
        self._statements = statements
        self._roots = roots
        self._verdicts = verdicts
        self.candidates = candidates(machine.program, self._forwards)
        self._targets: dict[nodes.NodeNG, list[nodes.Call]] = {}
        self._holders: set[nodes.NodeNG] = set()
        self._live: dict[nodes.NodeNG, list[nodes.Call]] = {}
        self._deciding: dict[nodes.Call, frozenset[nodes.NodeNG]] = {}
        self.budget = FUEL_PER_MODULE
        self._costs: dict[tuple[nodes.NodeNG, nodes.ClassDef | None], int] = {}
        self._charged: set[tuple[nodes.NodeNG, nodes.ClassDef | None]] = set()
        self._registered: set[nodes.Module] = set()
        self._forwarding: dict[tuple[nodes.NodeNG, nodes.ClassDef | None], bool] = {}
        self._running: set[tuple[nodes.NodeNG, nodes.ClassDef | None]] = set()
        self._exhausting: set[nodes.NodeNG] = set()
        """Scopes that cost more than they may: running them again tells no more."""
        self._assumed: dict[tuple[nodes.NodeNG, nodes.ClassDef | None], bool] = {}
        """Of functions that call themselves, whether they are taken to forward while that is worked out."""
        self._constructions: dict[
            tuple[nodes.NodeNG, nodes.ClassDef | None], dict[nodes.NodeNG, list[Construction]]
        ] = {}

    # What is asked for

    def begin(self, module: nodes.Module) -> None:
        """Set how much the scopes of a module may cost together."""
        self._machine.fuel = FUEL
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
        if self._verdicts.recorded is None:
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
        return any(self.forwards(FunctionValue(one), owner_of(one)) for one in forwarders)

    def is_target(self, node: nodes.NodeNG) -> bool:
        return self._verdicts.recorded is not None and isinstance(node, nodes.Call) and node in self._holders

    def holds_target(self, node: nodes.NodeNG) -> bool:
        return self._verdicts.recorded is not None and node in self._holders

    def deciding_arguments(self, call: nodes.Call, callee: Value) -> frozenset[nodes.NodeNG] | None:
        if not self.is_target(call) or self._is_namesake(call, callee):
            return None
        if call not in self._deciding:
            self._deciding[call] = frozenset(self._needed_of(call))
        return self._deciding[call]

    def _is_namesake(self, call: nodes.Call, callee: Value) -> bool:
        """Tell whether a call enters something else than what its name made it a candidate for."""
        inner = bare(callee)
        if not isinstance(inner, FunctionValue):
            return isinstance(inner, Method)
        forwarders = self.candidates.forwarders(call)
        return forwarders is not None and inner.node not in forwarders

    def _needed_of(self, call: nodes.Call) -> list[nodes.NodeNG]:
        func = call.func
        bindings = func.lookup(CLASS_NAME)[1] if isinstance(func, nodes.Name) and func.name == CLASS_NAME else []
        is_imported = bool(bindings) and all(isinstance(one, (nodes.Import, nodes.ImportFrom)) for one in bindings)
        if is_imported or self._is_direct(call.func):
            return _CLASS_NEEDS.of(call)
        return self.candidates.deciding_arguments(call)

    def seeds_of(self, call: nodes.Call, receiver: str) -> frozenset[str]:
        flags = [
            one for one in (*call.args, *(keyword.value for keyword in call.keywords)) if isinstance(one, nodes.Name)
        ]
        decidable = self._machine.relevance.slicer(scope_of(call), receiver).decidable
        return self._origins_of(call, receiver).union(one.name for one in flags if one.name in decidable)

    def _origins_of(self, call: nodes.Call, receiver: str) -> frozenset[str]:
        """Return the names that a call's callee and the arguments that may decide are made of."""
        arguments = self._needed_of(call)
        return frozenset().union(*(self._machine.relevance.keys.of(part, receiver) for part in (call.func, *arguments)))

    def _is_direct(self, func: nodes.NodeNG) -> bool:
        """Tell whether a callee is named through imports alone, and is the standard library's class."""
        return is_named_by_imports(func, self._machine.program)

    def _forwards(self, function: Function, call: nodes.Call) -> frozenset[str]:
        scope = scope_of(call)
        names = self._origins_of(call, self._roots.receiver_in(scope))
        keys, asked = self.candidates.deciding_names(call)
        while isinstance(scope, FUNCTIONS):
            receiver = self._roots.receiver_in(scope)
            names = self._machine.relevance.slicer(scope, receiver).origins(names, keys, asked, receiver)
            if scope is function:
                return names & (_parameters(function) - {receiver})
            scope = scope_of(scope)
        return frozenset()

    # Calls

    def is_worth_entering(
        self, function: FunctionValue, arguments: Arguments, frame: Frame, node: nodes.NodeNG, world: World
    ) -> bool:
        module = function.node.root()
        if is_standard(module.name) and module.name != self._machine.active[0].scope.root().name:
            return False
        if (module.file or "").endswith(".pyi"):
            # A stub says what a function is called with, and nothing of what it does.
            return False
        if not isinstance(node, nodes.Call) or not self.is_target(node) or self._is_namesake(node, function):
            return True
        if function.frame is not None and not function.frame.static:
            # What a closure calls is known from where it was made alone.
            return True
        if DO_OPEN.endswith(f".{getattr(node.func, 'attrname', None)}"):
            # What ``do_open`` is handed was chosen here, whether it forwards or not.
            return True
        cls = self._classes.class_of(world, function.receiver) if function.receiver is not None else None
        if cls is not None and function.node.name == "__init__" and Known(HTTPS_CONNECTION) in self._classes.mro(cls):
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
        owner = owner_of(scope)
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
                is_wrong = self._assumed.get(key) is False and _hands_on_parameter(scope, found)
                if is_wrong and scope not in self._exhausting:
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

    def constructions_in(self, scope: nodes.LocalsDictNodeNG) -> dict[nodes.NodeNG, list[Construction]]:
        """Return what the calls of a scope construct: of a mixin's method, as one of the classes that mix it in."""
        found = dict(self.constructions_of(scope))
        owner = owner_of(scope)
        if owner is None or Known(HTTPS_CONNECTION) in self._classes.mro(owner):
            return found
        for cls in self._classes.subclasses(owner):
            if Known(HTTPS_CONNECTION) in self._classes.mro(cls):
                for call, constructions in self.constructions_of(scope, cls).items():
                    found[call] = [*found.get(call, []), *constructions]
        return found

    def _run_for_targets(
        self, scope: nodes.LocalsDictNodeNG, owner: nodes.ClassDef | None, cls: nodes.ClassDef | None
    ) -> dict[nodes.NodeNG, list[Construction]]:
        targets = self._live_targets(scope)
        if not targets or not self._is_defined(scope):
            return {}
        size = len(self._machine.relevance.slicer(scope, self._roots.receiver_in(scope)).units)
        is_forwarding = all(self.candidates.forwarders(target) for target in targets)
        allowed = (FUEL_WHERE_FORWARDED if is_forwarding else FUEL) + FUEL_PER_STATEMENT * size
        allowed = min(allowed, max(self.budget, LEAST_FUEL))
        fuel, self._machine.fuel = self._machine.fuel, allowed
        reserve, self._machine.reserve = self._machine.reserve, RESERVE
        world = World()
        if cls is not None and owner is not None and cls is not owner:
            world.objects["self", owner] = Object(
                Kind.INSTANCE, {}, Unknown(("self", owner)), ClassValue(cls), exact=False
            )
        with self._verdicts.recording() as recorded:
            try:
                self._roots.run_root(scope, (), world)
            except (OutOfFuel, RecursionError):
                # What was found on the paths so far holds; the rest is unknown.
                self._exhausting.add(scope)
                for target in targets:
                    if getattr(target.func, "attrname", "") == CLASS_NAME or self._is_direct(target.func):
                        recorded.setdefault(target, [Construction(Verdict.UNKNOWN, Reason.UNPROVED)])
            finally:
                self.budget -= allowed - max(self._machine.fuel, 0) + RESERVE - self._machine.reserve
                self._machine.fuel, self._machine.reserve = fuel, reserve
        return recorded

    def _is_defined(self, scope: nodes.LocalsDictNodeNG) -> bool:
        """Tell whether a function inside another one may come to be: its ``def`` may stand behind a dead end."""
        outer = scope.parent
        if not isinstance(scope, nodes.FunctionDef) or not isinstance(outer, nodes.FunctionDef):
            return True
        fuel, self._machine.fuel = self._machine.fuel, FUEL_WHERE_FORWARDED
        try:
            with self._machine.not_recording():
                self._roots.run_root(outer, [scope.name])
        except (OutOfFuel, RecursionError):
            return True
        finally:
            self._machine.fuel = fuel
        return scope in self._statements.defined

    def relevant_in_call(
        self, world: World, function: FunctionValue, frame: Frame, node: nodes.NodeNG
    ) -> frozenset[str]:
        scope = function.node
        slicer = self._machine.relevance.slicer(scope, frame.receiver)
        seeds: set[str] = set()
        for name in _parameters(scope):
            value = bare(world.names.get((frame.key, name), Unknown(("none",))))
            is_changed = name in slicer.definitions or name in slicer.lead_to_changes()
            if is_changed and isinstance(value, (Reference, FunctionValue, Partial)):
                seeds.add(name)
        declared = frozenset().union(*self._machine.program.declared(scope))
        seeds |= declared & slicer.definitions.keys()
        seeds.update(name for name in slicer.changed if name.partition(".")[0] not in scope.locals)
        if frame.receiver:
            seeds.update(name for name in slicer.definitions if name.startswith(f"{frame.receiver}."))
        if isinstance(node.parent, nodes.Expr) or frame.beyond:
            # Nobody takes the result.
            pass
        elif isinstance(scope, nodes.Lambda):
            seeds |= self._machine.relevance.keys.of(scope.body, frame.receiver)
        else:
            for result in scope.nodes_of_class((nodes.Return, nodes.Yield, nodes.YieldFrom), skip_klass=FUNCTIONS):
                if result.value is not None:
                    seeds |= self._machine.relevance.keys.of(result.value, frame.receiver)
        targets = self.targets_of(scope)
        for target in targets:
            seeds |= self.seeds_of(target, frame.receiver)
        return self._machine.relevance.slice(scope, frame.receiver, seeds, targets, frame.beyond | frame.last)

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


def _parameters(function: Function) -> frozenset[str]:
    arguments = function.args
    rest = (name for name in (arguments.vararg, arguments.kwarg) if name)
    return frozenset((*parameter_names(function), *rest))
