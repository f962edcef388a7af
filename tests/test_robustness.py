"""Whatever the code is like: no traceback, no ``astroid-error``, and an answer for what stands beside it."""

from __future__ import annotations

import keyword
from pathlib import Path

import pytest
from functional_cases import case_paths
from hypothesis import given, strategies
from linting import MESSAGES, findings, lint

CASES = strategies.sampled_from(case_paths())
HEAD = "import ssl\nfrom http.client import HTTPSConnection\n"
LAST = "HTTPSConnection('h')\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return one folder for all examples of a module."""
    return tmp_path_factory.mktemp("robustness")


def check(code: str | bytes, folder: Path) -> list[tuple[str, int]]:
    """Lint code, which need not be Python, and return what the plugin says."""
    found = lint(code, folder)
    assert not {message.symbol for message in found} - {*MESSAGES, "syntax-error", "parse-error"}, found
    return [(message.symbol, message.line) for message in found if message.symbol in MESSAGES]


@given(CASES, strategies.data())
def test_half_typed_code(folder: Path, path: Path, data: strategies.DataObject) -> None:
    """The end is missing, or the rest of a line, as in an editor."""
    code = path.read_text(encoding="utf-8")
    end = data.draw(strategies.integers(0, len(code)))
    check(code[:end], folder)
    check(code[:end] + code[end:].partition("\n")[2], folder)


@given(CASES, strategies.data())
def test_lines_taken_from_anywhere(folder: Path, path: Path, data: strategies.DataObject) -> None:
    """Lines left out, doubled and swapped: names unbound, bodies moved, blocks cut off."""
    lines = path.read_text(encoding="utf-8").splitlines()
    places = strategies.integers(0, len(lines) - 1)
    for place, other in data.draw(strategies.lists(strategies.tuples(places, places), min_size=1, max_size=5)):
        lines[place : place + data.draw(strategies.integers(0, 1))] = [lines[other]]
    check("\n".join(lines), folder)


@given(CASES, strategies.data())
def test_changed_bytes(folder: Path, path: Path, data: strategies.DataObject) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(strategies.integers(1, 4))):
        start = data.draw(strategies.integers(0, len(content) - 1))
        content[start : start + data.draw(strategies.integers(0, 12))] = data.draw(strategies.binary(max_size=4))
    check(bytes(content), folder)


NAMES = strategies.sampled_from(
    ["HTTPSConnection", "http", "client", "ssl", "None", "a", "b", "self", "super()", "{}", "'context'", "0", "partial"]
)
WORDS = NAMES | strategies.sampled_from([*keyword.kwlist, *"()[]{}.,:=*@", "**", ":=", "\n", "\n    "])
FORMS = [
    "{0}({1})",
    "{0}('h', context={1})",
    "{0}(*{1}, **{2})",
    "{0}[{1}]",
    "{0}.HTTPSConnection",
    "{0}.check_hostname",
    "({0} if {1} else {2})",
    "({0} or {1} and {2})",
    "(lambda a=({0}), **b: {1})",
    "[{0} for a, b in {1} if {2}]",
    "(a := {0})",
    "getattr({0}, {1})",
    "{{**{0}, {1}: {2}}}",
    "f'{{{0}!r}}'",
    "type({0})",
    "not {0} is {1}",
]


def larger(smaller: strategies.SearchStrategy[str]) -> strategies.SearchStrategy[str]:
    """Write expressions that Python takes and nobody would write."""
    return strategies.builds(str.format, strategies.sampled_from(FORMS), smaller, smaller, smaller)


@given(strategies.lists(WORDS, max_size=40))
def test_token_soup(folder: Path, words: list[str]) -> None:
    check(HEAD + " ".join(words), folder)


@given(strategies.lists(strategies.recursive(NAMES, larger, max_leaves=12), min_size=1, max_size=6))
def test_odd_expressions(folder: Path, expressions: list[str]) -> None:
    lines = [f"    a = {expression}\n" for expression in expressions]
    code = f"{HEAD}def f(a, *b):\n{''.join(lines)}{LAST}"
    if ("missing-ssl-context", code.count("\n")) not in check(code, folder):
        with pytest.raises(SyntaxError):
            compile(code, "odd", "exec")


def connect(context: str) -> str:
    """Write a construction."""
    return f"HTTPSConnection('h', context={context})\n"


def indented(header: str, depth: int) -> str:
    """Write blocks inside blocks, with a construction in the innermost."""
    lines = [f"{' ' * level}{header}\n" for level in range(1, depth)]
    return f"def f(a, items, context=None):\n{''.join(lines)}{' ' * depth}{connect('context')}"


def chain(count: int, link: str, end: str) -> str:
    """Write definitions that each lead to the next."""
    return "".join(link.format(number, number + 1) for number in range(count)) + end


FLAGS = [f"a{number}" for number in range(40)]
DIGITS = f"{10**5000:#x}"
EXTREMES = {
    "parentheses": connect("(" * 80 + "None" + ")" * 80),
    "calls": connect("(lambda x: x)(" * 30 + "None" + ")" * 30),
    "attributes": connect("a" + ".b" * 400),
    "conditional expressions": connect("None if a else " * 80 + "None"),
    "ors": connect("a or " * 400 + "None"),
    "ifs in ifs": indented("if a:", 60),
    "loops in loops": indented("for context in items:", 18),
    "withs in withs": indented("with a as context:", 18),
    "functions in functions": indented("def f(context=None):", 60),
    "branches": (
        f"def f({', '.join(FLAGS)}):\n    context = None\n"
        + "".join(f"    if {flag}:\n        context = ssl.create_default_context()\n" for flag in FLAGS)
        + "".join(f"    if {flag}:\n        {connect('context')}" for flag in FLAGS)
    ),
    "statements": "context = ssl.create_default_context()\ncontext.check_hostname = False\n" * 1000
    + connect("context"),
    "a chain of functions": "def f0(c=None): HTTPSConnection('h', context=c)\n"
    + chain(120, "def f{1}(c=None): f{0}(c)\n", "f120()\n"),
    "a chain of classes": "class C0(HTTPSConnection): pass\n"
    + chain(80, "class C{1}(C{0}):\n    def __init__(self, *a, **k): super().__init__(*a, **k)\n", "C80('h')\n"),
    "a chain of methods": "class C:\n"
    + chain(300, "    def m{0}(self): return self.m{1}()\n", "    def m300(self): self.context = None\n")
    + f"    def connect(self):\n        self.m0()\n        {connect('self.context')}",
    "a chain of results": chain(300, "def f{0}(): return f{1}()\n", "def f300(): raise ValueError\n") + connect("f0()"),
    "recursion": (
        "def f(c, n): return g(c, n - 1) if n else c\ndef g(c, n): return f(c, n) or h(n)\n"
        "def h(n): return f(None, n + 1)\n" + connect("f(None, 1000)")
    ),
    "a growing mapping": "options = {}\nfor i in range(10 ** 6):\n    options = {**options, i: options}\n"
    "HTTPSConnection('h', **options)\n",
    "a growing list": "kinds = [HTTPSConnection]\nwhile True:\n    kinds = kinds + kinds\n    kinds[0]('h')\n",
    "a large power": connect("(2 ** (10 ** 9)) or None"),
    "a large range": f"context = None\nfor i in range(10 ** 12):\n    context = None\n{connect('context')}",
    "a list times a large number": connect(f"([] * 10 ** 18 or [] * {10**19} or None)"),
    "numbers of many digits": (
        f"def f(key, context=None) -> {DIGITS}:\n    if key > {DIGITS}:\n        setattr(context, {DIGITS}, 1)\n"
        f"    {connect('context')}getattr(ssl, {DIGITS})\nHTTPSConnection('h', **{{{DIGITS}: f}})\n"
    ),
    "a long string": f"HTTPSConnection({'h' * 10**6!r})\n",
    "a long literal": f"ROWS = {[*range(5_000)]}\n{connect('ROWS[0]')}",
    "calls without arguments": "class C:\n    def f(self): setattr()\nsuper()\nHTTPSConnection()\ngetattr()\n",
    "its own base": "class C(C): pass\nC('h')\nclass D(HTTPSConnection, D): pass\nD('h')\n",
    "each other's base": "class A(B): pass\nclass B(A, HTTPSConnection): pass\nA('h')\nB('h')\n",
    "no order of bases": "class A(HTTPSConnection): pass\nclass B(HTTPSConnection, A): pass\nB('h')\n",
    "a name that is itself": "def f():\n    a = a\n    b = c\n    c = b\n    " + connect("a or b") + "    b('h')\n",
    "a decorator that is the class": "@HTTPSConnection\ndef f(): pass\n@HTTPSConnection\nclass C: pass\n",
    "an import of nothing": "from . import x\nfrom ..y import *\nfrom .... import z\nx('h'); z('h')\n",
    "too many arguments": f"def f(context): {connect('context')}def g(): f(1, 2, 3, context=4, q=5)\n",
    "an argument twice": "def f(): HTTPSConnection('h', context=None, **{'context': None})\n",
}


@pytest.mark.parametrize("name", EXTREMES)
def test_extremes(name: str, tmp_path: Path) -> None:
    """What stands behind the extreme is judged as ever."""
    code = f"{HEAD}{EXTREMES[name]}{LAST}"
    found = findings(code, tmp_path)
    assert name == "a growing list" or found[code.count("\n")].symbol == "missing-ssl-context"


HELPERS = {
    "ring_a": f"{HEAD}from ring_b import Kind, make\nclass Own(Kind): pass\ndef reset(): make()\n",
    "ring_b": "from ring_a import *\nfrom ring_c import Kind\ndef make(): reset()\n",
    "ring_c": "from http.client import HTTPSConnection as Kind\nimport ring_a\nOwn = ring_a.Own\n",
    "half_typed": f"{HEAD}def make(:\n",
    "nested_too_deep": f"{HEAD}class C(HTTPSConnection): pass\nNUMBER = {'1 + ' * 5_000}1\n",
}


@pytest.mark.parametrize(
    "code",
    [
        "import ring_a, ring_b, ring_c\nring_b.make()\nring_c.Own('h')\n",
        "from half_typed import make\nHTTPSConnection('h', context=make())\n",
        "import nested_too_deep\nnested_too_deep.C('h')\n",
        "from nowhere import Kind, make\nimport nowhere.at_all as other\nKind('h', context=make(other.context))\n",
    ],
    ids=["in a ring", "half typed", "nested too deep", "missing"],
)
def test_imported_modules(code: str, tmp_path: Path) -> None:
    for name, helper in HELPERS.items():
        (tmp_path / f"{name}.py").write_text(helper, encoding="utf-8")
    whole = f"{HEAD}{code}{LAST}"
    assert findings(whole, tmp_path)[whole.count("\n")].symbol == "missing-ssl-context"


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        (f"{HEAD}{LAST}".encode("utf-8-sig"), [3]),
        (f"# coding: latin-1\n{HEAD}NAME = 'é'\n{LAST}".encode("latin-1"), [5]),
        (f"# coding: utf-16\n{HEAD}{LAST}".encode(), []),
        (f"# coding: no-such-code\n{HEAD}{LAST}".encode(), []),
        (f"{HEAD}NAME = 'é'\n{LAST}".encode("latin-1"), []),
        (f"{HEAD}{LAST}".encode("utf-16"), []),
        (f"{HEAD}{LAST}\0".encode(), []),
        (f"{HEAD}{LAST}".replace("\n", "\r\n").encode(), [3]),
        (f"{HEAD}\f{LAST}".encode(), [3]),
        (f"{HEAD}{LAST}".rstrip().encode(), [3]),
        (b"", []),
        (b"\0", []),
    ],
)
def test_encodings(code: bytes, lines: list[int], tmp_path: Path) -> None:
    assert check(code, tmp_path) == [("missing-ssl-context", line) for line in lines]
