"""Break the package in one place after the other, and see whether a test fails.

``python tools/mutation.py --sample 200 --seed 1`` works on a copy of the checkout. First it runs the tests once, and
notes which of them reach which lines; then, for each place, only those that reach it, until one fails. Places and
operators are cosmic-ray's; each place is broken once, in one of the ways that it can be. Without ``--sample`` each
place is tried, which takes many hours. What survives is printed as a difference.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import difflib
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from importlib.util import cache_from_source
from pathlib import Path
from typing import NamedTuple

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names
from reach import PACKAGE, Map

ROOT = Path(__file__).parent.parent
TESTS = [
    "test_ignore_comments.py",
    "test_messages.py",
    "test_bindings.py",
    "test_functional.py",
    "test_ssl_contexts.py",
    "test_switches.py",
    "test_random_programs.py",
]
LEFT_OUT = re.compile(
    r"Operator_(Is_(?!IsNot)|IsNot_(?!Is$)|Eq_Is$|NotEq_IsNot$|BitOr_(?!BitAnd|BitXor|Sub))|Variable(Repl|Ins)"
)
"""Operators that say little: members of enumerations are compared by identity or equality alike, an order of nodes or a
product of sets is a ``TypeError`` wherever it is reached, and cosmic-ray's variables have to be named one by one."""
OPERATORS = {name: get_operator(name)() for name in operator_names() if not LEFT_OUT.search(name)}
PYTEST = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-n", "0"]
LIMITS = ["-o", "faulthandler_exit_on_timeout=true", "-o", "faulthandler_timeout={seconds}"]


class Mutant(NamedTuple):
    """The package, broken in one place."""

    module: str
    line: int
    operator: str
    occurrence: int

    def code(self, original: str) -> str:
        """Return the module's code with the place broken."""
        return str(mutate_code(original, OPERATORS[self.operator], self.occurrence))


def mutants(module: Path) -> Iterator[list[Mutant]]:
    """List what can be done to a module: for each place, the ways to break it."""
    tree = list(ast_nodes(get_ast(module.read_text(encoding="utf-8"))))
    places: defaultdict[tuple[object, object], list[Mutant]] = defaultdict(list)
    for name, operator in OPERATORS.items():
        positions = (place for node in tree for place in operator.mutation_positions(node))
        for occurrence, (start, end) in enumerate(positions):
            places[start, end].append(Mutant(module.relative_to(ROOT).as_posix(), start[0], name, occurrence))
    yield from places.values()


def without_annotations(code: str) -> str:
    """Return what runs of some code, which is nothing if it is no Python."""
    try:
        tree = ast.parse(code)
    except SyntaxError:
        return ""
    for node in ast.walk(tree):
        if isinstance(node, ast.arg):
            node.annotation = None
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            node.returns = None
        elif isinstance(node, ast.AnnAssign):
            node.annotation = ast.Constant(None)
    return ast.dump(tree)


def sample(below: str, size: int | None, seed: int) -> list[Mutant]:
    """Draw places of the package, and a way to break each."""
    draw = random.Random(seed)
    paths = sorted((ROOT / below).rglob("*.py")) if (ROOT / below).is_dir() else [ROOT / below]
    places = [ways for path in paths for ways in mutants(path)]
    draw.shuffle(places)
    drawn: list[Mutant] = []
    for ways in places:
        if len(drawn) == size:
            break
        mutant = draw.choice(ways)
        original = (ROOT / mutant.module).read_text(encoding="utf-8")
        if without_annotations(mutant.code(original)) not in {"", without_annotations(original)}:
            drawn.append(mutant)
    return drawn


def statement(code: str, line: int) -> range:
    """Return the lines of the statement that a line belongs to, of a compound one those of its head."""
    found = range(line, line + 1)
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, (ast.stmt, ast.ExceptHandler, ast.match_case)):
            body: list[ast.stmt] = getattr(node, "body", [])
            start = node.pattern.lineno if isinstance(node, ast.match_case) else node.lineno
            end = body[0].lineno if body else (getattr(node, "end_lineno", None) or start) + 1
            if start <= line < max(end, start + 1):
                found = range(start, max(end, start + 1))
    return found


def run(command: list[str], copy: Path, seconds: float | None = None, **environment: str) -> int:
    """Run a command on the copy, end all that it has started, and return its status: 1 if it was too slow."""
    path = os.pathsep.join([str(copy), str(copy / "tools")])
    process = subprocess.Popen(
        command,
        cwd=copy,
        env={**os.environ, **environment, "PYTHONPATH": path},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        return 1
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


def measure(copy: Path, folder: Path) -> Map:
    """Run all tests if that was not done, note what they reach, and see that they can be chosen by name."""
    if not Map.is_in(folder):
        run([*PYTEST, "-p", "reach", *(f"tests/{name}" for name in TESTS)], copy, REACH=str(folder))
    reached = Map(folder)
    (copy / "chosen").write_text("\n".join(reached.seconds), encoding="utf-8")
    if run([*PYTEST, "--collect-only", "@chosen"], copy):
        sys.exit("The tests can't be chosen by their names.")
    return reached


def write(path: Path, code: str) -> None:
    """Write a module, and remove its bytecode: of two versions of a size and second, it would not be told."""
    path.write_text(code, encoding="utf-8")
    Path(cache_from_source(path)).unlink(missing_ok=True)


def outcome(mutant: Mutant, code: str, copy: Path, reached: Map, limit: int) -> str:
    """Tell what became of a mutant."""
    path = copy / mutant.module
    original = path.read_text(encoding="utf-8")
    tests = reached.tests(mutant.module, statement(original, mutant.line))
    if not tests:
        return "not reached"
    (copy / "chosen").write_text("\n".join(tests), encoding="utf-8")
    write(path, code)
    limits = [one.format(seconds=limit) for one in LIMITS]
    expected = sum(reached.seconds[name] for name in tests)
    failed = run([*PYTEST, "-x", *limits, "@chosen"], copy, 3 * expected + limit)
    write(path, original)
    return "killed" if failed else f"survived {len(tests)} tests"


def difference(mutant: Mutant, original: str, code: str) -> str:
    """Show what a mutant is."""
    lines = difflib.unified_diff(
        original.splitlines(), code.splitlines(), mutant.module, mutant.operator, "", "", 2, ""
    )
    return "\n".join(lines)


def main() -> None:
    """Mutate and test."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, help="how many places to try")
    parser.add_argument("--seed", type=int, default=0, help="which ones")
    parser.add_argument("--limit", type=int, default=60, help="seconds after which a test counts as failed")
    parser.add_argument("--module", default=PACKAGE, help="mutate below this path alone")
    parser.add_argument("--folder", type=Path, help="work here, and take from here what the tests reach if it is known")
    arguments = parser.parse_args()
    chosen = sample(arguments.module, arguments.sample, arguments.seed)
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as temporary:
        folder = (arguments.folder or Path(temporary)).resolve()
        # Always the same path for one folder: it is in the names of some tests.
        copy = folder / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        ignored = shutil.ignore_patterns(".git", ".nox", ".venv", "*_cache", ".hypothesis", "__pycache__")
        shutil.copytree(ROOT, copy, ignore=ignored)
        reached = measure(copy, folder)
        print(f"{len(chosen)} mutants, {len(reached.seconds)} tests", flush=True)
        for number, mutant in enumerate(chosen, 1):
            original = (copy / mutant.module).read_text(encoding="utf-8")
            code = mutant.code(original)
            result = outcome(mutant, code, copy, reached, arguments.limit)
            outcomes["killed" if result == "killed" else "survived"] += 1
            print(f"{number} {mutant.module}:{mutant.line} {mutant.operator}: {result}", flush=True)
            if result != "killed":
                print(difference(mutant, original, code), flush=True)
    print(f"{outcomes['killed']} killed, {outcomes['survived']} survived: {outcomes['killed'] / len(chosen):.1%}")


if __name__ == "__main__":
    main()
