"""Measure what the plugin costs: paired runs of pylint without it, with an empty plugin, and with it.

``python tools/bench.py CACHE`` prints a report as Markdown; ``--write`` puts it into ``docs/performance.md``, too.
Times are seconds of processor time, user and system: another process disturbs them less than the clock's.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from subprocess import DEVNULL, Popen

from corpus import modules, unpack

PAGE = Path(__file__).parent.parent / "docs" / "performance.md"
MARK = "<!-- written by nox -s bench -->\n"

VARIANTS = {"without": [], "empty": ["--load-plugins=empty_plugin"], "plugin": ["--load-plugins=pylint_csp"]}
# Where nothing else is on, a message that is never shown keeps pylint at work.
CHEAP = "--enable=fatal,bad-chained-comparison"
ALONE = {"without": CHEAP, "empty": f"{CHEAP},never-shown", "plugin": f"{CHEAP},csp-d407"}

HTTP = "urllib3, requests, httplib2"
TREES = {
    HTTP: (["urllib3==2.8.0", "requests==2.34.2", "httplib2==0.32.1"], ["."]),
    "django.core, django.http, django.utils": (["django==5.2.19"], ["django/core", "django/http", "django/utils"]),
    "sympy.core": (["sympy==1.14.0"], ["sympy/core"]),
}

Cost = tuple[float, int]
"""Seconds and peak memory, in the system's units."""


def run(folder: Path, files: list[Path], variant: str, *, alone: bool) -> Cost:
    """Run pylint once over some files."""
    options = [*VARIANTS[variant], *(["--disable=all", ALONE[variant]] if alone else [])]
    with tempfile.TemporaryDirectory() as temporary:
        # The names are read inside, so that a long list doesn't meet a limit of the command line.
        names = Path(temporary, "names")
        names.write_text("\n".join(str(path.relative_to(folder)) for path in files), encoding="utf-8")
        code = "import pylint, sys; pylint.run_pylint(sys.argv[2:] + open(sys.argv[1]).read().split())"
        command = [sys.executable, "-c", code, str(names), "--rcfile=", "--persistent=n", "--score=n", *options]
        # As where it is installed, the modules are compiled once and not in every run.
        paths = os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")])
        environment = {**os.environ, "PYTHONPATH": paths, "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": ""}
        process = Popen(command, cwd=folder, env=environment, stdout=DEVNULL, stderr=DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode & 32:
        sys.exit(f"pylint has not understood {' '.join(command)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def paired(folder: Path, files: list[Path], repeat: int, *, alone: bool) -> dict[str, list[Cost]]:
    """Run the variants in turn, again and again."""
    rounds = [[run(folder, files, name, alone=alone) for name in VARIANTS] for _ in range(repeat)]
    return dict(zip(VARIANTS, map(list, zip(*rounds, strict=True)), strict=True))


def row(costs: dict[str, list[Cost]]) -> str:
    """Write medians of the times, and of the pairs' ratios the median, the least and the greatest."""
    cells = [f"{statistics.median(seconds for seconds, _ in costs[name]):.2f} s" for name in VARIANTS]
    for measure in range(2):
        ratios = sorted(one[measure] / two[measure] for one, two in zip(costs["plugin"], costs["empty"], strict=True))
        cells.append(f"{statistics.median(ratios):.3f} ({ratios[0]:.3f} to {ratios[-1]:.3f})")
    return " | ".join(cells)


HEADER = (
    "files | without | empty plugin | with | with / empty | peak memory, with / empty |\n|---|---|---|---|---|---|---|"
)


def linted(name: str, cache: Path, folder: Path) -> list[Path]:
    """Copy a tree to a folder, and return the files that are linted."""
    pins, folders = TREES[name]
    for pin in pins:
        shutil.copytree(unpack(pin, cache), folder, dirs_exist_ok=True)
    found = [path for below in folders for path in modules(folder / below)]
    return [path for path in found if "tests" not in path.relative_to(folder).parts]


def trees(cache: Path, repeat: int) -> Iterator[str]:
    """Compare trees."""
    for title, alone in (("The rule alone", True), ("All of pylint's checks", False)):
        yield f"### {title}\n\n| linted | {HEADER}"
        for name in TREES:
            with tempfile.TemporaryDirectory() as folder:
                files = linted(name, cache, Path(folder))
                yield f"| {name} | {len(files)} | {row(paired(Path(folder), files, repeat, alone=alone))} |"
        yield ""


def copies(cache: Path, repeat: int) -> Iterator[str]:
    """Lint copies of one tree."""
    yield f"### The same tree, copied; the rule alone\n\n| copies of {HTTP} | {HEADER}"
    for count in (1, 4, 16):
        with tempfile.TemporaryDirectory() as folder:
            files = [path for number in range(count) for path in linted(HTTP, cache, Path(folder, f"copy{number}"))]
            yield f"| {count} | {len(files)} | {row(paired(Path(folder), files, repeat, alone=True))} |"
    yield ""


CONNECT = "def connect({names}, items):\n    context = ssl.create_default_context()\n"
CALL = "    http.client.HTTPSConnection('h', context=context)\n"
OFF = "    if f{number}:\n        context.check_hostname = False\n"
BY = "http.client.HTTPSConnection('h', context=make{size}(flag))\n"
INPUTS = {
    "{size} constructions": (10_000, [CONNECT, CALL.replace("'h'", "'h{number}'")]),
    "{size} other calls": (10_000, [CONNECT, "    print('step', {number})\n", CALL]),
    "{size} initialisers that call each other": (200, [
        "class C0(http.client.HTTPSConnection):\n    pass\n",
        "class C{number}(C{before}):\n    def __init__(self, h, **o):\n        super().__init__(h, **o)\n",
        "C{size}('h')\n",
    ]),
    "{size} statements in one scope": (2_000, [CONNECT, "    a{number} = {number}\n", CALL]),
    "{size} branches that are tested again": (40, [CONNECT, OFF, OFF.replace("False", "True"), CALL]),
    "{size} helpers in a chain": (12, [
        "def make0(flag):\n    return ssl.create_default_context()\n",
        "def make{number}(flag):\n    return make{before}(flag) if flag else make{before}(not flag)\n", BY,
    ]),
    "{size} helpers that call each other": (12, ["def make{number}(flag):\n{others}    return ssl.SSLContext()\n", BY]),
    "{size} forwarders": (60, [
        "def open0(host, context=None):\n    return http.client.HTTPSConnection(host, context=context)\n",
        "def open{number}(host, context=None):\n    return open{before}(host, context=context)\n",
        "open{size}('h')\n",
    ]),
    "loops nested {size} deep": (8, [
        CONNECT, "{indent}for i{number} in items:\n", "{deep}    context = context or None\n", "{deep}" + CALL,
    ]),
}  # fmt: skip
"""By what is written of them: in which size, and of which pieces; one with a number is written so many times."""


def program(pieces: list[str], size: int) -> str:
    """Write an input."""
    numbers = range(1, size + 1)
    known = {"size": size, "names": ", ".join(f"f{number}" for number in numbers[:40]), "deep": "    " * size}
    text = "import http.client\nimport ssl\n"
    for piece in pieces:
        for number in numbers if "{number}" in piece else (size,):
            calls = (f"    if flag == {one}:\n        return make{one}(flag)\n" for one in numbers if one != number)
            own = {"before": number - 1, "indent": "    " * number, "others": "".join(calls) if size < 20 else ""}
            text += piece.format(**known, **own, number=number)
    return text


def hard(_cache: Path, repeat: int) -> Iterator[str]:
    """Lint inputs that are hard on purpose."""
    yield "### Hard inputs; the rule alone\n\nOne file each, and half as much of the same: a growth near 2 is linear.\n"
    yield "| input | empty plugin | with | with / empty | the plugin's own | of half the size | growth |"
    yield "|---|---|---|---|---|---|---|"
    for name, (size, pieces) in INPUTS.items():
        own = []
        for part in (size // 2, size):
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder, "hard.py")
                file.write_text(program(pieces, part), encoding="utf-8")
                costs = paired(Path(folder), [file], repeat, alone=True)
            empty, plugin = (min(costs[variant])[0] for variant in ("empty", "plugin"))
            own.append(max(plugin - empty, 0.005))
        times = f"{empty:.2f} s | {plugin:.2f} s | {plugin / empty:.2f} | {own[1]:.2f} s | {own[0]:.2f} s"
        yield f"| {name.format(size=size)} | {times} | {own[1] / own[0]:.1f} |"


PARTS = {"trees": trees, "copies": copies, "hard": hard}


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cache", type=Path, help="where packages are unpacked")
    parser.add_argument("--repeat", type=int, default=7, help="paired runs for each row")
    parser.add_argument("--part", choices=PARTS, action="append", help="measure this alone")
    parser.add_argument("--write", action="store_true", help=f"put the report into {PAGE.name}")
    arguments = parser.parse_args()
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in ("pylint", "astroid", "pylint-csp"))
    machine = f"{platform.system()} on {platform.machine()}, {os.cpu_count()} processors"
    runs = f"medians of {arguments.repeat} paired runs, with the least and the greatest"
    report = [f"Python {platform.python_version()}, {versions}; {machine}; {runs}.\n"]
    print(report[0], flush=True)
    for name in arguments.part or PARTS:
        for line in PARTS[name](arguments.cache.resolve(), arguments.repeat):
            print(line, flush=True)
            report.append(line)
    if arguments.write:
        head = PAGE.read_text(encoding="utf-8").partition(MARK)[0]
        PAGE.write_text(head + MARK + "\n" + "\n".join(report).rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
