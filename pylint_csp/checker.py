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
from pylint_csp.ignore_comments import RULE, IgnoreComments
from pylint_csp.suppression import Suppressions
from pylint_csp.verdict import Verdict

if TYPE_CHECKING:
    from tokenize import TokenInfo

    from astroid import nodes
    from pylint.checkers import BaseChecker
    from pylint.lint import PyLinter


class Rule:
    """The work on each file, done by whichever checker pylint prepared last.

    It says everything that it finds, of whichever checker's messages: pylint leaves out what is not enabled. So a
    message may be enabled in a file although its checker was not prepared.
    """

    def __init__(self, linter: PyLinter) -> None:
        self._linter = linter
        self._worker: BaseChecker | None = None
        self._judge: Judge | None = None
        self._comments = IgnoreComments()

    def open(self, checker: BaseChecker) -> None:
        """Start a run; what an earlier one learned about modules may no longer be true."""
        self._worker = checker
        self._judge = None

    def read(self, checker: BaseChecker, tokens: list[TokenInfo]) -> None:
        """Read the ignore comments of a file."""
        if checker is not self._worker:
            return
        self._comments = ignore_comments.read(tokens)
        for comment in self._comments.malformed:
            self._linter.add_message(
                messages.MALFORMED, line=comment.line, args=(comment.text,), confidence=HIGH, col_offset=comment.column
            )

    def check(self, checker: BaseChecker, module: nodes.Module) -> None:
        """Report the calls of a module."""
        if checker is not self._worker:
            return
        suppressions = Suppressions(self._linter, self._comments.directives)
        if self._judge is None:
            self._judge = Judge(frozenset(self._linter.config.verified_ssl_context_makers))
        for call, judgement in self._judge.judgements(module):
            if judgement.verdict is Verdict.VERIFIED:
                continue
            symbol, arguments = messages.describe(judgement, module.file or "")
            confidence = HIGH if judgement.direct else INFERENCE
            if not suppressions.silence(symbol, call.fromlineno, confidence):
                self._linter.add_message(symbol, node=call, args=arguments, confidence=confidence)
        suppressions.report_useless()


class _Checker(BaseTokenChecker):
    """Hands to the rule what pylint hands to a checker."""

    def __init__(self, linter: PyLinter, rule: Rule) -> None:
        super().__init__(linter)
        self._rule = rule

    def open(self) -> None:
        """Start a run."""
        self._rule.open(self)

    def process_tokens(self, tokens: list[TokenInfo]) -> None:
        """Read the ignore comments of a file."""
        self._rule.read(self, tokens)

    def visit_module(self, node: nodes.Module) -> None:
        """Report the calls of a module."""
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
