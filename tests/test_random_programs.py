"""Of random programs, the rule reports exactly what happens when they run."""

from __future__ import annotations

import pytest
from hypothesis import Phase, given, seed, settings
from program_runs import disagreements, what_happened
from random_programs import programs

from pylint_csp.verdict import Verdict


@pytest.mark.parametrize("number", range(4))
def test_reports_are_what_happens(number: int) -> None:
    @seed(407 + number)
    @settings(max_examples=75, derandomize=False, phases=[Phase.generate, Phase.shrink])
    @given(programs())
    def check(code: str) -> None:
        assert not list(disagreements(code)), code

    check()


def test_programs_are_worth_running() -> None:
    """The programs show all verdicts, so that agreement says something."""
    seen: dict[Verdict, int] = dict.fromkeys((Verdict.WITHOUT, Verdict.INSECURE), 0)
    silent = 0

    @seed(407)
    @settings(max_examples=40, derandomize=False, phases=[Phase.generate])
    @given(programs())
    def count(code: str) -> None:
        nonlocal silent
        happened = what_happened(code)
        for verdict in happened.values():
            seen[verdict] += 1
        silent += code.count("('h'") - len(happened)

    count()
    assert min(*seen.values(), silent) >= 20
