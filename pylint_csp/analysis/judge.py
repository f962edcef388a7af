"""The door to the analysis: which calls of a module construct with which context, and how safe that is."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from astroid import nodes

from pylint_csp.analysis.constructions import Construction, Evaluator, open_parameters, scope_of
from pylint_csp.analysis.machine import OutOfFuel
from pylint_csp.analysis.naming import is_named_by_imports
from pylint_csp.analysis.program import Program
from pylint_csp.verdict import Action, Cause, Judgement, Reason, Verdict


class Judge:
    """Judges the calls of modules; what it learns about one module serves the next."""

    def __init__(self) -> None:
        self._program = Program()
        self._evaluator = Evaluator(self._program)

    def judgements(self, module: nodes.Module) -> Iterator[tuple[nodes.Call, Judgement]]:
        """Yield each call whose context is not proved to verify, with the judgement on it, in source order.

        Nothing is raised: what cannot be worked out is unknown, and a call of which it is not known
        that it constructs is left out.
        """
        try:
            with _no_collection():
                calls, recorded = self._constructions(module)
        except (RecursionError, OutOfFuel):
            # Code that is nested deeper than the interpreter can follow, or than the bounds allow.
            return
        for call in calls:
            constructions = recorded.get(call)
            if constructions:
                judgement = self._judged(call, constructions)
                if judgement.verdict is not Verdict.VERIFIED:
                    yield call, judgement

    def _constructions(self, module: nodes.Module) -> tuple[list[nodes.Call], dict[nodes.NodeNG, list[Construction]]]:
        self._program.add(module)
        self._evaluator.begin(module)
        calls = self._evaluator.candidates.calls(module)
        recorded: dict[nodes.NodeNG, list[Construction]] = {}
        if calls:
            self._evaluator.register(module)
            for scope in dict.fromkeys(scope_of(call) for call in calls):
                recorded.update(self._evaluator.constructions_of(scope))
        return calls, recorded

    def _judged(self, call: nodes.Call, constructions: list[Construction]) -> Judgement:
        """Join the paths; a parameter that some path hands on as it is stays the caller's choice."""
        choices = open_parameters(constructions)
        counted = [one for one in constructions if not one.is_choice_of(choices)]
        worst = max(counted, key=lambda one: one.verdict)
        reason, cause = worst.reason, worst.cause
        if reason is Reason.NONE:
            reason, cause = _none_in(call)
        return Judgement(
            worst.verdict,
            reason,
            cause,
            all(one.verdict is worst.verdict for one in counted),
            self._is_direct(call, worst),
        )

    def _is_direct(self, call: nodes.Call, worst: Construction) -> bool:
        if (
            worst.verdict is Verdict.UNKNOWN
            or any(keyword.arg is None for keyword in call.keywords)
            or not is_named_by_imports(call.func, self._program)
        ):
            return False
        context = next((keyword.value for keyword in call.keywords if keyword.arg == "context"), None)
        if worst.cause is not None and worst.cause.line != call.lineno:
            return False
        return context is None or isinstance(context, (nodes.Const, nodes.Call))


@contextmanager
def _no_collection() -> Iterator[None]:
    """Put off the collection of garbage: each one walks the trees of all files, and the work is bounded."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _none_in(call: nodes.Call) -> tuple[Reason, Cause | None]:
    """Return how a call gets a ``None``: it leaves the context out, says None, or names what is assigned None."""
    given = next((keyword.value for keyword in call.keywords if keyword.arg == "context"), None)
    values = [given] if given is not None else [*call.args, *(keyword.value for keyword in call.keywords)]
    if isinstance(given, nodes.Name):
        _, bindings = given.lookup(given.name)
        assigned = [one.parent for one in bindings if isinstance(one.parent, (nodes.Assign, nodes.AnnAssign))]
        lines = [one.fromlineno for one in assigned if one.value is not None and _may_be_none(one.value)]
        if lines:
            return Reason.NONE, Cause(Action.ASSIGNS, max(lines), call.root().file or "")
    if given is not None or any(_may_be_none(value) or not isinstance(value, nodes.Const) for value in values):
        return Reason.NONE, None
    return Reason.ABSENT, None


def _may_be_none(expression: nodes.NodeNG) -> bool:
    return any(one.value is None for one in expression.nodes_of_class(nodes.Const))
