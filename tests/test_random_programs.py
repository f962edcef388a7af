"""Of random programs, the rule reports exactly what happens when they run."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

from functional_cases import share_of_examples
from hypothesis import Phase, given, seed, settings, strategies
from program_runs import disagreements, what_happened
from pylint.lint import PyLinter
from pylint.reporters import CollectingReporter
from random_programs import programs

import pylint_csp
from pylint_csp.verdict import Verdict

SYMBOLS = {Verdict.WITHOUT: "missing-ssl-context", Verdict.INSECURE: "insecure-ssl-context"}
SILENCING = ("# ignore", "# ignore: CSP-D407", "#ignore:csp-d401 , csp-d407", "# noqa # ignore: CSP-D407 -- a reason")
NOT_SILENCING = ("# ignored", "# ignore this", "# ignore: CSP-D401", "# type: ignore", "# please ignore")


def test_reports_are_what_happens() -> None:
    @share_of_examples(500)
    @given(programs())
    def check(code: str) -> None:
        assert not list(disagreements(code)), code

    check()


def test_programs_are_worth_running() -> None:
    """The programs show all verdicts, so that agreement says something."""
    seen: dict[Verdict, int] = dict.fromkeys((Verdict.WITHOUT, Verdict.INSECURE), 0)
    silent = 0

    @seed(407)
    @settings(max_examples=70, derandomize=False, phases=[Phase.generate])
    @given(programs())
    def count(code: str) -> None:
        nonlocal silent
        happened = what_happened(code)
        for verdict in happened.values():
            seen[verdict] += 1
        silent += code.count("('h'") - len(happened)

    count()
    assert min(*seen.values(), silent) >= 20


def linted(path: Path) -> dict[int, str]:
    """Return the symbols that pylint gives the lines of a file."""
    reporter = CollectingReporter()
    linter = PyLinter(reporter=reporter)
    pylint_csp.register(linter)
    linter.disable("all")
    linter.enable("csp-d407")
    linter.check([str(path)])
    return {message.line: message.symbol for message in reporter.messages}


def test_ignore_comments_silence_their_line_alone(tmp_path: Path) -> None:
    numbers = itertools.count()

    @share_of_examples(100)
    @given(programs(), strategies.data())
    def check(program: str, data: strategies.DataObject) -> None:
        lines: list[str] = []
        silenced: set[int] = set()
        for line in program.splitlines():
            constructs = re.search(r"\('h'", line)
            comment = data.draw(strategies.sampled_from((*SILENCING, *NOT_SILENCING))) if constructs else ""
            place = data.draw(strategies.sampled_from(("none", "end", "above"))) if constructs else "none"
            if place == "above":
                lines.append(line[: len(line) - len(line.lstrip())] + comment)
            lines.append(f"{line}  {comment}" if place == "end" else line)
            if place != "none" and comment in SILENCING:
                silenced.add(len(lines))
        code = "\n".join(lines) + "\n"
        # A name of its own: astroid remembers the modules that it has read.
        path = tmp_path / f"random_program_{next(numbers)}.py"
        path.write_text(code)
        happened = what_happened(code)
        expected = {line: SYMBOLS[verdict] for line, verdict in happened.items() if line not in silenced}
        assert linted(path) == expected, code

    check()
