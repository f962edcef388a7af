"""A plugin that sees each call and does nothing: what any plugin costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pylint.checkers import BaseChecker

if TYPE_CHECKING:
    from astroid import nodes
    from pylint.lint import PyLinter


class EmptyChecker(BaseChecker):
    """Looks at calls."""

    name = "empty"
    msgs = {"W9999": ("Never shown", "never-shown", "Never shown.")}  # noqa: RUF012 - as pylint declares it

    def visit_call(self, node: nodes.Call) -> None:
        """Look at a call."""


def register(linter: PyLinter) -> None:
    """Register the checker."""
    linter.register_checker(EmptyChecker(linter))
