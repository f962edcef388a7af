"""Runs the scopes of modules, and joins what their calls do on all paths to one judgement for each."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice

from astroid import nodes

from pylint_csp.analysis.candidates.filter import Candidates
from pylint_csp.analysis.candidates.naming import is_named_by_imports
from pylint_csp.analysis.causes.arguments import assignments, keyword_of, place_of_parameter
from pylint_csp.analysis.choices import open_parameters
from pylint_csp.analysis.evaluation.fuel import OutOfFuel
from pylint_csp.analysis.evaluator import assembled
from pylint_csp.analysis.program.program import Program
from pylint_csp.analysis.program.sources import Sources
from pylint_csp.analysis.state.findings import Construction, of_its_own
from pylint_csp.analysis.tree.bindings import are_imports, lookup
from pylint_csp.analysis.tree.spelling import arguments_of, read_from
from pylint_csp.analysis.verdicts import cause_at
from pylint_csp.tables.names import CHECK_HOSTNAME, CONTEXT
from pylint_csp.verdict import Action, Cause, Judgement, Reason, Verdict


class Joining:
    """Judges the calls of modules; what it learns about one module serves the next."""

    def __init__(self, sources: Sources, candidates: type[Candidates] | None) -> None:
        self._program = Program(sources)
        self._candidates = (candidates or Candidates)(self._program)
        self._constructions = assembled(self._program, self._candidates)

    def judgements(self, module: nodes.Module) -> Iterator[tuple[nodes.Call, Judgement]]:
        """Yield each call whose context is not proved to verify, in source order; nothing is raised."""
        try:
            with _no_collection():
                if self._candidates.changes_others(module):
                    # What was learned about others no longer holds.
                    self._constructions = assembled(self._program, self._candidates)
                found = self._constructions.in_module(module)
        except (RecursionError, OutOfFuel):
            # Code that is nested deeper than the interpreter can follow, or than the bounds allow.
            return
        for call, constructions in found.items():
            judgement = self._judged(call, constructions)
            if judgement.verdict is not Verdict.VERIFIED:
                yield call, judgement

    def _judged(self, call: nodes.Call, constructions: list[Construction]) -> Judgement:
        """Return the judgement on a call, by the worst of its paths.

        Where one path hands a parameter on as it is, a path on which that parameter is ``None`` does not count: the
        caller chooses.
        """
        choices = open_parameters(constructions)
        counted = of_its_own(constructions, choices)
        # Of equally bad paths, rather one on which more than the host name is off, then one with a place to name.
        worst = max(counted, key=lambda one: (one.verdict, one.reason is not Reason.HOST_NAME, one.cause is not None))
        every_path = all(one.reason is worst.reason for one in counted)
        cause = worst.cause or _unknown_in(call, worst)
        if cause is not None and cause.action in (Action.SKIPS, Action.SETS_AT_TIMES):
            # If the test stands in a called function, its other branch constructs by a call of its own, or not at all.
            is_elsewhere = bool(cause.function) or cause.path != (call.root().file or "")
            cause = None if every_path and not is_elsewhere else cause
            every_path = every_path and not is_elsewhere
        return Judgement(worst.verdict, worst.reason, cause, every_path, self._is_direct(call, worst), worst.argument)

    def _is_direct(self, call: nodes.Call, worst: Construction) -> bool:
        """Tell whether the call itself shows what is wrong: an imported callee, and its context or the lack of one."""
        if (
            worst.verdict is Verdict.UNKNOWN
            or any(keyword.arg is None for keyword in call.keywords)
            or not is_named_by_imports(call.func, self._program)
        ):
            return False
        if worst.cause is not None and not _stands_in(worst.cause, call):
            return False
        context, check_hostname = _given_to(call, CONTEXT), _given_to(call, CHECK_HOSTNAME)
        if not all(one is None or _is_written_out(one) for one in (context, check_hostname)):
            return False
        if isinstance(context, nodes.Call):
            # That ``context=make()`` is ``None`` takes data flow; an insecure creator shows by its own name.
            is_replaced = getattr(context.func, "attrname", None) in self._program.attributes_set(call.root())
            return worst.verdict is Verdict.INSECURE and not is_replaced
        return context is None or isinstance(context, nodes.Const)


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


def _given_to(call: nodes.Call, name: str) -> nodes.NodeNG | None:
    keyword = keyword_of(call, name)
    return keyword.value if keyword is not None else None


def _is_written_out(expression: nodes.NodeNG) -> bool:
    """Tell whether an expression is made of literals and of what is imported alone."""
    if isinstance(expression, nodes.Call):
        given = arguments_of(expression)
        return all(map(_is_written_out, (expression.func, *given)))
    root = read_from(expression)
    return isinstance(root, nodes.Const) or (isinstance(root, nodes.Name) and are_imports(lookup(root)[1]))


def _stands_in(cause: Cause, call: nodes.Call) -> bool:
    """Tell whether the call itself holds what is blamed."""
    first = call.lineno or 0
    return cause.path == (call.root().file or "") and first <= cause.line <= (call.end_lineno or first)


def _unknown_in(call: nodes.Call, construction: Construction) -> Cause | None:
    """Return where a context that nothing is known about comes from: a parameter, or the one assignment of a name."""
    if construction.reason not in (Reason.UNPROVED, Reason.NONE):
        return None
    parameter = place_of_parameter(construction.parameter) if construction.parameter is not None else None
    if parameter is not None:
        return cause_at(parameter, "", call, Action.PASSES)
    given = _given_to(call, CONTEXT)
    if given is None:
        return None
    assigned = [statement for statement, _ in islice(assignments(given), 2)]
    return cause_at(assigned[0], "", call, Action.ASSIGNS) if len(assigned) == 1 else None
