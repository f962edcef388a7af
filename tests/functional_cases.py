"""The functional cases: where they are, and what their comments say."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

from pylint.testutils.functional.test_file import FunctionalTestFile
from pylint.testutils.lint_module_test import LintModuleTest

FUNCTIONAL = Path(__file__).parent / "functional"

NOT_RUN = re.compile(r"# not run(?: from 3\.(?P<minor>\d+))?: (?P<reason>\S.*)$")
"""Why a file (on a line of its own) or a line (at its end) can't be shown by running it, if need be on later Pythons."""


def case_paths() -> list[Path]:
    """Return all cases: the modules in the clause folders; deeper ones are what cases import."""
    return sorted(FUNCTIONAL.glob("*/*.py"))


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
        shared = FUNCTIONAL / ("audit.rc" if self.base.endswith("_audit") else "default.rc")
        return str(own if own.exists() else shared)


@dataclass(frozen=True)
class Expectation:
    """What the comments of a case say."""

    markers: dict[int, str]
    """The symbol that each marked line expects."""
    misses: frozenset[int]
    """Lines that say which limit of the rule keeps it silent there."""
    exempt_lines: frozenset[int]
    """Lines that say why running can't show them."""
    reason_not_run: str | None
    """Why the whole file is not run, if so."""


def read_expectation(path: Path) -> Expectation:
    """Read the comments of a case."""
    with path.open(encoding="utf-8") as stream:
        markers = dict(LintModuleTest.get_expected_messages(stream).keys())
    reason_not_run = None
    misses, exempt_lines = set(), set()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if "# a miss: " in line:
            misses.add(number)
        found = NOT_RUN.search(line)
        if not found or (found["minor"] and sys.version_info < (3, int(found["minor"]))):
            continue
        if line.startswith("#"):
            reason_not_run = found["reason"]
        else:
            exempt_lines.add(number)
    return Expectation(markers, frozenset(misses), frozenset(exempt_lines), reason_not_run)
