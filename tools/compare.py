"""Run other linters on the project's functional cases, and count what they report, miss and report wrongly.

``python tools/compare.py ENVIRONMENTS`` makes one virtual environment for each linter below a folder. The cases are the
project's own, written for what it does: the table says how much of the rule another linter covers, not which linter is
the better one.
"""

from __future__ import annotations

import argparse
import ast
import io
import json
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from pylint.testutils.lint_module_test import LintModuleTest

ROOT = Path(__file__).parent.parent
CASES = ROOT / "tests" / "functional"
BEGIN, END = "<!-- written by nox -s compare -->\n", "<!-- end -->"

WITHOUT_CONTEXT = "construction-without-context"
SEMGREP_RULE = """\
rules:
  - id: construction
    languages: [python]
    severity: WARNING
    message: HTTPSConnection is constructed
    pattern-either:
      - pattern: http.client.HTTPSConnection(...)
      - pattern: httplib.HTTPSConnection(...)
      - pattern: six.moves.http_client.HTTPSConnection(...)
  - id: construction-without-context
    languages: [python]
    severity: WARNING
    message: HTTPSConnection is constructed without a context
    patterns:
      - pattern: http.client.HTTPSConnection(...)
      - pattern-not: http.client.HTTPSConnection(..., context=$CONTEXT, ...)
"""

Place = tuple[str, int]


class Linter(NamedTuple):
    """A linter with the rule of its own that comes nearest."""

    name: str
    requirements: list[str]
    command: list[str]
    rules: set[str]
    read: Callable[[str], list[tuple[str, int, str]]]
    """From its output: file, line and rule of each finding."""


def _bandit(output: str) -> list[tuple[str, int, str]]:
    results: list[dict[str, Any]] = json.loads(output)["results"]
    return [(one["filename"], one["line_number"], one["test_id"]) for one in results]


def _semgrep(output: str) -> list[tuple[str, int, str]]:
    results: list[dict[str, Any]] = json.loads(output)["results"]
    return [(one["path"], one["start"]["line"], one["check_id"].rpartition(".")[2]) for one in results]


def _cytoscnpy(output: str) -> list[tuple[str, int, str]]:
    return [(one["file"], one["line"], one["rule_id"]) for one in json.loads(output)["danger"]]


def _ruff(output: str) -> list[tuple[str, int, str]]:
    return [(one["filename"], one["location"]["row"], one["code"]) for one in json.loads(output)]


def _pylint(output: str) -> list[tuple[str, int, str]]:
    return [(one["path"], one["line"], one["symbol"]) for one in json.loads(output)["messages"]]


BANDIT = ["bandit", "--quiet", "--recursive", "--format=json", "."]
SEMGREP = [
    "semgrep",
    "scan",
    "--metrics=off",
    "--disable-version-check",
    "--no-git-ignore",
    "--quiet",
    "--json",
    "--config={rule}",
    ".",
]
RULE = {"missing-ssl-context", "insecure-ssl-context"}
PLUGIN = [
    "pylint",
    "--rcfile=",
    "--load-plugins=pylint_csp",
    "--disable=all",
    "--enable=csp-d407",
    "--output-format=json2",
    "{files}",
]

CONTEXT_RULES = {"B323", "B501", "B502", "B503", "B504", "S323", "S501", "S502", "S503", "S504", "CSP-D408", "CSP-D409"}
"""Rules about contexts and their settings, whatever these are used for: other lines than the calls are not judged."""

CYTOSCNPY = ["cytoscnpy", "--danger", "--no-dead", "--json", "."]
RUFF = ["ruff", "check", "--isolated", "--no-cache", "--select=S", "--output-format=json", "."]

LINTERS = [
    Linter("pylint-csp", [], PLUGIN, RULE, _pylint),
    Linter(
        "CytoScnPy 1.3.0, `CSP-D407` to `D409`",
        ["cytoscnpy==1.3.0"],
        CYTOSCNPY,
        {"CSP-D407", *CONTEXT_RULES},
        _cytoscnpy,
    ),
    Linter("bandit 1.9.4, `B323`, `B501` to `B504`", ["bandit==1.9.4"], BANDIT, CONTEXT_RULES, _bandit),
    Linter("bandit 1.7.4, `B309`", ["bandit==1.7.4", "pbr", "setuptools<81"], BANDIT, {"B309"}, _bandit),
    Linter("semgrep 1.185.0, each construction", ["semgrep==1.185.0"], SEMGREP, {"construction"}, _semgrep),
    Linter("semgrep 1.185.0, no `context=`", ["semgrep==1.185.0"], SEMGREP, {WITHOUT_CONTEXT}, _semgrep),
    Linter("ruff 0.17.6, `S323`, `S501` to `S504`", ["ruff==0.17.6"], RUFF, CONTEXT_RULES, _ruff),
]


def cases() -> dict[str, str]:
    """Return the cases, without the modules that they import, by their path below the folder."""
    return {
        path.relative_to(CASES).as_posix(): path.read_text(encoding="utf-8") for path in sorted(CASES.glob("*/*.py"))
    }


def statements(code: str) -> dict[int, int]:
    """Map each line to the first line of its simple statement: linters choose different lines of one that has many."""
    first = {}
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.stmt) and not hasattr(node, "body"):
            for line in range(node.lineno, (node.end_lineno or node.lineno) + 1):
                first[line] = node.lineno
    return first


def judge(linter: Linter, output: str, codes: dict[str, str], folder: Path) -> tuple[int, int, int, int]:
    """Return how many calls a linter reports, misses and reports wrongly, and what it says of other lines."""
    reported: set[Place] = set()
    beside: set[Place] = set()
    wanted: set[Place] = set()
    lines = {name: statements(code) for name, code in codes.items()}
    for name, code in codes.items():
        for number, symbol in LintModuleTest.get_expected_messages(io.StringIO(code)):
            if symbol in RULE:
                wanted.add((name, lines[name].get(number, number)))
    for file, line, rule in linter.read(output):
        path = Path(file)
        name = (path.relative_to(folder) if path.is_absolute() else path).as_posix()
        if rule in linter.rules and name in codes:
            place = (name, lines[name].get(line, line))
            (beside if rule in CONTEXT_RULES and place not in wanted else reported).add(place)
    return len(reported & wanted), len(wanted - reported), len(reported - wanted), len(beside - reported)


def binaries(environments: Path, linter: Linter) -> Path:
    """Make the environment of a linter, if it is not there yet, and return the folder of its commands."""
    if not linter.requirements:
        return Path(sys.executable).parent
    folder = environments / linter.requirements[0].replace("==", "-")
    place = folder / ("Scripts" if sys.platform == "win32" else "bin")
    if not folder.exists():
        venv.create(folder, with_pip=True)
        subprocess.run([place / "python", "-m", "pip", "install", "--quiet", *linter.requirements], check=True)
    return place


def main() -> None:
    """Compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("environments", type=Path, help="where virtual environments are made")
    parser.add_argument("--write", action="store_true", help="put the table into README.md")
    arguments = parser.parse_args()
    codes = cases()
    rows = [
        "| linter, and its rules that come nearest | reported | missed | false | contexts on other lines |",
        "|---|---|---|---|---|",
    ]
    with tempfile.TemporaryDirectory() as temporary:
        rule = Path(temporary, "rule.yml")
        rule.write_text(SEMGREP_RULE, encoding="utf-8")
        # Some linters leave out folders that are called tests.
        folder = Path(temporary, "cases")
        shutil.copytree(CASES, folder)
        for linter in LINTERS:
            place = binaries(arguments.environments.resolve(), linter)
            command = [str(place / linter.command[0])]
            for argument in linter.command[1:]:
                command += list(codes) if argument == "{files}" else [argument.format(rule=rule)]
            run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
            try:
                counts = judge(linter, run.stdout, codes, folder)
            except ValueError:
                sys.exit(f"{linter.name} ended with {run.returncode}: {run.stderr[-2000:]}")
            rows.append(f"| {linter.name} | {' | '.join(map(str, counts))} |")
            print(rows[-1], flush=True)
    table = "\n".join(rows) + "\n"
    if arguments.write:
        readme = ROOT / "README.md"
        head, _, rest = readme.read_text(encoding="utf-8").partition(BEGIN)
        readme.write_text(f"{head}{BEGIN}\n{table}\n{END}{rest.partition(END)[2]}", encoding="utf-8")


if __name__ == "__main__":
    main()
