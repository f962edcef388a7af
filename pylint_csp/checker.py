"""The checkers: tokens and modules in, messages out.

Two checkers, as pylint's groups are checkers: ``csp-d407`` for findings, ``csp-d407-audit`` for what can't be proved.
pylint prepares a checker only if one of its messages is enabled, so each can do all of the work, and one of them does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pylint.checkers import BaseTokenChecker
from pylint.interfaces import HIGH, INFERENCE

from pylint_csp import ignore_comments, messages
from pylint_csp.analysis.judge import Judge
from pylint_csp.ignore_comments import RULE, Directive, IgnoreComments
from pylint_csp.verdict import Verdict

if TYPE_CHECKING:
    from tokenize import TokenInfo

    from astroid import nodes
    from pylint.checkers import BaseChecker
    from pylint.interfaces import Confidence
    from pylint.lint import PyLinter


class Rule:
    """The work on each file, done by whichever checker pylint prepared last.

    It says all that it finds, of whichever checker's messages: pylint leaves out what is not enabled in a file.
    """

    def __init__(self, linter: PyLinter) -> None:
        self._linter = linter
        self._worker: BaseChecker | None = None
        self._judge: Judge | None = None
        self._comments = IgnoreComments()
        self._used: set[Directive] = set()

    def open(self, checker: BaseChecker) -> None:
        """Start a run; what an earlier one learned about modules may no longer be true."""
        self._worker, self._judge = checker, None

    def read(self, checker: BaseChecker, tokens: list[TokenInfo]) -> None:
        """Read the ignore comments of a file."""
        if checker is not self._worker:
            return
        self._comments, self._used = ignore_comments.read(tokens), set()
        for comment in self._comments.malformed:
            self._linter.add_message(
                messages.MALFORMED, line=comment.line, args=(comment.text,), confidence=HIGH, col_offset=comment.column
            )

    def check(self, checker: BaseChecker, module: nodes.Module) -> None:
        """Report the calls of a module."""
        if checker is not self._worker:
            return
        if self._judge is None:
            self._judge = Judge(frozenset(self._linter.config.verified_ssl_context_makers))
        for call, judgement in self._judge.judgements(module):
            if judgement.verdict is Verdict.VERIFIED:
                continue
            symbol, arguments = messages.describe(judgement, module.file or "")
            confidence = HIGH if judgement.direct else INFERENCE
            if not self._silence(symbol, call.fromlineno, confidence):
                self._linter.add_message(symbol, node=call, args=arguments, confidence=confidence)
        self._report_useless()

    def _silence(self, symbol: str, line: int, confidence: Confidence) -> bool:
        """Return whether a comment silences that message there, and note that it does."""
        covering = [directive for directive in self._comments.directives if directive.covers(line)]
        is_enabled, store = self._linter.is_message_enabled, self._linter.msgs_store
        # What one of pylint's own comments silences, pylint notes itself.
        if not covering or (is_enabled(symbol) and not is_enabled(symbol, line)):
            return False
        # One comment gets the credit: one that names the rule before a bare one, then the nearest to the call.
        directive = min(covering, key=lambda each: (not each.codes, abs(each.line - line)))
        if is_enabled(symbol, line, confidence):
            shown = store.get_msg_display_string(symbol)
            self._linter.add_message("suppressed-message", line=line, args=(shown, directive.line))
        elif not all(definition.default_enabled for definition in store.get_message_definitions(symbol)):
            return True  # An ordinary run shows it as little as this one; what `pylint -E` leaves out, it would show.
        self._used.add(directive)
        return True

    def _report_useless(self) -> None:
        """Report each comment that names the rule and silenced nothing; a bare one may serve another tool."""
        for directive in self._comments.directives:
            if RULE in directive.codes and directive not in self._used:
                self._linter.add_message("useless-suppression", line=directive.line, args=(repr(RULE),))


class _Checker(BaseTokenChecker):
    """Hands to the rule what pylint hands to a checker."""

    def __init__(self, linter: PyLinter, rule: Rule) -> None:
        super().__init__(linter)
        self._rule = rule

    def open(self) -> None:
        self._rule.open(self)

    def process_tokens(self, tokens: list[TokenInfo]) -> None:
        self._rule.read(self, tokens)

    def visit_module(self, node: nodes.Module) -> None:
        self._rule.check(self, node)


class FindingsChecker(_Checker):
    """Owns the findings: no context, or an insecure one; and the ignore comments that are none."""

    name = RULE.lower()
    msgs = messages.FINDINGS
    options = (
        (
            "verified-ssl-context-makers",
            {
                "default": (),
                "type": "csv",
                "metavar": "<qualified names>",
                "help": "Functions, by qualified name (company.tls.make_context), whose result is an SSL context that "
                "verifies the server's certificate and host name. They are trusted and not looked into.",
            },
        ),
    )


class AuditChecker(_Checker):
    """Owns the audit lines: a context about which nothing can be proved."""

    name = f"{RULE.lower()}-audit"
    msgs = messages.AUDIT
