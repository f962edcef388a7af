"""Measure what the plugin costs: paired runs of pylint without it, with an empty plugin, and with it.

``python tools/bench.py CACHE`` prints a report as Markdown; ``--write`` puts it into ``docs/performance.md``, too.
Times are seconds of processor time, user and system together: another process on the machine disturbs them less than
the clock's.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import platform
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from corpus import modules, unpack
from pathological import INPUTS

PAGE = Path(__file__).parent.parent / "docs" / "performance.md"
MARK = "<!-- written by nox -s bench -->\n"
TOOLS = str(Path(__file__).parent)

WITHOUT: list[str] = []
EMPTY = ["--load-plugins=empty_plugin"]
PLUGIN = ["--load-plugins=pylint_csp"]
VARIANTS = {"without": WITHOUT, "empty": EMPTY, "plugin": PLUGIN}

# Where nothing else is on, a message that is never shown keeps pylint at work.
ALONE = {
    "without": ["--disable=all", "--enable=fatal,bad-chained-comparison"],
    "empty": ["--disable=all", "--enable=fatal,bad-chained-comparison,never-shown"],
    "plugin": ["--disable=all", "--enable=fatal,bad-chained-comparison,csp-d407"],
}

STANDARD_LIBRARY = [
    "asyncio",
    "concurrent",
    "email",
    "http",
    "json",
    "logging",
    "multiprocessing",
    "unittest",
    "urllib",
    "xml",
]


class Cost(NamedTuple):
    """What one run took."""

    seconds: float
    megabytes: float


def run(folder: Path, files: list[Path], options: list[str]) -> Cost:
    """Run pylint once over some files."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as names:
        names.write("\n".join(str(path.relative_to(folder)) for path in files))
        names.flush()
        # The names are read inside, so that a long list doesn't meet a limit of the command line.
        code = "import pathlib, pylint, sys; names = pathlib.Path(sys.argv[1]).read_text().split()"
        code += "; pylint.run_pylint(sys.argv[2:] + names)"
        command = [sys.executable, "-c", code, names.name, "--rcfile=", "--persistent=n", "--score=n", *options]
        # As where it is installed, the modules are compiled once and not in every run.
        environment = {**os.environ, "PYTHONPATH": TOOLS, "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": ""}
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 2**20)


def paired(folder: Path, files: list[Path], repeat: int, *, alone: bool) -> dict[str, list[Cost]]:
    """Run the variants in turn, again and again."""
    costs: dict[str, list[Cost]] = {name: [] for name in VARIANTS}
    for _ in range(repeat):
        for name, options in VARIANTS.items():
            costs[name].append(run(folder, files, options + (ALONE[name] if alone else [])))
    return costs


def ratio(upper: list[Cost], lower: list[Cost], measure: Callable[[Cost], float] = lambda cost: cost.seconds) -> str:
    """Write the median of the pairs' ratios, with the least and the greatest."""
    ratios = sorted(measure(one) / measure(two) for one, two in zip(upper, lower, strict=True))
    return f"{statistics.median(ratios):.3f} ({ratios[0]:.3f} to {ratios[-1]:.3f})"


def median(costs: list[Cost]) -> str:
    """Write the median time."""
    return f"{statistics.median(cost.seconds for cost in costs):.2f} s"


def megabytes(cost: Cost) -> float:
    """Return the peak memory."""
    return cost.megabytes


@contextmanager
def trees(cache: Path) -> Iterator[dict[str, tuple[Path, list[Path]]]]:
    """Collect what is linted: by name, a folder and the files in it."""
    http = ["urllib3==2.8.0", "requests==2.34.2", "httplib2==0.32.1"]
    found = {}
    with tempfile.TemporaryDirectory() as together:
        for pin in http:
            shutil.copytree(unpack(pin, cache), together, dirs_exist_ok=True)
        found["urllib3, requests, httplib2"] = (Path(together), modules(Path(together)))
        for pin, folders in (
            ("django==5.2.19", ["django/core", "django/http", "django/utils"]),
            ("sympy==1.14.0", ["sympy/core", "sympy/logic", "sympy/parsing", "sympy/printing"]),
        ):
            root = unpack(pin, cache)
            files = [path for folder in folders for path in modules(root / folder) if "tests" not in path.parts]
            found[", ".join(folder.replace("/", ".") for folder in folders)] = (root, files)
        library = Path(sysconfig.get_path("stdlib"))
        files = [path for folder in STANDARD_LIBRARY for path in modules(library / folder)]
        found["standard library: " + ", ".join(STANDARD_LIBRARY)] = (library, files)
        yield found


def tables(cache: Path, repeat: int) -> Iterator[str]:
    """Write the rows that compare trees."""
    with trees(cache) as found:
        for title, alone in (("The rule alone", True), ("All of pylint's checks", False)):
            lower = "empty" if alone else "without"
            yield f"### {title}\n"
            yield f"| linted | files | without | empty plugin | with | with / {lower} | peak memory, with / {lower} |"
            yield "|---|---|---|---|---|---|---|"
            for name, (folder, files) in found.items():
                costs = paired(folder, files, repeat, alone=alone)
                times = " | ".join(median(costs[variant]) for variant in VARIANTS)
                memory = ratio(costs["plugin"], costs[lower], megabytes)
                yield f"| {name} | {len(files)} | {times} | {ratio(costs['plugin'], costs[lower])} | {memory} |"
            yield ""


def scaling(cache: Path, repeat: int) -> Iterator[str]:
    """Write the rows that lint copies of one tree."""
    yield "### The same tree, copied\n"
    yield "| copies of urllib3, requests, httplib2 | files | empty plugin | with | with / empty |"
    yield "|---|---|---|---|---|"
    with trees(cache) as found, tempfile.TemporaryDirectory() as folder:
        source = found["urllib3, requests, httplib2"][0]
        for copies in (1, 4, 16):
            for number in range(copies):
                shutil.copytree(source, Path(folder, f"copy{number}"), dirs_exist_ok=True)
            files = modules(Path(folder))
            costs = paired(Path(folder), files, max(1, repeat // copies), alone=True)
            yield (
                f"| {copies} | {len(files)} | {median(costs['empty'])} | {median(costs['plugin'])} | "
                f"{ratio(costs['plugin'], costs['empty'])} |"
            )
    yield ""


def pathological() -> Iterator[str]:
    """Write the rows for inputs that are hard on purpose."""
    yield "### Hard inputs\n"
    yield "One file each. Half as much of the same, for growth: a ratio near 2 is linear.\n"
    yield "| input | lines | empty plugin | with | the plugin's own | half the size | growth |"
    yield "|---|---|---|---|---|---|---|"
    with tempfile.TemporaryDirectory() as folder:
        for name, (make, size) in INPUTS.items():
            own = {}
            for part in (size // 2, size):
                file = Path(folder, "hard.py")
                file.write_text(make(part), encoding="utf-8")
                empty = min(run(Path(folder), [file], EMPTY + ALONE["empty"]) for _ in range(3))
                plugin = min(run(Path(folder), [file], PLUGIN + ALONE["plugin"]) for _ in range(3))
                own[part] = max(plugin.seconds - empty.seconds, 0.005)
            lines = make(size).count("\n")
            spent = [empty.seconds, plugin.seconds, own[size], own[size // 2]]
            times = " | ".join(f"{seconds:.2f} s" for seconds in spent)
            yield f"| {name.format(size)} | {lines} | {times} | {own[size] / own[size // 2]:.1f} |"
    yield ""


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cache", type=Path, help="where packages are unpacked")
    parser.add_argument("--repeat", type=int, default=7, help="paired runs for each row")
    parser.add_argument("--part", choices=["trees", "scaling", "hard"], action="append", help="measure this alone")
    parser.add_argument("--write", action="store_true", help=f"put the report into {PAGE.name}")
    arguments = parser.parse_args()
    parts = {
        "trees": lambda: tables(arguments.cache.resolve(), arguments.repeat),
        "scaling": lambda: scaling(arguments.cache.resolve(), arguments.repeat),
        "hard": pathological,
    }
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in ("pylint", "astroid", "pylint-csp"))
    machine = f"{platform.system()} on {platform.machine()}, {os.cpu_count()} processors"
    runs = f"medians of {arguments.repeat} paired runs, with the least and the greatest"
    report = [f"Python {platform.python_version()}, {versions}; {machine}; {runs}.\n"]
    print(report[0], flush=True)
    for name, part in parts.items():
        if not arguments.part or name in arguments.part:
            for row in part():
                print(row, flush=True)
                report.append(row)
    if arguments.write:
        head = PAGE.read_text(encoding="utf-8").partition(MARK)[0]
        PAGE.write_text(head + MARK + "\n" + "\n".join(report).rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
