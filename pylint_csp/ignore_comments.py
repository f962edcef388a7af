"""Ignore comments: from a file's tokens to its directives, and the lines that each of them covers.

::

    # ignore                          all rules
    # ignore: CSP-D401, CSP-D407      a list of rules
    # ignore: CSP-D407 -- reason      a reason after ``--``, also after a bare ``ignore``

White space around ``#``, ``:`` and ``,`` is free, and so is the case of letters. Everything else is prose.
"""

from __future__ import annotations

import re
import tokenize
from collections.abc import Sequence
from dataclasses import dataclass
from tokenize import TokenInfo

RULE = "CSP-D407"

_KEYWORD = "ignore"
_CODE = r"[a-z0-9]+(?:-[a-z0-9]+)+"
_DIRECTIVE = re.compile(
    rf"\s*{_KEYWORD}\s*(?::\s*(?P<codes>{_CODE}(?:\s*,\s*{_CODE})*)\s*(?:,\s*)?)?(?:(?<=\s)--.*)?",
    re.ASCII | re.IGNORECASE,
)
# ASCII for the keyword alone: what follows it may continue the word with any letter (or a hyphen and a letter).
_FIRST_WORD = re.compile(rf"\s*(?ai:{_KEYWORD})(?!\w|-\w)")
_NUMBER = re.compile("D407", re.ASCII | re.IGNORECASE)
_LAYOUT = frozenset({tokenize.ENCODING, tokenize.INDENT, tokenize.DEDENT})
_LINE_ENDS = frozenset({tokenize.NEWLINE, tokenize.NL, tokenize.ENDMARKER})


@dataclass(frozen=True)
class Directive:
    """A comment that ignores the rules that it names, in upper case; a bare one names none and ignores all."""

    line: int
    column: int
    codes: frozenset[str]
    lines: range

    def covers(self, line: int) -> bool:
        """Return whether it silences this rule on that line."""
        return line in self.lines and (not self.codes or RULE in self.codes)


@dataclass(frozen=True)
class Malformed:
    """A comment that tries to ignore this rule and is no directive."""

    line: int
    column: int
    text: str


@dataclass(frozen=True)
class IgnoreComments:
    """The ignore comments of one file, in the order in which they stand there."""

    directives: tuple[Directive, ...] = ()
    malformed: tuple[Malformed, ...] = ()


def read(tokens: Sequence[TokenInfo]) -> IgnoreComments:
    """Return the ignore comments among the tokens of a file."""
    # To the tokenizer, a carriage return alone ends no line; to the parser, it does: such a comment hides code.
    comments = [token for token in tokens if token.type == tokenize.COMMENT and "\r" not in token.string.rstrip("\r\n")]
    candidates = [token for token in comments if _KEYWORD in token.string.lower()]
    covered = _covered_lines(tokens) if candidates else {}
    directives: list[Directive] = []
    malformed: list[Malformed] = []
    for token in candidates:
        line, column = token.start
        # A further "#" starts a new comment.
        for text in token.string.split("#")[1:]:
            if match := _DIRECTIVE.fullmatch(text):
                codes = frozenset(code.strip().upper() for code in (match["codes"] or "").split(",") if code)
                directives.append(Directive(line, column, codes, covered.get(line, range(0))))
            elif _FIRST_WORD.match(text) and _NUMBER.search(text):
                malformed.append(Malformed(line, column, text.strip()))
            column += len(text) + 1
    return IgnoreComments(tuple(directives), tuple(malformed))


def _covered_lines(tokens: Sequence[TokenInfo]) -> dict[int, range]:
    """Return the lines of code that the comment on a line belongs to, by the comment's line.

    That is the logical line that it stands in, or else the next one unless a blank line comes first.
    """
    covered: dict[int, range] = {}
    waiting: list[int] = []
    first = last_comment = 0
    for token in tokens:
        line = token.start[0]
        if token.type == tokenize.COMMENT:
            waiting.append(line)
            last_comment = line
        elif token.type in _LINE_ENDS:
            if first and token.type != tokenize.NL:
                # Python before 3.12 ends a last line of backslash and comment with no token.
                end = line + 1 if token.type == tokenize.NEWLINE else line
                covered.update(dict.fromkeys(waiting, range(first, end)))
                waiting.clear()
                first = 0
            elif not first and line != last_comment:  # a blank line
                waiting.clear()
        elif token.type not in _LAYOUT:
            first = first or line
    return covered
