"""The findings are the same in every run: whatever the order of files, the number of processes, and the checkers beside."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from functional_cases import FUNCTIONAL, case_paths

CASES = case_paths()[:: len(case_paths()) // 30]
OURS = "CSP-D407: "

CODE = {
    "ordered/__init__": "from .kinds import Kind\n",
    "ordered/kinds": "from http.client import HTTPSConnection as Kind\n",
    "ordered/first": "from ordered import Kind\n\nKind('h')  # ignore\nKind('h')\n",
    "ordered/second": "from ordered.kinds import Kind\n\nKind('h')\nKind('h')\n",
    "ordered/base": (
        "import http.client\n\nclass Base(http.client.HTTPSConnection):\n    def __init__(self, host, context=None):\n"
        "        super().__init__(host, context=context)\n\nBase('h')\n"
    ),
    "ordered/asks": "from ordered.base import Base\n\nclass Own(Base):\n    pass\n\nOwn('h')\n",
}
EXPECTED = ["asks.py:6", "base.py:7", "first.py:4", "second.py:3", "second.py:4"]


def findings(files: Sequence[Path], folder: Path, *options: str, **variables: str) -> list[str]:
    """Lint files in a process of its own, and return this plugin's messages, audit included, in one order."""
    listed = folder / "findings"
    command = [sys.executable, "-m", "pylint", f"--rcfile={FUNCTIONAL / 'audit.rc'}", f"--output={listed}", "--score=n"]
    names = [path.relative_to(folder) if path.is_relative_to(folder) else path for path in files]
    environment = {**os.environ, **variables}
    run = subprocess.run([*command, *options, *map(str, names)], cwd=folder, env=environment, check=False)
    assert run.returncode & 1 == 0
    return sorted(line for line in listed.read_text(encoding="utf-8").splitlines() if OURS in line)


@pytest.fixture(scope="module")
def in_one_way(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Lint some cases."""
    return findings(CASES, tmp_path_factory.mktemp("once"), PYTHONHASHSEED="0")


@pytest.mark.parametrize(
    ("step", "options", "variables"),
    [
        (-1, [], {"PYTHONHASHSEED": "407", "PYTHONMALLOC": "malloc"}),
        (1, ["--jobs=2"], {}),
        (1, ["--enable=all"], {}),
    ],
    ids=["order of files, of sets, addresses", "processes", "other checkers"],
)
def test_cases(step: int, options: list[str], variables: dict[str, str], in_one_way: list[str], tmp_path: Path) -> None:
    assert len(in_one_way) > len(CASES) / 2
    assert findings(CASES[::step], tmp_path, *options, **variables) == in_one_way


def test_modules_that_import_each_other(tmp_path: Path) -> None:
    (tmp_path / "ordered").mkdir()
    files = [tmp_path / f"{name}.py" for name in CODE]
    for path, code in zip(files, CODE.values(), strict=True):
        path.write_text(code, encoding="utf-8")
    for order in (files, files[::-1], files[3:] + files[:3], files[2::-1] + files[:2:-1]):
        found = findings(order, tmp_path, "--disable=csp-d407-audit")
        assert [":".join(line.split(":")[:2]).rpartition("/")[2] for line in found] == EXPECTED
