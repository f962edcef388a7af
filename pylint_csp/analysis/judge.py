"""The door to the analysis: which calls of a module construct with which context, and how safe that is."""

from __future__ import annotations

from collections.abc import Iterator

from astroid import nodes

from pylint_csp.analysis.constructions import Construction, Evaluator, is_named_by_imports, scope_of
from pylint_csp.analysis.program import Program
from pylint_csp.verdict import Judgement, Verdict


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
        self._program.add(module)
        calls = self._evaluator.candidates.calls(module)
        if not calls:
            return
        self._evaluator.register(module)
        recorded: dict[nodes.NodeNG, list[Construction]] = {}
        for scope in dict.fromkeys(scope_of(call) for call in calls):
            recorded.update(self._evaluator.constructions_of(scope))
        for call in calls:
            constructions = recorded.get(call)
            if constructions:
                judgement = self._judged(call, constructions)
                if judgement.verdict is not Verdict.VERIFIED:
                    yield call, judgement

    def _judged(self, call: nodes.Call, constructions: list[Construction]) -> Judgement:
        """Join the paths; a parameter that some path hands on as it is stays the caller's choice."""
        open_parameters = {one.parameter for one in constructions if one.verdict is Verdict.UNKNOWN and one.parameter}
        counted = [
            one
            for one in constructions
            if one.parameter is None or one.verdict is not Verdict.WITHOUT or one.parameter not in open_parameters
        ]
        worst = max(counted, key=lambda one: one.verdict)
        return Judgement(
            worst.verdict,
            worst.reason,
            worst.cause,
            all(one.verdict is worst.verdict for one in counted),
            self._is_direct(call, worst),
        )

    def _is_direct(self, call: nodes.Call, worst: Construction) -> bool:
        if any(keyword.arg is None for keyword in call.keywords) or not is_named_by_imports(call.func, self._program):
            return False
        context = next((keyword.value for keyword in call.keywords if keyword.arg == "context"), None)
        if worst.cause is not None and worst.cause.line != call.lineno:
            return False
        return context is None or isinstance(context, (nodes.Const, nodes.Call))
