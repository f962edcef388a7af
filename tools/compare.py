"""Run other linters on the packages of the sweep and on the project's own cases, and count what they say.

``python tools/compare.py CACHE`` installs each linter in an environment of its own below a folder. The cases are
written for what this rule does, so they flatter it; of the packages, what was read counts: ``tools/sweep``.
"""

from __future__ import annotations

import argparse
import ast
import functools
import json
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

from corpus import unpack
from pylint.testutils.lint_module_test import LintModuleTest
from sweep import LISTS, pins, read, sweep

README = Path(__file__).parent.parent / "README.md"
CASES = README.parent / "tests" / "functional"
BEGIN, END = "<!-- written by nox -s compare -->", "<!-- end -->"

CONTEXTS = {"B323", "B501", "B502", "B503", "B504", "S323", "S501", "S502", "S503", "S504", "CSP-D408", "CSP-D409"}
"""Rules about contexts and their settings, whatever these are used for: other lines than the calls are not judged."""
BANDIT = "bandit --quiet --recursive --format=json ."
SEMGREP = "semgrep scan --metrics=off --disable-version-check --no-git-ignore --quiet --json --config={rule} ."
CYTOSCNPY = "cytoscnpy --danger --no-dead --json ."
RUFF = "ruff check --isolated --no-cache --select=S --output-format=json ."
READERS: dict[str, Callable[[Any], Iterable[tuple[str, int, str]]]] = {
    BANDIT: lambda all_: ((one["filename"], one["line_number"], one["test_id"]) for one in all_["results"]),
    SEMGREP: lambda all_: ((one["path"], one["start"]["line"], one["check_id"]) for one in all_["results"]),
    CYTOSCNPY: lambda all_: ((one["file"], one["line"], one["rule_id"]) for one in all_["danger"]),
    RUFF: lambda all_: ((one["filename"], one["location"]["row"], one["code"]) for one in all_),
}
"""How to find file, line and rule in what a command prints."""
RULES = {"missing-ssl-context", "insecure-ssl-context"}
LINTERS = [
    ("pylint-csp", "", "", RULES),
    ("CytoScnPy 1.3.0, `CSP-D407` to `D409`", "cytoscnpy==1.3.0", CYTOSCNPY, {"CSP-D407", *CONTEXTS}),
    ("bandit 1.9.4, `B323`, `B501` to `B504`", "bandit==1.9.4", BANDIT, CONTEXTS),
    ("bandit 1.7.4, `B309`", "bandit==1.7.4 pbr setuptools<81", BANDIT, {"B309"}),
    ("semgrep 1.185.0, each construction", "semgrep==1.185.0", SEMGREP, {"construction"}),
    ("semgrep 1.185.0, no `context=`", "semgrep==1.185.0", SEMGREP, {"without-context"}),
    ("ruff 0.17.6, `S323`, `S501` to `S504`", "ruff==0.17.6", RUFF, CONTEXTS),
]
"""Name, requirements, command, and the rules that come nearest."""


class Code(NamedTuple):
    """What is linted: a folder, the files of it that count (none: all), and its calls without a secure context."""

    folder: Path
    files: list[Path]
    wanted: set[tuple[str, int]]


def packages(cache: Path) -> list[Code]:
    """Return the packages, with what a person who read the findings calls right."""
    right = {(one.path, one.line) for one, note in read(LISTS / "packages.txt").items() if note.startswith("right")}
    folders = [unpack(pin, cache) for pin in pins()]
    return [Code(folder, [], {one for one in right if one[0].startswith(f"{folder.name}/")}) for folder in folders]


def cases(folder: Path) -> list[Code]:
    """Return the cases, with their markers; a copy, since some linters leave out folders that are called tests."""
    shutil.copytree(CASES, folder)
    files = sorted(folder.glob("*/*.py"))
    wanted = set()
    for path in files:
        with path.open(encoding="utf-8") as stream:
            marked = {line for line, symbol in LintModuleTest.get_expected_messages(stream) if symbol in RULES}
        wanted |= {(path.relative_to(folder.parent).as_posix(), line) for line in marked}
    return [Code(folder, files, wanted)]


@functools.cache
def statements(path: Path) -> dict[int, int]:
    """Map each line to the first line of its simple statement: linters choose different lines of one that has many."""
    try:
        tree = ast.parse(path.read_bytes())
    except (SyntaxError, ValueError):
        return {}
    simple = [one for one in ast.walk(tree) if isinstance(one, ast.stmt) and not hasattr(one, "body")]
    return {line: one.lineno for one in simple for line in range(one.lineno, (one.end_lineno or one.lineno) + 1)}


@functools.cache
def findings(requirements: str, command: str, folder: Path, environments: Path) -> list[tuple[Path, int, str]]:
    """Run a linter in a folder, in an environment of its own, and return file, line and rule of all that it says."""
    if not requirements:
        return [(folder.parent / one.path, one.line, one.symbol) for one in sweep(folder)[0]]
    environment = environments / requirements.partition(" ")[0]
    binaries = environment / ("Scripts" if sys.platform == "win32" else "bin")
    if not environment.exists():
        venv.create(environment, with_pip=True)
        subprocess.run([binaries / "python", "-m", "pip", "install", "--quiet", *requirements.split()], check=True)
    name, *arguments = [word.format(rule=README.parent / "tools" / "semgrep.yml") for word in command.split()]
    run = subprocess.run([binaries / name, *arguments], cwd=folder, capture_output=True, text=True, check=False)
    try:
        found = READERS[command](json.loads(run.stdout))
    except ValueError:
        sys.exit(f"{requirements} ended with {run.returncode} in {folder}: {run.stderr[-2000:]}")
    return [(folder / path, number, rule.rpartition(".")[2]) for path, number, rule in found]


def judge(found: list[tuple[Path, int, str]], rules: set[str], code: Code) -> tuple[int, int, int, int]:
    """Return how many calls a linter reports, misses and reports wrongly, and what it says of other lines."""

    def place(path: Path, line: int) -> tuple[str, int]:
        return path.relative_to(code.folder.parent).as_posix(), statements(path).get(line, line)

    wanted = {place(code.folder.parent / path, line) for path, line in code.wanted}
    counted = [one for one in found if one[2] in rules and (not code.files or one[0] in code.files)]
    of_calls = {place(path, line) for path, line, rule in counted if rule not in CONTEXTS}
    of_contexts = {place(path, line) for path, line, rule in counted if rule in CONTEXTS}
    reported = (of_calls | of_contexts) & wanted
    return len(reported), len(wanted - reported), len(of_calls - wanted), len(of_contexts - wanted - of_calls)


def main() -> None:
    """Compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cache", type=Path, help="where packages are unpacked, and linters installed")
    parser.add_argument("--write", action="store_true", help="put the tables into README.md")
    arguments = parser.parse_args()
    cache, rows = arguments.cache.resolve(), []
    with tempfile.TemporaryDirectory() as temporary:
        real, own = packages(cache), cases(Path(temporary).resolve() / "cases")
        for title, codes in ((f"{len(real)} packages", real), (f"the project's own {len(own[0].files)} cases", own)):
            head = f"| {sum(len(code.wanted) for code in codes)} calls in {title}"
            rows += ["", f"{head} | reported | missed | false | contexts on other lines |", "|---|---|---|---|---|"]
            for name, requirements, command, rules in LINTERS:
                found = [findings(requirements, command, code.folder, cache / "linters") for code in codes]
                counts = [judge(each, rules, code) for each, code in zip(found, codes, strict=True)]
                rows.append(f"| {name} | {' | '.join(str(sum(column)) for column in zip(*counts, strict=True))} |")
                print(rows[-1], flush=True)
    if arguments.write:
        head, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
        README.write_text("\n".join([head + BEGIN, *rows, "", END]) + rest.partition(END)[2], encoding="utf-8")


if __name__ == "__main__":
    main()
