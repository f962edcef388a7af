"""What happens when a random program runs, and what is reported of it: the two have to be the same."""

from __future__ import annotations

import inspect
import itertools
import sys
import types
from collections.abc import Iterator
from contextlib import suppress
from unittest.mock import patch

from probing import judgements_of
from program_vocabulary import COLLECTIONS, FORWARDS, LABELS
from recording import Construction, recorded

from pylint_csp.verdict import Verdict

FILE_NAME = "<random program>"
STEPS = ("replace", "change", "connect")
VALUES: dict[str, tuple[object, ...]] = {
    **dict.fromkeys(COLLECTIONS, ((), (0,), (0, 1), (0, 1, 2))),
    **dict.fromkeys(LABELS, ("x", "y", "z")),
    "steps": tuple(steps for length in range(3) for steps in itertools.product(STEPS, repeat=length)),
}
"""What the parameters of scenarios are given that are no flags."""


def run(code: str) -> list[Construction]:
    """Run each scenario of a program with every combination of its flags, and return what it constructed."""
    compiled = compile(code, FILE_NAME, "exec")
    module = types.ModuleType("random_program")
    with recorded(FILE_NAME) as constructions, patch.dict(sys.modules, {module.__name__: module}):
        names = vars(module)
        exec(compiled, names)  # a program of ours
        for name, scenario in list(names.items()):
            if not name.startswith("scenario_") or not callable(scenario):
                continue
            parameters = inspect.signature(scenario).parameters
            for values in itertools.product(*(VALUES.get(name, (False, True)) for name in parameters)):
                with suppress(AssertionError, ValueError, SystemExit):
                    scenario(*values)
    return constructions


def what_happened(code: str) -> dict[int, Verdict]:
    """Return the worst that happened at each line that is to be judged."""
    forwarding = {number for number, line in enumerate(code.splitlines(), 1) if line.endswith(FORWARDS)}
    worst: dict[int, Verdict] = {}
    for construction in run(code):
        line = next(line for _, line in construction.calls if line not in forwarding)
        worst[line] = max(worst.get(line, Verdict.VERIFIED), construction.verdict)
    return {line: verdict for line, verdict in worst.items() if verdict >= Verdict.WITHOUT}


def what_is_reported(code: str) -> dict[int, Verdict]:
    """Return the findings of a program, by line."""
    verdicts = {line: judgement.verdict for line, judgement in judgements_of(code).items()}
    return {line: verdict for line, verdict in verdicts.items() if verdict >= Verdict.WITHOUT}


def disagreements(code: str) -> Iterator[str]:
    """Tell where a program's run and what is reported of it differ."""
    happened, reported = what_happened(code), what_is_reported(code)
    lines = code.splitlines()
    for line in sorted(happened.keys() | reported.keys()):
        if happened.get(line) != reported.get(line):
            yield (
                f"line {line}: {lines[line - 1].strip()}\n"
                f"    happens: {_name(happened.get(line))}, reported: {_name(reported.get(line))}"
            )


def _name(verdict: Verdict | None) -> str:
    return "nothing" if verdict is None else verdict.name.lower()
