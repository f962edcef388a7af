"""Break the package in one place after the other, and see whether a test fails.

``python tools/mutation.py --sample 200`` works on a copy of the checkout, with cosmic-ray; without ``--sample`` each
place is tried, which takes many hours. What survives is printed as a difference.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).parent.parent
TESTS = [
    "test_functional.py",
    "test_ignore_comments.py",
    "test_messages.py",
    "test_ssl_contexts.py",
    "test_random_programs.py",
]
EQUIVALENT = (
    "%BinaryOperator_BitOr%",
    "%Operator_Is_Eq",
    "%Operator_IsNot_NotEq",
    "%Operator_Eq_Is",
    "%Operator_NotEq_IsNot",
)
"""Operators whose mutants are, with few exceptions, no others: ``X | Y`` stands in annotations, which nothing runs, and
members of enumerations are compared by identity or equality alike."""
CONFIGURATION = """\
[cosmic-ray]
module-path = "pylint_csp"
timeout = {timeout}
excluded-modules = []
test-command = "{python} -m pytest -x -q -p no:cacheprovider -n 0 {tests}"

[cosmic-ray.distributor]
name = "local"
"""


def keep_sample(session: Path, sample: int | None, seed: int) -> int:
    """Leave no more than a sample of the mutants in a session, none that are equivalent, and return how many."""
    with closing(sqlite3.connect(session)) as connection, connection as database:
        jobs = [job for (job,) in database.execute("SELECT job_id FROM work_items ORDER BY job_id")]
        places = sorted(
            database.execute(
                "SELECT module_path, operator_name, occurrence, job_id FROM mutation_specs WHERE NOT ("
                + " OR ".join("operator_name LIKE ?" for _ in EQUIVALENT)
                + ")",
                EQUIVALENT,
            ).fetchall()
        )
        size = len(places) if sample is None else min(sample, len(places))
        kept = {row[3] for row in random.Random(seed).sample(places, size)}
        for job in set(jobs) - kept:
            database.execute("DELETE FROM mutation_specs WHERE job_id = ?", (job,))
            database.execute("DELETE FROM work_items WHERE job_id = ?", (job,))
    return len(kept)


def main() -> None:
    """Mutate and test."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, help="how many places to try")
    parser.add_argument("--seed", type=int, default=0, help="which ones")
    parser.add_argument("--timeout", type=int, default=300, help="seconds for the tests of one mutant")
    parser.add_argument("--module", default="pylint_csp", help="mutate below this path alone")
    arguments = parser.parse_args()
    cosmic_ray = [sys.executable, "-m", "cosmic_ray.cli"]
    with tempfile.TemporaryDirectory() as temporary:
        copy = Path(temporary, "checkout")
        ignored = shutil.ignore_patterns(".git", ".nox", ".venv", "*_cache", ".hypothesis", "__pycache__")
        shutil.copytree(ROOT, copy, ignore=ignored)
        tests = " ".join(f"tests/{name}" for name in TESTS)
        text = CONFIGURATION.format(timeout=arguments.timeout, python=sys.executable, tests=tests)
        text = text.replace('"pylint_csp"', f'"{arguments.module}"')
        (copy / "mutation.toml").write_text(text, encoding="utf-8")
        session = copy / "mutation.sqlite"
        environment = {**os.environ, "PYTHONPATH": str(copy)}
        subprocess.run([*cosmic_ray, "baseline", "mutation.toml"], cwd=copy, env=environment, check=True)
        subprocess.run([*cosmic_ray, "init", "mutation.toml", session.name], cwd=copy, env=environment, check=True)
        print(f"{keep_sample(session, arguments.sample, arguments.seed)} mutants", flush=True)
        subprocess.run([*cosmic_ray, "exec", "mutation.toml", session.name], cwd=copy, env=environment, check=True)
        report = [sys.executable, "-m", "cosmic_ray.tools.report", "--show-diff", "--surviving-only", session.name]
        subprocess.run(report, cwd=copy, env=environment, check=True)


if __name__ == "__main__":
    main()
