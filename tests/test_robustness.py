"""Whatever the code is like: no traceback, an answer in bounded time, and the same answer twice."""

from __future__ import annotations

import http.client
import importlib
import random
import ssl
import time
import urllib.request
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import astroid
import pytest
from functional_cases import case_paths, share_of, share_of_cases, share_of_examples
from hypothesis import HealthCheck, given, settings, strategies
from probing import judgements_in
from random_programs import programs

try:
    hypothesmith: Any = importlib.import_module("hypothesmith")
except ImportError:
    hypothesmith = None

SECONDS = 60.0
"""What tells a file that never ends from one that is slow; how long files take is the bench session's business."""

REAL_FILES = [Path(str(module.__file__)) for module in (http.client, urllib.request, ssl)]
WORDS = [
    "import",
    "http.client\nfrom",
    "http.client",
    "import",
    "HTTPSConnection\nHTTPSConnection",
    "(",
    ")",
    "h",
    "=",
    "None",
    "ssl",
    ".",
    "create_default_context",
    "context",
    ",",
    "**",
    "options",
    "if",
    "else",
    ":",
    "\n",
    "def",
    "f",
    "class",
    "C",
    "return",
    "yield",
    "await",
    "lambda",
    "for",
    "in",
    "while",
    "try",
    "except",
    "finally",
    "with",
    "as",
    "global",
    "nonlocal",
    "self",
    "super",
    "__init__",
    "[",
    "]",
    "{",
    "}",
    "'context'",
    "0",
    "True",
    "check_hostname",
    "verify_mode",
    "match",
    "case",
    "_",
    "del",
    "raise",
    "*",
    "async",
    "not",
    "and",
    "or",
    "is",
    ":=",
    "@",
    "partial",
    "getattr",
    "setattr",
    "import",
    "from",
    "http",
    "\n",
    "",
    "",
    "",
    "\n",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
]


def check(code: str) -> None:
    """Judge the code twice, where it is Python at all."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            module = astroid.parse(code, "checked")
    except (astroid.AstroidError, RecursionError, MemoryError):
        return
    start = time.monotonic()
    first = judgements_in(module)
    took = time.monotonic() - start
    assert took < SECONDS, f"{took:.1f} s for:\n{code}"
    assert judgements_in(module) == first


@given(strategies.data())
@share_of_examples(100)
def test_mutated_files(data: strategies.DataObject) -> None:
    path = data.draw(strategies.sampled_from([*case_paths(), *REAL_FILES[:1]]))
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(strategies.integers(1, 4))):
        start = data.draw(strategies.integers(0, len(content) - 1))
        length = data.draw(strategies.integers(0, 12))
        content[start : start + length] = data.draw(strategies.binary(max_size=4))
    check(content.decode("utf-8", errors="replace").replace("\0", ""))


@given(strategies.data())
@share_of_examples(100)
def test_lines_taken_from_anywhere(data: strategies.DataObject) -> None:
    """Lines left out, doubled and swapped: names unbound, bodies moved, blocks cut off."""
    lines = data.draw(strategies.sampled_from(case_paths())).read_text(encoding="utf-8").splitlines()
    for _ in range(data.draw(strategies.integers(1, 5))):
        place, other = (data.draw(strategies.integers(0, len(lines) - 1)) for _ in range(2))
        if data.draw(strategies.booleans()):
            lines.insert(place, lines[other])
        else:
            lines[place] = lines[other]
    check("\n".join(lines))


@given(strategies.lists(strategies.sampled_from(WORDS), max_size=40))
@share_of_examples(100)
def test_token_soup(words: list[str]) -> None:
    check("from http.client import HTTPSConnection\n" + " ".join(words))


NAMES = strategies.sampled_from(
    ["HTTPSConnection", "http", "client", "ssl", "None", "a", "b", "self", "super()", "{}", "'context'", "0", "partial"]
)


def larger(smaller: strategies.SearchStrategy[str]) -> strategies.SearchStrategy[str]:
    """Write expressions that Python takes and nobody would write."""
    forms = [
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
    return strategies.builds(str.format, strategies.sampled_from(forms), smaller, smaller, smaller)


@given(strategies.lists(strategies.recursive(NAMES, larger, max_leaves=12), min_size=1, max_size=6))
@share_of_examples(100)
def test_odd_expressions(expressions: list[str]) -> None:
    lines = [f"    a = {expression}" for expression in expressions]
    check("\n".join(["import http.client, ssl", "from http.client import HTTPSConnection", "def f(a, *b):", *lines]))


@pytest.mark.skipif(hypothesmith is None, reason="hypothesmith is installed by the fuzz session alone")
def test_programs_of_any_grammar() -> None:
    @given(hypothesmith.from_grammar("file_input", auto_target=False))
    @settings(max_examples=150, suppress_health_check=list(HealthCheck))
    def check_program(code: str) -> None:
        check("import http.client\n" + code + "\nhttp.client.HTTPSConnection('h')\n")

    check_program()


@given(programs(), strategies.data())
@share_of_examples(100)
def test_half_typed_code(code: str, data: strategies.DataObject) -> None:
    """The end is missing, as in an editor."""
    check(code[: data.draw(strategies.integers(0, len(code)))] + "\n")
    lines = code.splitlines()
    check("\n".join(lines[: data.draw(strategies.integers(1, len(lines)))]) + "\n    pass\n")


HEAD = "import ssl\nfrom http.client import HTTPSConnection\n"


def _nested(opening: str, closing: str, depth: int, inner: str) -> str:
    return f"{HEAD}HTTPSConnection('h', context={opening * depth}{inner}{closing * depth})\n"


def _indented(header: str, depth: int, inner: str) -> str:
    lines = [f"{' ' * level}{header}" for level in range(depth)]
    return HEAD + "def f(a, items, context=None):\n " + "\n ".join([*lines, " " * depth + inner]) + "\n"


EXTREMES: dict[str, Callable[[], str]] = {
    "parentheses": lambda: _nested("(", ")", 80, "None"),
    "lists": lambda: _nested("[", "][0]", 40, "None"),
    "calls": lambda: _nested("(lambda x: x)(", ")", 30, "None"),
    "attributes": lambda: f"{HEAD}HTTPSConnection('h', context=a{'.b' * 400})\n",
    "conditional expressions": lambda: f"{HEAD}HTTPSConnection('h', context={'None if a else ' * 80}None)\n",
    "additions": lambda: f"{HEAD}HTTPSConnection('h', context={'a + ' * 400}a)\n",
    "ors": lambda: f"{HEAD}HTTPSConnection('h', context={'a or ' * 400}None)\n",
    "ifs in ifs": lambda: _indented("if a:", 60, "HTTPSConnection('h', context=context)"),
    "loops in loops": lambda: _indented("for context in items:", 8, "HTTPSConnection('h', context=context)"),
    "whiles in whiles": lambda: _indented("while a:", 18, "HTTPSConnection('h', context=context)"),
    "tries in tries": lambda: (
        HEAD
        + "def f(context):\n"
        + "".join(f"{' ' * depth}try:\n" for depth in range(1, 16))
        + f"{' ' * 16}HTTPSConnection('h', context=context)\n"
        + "".join(f"{' ' * depth}except ValueError:\n{' ' * depth} context = None\n" for depth in range(15, 0, -1))
    ),
    "functions in functions": lambda: (
        HEAD
        + "".join(f"{' ' * depth}def f{depth}(context=None):\n" for depth in range(60))
        + f"{' ' * 60}HTTPSConnection('h', context=context)\n"
    ),
    "branches": lambda: (
        HEAD
        + "def f(*flags):\n    context = ssl.create_default_context()\n"
        + "".join(f"    if flags[{n}]:\n        context.check_hostname = {n % 2 == 0}\n" for n in range(40))
        + "    HTTPSConnection('h', context=context)\n"
    ),
    "branches on names": lambda: (
        HEAD
        + f"def f({', '.join(f'a{n}' for n in range(40))}):\n    context = None\n"
        + "".join(f"    if a{n}:\n        context = ssl.create_default_context()\n" for n in range(40))
        + "".join(f"    if a{n}:\n        HTTPSConnection('h', context=context)\n" for n in range(40))
    ),
    "statements": lambda: (
        HEAD
        + "context = None\n"
        + "context = ssl.create_default_context()\ncontext.check_hostname = False\n" * 1000
        + "HTTPSConnection('h', context=context)\n"
    ),
    "contexts": lambda: (
        HEAD
        + "".join(f"c{n} = ssl.create_default_context()\n" for n in range(300))
        + "".join(f"HTTPSConnection('h', context=c{n})\n" for n in range(300))
    ),
    "a chain of functions": lambda: (
        HEAD
        + "def f0(context=None): return HTTPSConnection('h', context=context)\n"
        + "".join(f"def f{n}(context=None): return f{n - 1}(context)\n" for n in range(1, 120))
        + "f119()\n"
    ),
    "a chain of classes": lambda: (
        HEAD
        + "class C0(HTTPSConnection): pass\n"
        + "".join(
            f"class C{n}(C{n - 1}):\n    def __init__(self, *a, **k): super().__init__(*a, **k)\n" for n in range(1, 80)
        )
        + "C79('h')\n"
    ),
    "a chain of methods": lambda: (
        HEAD
        + "class C:\n"
        + "".join(f"    def m{n}(self):\n        self.a{n} = 1\n        return self.m{n + 1}()\n" for n in range(300))
        + "    def m300(self):\n        self.context = None\n"
        + "    def connect(self):\n        self.m0()\n        HTTPSConnection('h', context=self.context)\n"
    ),
    "a chain of instances": lambda: (
        HEAD
        + "last = None\n"
        + "".join(
            f"class C{n}:\n    def go(self):\n        global last\n        last = {n}\n        C{n + 1}().go()\n"
            for n in range(120)
        )
        + "class C120: pass\ndef connect(): C0().go(); HTTPSConnection('h', context=last)\n"
    ),
    "a chain of results": lambda: (
        HEAD
        + "".join(f"def f{n}():\n    return f{n + 1}()\n" for n in range(300))
        + "def f300():\n    raise ValueError\n"
        + "HTTPSConnection('h', context=f0())\n"
    ),
    "recursion": lambda: (
        HEAD
        + "def f(context, n): return g(context, n - 1) if n else context\n"
        + "def g(context, n): return f(context, n) or h(n)\n"
        + "def h(n): return f(None, n + 1)\n"
        + "HTTPSConnection('h', context=f(None, 1000))\n"
    ),
    "a growing string": lambda: (
        HEAD + "name = 'x'\nfor i in range(1000):\n    name = name + name\nHTTPSConnection('h', **{name: None})\n"
    ),
    "a growing mapping": lambda: (
        HEAD + "options = {}\nfor i in range(10 ** 6):\n    options = {**options, i: options}\n"
        "HTTPSConnection('h', **options)\n"
    ),
    "a growing list": lambda: (
        HEAD + "kinds = [HTTPSConnection]\nwhile True:\n    kinds = kinds + kinds\n    kinds[0]('h')\n"
    ),
    "a large number": lambda: f"{HEAD}HTTPSConnection('h', context=(2 ** (10 ** 9)) or None)\n",
    "a large range": lambda: (
        f"{HEAD}context = None\nfor i in range(10 ** 12):\n    context = None\nHTTPSConnection('h', context=context)\n"
    ),
    "a list times a large number": lambda: (
        f"{HEAD}HTTPSConnection('h', context=([] * 10 ** 18 or [] * {10**19} or None))\n"
    ),
    "a number of many digits": lambda: (
        f"{HEAD}def f(key, context=None):\n    if key > {10**4000:#x}:\n        context = ssl.create_default_context()\n"
        "    HTTPSConnection('h', context=context)\n"
    ),
    "numbers of many digits everywhere": lambda: (
        f"{HEAD}import attr, http.client, importlib\ndef make(k) -> {10**5000:#x}:\n    pass\n"
        f"module = importlib.import_module(__name__ + {10**5000:#x})\nn = {10**5000:#x}\n"
        f"context = ssl.create_default_context()\nsetattr(context, {10**5000:#x}, 1)\nsetattr(context, n, 1)\n"
        f"@attr.s({10**5000:#x})\nclass A:\n    c: int = None\n"
        f"    @unknown({10**5000:#x})\n    def g(self):\n        pass\n"
        f"    def f(self):\n        object.__setattr__(self, {10**5000:#x}, 1)\n"
        "        HTTPSConnection('h', context=self.c)\n        HTTPSConnection('h', context=self.g())\n"
        f"getattr(http.client, {10**5000:#x})('h')\n"
        f"HTTPSConnection('h', **dict([({10**5000:#x}, context)]))\n"
        "HTTPSConnection('h', context=module.c or context or make(1))\n"
    ),
    "a test that binds what it goes over": lambda: (
        f"{HEAD}if [cell for row in cell for cell in row]:\n    def f(context):\n"
        "        HTTPSConnection('h', context=context)\n"
    ),
    "tables of many rows": lambda: (
        f"{HEAD}class Host:\n    def __init__(self, name, verify):\n        self.name = name\n"
        "        self.context = ssl.create_default_context() if verify else None\n"
        f"HOSTS = [{', '.join(f'Host({n!r}, {n % 2})' for n in range(70))}]\n"
        f"ROWS = [{', '.join(f'({str(n)!r}, {n}, ssl.create_default_context())' for n in range(70))}]\n"
        f"TABLE = {{{', '.join(f'{str(n)!r}: dict(verify={n % 2 > 0}, port={n})' for n in range(70))}}}\n"
        "def f(key):\n    for host in HOSTS:\n        HTTPSConnection(host.name, context=host.context)\n"
        "    for name, port, context in ROWS:\n        HTTPSConnection(name, port, context=context)\n"
        "    HTTPSConnection('h', context=ssl.create_default_context() if TABLE[key]['verify'] else None)\n"
    ),
    "a class of many methods": lambda: (
        f"{HEAD}class C:\n    def __init__(self):\n        self.context = ssl.create_default_context()\n"
        + "".join(f"    def f{n}(self):\n        HTTPSConnection('h', context=self.context)\n" for n in range(300))
    ),
    "a filter of unknown items": lambda: (
        f"{HEAD}def f({', '.join(f'a{n}' for n in range(30))}):\n"
        f"    found = filter(None, [{', '.join(f'a{n}' for n in range(30))}])\n"
        "    HTTPSConnection('h', context=next(found))\n"
    ),
    "ranges side by side": lambda: (
        f"{HEAD}def f(items):\n    for a, b, c, context in zip(range(60), range(60), range(60), items):\n"
        "        HTTPSConnection('h', context=context)\n"
    ),
    "ranges that are mapped": lambda: (
        f"{HEAD}def f(make):\n    found = [*map(make, range(60), range(60), range(60), range(60))]\n"
        "    HTTPSConnection('h', context=found[0])\n"
    ),
    "tuples of tuples": lambda: (
        f"{HEAD}def f(x, contexts):\n" + "    x = (x, x)\n" * 40 + "    HTTPSConnection('h', context=contexts[x])\n"
    ),
    "members that are compared": lambda: (
        f"{HEAD}import enum\nclass E(enum.Enum):\n"
        + "".join(f"    M{n} = {n}\n" for n in range(24))
        + "def f(x, y, z, key, context=None):\n    if (E(x), E(y), E(z)) == key:\n        context = ssl.SSLContext()\n"
        + "    HTTPSConnection('h', context=context)\n"
    ),
    "calls without arguments": lambda: (
        f"{HEAD}import functools, types\nclass C:\n    def f(self):\n        setattr()\n        self.context = None\n"
        "        HTTPSConnection('h', context=self.context)\n"
        "HTTPSConnection('h', context=functools._lru_cache_wrapper())\nHTTPSConnection('h', context=types.new_class())\n"
    ),
    "what a module has by itself": lambda: f"{HEAD}HTTPSConnection('h', context=__file__)\n",
    "a class that is its own base": lambda: (
        f"{HEAD}class C(C): pass\nC('h')\nclass D(HTTPSConnection, D): pass\nD('h')\n"
    ),
    "classes that are each other's base": lambda: (
        f"{HEAD}class A(B): pass\nclass B(A, HTTPSConnection): pass\nA('h')\nB('h')\n"
    ),
    "a name that is itself": lambda: f"{HEAD}a = a\nb = c\nc = b\nHTTPSConnection('h', context=a or b)\nb('h')\n",
    "no possible order of bases": lambda: (
        f"{HEAD}class A(HTTPSConnection): pass\nclass B(HTTPSConnection, A): pass\nB('h')\n"
    ),
    "a decorator that is the class": lambda: (
        f"{HEAD}@HTTPSConnection\ndef f(): pass\n@HTTPSConnection\nclass C: pass\n"
    ),
    "an import of nothing": lambda: f"{HEAD}from . import x\nfrom ..y import *\nfrom .... import z\nx('h'); z('h')\n",
    "too many arguments": lambda: (
        f"{HEAD}def f(context): HTTPSConnection('h', context=context)\nf(1, 2, 3, context=4, q=5)\n"
    ),
    "duplicate arguments": lambda: f"{HEAD}HTTPSConnection('h', context=None, **{{'context': None}})\n",
}


@pytest.mark.parametrize("name", share_of([*EXTREMES]))
def test_extremes(name: str) -> None:
    check(EXTREMES[name]())


@pytest.mark.parametrize("name", [name for name in EXTREMES if name.startswith("a chain of")])
def test_what_stands_beside_a_chain_is_judged(name: str) -> None:
    code = f"{EXTREMES[name]()}HTTPSConnection('h')\n"
    assert code.count("\n") in judgements_in(astroid.parse(code, "checked"))


def test_an_import_that_is_nested_too_deep_silences_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = f"{HEAD}class C(HTTPSConnection): pass\nNUMBER = {'1 + ' * 5_000}1\n"
    (tmp_path / "nested_too_deep.py").write_text(deep, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    code = f"{HEAD}import nested_too_deep\nnested_too_deep.C('h')\nHTTPSConnection('h')\n"
    assert code.count("\n") in judgements_in(astroid.parse(code, "importing"))


def test_modules_that_change_each_other_are_no_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(100):
        text = f"""{HEAD}from resetting{(number + 1) % 100} import reset as reset_next
context = ssl.create_default_context()
def reset():
    global context
    context = None
    reset_next()
"""
        (tmp_path / f"resetting{number}.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    code = f"{HEAD}import resetting0\ndef connect():\n    resetting0.reset()\n    HTTPSConnection('h')\n"
    assert code.count("\n") in judgements_in(astroid.parse(code, "resetting"))


def test_files_that_are_cut_off() -> None:
    """Some of the cases, on each Python others, cut at some line."""
    chooser = random.Random(407)
    for path in share_of_cases()[::2]:
        lines = path.read_text(encoding="utf-8").splitlines()
        check("\n".join(lines[: chooser.randrange(len(lines))]))
