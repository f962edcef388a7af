"""Looks for random programs of which the rule reports something else than what happens, and prints the smallest.

python tests/fuzz.py --seconds 600 --seed 1
"""

from __future__ import annotations

import argparse
import collections
import random
import sys
import time
import traceback

import conftest  # noqa: F401  # settings of hypothesis that all tests share
from hypothesis import Phase, given, seed, settings
from program_runs import disagreements
from random_programs import programs

PROGRAMS_A_ROUND = 100


class Fuzzer:
    """Rounds of programs until the time is over."""

    def __init__(self, seconds: float, first_seed: int) -> None:
        self.end = time.monotonic() + seconds
        self.seed = first_seed
        self.programs = 0
        self.found: collections.Counter[str] = collections.Counter()

    def run(self) -> None:
        """Run round after round, each with a seed of its own."""
        while time.monotonic() < self.end:
            self.round()
            self.seed += 1

    def round(self) -> None:
        """Check some programs; print the smallest that disagrees."""
        smallest: list[tuple[str, str]] = []

        @seed(self.seed)
        @settings(
            max_examples=PROGRAMS_A_ROUND, derandomize=False, database=None, phases=[Phase.generate, Phase.shrink]
        )
        @given(programs())
        def check(code: str) -> None:
            self.programs += 1
            try:
                found = "\n".join(disagreements(code))
            except Exception:  # noqa: BLE001  # whatever it is, it is a finding
                found = traceback.format_exc()
            if found:
                smallest.append((code, found))
                raise AssertionError(found)

        random.seed(self.seed)
        try:
            check()
        except AssertionError:
            code, found = smallest[-1]
            self.found[found] += 1
            print(f"--- seed {self.seed}\n{code}\n{found}\n", flush=True)


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    fuzzer = Fuzzer(arguments.seconds, arguments.seed)
    fuzzer.run()
    print(f"{fuzzer.programs} programs, {sum(fuzzer.found.values())} rounds with a disagreement")
    return 1 if fuzzer.found else 0


if __name__ == "__main__":
    sys.exit(main())
