"""Asks the judge about code that a test writes, without a linter around it."""

from __future__ import annotations

import astroid
from astroid import nodes

from pylint_csp.analysis.judge import Judge
from pylint_csp.verdict import Judgement


def judgements_of(code: str) -> dict[int, Judgement]:
    """Return the judgement on each line of code that has one."""
    return judgements_in(astroid.parse(code, "probed"))


def judgements_in(module: nodes.Module) -> dict[int, Judgement]:
    """Return the judgement on each line of a module that has one; of two calls in a line, the worse."""
    found: dict[int, Judgement] = {}
    for call, judgement in Judge().judgements(module):
        assert call.lineno is not None
        before = found.get(call.lineno)
        if before is None or before.verdict < judgement.verdict:
            found[call.lineno] = judgement
    return found


def inferred(module: nodes.Module) -> nodes.Module:
    """Infer all that can be inferred in a module, as other checks may do before."""
    for node in module.nodes_of_class((nodes.FunctionDef, nodes.Attribute, nodes.Call)):
        try:
            list(node.infer())
        except (astroid.InferenceError, RecursionError):
            continue
    return module
