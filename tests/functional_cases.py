"""The functional cases: where they are, and what their comments say."""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from hypothesis import Phase, seed, settings
from pylint.testutils.constants import UPDATE_OPTION
from pylint.testutils.functional.test_file import FunctionalTestFile
from pylint.testutils.lint_module_test import LintModuleTest

T = TypeVar("T")

FUNCTIONAL = Path(__file__).parent / "functional"

IS_WHOLE = bool(os.environ.get("ALL_CASES")) or UPDATE_OPTION in sys.argv
"""Whether nothing is left to other Pythons."""

IS_RELIEVED = bool(os.environ.get("LEAVE_TO_NEWEST")) and not IS_WHOLE
"""Whether the tests run on the newest Python, too, which does what need not be done on each."""

NOT_RUN = re.compile(r"# not run(?: (?P<side>from|before) 3\.(?P<minor>\d+))?: (?P<reason>\S.*)$", re.MULTILINE)
"""Why a file (on a line of its own) or a line (at its end) can't be shown by running it, if need be on some Pythons."""


def case_paths() -> list[Path]:
    """All cases: the modules in the clause folders; deeper ones are what cases import."""
    return sorted(FUNCTIONAL.glob("*/*.py"))


def cases_to_lint() -> list[Path]:
    """Return all cases; where the newest Python does them all, too, each of the older ones takes another fortieth."""
    return case_paths()[sys.version_info.minor % 40 :: 40] if IS_RELIEVED else case_paths()


def share_of(inputs: Sequence[T]) -> Sequence[T]:
    """Return a quarter of what a test goes through, on each of four Pythons another one: some take their time."""
    return inputs if IS_WHOLE else inputs[sys.version_info.minor % 4 :: 4]


def share_of_cases() -> list[Path]:
    """Return a twenty-fourth of the cases, for tests that run cases once more, to compare the rule with itself."""
    return case_paths() if IS_WHOLE else [*share_of(case_paths()[::6])]


def share_of_examples(number: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Make hypothesis draw a quarter of some number of examples, on each of four Pythons others."""

    def drawing(test: Callable[..., None]) -> Callable[..., None]:
        few = settings(max_examples=number // 4, derandomize=False, phases=[Phase.generate, Phase.shrink])
        return seed(407 + sys.version_info.minor)(few(test))

    return drawing


def case_name(path: Path) -> str:
    """Return the name of a case in a test report."""
    return f"{path.parent.name}/{path.stem}"


class FunctionalCase(FunctionalTestFile):
    """A case with the settings that its name asks for."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path.parent), path.name)

    @property
    def option_file(self) -> str:
        """The case's own settings, or the ones that all cases share."""
        own = Path(self._directory) / f"{self.base}.rc"
        if own.exists():
            return str(own)
        return str(FUNCTIONAL / ("audit.rc" if self.base.endswith("_audit") else "default.rc"))


@dataclass(frozen=True)
class Expectation:
    """What the comments of a case say."""

    markers: dict[int, str]
    """The symbol that each marked line expects."""
    exempt_lines: frozenset[int]
    """Lines that say why running can't show them."""
    reason_not_run: str | None
    """Why the whole file is not run, if so."""


def read_expectation(path: Path) -> Expectation:
    """Read the comments of a case."""
    with path.open(encoding="utf-8") as stream:
        counted: Counter[tuple[int, str]] = LintModuleTest.get_expected_messages(stream)
    reason_not_run = None
    exempt_lines = set()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        found = NOT_RUN.search(line)
        if not found or (
            found["minor"] and (found["side"] == "from") != (sys.version_info >= (3, int(found["minor"])))
        ):
            continue
        if line.startswith("#"):
            reason_not_run = found["reason"]
        else:
            exempt_lines.add(number)
    return Expectation(dict(counted.keys()), frozenset(exempt_lines), reason_not_run)
