"""The door to the analysis: a module's calls, and the judgement on each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace

from astroid import nodes

from pylint_csp.analysis.arguments import parameters
from pylint_csp.analysis.attributes import Interpreter, Memory
from pylint_csp.analysis.callees import inferred, named
from pylint_csp.analysis.candidates import Candidates
from pylint_csp.analysis.contexts import judge
from pylint_csp.analysis.expressions import OutOfSteps, function_name
from pylint_csp.analysis.narrowing import Frame
from pylint_csp.analysis.slicing import scope_of
from pylint_csp.analysis.state import State
from pylint_csp.analysis.values import CALLER, Absent, Arguments, Class, Known, Unknown, Value
from pylint_csp.names import CHECK_HOSTNAME, CONTEXT, HTTPS_CONNECTION
from pylint_csp.ssl_contexts import CREATORS, DEFAULT_HOOK
from pylint_csp.verdict import Action, Cause, Judgement, Reason, Verdict

_STEPS_FOR_CALL = 100
_STEPS_FOR_ANSWERS = 12_000
_CHOSEN_BY_CALLER = Judgement(Verdict.UNKNOWN, Reason.UNPROVED)


class Judge:
    """Judges the calls of modules; what it finds out about one is kept for the others of the run."""

    def __init__(self, makers: frozenset[str] = frozenset()) -> None:
        self._makers = makers
        self._candidates = Candidates()
        self._memory = Memory(self._candidates)

    def judgements(self, module: nodes.Module) -> Iterator[tuple[nodes.Call, Judgement]]:
        """Yield the calls of a module that construct a connection, or hand on to one, each with its judgement."""
        scopes: dict[nodes.NodeNG, dict[nodes.Call, list[nodes.NodeNG]]] = {}
        for call, parts in self._candidates.calls(module).items():
            scopes.setdefault(scope_of(call), {})[call] = parts
        replaced = self._replaced_default(module) if scopes else None
        for scope, calls in scopes.items():
            run = _Run(self._memory, self._makers, replaced)
            run.judge(scope, calls)
            for call in calls:
                if (judgement := run.judgement(call)) is not None:
                    yield call, judgement

    def _replaced_default(self, module: nodes.Module) -> Judgement | None:
        """Return what a call gets without a context if the module replaces what makes the default one."""
        for node in module.nodes_of_class((nodes.AssignAttr, nodes.Const)):
            if DEFAULT_HOOK in {getattr(node, "attrname", ""), getattr(node, "value", "")}:
                run = _Run(self._memory, self._makers, None)
                run.judge(node.frame(), {node.statement(): [node.statement()]})
                if run.replacement is not None:
                    return Judgement(Verdict.INSECURE, Reason.DEFAULT_REPLACED, run.replacement)
        return None


class _Run(Interpreter):
    """Runs the scope around some calls, and takes note of what they construct."""

    def __init__(self, memory: Memory, makers: frozenset[str], replaced: Judgement | None) -> None:
        super().__init__(memory, makers)
        self._replaced = replaced
        self._found: dict[nodes.NodeNG, list[tuple[Judgement, set[str]]]] = {}
        """The judgements on each call, by path, with the unknown values that are false there."""
        self._handed_on: dict[nodes.NodeNG, set[str]] = {}
        """The parameters that a call hands on as its context."""
        self.replacement: Cause | None = None
        """Where what makes the default context is replaced by something insecure."""

    def judge(self, scope: nodes.LocalsDictNodeNG, targets: Mapping[nodes.NodeNG, list[nodes.NodeNG]]) -> None:
        """Run a scope as far as its targets need it."""
        self.steps += _STEPS_FOR_CALL * len(targets)
        self._memory.steps = _STEPS_FOR_ANSWERS
        self._found = {target: [] for target in targets}
        with suppress(OutOfSteps, RecursionError):
            self.run_slice(*self.start(scope), targets)

    def set_attribute(
        self, owner: Value, name: str, value: Value, state: State, frame: Frame, place: nodes.NodeNG
    ) -> list[State]:
        """Set an attribute, and take note if that is what makes the default context."""
        if owner == Known("ssl") and name == DEFAULT_HOOK and isinstance(place, nodes.NodeNG):
            for made, context in self.apply(value, Arguments(), place, state, frame):
                if judge(made, context, Absent(), None)[0].verdict is Verdict.INSECURE:
                    self.replacement = self.cause(Action.REPLACES, place)
        return super().set_attribute(owner, name, value, state, frame, place)

    def construct(self, arguments: Arguments, state: State, frame: Frame) -> None:
        """Take note of a construction, unless the body that is entered has chosen its context itself."""
        if self.current is None or self.current not in self._found:
            return
        context, check_hostname = arguments.keyword(CONTEXT), arguments.keyword(CHECK_HOSTNAME)
        if CHECK_HOSTNAME not in dict(arguments.keywords):
            check_hostname = Absent()
        judgement, owner = judge(state, context, check_hostname, self._replaced)
        if judgement.reason is Reason.HOST_NAME and judgement.cause is None:
            judgement = replace(judgement, cause=self.cause(Action.SETS, self.current))
        if isinstance(context, Unknown) and owner == CALLER:
            self._handed_on.setdefault(self.current, set()).add(context.symbol)
        if owner == CALLER and judgement.verdict > Verdict.VERIFIED:
            judgement = Judgement(Verdict.UNKNOWN, Reason.UNPROVED, context.cause or judgement.cause)
        if owner <= 0:
            without = {known for known, fact in state.facts.items() if fact.truth is False}
            self._found[self.current].append((judgement, without))

    def judgement(self, call: nodes.Call) -> Judgement | None:
        """Return the judgement on a call by those on its paths: the greatest, and whether all agree.

        A context that is left out where a parameter is ``None``, and else is that parameter, is the caller's choice.
        """
        handed_on = self._handed_on.get(call, set())
        found = [
            _CHOSEN_BY_CALLER if one.verdict is Verdict.WITHOUT and not without.isdisjoint(handed_on) else one
            for one, without in self._found[call]
        ]
        if not found:
            return None
        greatest = max(found, key=lambda one: one.verdict)
        cause = greatest.cause
        if cause is not None and cause.function == function_name(call):
            cause = replace(cause, function="")
        return replace(
            greatest,
            cause=cause,
            every_path=all((one.verdict, one.reason) == (greatest.verdict, greatest.reason) for one in found),
            direct=greatest.reason is not Reason.DEFAULT_REPLACED
            and Known(HTTPS_CONNECTION) in named(call.func)
            and _needs_no_data_flow(call),
            argument=_argument(call),
        )


def _argument(call: nodes.Call) -> str:
    """Return the name of the parameter that takes a context, if the callee is known and has one."""
    for one in inferred(call.func):
        function = one.node.locals.get("__init__", [None])[0] if isinstance(one, Class) else getattr(one, "node", None)
        if isinstance(function, nodes.FunctionDef):
            names = [name for name, _ in parameters(function)]
            if CONTEXT not in names and not function.args.kwarg:
                return next((name for name in names if "context" in name or "ctx" in name), "")
    return CONTEXT


def _needs_no_data_flow(call: nodes.Call) -> bool:
    """Return whether the context is left out, written as a constant or made in the call."""
    deciding = [one for one in call.keywords if one.arg in {None, CONTEXT, CHECK_HOSTNAME}]
    return all(one.arg and (isinstance(one.value, nodes.Const) or _is_made(one.value)) for one in deciding)


def _is_made(value: nodes.NodeNG) -> bool:
    return isinstance(value, nodes.Call) and any(getattr(one, "name", "") in CREATORS for one in named(value.func))
