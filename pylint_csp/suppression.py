"""Which ignore comment silenced what, in terms of pylint's own bookkeeping."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pylint_csp.ignore_comments import RULE, Directive

if TYPE_CHECKING:
    from pylint.interfaces import Confidence
    from pylint.lint import PyLinter


class Suppressions:
    """The ignore comments of one file, and which of them silenced something."""

    def __init__(self, linter: PyLinter, directives: Sequence[Directive]) -> None:
        self._linter = linter
        self._directives = directives
        self._used: set[Directive] = set()

    def silence(self, symbol: str, line: int, confidence: Confidence) -> bool:
        """Return whether a comment silences that message there, and note that it does."""
        covering = [directive for directive in self._directives if directive.covers(line)]
        if not covering or self._is_disabled_in_file(symbol, line):
            return False
        # One comment gets the credit: one that names the rule before a bare one, then the nearest to the call.
        directive = min(covering, key=lambda each: (each.bare, abs(each.line - line)))
        if self._linter.is_message_enabled(symbol, line, confidence):
            self._used.add(directive)
            shown = self._linter.msgs_store.get_msg_display_string(symbol)
            self._linter.add_message("suppressed-message", line=line, args=(shown, directive.line))
        elif self._is_on_by_default(symbol):
            # It is off in this run (`pylint -E`, say), and an ordinary one would show it.
            self._used.add(directive)
        return True

    def report_useless(self) -> None:
        """Report each comment that names the rule and silenced nothing; a bare one may serve another tool."""
        for directive in self._directives:
            if RULE in directive.codes and directive not in self._used:
                self._linter.add_message("useless-suppression", line=directive.line, args=(repr(RULE),))

    def _is_disabled_in_file(self, symbol: str, line: int) -> bool:
        """Return whether one of pylint's own comments silences the message; pylint then notes that itself."""
        return self._linter.is_message_enabled(symbol) and not self._linter.is_message_enabled(symbol, line)

    def _is_on_by_default(self, symbol: str) -> bool:
        """Return whether a run that enables nothing shows the message."""
        return all(definition.default_enabled for definition in self._linter.msgs_store.get_message_definitions(symbol))
