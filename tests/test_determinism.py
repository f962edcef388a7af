"""The findings are the same in every run: no verdict and no text depends on the order of sets, or on addresses."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from functional_cases import FUNCTIONAL, case_paths

RUNS = ({"PYTHONHASHSEED": "0"}, {"PYTHONHASHSEED": "407", "PYTHONMALLOC": "malloc"})
"""What tells the runs apart: how strings are hashed, and where objects are."""


def lint(variables: dict[str, str], output: Path) -> subprocess.Popen[bytes]:
    """Begin to lint all functional cases, audit messages included, in a process of its own."""
    options = [f"--rcfile={FUNCTIONAL / 'audit.rc'}", f"--output={output}", "--score=n"]
    return subprocess.Popen(
        [sys.executable, "-m", "pylint", *options, *map(str, case_paths())], env={**os.environ, **variables}
    )


def test_findings_are_the_same_in_every_run(tmp_path: Path) -> None:
    outputs = [tmp_path / str(number) for number in range(len(RUNS))]
    # Side by side: they share nothing but the files that they read.
    for process in [lint(variables, output) for variables, output in zip(RUNS, outputs, strict=True)]:
        assert process.wait() & 1 == 0
    first, *others = [output.read_text().splitlines() for output in outputs]
    assert len(first) > len(case_paths())
    assert all(other == first for other in others)
