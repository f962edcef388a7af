"""Each functional case gets the messages that its markers say, and no others.

``python tests/test_functional.py --update-functional-output`` rewrites the ``.txt`` files that are there.
"""

from __future__ import annotations

import sys
from pathlib import Path
from unittest.mock import patch

import pytest
from functional_cases import FunctionalCase, case_name, case_paths
from pylint.checkers import exceptions, initialize
from pylint.testutils.constants import UPDATE_OPTION
from pylint.testutils.functional.lint_module_output_update import LintModuleOutputUpdate
from pylint.testutils.lint_module_test import LintModuleTest, MessageCounter
from pylint.testutils.output_line import OutputLine


class CaseTest(LintModuleTest):
    """Texts are compared where a ``.txt`` is kept; symbols and lines always."""

    def __init__(self, case: FunctionalCase) -> None:
        # All other checkers are off, and to register them takes as long as to lint a case. One of them has an option
        # that pylint reads in any case; where a comment names one of their messages, they are registered.
        is_named = "pylint:" in Path(case.source).read_text(encoding="utf-8")
        with patch("pylint.checkers.initialize", initialize if is_named else exceptions.register):
            super().__init__(case)

    def _check_output_text(self, _: MessageCounter, expected: list[OutputLine], actual: list[OutputLine]) -> None:
        if Path(self._test_file.expected_output).exists():
            super()._check_output_text(_, expected, actual)


class CaseUpdate(CaseTest, LintModuleOutputUpdate):
    """Writes the texts anew where a ``.txt`` is kept."""


@pytest.mark.parametrize("path", case_paths(), ids=case_name)
def test_messages_are_as_marked(path: Path) -> None:
    case = (CaseUpdate if UPDATE_OPTION in sys.argv else CaseTest)(FunctionalCase(path))
    case.setUp()
    case.runTest()


def test_case_names_are_unique() -> None:
    """Two modules of one name would share astroid's cache."""
    stems = [path.stem for path in case_paths()]
    assert sorted(set(stems)) == sorted(stems)


if __name__ == "__main__":
    # What pytest would have rewritten, it finds imported: this file is run as a script.
    options = ["-W", "ignore::pytest.PytestAssertRewriteWarning", *sys.argv[1:]]
    sys.exit(pytest.main([__file__, *(one for one in options if one != UPDATE_OPTION)]))
