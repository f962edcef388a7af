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
from collections.abc import Iterator, Sequence
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

# Tokens that stand on no line of code.
_LAYOUT = frozenset({tokenize.ENCODING, tokenize.INDENT, tokenize.DEDENT})
_LINE_ENDS = frozenset({tokenize.NEWLINE, tokenize.NL, tokenize.ENDMARKER})


@dataclass(frozen=True)
class Directive:
    """A comment that ignores rules."""

    line: int
    column: int
    codes: frozenset[str]
    """The rules that it names, in upper case; none are named by a bare ``# ignore``, which means all."""
    lines: range
    """The lines that it covers, none if no line of code follows it."""

    @property
    def bare(self) -> bool:
        """Whether it names no rule."""
        return not self.codes

    def covers(self, line: int) -> bool:
        """Return whether it silences this rule on that line."""
        return line in self.lines and (self.bare or RULE in self.codes)


@dataclass(frozen=True)
class Malformed:
    """A comment that tries to ignore this rule and is no directive."""

    line: int
    column: int
    text: str
    """What it says, without the ``#``."""


@dataclass(frozen=True)
class IgnoreComments:
    """The ignore comments of one file, in the order in which they stand there."""

    directives: tuple[Directive, ...] = ()
    malformed: tuple[Malformed, ...] = ()


def read(tokens: Sequence[TokenInfo]) -> IgnoreComments:
    """Return the ignore comments among the tokens of a file."""
    candidates = [token for token in tokens if token.type == tokenize.COMMENT and _is_candidate(token.string)]
    if not candidates:
        return IgnoreComments()
    covered = _covered_lines(tokens)
    directives: list[Directive] = []
    malformed: list[Malformed] = []
    for token in candidates:
        line = token.start[0]
        for column, text in _comments(token):
            codes = _parse(text)
            if codes is not None:
                directives.append(Directive(line, column, codes, covered.get(line, range(0))))
            elif _FIRST_WORD.match(text) and _NUMBER.search(text):
                malformed.append(Malformed(line, column, text.strip()))
    return IgnoreComments(tuple(directives), tuple(malformed))


def _is_candidate(text: str) -> bool:
    """Tell whether a comment may be about ignoring; one that holds the end of a line would hide lines of code.

    To the tokenizer, a carriage return alone ends no line; to the parser, it does.
    """
    return _KEYWORD in text.lower() and "\r" not in text.rstrip("\r\n")


def _comments(token: TokenInfo) -> Iterator[tuple[int, str]]:
    """Yield column and text of each comment in a token: a further ``#`` starts a new one."""
    column = token.start[1]
    for text in token.string.split("#")[1:]:
        yield column, text
        column += len(text) + 1


def _parse(text: str) -> frozenset[str] | None:
    """Return the codes of a directive (none if it is bare), or None for prose."""
    match = _DIRECTIVE.fullmatch(text)
    if match is None:
        return None
    codes = match["codes"]
    return frozenset(code.strip().upper() for code in codes.split(",")) if codes else frozenset()


def _covered_lines(tokens: Sequence[TokenInfo]) -> dict[int, range]:
    """Return the lines of code that the comment on a line belongs to, by the comment's line.

    A comment belongs to the logical line that it stands in, or else to the next one unless a blank line comes first.
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
                # Before Python 3.12 no token ends a last line whose end is a backslash and a comment.
                end = line + 1 if token.type == tokenize.NEWLINE else line
                covered.update(dict.fromkeys(waiting, range(first, end)))
                waiting.clear()
                first = 0
            elif not first and line != last_comment:
                # A blank line.
                waiting.clear()
        elif token.type not in _LAYOUT:
            first = first or line
    return covered
