"""Break the package in one place after the other, and see whether a test fails.

``python tools/mutation.py --sample 150 --seed 1`` draws places and breaks each once, in one of cosmic-ray's ways, in a
copy of the checkout. What survives is printed as a difference. A run of the tests that takes too long has failed.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import difflib
import os
import queue
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

ROOT = Path(__file__).parent.parent
PACKAGE = "pylint_csp"
TESTS = ("functional", "messages", "ignore_comments", "ssl_contexts", "switches", "random_programs", "robustness")
"""Those that can kill a mutant, the likeliest first."""
LEFT_OUT = r"Operator_(Is_(?!IsNot)|IsNot_(?!Is$)|Eq_Is$|NotEq_IsNot$|BitOr_(?!BitAnd|BitXor|Sub))|Variable(Repl|Ins)"
"""Operators that say little: members of enumerations are compared by identity or equality alike, an order of nodes or a
product of sets is a ``TypeError`` wherever it is reached, and cosmic-ray's variables have to be named one by one."""
OPERATORS = {name: get_operator(name)() for name in operator_names() if not re.search(LEFT_OUT, name)}


class Mutant(NamedTuple):
    """The package, broken in one place."""

    module: str
    line: int
    operator: str
    occurrence: int

    def codes(self) -> tuple[str, str]:
        """Return the module's code, whole and with the place broken."""
        original = (ROOT / self.module).read_text(encoding="utf-8")
        return original, str(mutate_code(original, OPERATORS[self.operator], self.occurrence))


def mutants(module: Path) -> Iterator[list[Mutant]]:
    """List what can be done to a module: for each place, the ways to break it."""
    tree = list(ast_nodes(get_ast(module.read_text(encoding="utf-8"))))
    places: defaultdict[tuple[object, object], list[Mutant]] = defaultdict(list)
    for name, operator in OPERATORS.items():
        positions = (place for node in tree for place in operator.mutation_positions(node))
        for occurrence, (start, end) in enumerate(positions):
            places[start, end].append(Mutant(module.relative_to(ROOT).as_posix(), start[0], name, occurrence))
    yield from places.values()


def what_runs(code: str) -> str:
    """Return some code without its annotations, and nothing if it is no Python."""
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


def sample(size: int, seed: int) -> list[Mutant]:
    """Draw places of the package, and a way to break each."""
    draw = random.Random(seed)
    places = [ways for path in sorted((ROOT / PACKAGE).rglob("*.py")) for ways in mutants(path)]
    draw.shuffle(places)
    chosen = (draw.choice(ways) for ways in places)
    broken = (mutant for mutant in chosen if len({"", *map(what_runs, mutant.codes())}) == 3)
    return [mutant for mutant, _ in zip(broken, range(size), strict=False)]


def fails(copy: Path, seconds: float | None = None) -> bool:
    """Run the tests in a copy until one fails, and end all that they have started."""
    options = ["-x", "-q", "-p", "no:cacheprovider", *(f"tests/test_{name}.py" for name in TESTS)]
    command = [sys.executable, "-m", "pytest", *options]
    # Of two versions of a size and second, bytecode would not be told apart.
    variables = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    null = subprocess.DEVNULL
    process = subprocess.Popen(command, cwd=copy, env=variables, stdout=null, stderr=null, start_new_session=True)
    try:
        return process.wait(seconds) != 0
    except subprocess.TimeoutExpired:
        return True
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


def main() -> None:
    """Mutate and test."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, default=150, help="how many places to try")
    parser.add_argument("--seed", type=int, default=1, help="which ones")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="how many at a time")
    arguments = parser.parse_args()
    chosen = sample(arguments.sample, arguments.seed)
    copies: queue.Queue[Path] = queue.Queue()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(arguments.jobs) as pool:
        ignored = shutil.ignore_patterns(".git", ".nox", ".venv", "*_cache", ".hypothesis", "__pycache__")
        for number in range(arguments.jobs):
            copies.put(Path(shutil.copytree(ROOT, Path(folder, f"copy{number}"), ignore=ignored)))
        start = time.monotonic()
        if fails(Path(folder, "copy0")):
            sys.exit("The tests fail before anything is broken.")
        limit = 60 + 5 * (time.monotonic() - start)

        def survives(mutant: Mutant) -> bool:
            original, broken = mutant.codes()
            copy = copies.get()
            (copy / mutant.module).write_text(broken, encoding="utf-8")
            killed = fails(copy, limit)
            (copy / mutant.module).write_text(original, encoding="utf-8")
            copies.put(copy)
            print(f"{mutant.module}:{mutant.line} {mutant.operator}: {'killed' if killed else 'SURVIVED'}", flush=True)
            if not killed:
                print(*difflib.unified_diff(original.splitlines(), broken.splitlines(), n=2, lineterm=""), sep="\n")
            return not killed

        survivors = sum(pool.map(survives, chosen))
    killed = len(chosen) - survivors
    print(f"{killed} killed, {survivors} survived: {killed / len(chosen):.1%}")


if __name__ == "__main__":
    main()
