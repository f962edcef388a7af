"""The calls that the evaluation is asked about, and what in a scope can matter to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from astroid import Context, nodes

from pylint_csp.analysis.candidates.filter import Candidates
from pylint_csp.analysis.candidates.naming import is_named_by_imports
from pylint_csp.analysis.candidates.needed import Function, Needed
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.program.program import functions_around, owner_around, scope_of
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import is_local
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.slices.reaching import Reach, reach
from pylint_csp.analysis.slices.units import only_choosing
from pylint_csp.analysis.state.values import (
    NONE,
    ClassValue,
    Frame,
    FunctionValue,
    Method,
    Partial,
    Reference,
    Unknown,
    Value,
    bare,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import assigned_names, is_imported
from pylint_csp.analysis.tree.functions import all_parameter_names
from pylint_csp.analysis.tree.memo import memoized
from pylint_csp.analysis.tree.spelling import arguments_of, is_named, key_asked
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.analysis.verdicts import Verdicts
from pylint_csp.tables.names import CLASS_NAME

CLASS_NEEDS = Needed()
"""The arguments that may decide about a context in a call of the standard library's class itself."""


def _place(function: Function) -> tuple[str, int, int]:
    return function.root().name, function.lineno or 0, function.col_offset or 0


class Targets:
    """Says of scopes, calls and bodies what in them may decide about a construction."""

    def __init__(self, machine: Machine, roots: Roots, verdicts: Verdicts, candidates: Candidates) -> None:
        self._machine = machine
        self._roots = roots
        self._verdicts = verdicts
        self.candidates = candidates
        candidates.ask(self._forwarded)
        self.live: dict[nodes.NodeNG, list[nodes.Call]] = {}
        """By their scope, the candidates that may construct with what they are passed."""
        self._targets: dict[nodes.NodeNG, list[nodes.Call]] = {}
        self._holders: set[nodes.NodeNG] = set()
        self._deciding: dict[nodes.Call, frozenset[nodes.NodeNG]] = {}
        self._registered: set[nodes.Module] = set()

    def register(self, module: nodes.Module) -> None:
        """Make the candidate calls of a module those that its scopes are run for."""
        if module in self._registered:
            return
        self._registered.add(module)
        for call in self.candidates.calls(module):
            scope = scope_of(call)
            self._targets.setdefault(scope, []).append(call)
            path = [call, *call.node_ancestors()]
            self._holders.update(path[: path.index(scope)])

    def targets_of(self, scope: nodes.NodeNG) -> list[nodes.Call]:
        return self.live_targets(scope) if self._verdicts.recorded is not None else []

    def live_targets(self, scope: nodes.NodeNG) -> list[nodes.Call]:
        """Return the targets of a scope, without calls of functions that surely don't construct with what is passed."""
        if scope not in self.live:
            self.register(scope.root())
            self.live[scope] = self._targets.get(scope, [])
            live = [target for target in self.live[scope] if self._may_construct_here(target)]
            self._holders.difference_update(self.live[scope])
            self._holders.update(live)
            self.live[scope] = live
        return self.live[scope]

    def _may_construct_here(self, target: nodes.Call) -> bool:
        """Tell whether a function that a target may enter forwards, or the target may construct in another way."""
        functions = self.candidates.forwarders(target)
        if functions is None or self.candidates.may_return(target):
            functions = self.candidates.ways_in(target)
        if functions is None or any(map(self.candidates.is_told, functions)):
            return True
        # In one order, since to tell of one function whether it forwards may ask the same of another.
        return any(self._machine.may_forward(FunctionValue(one)) for one in sorted(functions, key=_place))

    def is_target(self, node: nodes.NodeNG) -> bool:
        return isinstance(node, nodes.Call) and self.holds_target(node)

    def holds_target(self, node: nodes.NodeNG) -> bool:
        return self._verdicts.recorded is not None and node in self._holders

    def deciding_arguments(self, call: nodes.Call, callee: Value, frame: Frame) -> frozenset[nodes.NodeNG] | None:
        if not self.is_target(call) or self.is_namesake(call, callee):
            return None
        if isinstance(bare(callee), (FunctionValue, ClassValue)) and self.matters_anyway(call, frame):
            return None
        if call not in self._deciding:
            self._deciding[call] = frozenset(self._needed_of(call))
        return self._deciding[call]

    def is_namesake(self, call: nodes.Call, callee: Value) -> bool:
        """Tell whether a call enters something else than what its name made it a candidate for."""
        inner = bare(callee)
        if not isinstance(inner, FunctionValue):
            return isinstance(inner, Method)
        forwarders = self.candidates.forwarders(call)
        return forwarders is not None and inner.node not in forwarders

    def matters_anyway(self, call: nodes.Call, frame: Frame) -> bool:
        """Tell whether what a call returns or changes matters, whether it constructs or not."""
        statement = call.statement()
        slicer = self._machine.relevance.slicer(frame.scope, frame.receiver)
        if statement not in slicer.units or slicer.touches(statement, frame.relevant):
            return True
        value = getattr(statement, "value", None)
        if value is not call and not (isinstance(value, nodes.Await) and value.value is call):
            # What is around it takes its result.
            return True
        if not isinstance(statement, nodes.Return):
            return statement in slicer.leaving
        if frame.caller is None or not isinstance(frame.key, tuple):
            return False
        entered_by = frame.key[1]
        return not isinstance(entered_by, nodes.Call) or self.matters_anyway(entered_by, frame.caller)

    def _needed_of(self, call: nodes.Call) -> list[nodes.NodeNG]:
        return CLASS_NEEDS.of(call) if self._names_class(call) else self.candidates.deciding_arguments(call)

    def _names_class(self, call: nodes.Call) -> bool:
        return (is_named(call.func, CLASS_NAME) and is_imported(call.func)) or self.is_direct(call.func)

    def seeds_of(self, call: nodes.Call, receiver: str) -> frozenset[str]:
        names = self._names_in([call.func, *self._needed_of(call)], receiver)
        if self._names_class(call):
            return names
        # What is called may test the others.
        flags = self._names_in((one for one in arguments_of(call) if isinstance(one, _FLAGS)), receiver)
        decidable = self._machine.relevance.slicer(scope_of(call), receiver).decidable
        return names.union(one for one in flags if one in decidable or "." in one)

    def _names_in(self, parts: Iterable[nodes.NodeNG], receiver: str) -> frozenset[str]:
        return frozenset().union(*(self._machine.relevance.keys.of(part, receiver) for part in parts))

    @memoized
    def is_direct(self, func: nodes.NodeNG) -> bool:
        """Tell whether a callee is named through imports alone, and is the standard library's class."""
        return is_named_by_imports(func, self._machine.program)

    def _forwarded(self, function: Function, call: nodes.Call, but_starred: bool) -> frozenset[str]:
        """Return the parameters of ``function`` that the callee and the deciding arguments of ``call`` are made of.

        One that only chooses, as ``flag`` in ``a if flag else b``, counts beside others, but not alone.
        """
        parts = [call.func, *self._needed_of(call)]
        if but_starred:
            mappings = [one.value for one in call.keywords if one.arg is None]
            parts = [one for one in parts if one not in mappings and not isinstance(one, nodes.Starred)]
        names = self._names_in(parts, self._roots.receiver_in(scope_of(call)))
        given = names.difference(*map(only_choosing, parts))
        if not self._parameters_behind(function, call, given, choosing=False):
            return frozenset()
        return self._parameters_behind(function, call, names, choosing=True)

    def _parameters_behind(
        self, function: Function, call: nodes.Call, names: frozenset[str], *, choosing: bool
    ) -> frozenset[str]:
        """Return the parameters of ``function`` that some names are made of in the scope of ``call``, inside of it."""
        names_needed, asked = self.candidates.deciding_names(call)
        keys = names_needed.union(self._keys_read(function))
        for scope in functions_around(scope_of(call)):
            receiver = self._roots.receiver_in(scope)
            slicer = self._machine.relevance.slicer(scope, receiver)
            names = slicer.origins(names, keys, asked, receiver, choosing)
            if scope is function:
                return names & (set(all_parameter_names(function)) - {receiver})
        return frozenset()

    @memoized
    def _keys_read(self, function: Function) -> set[object]:
        """Return the literals by which a function reads items: ``settings["tls"]``, ``settings.get("tls")``."""
        asking = nodes_in(function, (nodes.Subscript, nodes.Call))
        read = (key_asked(one) for one in asking if getattr(one, "ctx", Context.Load) == Context.Load)
        return {one.value for one in read if isinstance(one, nodes.Const)}

    def relevant_in_call(
        self, world: World, function: FunctionValue, frame: Frame, node: nodes.NodeNG
    ) -> frozenset[str]:
        scope = function.node
        slicer = self._machine.relevance.slicer(scope, frame.receiver)
        seeds: set[str] = set()
        for name, value in _handed_in(world, frame):
            is_changed = name in slicer.definitions or name in slicer.lead_to_changes()
            # To change ``None`` raises, which ends the path.
            if is_changed and (isinstance(bare(value), _CHANGEABLE) or bare(value) == NONE):
                seeds.add(name)
        declared = frozenset().union(*self._machine.program.declared(scope))
        seeds |= declared & slicer.definitions.keys()
        seeds |= slicer.changed_outside(scope) | slicer.changed_elsewhere
        if frame.receiver:
            own = (*slicer.definitions, *slicer.lead_to_changes())
            seeds.update(name for name in own if name.startswith(f"{frame.receiver}."))
        is_taken = not isinstance(node.parent, nodes.Expr) or getattr(scope, "name", "") == "__new__"
        if is_taken and not frame.beyond:
            # Somebody takes the result: of ``__new__``, Python, which asks whether it is an instance.
            seeds |= self._machine.later.handed_back(scope, frame.receiver)
        targets = self.targets_of(scope)
        for target in targets:
            seeds |= self.seeds_of(target, frame.receiver)
        if self._machine.awaited is not None:
            # Any call may be the one that is awaited.
            targets = [*targets, *nodes_in(scope, nodes.Call, FUNCTIONS)]
            seeds |= self._names_in(targets, frame.receiver)
        return self._machine.relevance.slice(scope, frame.receiver, seeds, targets, frame.beyond | frame.last)

    def end_in_call(self, function: FunctionValue, frame: Frame, node: nodes.NodeNG) -> Reach:
        scope = function.node
        # What ``__new__`` returns is initialised behind its last statement.
        if not isinstance(scope, nodes.FunctionDef) or scope.name == "__new__":
            return Reach()
        if not isinstance(node, nodes.Call) or not self.is_target(node):
            return Reach()
        statement = node.statement()
        value = getattr(statement, "value", None)
        is_outermost = value is node or (isinstance(value, nodes.Await) and value.value is node)
        if statement not in frame.last or not is_outermost or not self.targets_of(scope):
            return Reach()
        calls = self._around_calls_of_held(scope)
        return reach(scope.body, lambda part: part in calls or self.holds_target(part))

    @memoized
    def _around_calls_of_held(self, scope: nodes.FunctionDef) -> frozenset[nodes.NodeNG]:
        """Return the parts of a function that call local names or attributes: what these hold may construct."""
        owner = owner_around(scope)
        attributes = () if owner is None else assigned_names(owner)
        found: set[nodes.NodeNG] = set()
        for call in nodes_in(scope, nodes.Call):
            if isinstance(call.func, nodes.Name):
                is_held = is_local(call.func.name, scope_of(call))
            else:
                is_held = getattr(call.func, "attrname", None) in attributes
            if is_held:
                found.update((call, *call.node_ancestors()))
        return frozenset(found)


_FLAGS = (nodes.Name, nodes.Attribute, nodes.Subscript)
"""The expressions that may stand for a flag where they are handed on."""
_CHANGEABLE = (Reference, ClassValue, FunctionValue, Partial, Unknown)
"""The values that a function may change if it is handed them."""


def _handed_in(world: World, frame: Frame) -> Iterator[tuple[str, Value]]:
    """Yield the parameters of a function with what they hold; of a closure, also those of the calls around it."""
    holder: Frame | None = frame
    while holder is not None and not holder.static and isinstance(holder.scope, FUNCTIONS):
        for name in all_parameter_names(holder.scope):
            value = world.names.get((holder.key, name))
            if value is not None:
                yield name, value
        holder = holder.parent
