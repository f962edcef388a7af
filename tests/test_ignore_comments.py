"""Ignore comments: what is a directive, what is prose, and which lines a directive covers."""

from __future__ import annotations

import ast
import io
import re
import string
import sys
import tokenize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pylint_csp import ignore_comments
from pylint_csp.ignore_comments import IgnoreComments


def read(source: str) -> IgnoreComments:
    """Return the ignore comments of a program."""
    return ignore_comments.read(list(tokenize.tokenize(io.BytesIO(source.encode()).readline)))


def covered(source: str) -> list[tuple[int, list[int]]]:
    """Return the line of each directive, and the lines that it covers."""
    return [(directive.line, list(directive.lines)) for directive in read(source).directives]


def codes(comment: str) -> list[set[str]]:
    """Return the codes of each directive in a comment."""
    return [set(directive.codes) for directive in read(comment).directives]


BARE = [
    "# ignore", "#ignore", "#   \t ignore  \t", "# IGNORE", "# iGnOrE", "# ignore -- a test server", "# ignore --",
    "# ignore --reason", "# ignore -- a, b: c -- d", "## ignore", "# noqa # ignore", "# noqa: E501  #ignore",
    "# type: ignore # ignore", "# ignore # noqa", "# ignore#", "# pylint: disable=all-of-it # ignore",
]  # fmt: skip


@pytest.mark.parametrize("comment", BARE)
def test_bare(comment: str) -> None:
    assert codes(comment) == [set()]
    assert not read(comment).malformed


LISTS = {
    **dict.fromkeys([
        "# ignore: CSP-D407", "#ignore:CSP-D407", "#  ignore  :  CSP-D407  ", "#\tignore\t:\tCSP-D407\t",
        "# Ignore: csp-d407", "# ignore: CSP-D407,", "# ignore: CSP-D407 -- reason", "# ignore: CSP-D407 --",
        "# ignore: CSP-D407 --reason", "# ignore: CSP-D407 -- seen in #12", "# ignore: CSP-D407 , -- reason",
        "# ignore: CSP-D407\t-- reason", "# type: ignore  # ignore: CSP-D407",
        "# type: ignore[attr-defined]#ignore:CSP-D407",
    ], "CSP-D407"),
    **dict.fromkeys([
        "# ignore: CSP-D401, CSP-D407", "# ignore: CSP-D401,CSP-D407", "# ignore: CSP-D401 ,\tCSP-D407 ,",
    ], "CSP-D401 CSP-D407"),
    **dict.fromkeys([
        "# ignore: CSP-D401", "# ignore: CSP-D401 -- CSP-D407 is another matter",
    ], "CSP-D401"),
    "# ignore: A-1-b2-C, 9-9": "A-1-B2-C 9-9",
    "# ignore: CSP-D4071": "CSP-D4071",
    "# ignore: CSP-D407-X": "CSP-D407-X",
}  # fmt: skip


@pytest.mark.parametrize(("comment", "expected"), LISTS.items())
def test_list(comment: str, expected: str) -> None:
    assert codes(comment) == [set(expected.split())]
    assert not read(comment).malformed


PROSE = [
    "# ignore this", "# ignored", "# ignore-me", "# ignore-me CSP-D407", "# ignored: CSP-D407", "# ignore_CSP-D407",
    "# ignoreé CSP-D407", "# please ignore", "# please ignore CSP-D407", "# please ignore: CSP-D407", "# ignore:",
    "# ignore: -- reason", "# ignore:,", "# ignore: ,", "# ignore--reason", "# ignore- reason", "# ignore: E501",
    "# ignore: CSP", "# ignore: CSP--D401", "# ignore: CSP-", "# type: ignore", "# type: ignore[CSP-D407]",
    "# noqa: CSP-D407", "#: ignore: CSP-D407", "#! ignore: CSP-D407", "# \u0131gnore: CSP-D407",
    "# \u0130gnore: CSP-D407", "# \u0131gnore CSP-D407 # please ignore", "# CSP-D407", "#", "",
    '"# ignore: CSP-D407"', '"""\n# ignore CSP-D407\n"""',
]  # fmt: skip


@pytest.mark.parametrize("comment", PROSE)
def test_prose(comment: str) -> None:
    assert read(comment) == IgnoreComments()


MALFORMED = [
    "# ignore CSP-D407", "# ignore csp-d407", "# IGNORE CSP-D407", "# ignore: CSPD407", "# ignore: D407",
    "# ignore: d407", "# ignore: CSP_D407", "# ignore: CSP D407", "# ignore: CSP-D407 because it is a test",
    "# ignore: CSP-D407 - because", "# ignore: CSP-D407-- because", "# ignore: CSP-D407,-- because",
    "# ignore: CSP-D407 \u2013 because", "# ignore: CSP-D407.", "# ignore: CSP-D407; CSP-D401",
    "# ignore: CSP-D401 CSP-D407", "# ignore: CSP--D407", "# ignore: CSP-D407-", "# ignore: -CSP-D407",
    "# ignore: ,CSP-D407", "# ignore: CSP-D401,, CSP-D407", "# ignore:: CSP-D407", "# ignore=CSP-D407",
    "# ignore[CSP-D407]", "# ignore(CSP-D407)", "# ignore,CSP-D407", "# ignore - CSP-D407", "# ignore--CSP-D407",
    "# ignore: C\u017fP-D407", "# ignore:\u00a0CSP-D407", "#\u00a0ignore: CSP-D407", "# ignore: \u0421SP-D407",
    "# ignore this: D407",
]  # fmt: skip


@pytest.mark.parametrize("comment", MALFORMED)
def test_malformed(comment: str) -> None:
    found = read(f"x = 1  {comment}")
    assert not found.directives
    assert [(each.line, each.column, each.text) for each in found.malformed] == [(1, 7, comment[1:].strip())]


def test_each_comment_of_a_token_is_judged_alone() -> None:
    found = read("\n  # noqa # ignore D407 # ignore #ignore: CSP-D407#ignore: D407\n")
    directives = [(each.line, each.column, set(each.codes)) for each in found.directives]
    assert directives == [(2, 23, set()), (2, 32, {"CSP-D407"})]
    malformed = [(each.line, each.column, each.text) for each in found.malformed]
    assert malformed == [(2, 9, "ignore D407"), (2, 49, "ignore: D407")]


def test_only_this_rule_and_all_rules_cover() -> None:
    for comment, expected in (
        ("# ignore", True),
        ("# ignore: CSP-D407", True),
        ("# ignore: CSP-D401, csp-d407", True),
        ("# ignore: CSP-D401", False),
    ):
        (directive,) = read(f"x = 1  {comment}").directives
        assert directive.covers(1) is expected
        assert not directive.covers(2)


def test_long_comments_are_read_in_time() -> None:
    for filling in (" ", "a-", "A-1,", " , ", "-", "--", "# ignore: D407 "):
        read(f"# ignore: A-1{filling * 20_000}!")


COVERAGE = {
    "end of a line": ("x = 1\ny = 2  # ignore\nz = 3\n", [(2, [2])]),
    "first line of a call": ("f(  # ignore\n  1,\n)\n", [(1, [1, 2, 3])]),
    "middle line of a call": ("f(\n  1,  # ignore\n)\n", [(2, [1, 2, 3])]),
    "own line in brackets": ("f(\n  # ignore\n\n  1,\n)\ng()\n", [(2, [1, 2, 3, 4, 5])]),
    "backslash": ("x = \\\n  1  # ignore\ny = 2\n", [(2, [1, 2])]),
    "backslash before the comment": ("x = 1 \\\n  # ignore\ny = 2\n", [(2, [1, 2])]),
    "line that begins with a backslash": ("# ignore\n\\\nx = 1\n", [(1, [3])]),
    "own line": ("# ignore\nx = 1\ny = 2\n", [(1, [2])]),
    "own line before a call of several lines": ("# ignore\nf(\n\n  1,\n)\ny = 2\n", [(1, [2, 3, 4, 5])]),
    "across comments": ("# ignore\n# a\n   # b\nx = 1\n", [(1, [4])]),
    "not across a blank line": ("# ignore\n\nx = 1\n", [(1, [])]),
    "form feed before the code": ("# ignore\n\x0cx = 1\n", [(1, [2])]),
    "decorator": ("# ignore\n@d\ndef f(): pass\n", [(1, [2])]),
    "decorator of several lines": ("# ignore\n@d(\n)\n@e\ndef f(): pass\n", [(1, [2, 3])]),
    "header of several lines": ("# ignore\nwhile (\n  f()\n):\n  pass\n", [(1, [2, 3, 4])]),
    "else": ("if x:\n  y\n# ignore\nelse:\n  z\n", [(3, [4])]),
    "less indented than its block": ("if x:\n# ignore\n  y\n", [(2, [3])]),
    "more indented than the code": ("\t\t# ignore\nx = 1\n", [(1, [2])]),
    "carriage returns": ("# ignore\r\nf(\r\n)\r\n# ignore\r\n\r\nx = 1 # ignore", [(1, [2, 3]), (4, []), (6, [6])]),
    "end of file": ("x = 1\n# ignore\n", [(2, [])]),
    "end of file in a block": ("if x:\n  y\n  # ignore", [(3, [])]),
    "nothing else": ("# ignore", [(1, [])]),
    "byte order mark": ("\ufeff# ignore\nx = 1\n", [(1, [2])]),
}  # fmt: skip


@pytest.mark.parametrize("case", COVERAGE)
def test_covered_lines(case: str) -> None:
    source, expected = COVERAGE[case]
    compile(source.removeprefix("\ufeff"), case, "exec", flags=ast.PyCF_ONLY_AST)
    assert covered(source) == expected


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="the tokenizer refuses such a file, and pylint reports it")
def test_comments_that_hold_code_are_none() -> None:
    """Before Python 3.12 a carriage return alone ends a line for the parser and none for the tokenizer."""
    source = "# ignore\rf()\r\rg() # ignore\rh()\n"
    assert [type(statement).__name__ for statement in ast.parse(source).body] == ["Expr"] * 3
    assert covered(source) == []


PIECES = [
    *("ignore", "IgnorE", "\u0131gnore", "ignored", " ", "  ", "\t", "\u00a0", ":", ",", "-", "--", " -- "),
    *("#", "_", "x", "é", "CSP-D407", "csp-d407", "CSP-D401", "D407", "d407", "CSPD407", "\u017f", "1", "."),
]  # fmt: skip
COMMENTS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=9).map("".join),
    st.lists(st.sampled_from(PIECES), max_size=6).map(lambda pieces: " ignore" + "".join(pieces)),
    st.lists(st.sampled_from(PIECES), max_size=4).map(lambda pieces: " ignore: CSP-D407" + "".join(pieces)),
)
WHITE_SPACE = " \t\f\v\r\n"
LETTERS_AND_DIGITS = set(string.ascii_letters + string.digits)


def reference_codes(comment: str) -> set[str] | None:
    """Return the codes of a directive, and None for anything else, read off the rule's sentences."""
    rest = comment.strip(WHITE_SPACE)
    if rest[:6].lower() != "ignore":
        return None
    rest = re.split(r"(?<=[ \t\f\v\r\n])--", rest[6:], maxsplit=1)[0]
    rest = rest.strip(WHITE_SPACE)
    if not rest:
        return set()
    if rest[0] != ":":
        return None
    listed = [code.strip(WHITE_SPACE) for code in rest[1:].split(",")]
    if len(listed) > 1 and not listed[-1]:
        listed.pop()
    for code in listed:
        parts = code.split("-")
        if len(parts) < 2 or not all(part and set(part) <= LETTERS_AND_DIGITS for part in parts):
            return None
    return {code.upper() for code in listed}


def reference_first_word(comment: str) -> str:
    """Return the first word of a comment: letters, digits and underscores, joined by single hyphens."""
    found = re.match(r"(?:\w+(?:-\w+)*)?", comment.strip())
    return found[0] if found else ""


@given(COMMENTS)
def test_comments_are_read_as_the_rule_says(text: str) -> None:
    directives, malformed = [], []
    for comment in text.split("#"):
        expected = reference_codes(comment)
        if expected is not None:
            directives.append(expected)
        elif reference_first_word(comment).lower() == "ignore" and "d407" in comment.lower():
            malformed.append(comment.strip())
    found = read(f"#{text}\n")
    assert [set(each.codes) for each in found.directives] == directives
    assert [each.text for each in found.malformed] == malformed


# Logical lines by their physical lines; a comment may stand at each "%s".
STATEMENTS = [
    [["x = 1%s"]],
    [["f(%s", "  1,%s", "%s", "", ")%s"]],
    [["x = [", "# prose", "  '# ignore',%s", "]%s"]],
    [["x = 1 + \\", "  2%s"]],
    [["x = 1 \\", " %s"]],
    [["x = '''", "# ignore", "", "'''%s"]],
    [["a = 1; b = 2%s"]],
    [["if x: f(%s", "); y = 1%s"]],
    [["@d(%s", ")%s"], ["def f(a=1):%s"], ["  return 1%s"]],
    [["while (%s", "x):%s"], ["\tif y:%s"], ["\t\tz = 1%s"], ["else:%s"], ["    f()%s"]],
]
BLANK_LINES = ["", "  ", "\t", "\x0c"]


@st.composite
def programs(draw: st.DrawFn) -> tuple[str, list[tuple[int, list[int]]]]:
    """Return a program, and the line of each of its directives with the lines that it covers."""
    lines: list[str] = []
    expected: dict[int, list[int]] = {}
    for logical_line in [
        line for lines in draw(st.lists(st.sampled_from(STATEMENTS), max_size=4)) for line in lines
    ] + [[]]:
        reaching: list[int] = []
        for gap in draw(st.lists(st.sampled_from(["# ignore", "    # ignore", "# prose", *BLANK_LINES]), max_size=4)):
            lines.append(gap)
            if gap.endswith("# ignore"):
                expected[len(lines)] = []
                reaching.append(len(lines))
            elif gap in BLANK_LINES:
                reaching.clear()
        span = list(range(len(lines) + 1, len(lines) + len(logical_line) + 1))
        for physical_line in logical_line:
            comment = draw(st.sampled_from(["", " # prose", "# ignore"])) if "%s" in physical_line else ""
            lines.append(physical_line.replace("%s", comment))
            if comment == "# ignore":
                reaching.append(len(lines))
        expected.update(dict.fromkeys(reaching, span))
    ending = draw(st.sampled_from(["\n", "\r\n"]))
    return ending.join(lines) + draw(st.sampled_from(["", ending])), sorted(expected.items())


@given(programs())
def test_lines_are_covered_as_the_rule_says(program: tuple[str, list[tuple[int, list[int]]]]) -> None:
    source, expected = program
    compile(source, "program", "exec", flags=ast.PyCF_ONLY_AST)
    assert covered(source) == expected
