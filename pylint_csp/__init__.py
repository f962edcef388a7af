"""A pylint plugin that finds HTTPSConnection calls without a secure SSL context (CSP-D407)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pylint_csp.checker import AuditChecker, FindingsChecker, Rule

if TYPE_CHECKING:
    from pylint.lint import PyLinter


def register(linter: PyLinter) -> None:
    """Register the checkers, as pylint asks its plugins to."""
    # The workers of `-j` in pylint 3 load plugins into a linter that has them already: all would be reported twice.
    if FindingsChecker.name in linter.get_checker_names():
        return
    rule = Rule(linter)
    linter.register_checker(FindingsChecker(linter, rule))
    linter.register_checker(AuditChecker(linter, rule))
