"""Asks the judge about code that a test writes, without a linter around it."""

from __future__ import annotations

import astroid

from pylint_csp.analysis.judge import Judge
from pylint_csp.verdict import Judgement


def judgements_of(code: str) -> dict[int, Judgement]:
    """Return the judgement on each line that has one; of two calls in a line, the worse."""
    found: dict[int, Judgement] = {}
    for call, judgement in Judge().judgements(astroid.parse(code, "probed")):
        assert call.lineno is not None
        before = found.get(call.lineno)
        if before is None or before.verdict < judgement.verdict:
            found[call.lineno] = judgement
    return found
