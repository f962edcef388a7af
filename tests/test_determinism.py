"""The findings are the same in every run: no verdict and no text depends on the order of sets or files, or on addresses."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from functional_cases import FUNCTIONAL, share_of_cases

RUNS: tuple[tuple[dict[str, str], int], ...] = (
    ({"PYTHONHASHSEED": "0"}, 1),
    ({"PYTHONHASHSEED": "407", "PYTHONMALLOC": "malloc"}, -1),
)
"""What tells the runs apart: how strings are hashed, where objects are, and which way the files are gone through."""


def lint(files: Iterable[Path], variables: dict[str, str], output: Path) -> subprocess.Popen[bytes]:
    """Begin to lint files, audit messages included, in a process of its own."""
    options = [f"--rcfile={FUNCTIONAL / 'audit.rc'}", f"--output={output}", "--score=n"]
    return subprocess.Popen(
        [sys.executable, "-m", "pylint", *options, *map(str, files)], env={**os.environ, **variables}
    )


def findings(files: list[Path], folder: Path) -> list[list[str]]:
    """Return what each run finds, in one order."""
    outputs = [folder / f"run{number}" for number in range(len(RUNS))]
    # Side by side: they share nothing but the files that they read.
    runs = zip(RUNS, outputs, strict=True)
    for process in [lint(files[::step], variables, output) for (variables, step), output in runs]:
        assert process.wait() & 1 == 0
    return [sorted(output.read_text().splitlines()) for output in outputs]


def test_findings_are_the_same_in_every_run(tmp_path: Path) -> None:
    cases = share_of_cases()[::4]
    first, *others = findings(cases, tmp_path)
    assert len(first) > len(cases)
    assert all(other == first for other in others)


CLIENT = """import http.client
import ssl

Base = http.client.HTTPSConnection


class Connection(Base):
    def __init__(self, host):
        super().__init__(host, context=ssl.create_default_context())
"""
DEAR = """import os
import ssl
from client import *

flags = os.listdir()
context = ssl.create_default_context()
for a in flags:
    ssl.chosen = a
    context = ssl.create_default_context() if a else context
    for b in flags:
        ssl.chosen = b
        for c in flags:
            context = ssl.create_default_context() if c else context
            for d in flags:
                ssl.chosen = d
                for e in flags:
                    context = ssl.create_default_context() if d else context
http.client.HTTPSConnection("h", context=context)
"""
PLAIN = """import http.client

for number in range(60):
    if number == 59:
        Kind = http.client.HTTPSConnection
    else:
        Kind = http.client.HTTPConnection


class Connection(Kind):
    def __init__(self, host):
        super().__init__(host)
"""


def test_what_one_file_costs_is_not_taken_from_the_next(tmp_path: Path) -> None:
    (tmp_path / "client.py").write_text(CLIENT, encoding="utf-8")
    files = []
    for name, code in (("dear", DEAR), ("plain", PLAIN)):
        files.append(tmp_path / f"{name}.py")
        files[-1].write_text(code, encoding="utf-8")
    first, *others = findings(files, tmp_path)
    assert any("plain.py:12" in line and "W9407" in line for line in first)
    assert all(other == first for other in others)
