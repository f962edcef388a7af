"""Run the rule over real code, and compare its findings with a list that a person has read.

``python tools/sweep.py CACHE`` lints thirty packages and the standard library of the running interpreter. ``--update``
writes the lists in ``tools/sweep/`` anew, and keeps the notes that stand behind the findings; a new finding gets the
note ``to be read``.
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
import sysconfig
import time
from pathlib import Path
from typing import NamedTuple

from corpus import modules, unpack

LISTS = Path(__file__).parent / "sweep"
UNREAD = "to be read"
SYMBOLS = {"missing-ssl-context", "insecure-ssl-context", "malformed-ignore-comment"}
TOO_DEEP = {"sympy/polys/numberfields/resolvent_lookup.py"}
"""Files whose expressions are nested deeper than astroid can rebuild, with or without a plugin."""
BATCH = 400
"""Files for one run of pylint; also what keeps the command line short."""


class Finding(NamedTuple):
    """What the rule says about one line."""

    path: str
    line: int
    symbol: str


def lint(folder: Path, batch: list[Path]) -> tuple[set[Finding], list[str]]:
    """Return the findings in some files of a folder, and what went wrong."""
    options = ["--disable=all", "--enable=csp-d407,fatal,astroid-error", "--load-plugins=pylint_csp"]
    names = [path.relative_to(folder).as_posix() for path in batch]
    command = [sys.executable, "-m", "pylint", "--rcfile=", "--output-format=json2", *options, *names]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    errors = [run.stderr] if "Traceback" in run.stderr else []
    try:
        messages = json.loads(run.stdout)["messages"]
    except ValueError:
        return set(), [f"pylint ended with {run.returncode} and no report: {run.stdout[-500:]}{run.stderr[-500:]}"]
    found = set()
    for message in messages:
        if message["symbol"] in {"fatal", "astroid-error"}:
            errors.append(f"{message['path']}: {message['symbol']}: {message['message']}")
        elif message["symbol"] in SYMBOLS:
            found.add(Finding(f"{folder.name}/{message['path']}", message["line"], message["symbol"]))
    return found, errors


def sweep(folder: Path) -> tuple[set[Finding], list[str]]:
    """Return the findings in a folder, and what went wrong."""
    files = [path for path in modules(folder) if path.relative_to(folder).as_posix() not in TOO_DEEP]
    found: set[Finding] = set()
    errors: list[str] = []
    start = time.perf_counter()
    for first in range(0, len(files), BATCH):
        more, wrong = lint(folder, files[first : first + BATCH])
        found |= more
        errors += wrong
    print(f"{folder.name}: {len(files)} files, {len(found)} findings, {time.perf_counter() - start:.0f} s", flush=True)
    return found, errors


def read(file: Path) -> dict[Finding, str]:
    """Return the findings of a list with their notes."""
    known = {}
    for row in file.read_text(encoding="utf-8").splitlines() if file.exists() else []:
        if row and not row.startswith("#"):
            place, symbol, note = (part.strip() for part in row.split("  ", 2))
            path, _, line = place.rpartition(":")
            known[Finding(path, int(line), symbol)] = note
    return known


def write(file: Path, found: set[Finding], known: dict[Finding, str]) -> None:
    """Write a list, with the notes that are known."""
    head = "# place  message  what a person who read the code says of it; written by tools/sweep.py --update\n"
    rows = [f"{one.path}:{one.line}  {one.symbol}  {known.get(one, UNREAD)}\n" for one in sorted(found)]
    file.parent.mkdir(exist_ok=True)
    file.write_text(head + "".join(rows), encoding="utf-8")


def pins() -> list[str]:
    """Return the packages that are swept, each with its version."""
    return (LISTS / "packages.in").read_text(encoding="utf-8").split()


def compare(file: Path, found: set[Finding], *, update: bool) -> int:
    """Print how the findings differ from the list, and return in how many lines."""
    known = read(file)
    if update:
        write(file, found, known)
        return 0
    for one in sorted(found - set(known)):
        print(f"+ {one.path}:{one.line} {one.symbol}")
    for one in sorted(set(known) - found):
        print(f"- {one.path}:{one.line} {one.symbol}")
    unread = [one for one, note in known.items() if note == UNREAD]
    if unread:
        print(f"{file.name}: {len(unread)} findings have not been read")
    return len(found ^ set(known)) + len(unread)


def main() -> int:
    """Sweep."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cache", type=Path, help="where packages are unpacked")
    parser.add_argument("--update", action="store_true", help="write the lists anew")
    parser.add_argument("--only", help="sweep what contains this text alone, and compare nothing")
    arguments = parser.parse_args()
    cache = arguments.cache.resolve()
    wrong: list[str] = []
    found: set[Finding] = set()
    for pin in [pin for pin in pins() if (arguments.only or "") in pin]:
        more, errors = sweep(unpack(pin, cache))
        found |= more
        wrong += errors
    differences = 0
    if arguments.only:
        print(*(f"{one.path}:{one.line} {one.symbol}" for one in sorted(found)), sep="\n")
    else:
        differences += compare(LISTS / "packages.txt", found, update=arguments.update)
    if not arguments.only or arguments.only == "stdlib":
        found, errors = sweep(Path(sysconfig.get_path("stdlib")))
        wrong += errors
        listed = LISTS / f"python-{platform.python_version()}.txt"
        if listed.exists() or arguments.update:
            differences += compare(listed, found, update=arguments.update)
        else:
            print(f"There is no list for the standard library of Python {platform.python_version()}.")
    print(*wrong, sep="\n")
    print(f"{differences} differences, {len(wrong)} errors")
    return int(bool(differences or wrong))


if __name__ == "__main__":
    sys.exit(main())
