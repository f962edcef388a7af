"""The project's chores: ``nox -s tests``, ``nox -s lint``, ``nox --list`` for the others.

The interpreters and the packages that a session installs are stated once, in ``pyproject.toml``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "virtualenv"
nox.options.sessions = ["tests", "lint"]
# A missing interpreter is skipped with a warning, in CI too.
nox.options.error_on_missing_interpreters = False

PYPROJECT = nox.project.load_toml("pyproject.toml")
CURRENT = f"{sys.version_info.major}.{sys.version_info.minor}"
SUPPORTED = nox.project.python_versions(PYPROJECT)
NEWEST = SUPPORTED[-1]
PYTHONS = list(dict.fromkeys([*SUPPORTED, CURRENT]))
PYLINTS = ["3.3.0", "4.0.0", "newest"]

IN_PARALLEL = ["-n", "auto", "--dist", "worksteal"]
LINTED = ["pylint_csp", "noxfile.py", "tests", "tools"]


def _show_all_pyenv_versions() -> None:
    """Let nox see every interpreter that pyenv has: its shims answer only for the chosen versions."""
    if shutil.which("pyenv") and "PYENV_VERSION" not in os.environ:
        answer = subprocess.run(["pyenv", "versions", "--bare"], capture_output=True, text=True, check=False)
        chosen = subprocess.run(["pyenv", "version-name"], capture_output=True, text=True, check=False)
        first = [name for name in chosen.stdout.strip().split(":") if name]
        others = [name for name in answer.stdout.split() if name.startswith("3.") and name not in first]
        if first:
            os.environ["PYENV_VERSION"] = ":".join([*first, *others])


_show_all_pyenv_versions()


def _groups(*names: str) -> list[str]:
    """Return the requirements of dependency groups."""
    return list(nox.project.dependency_groups(PYPROJECT, *names))


def _pytest(session: nox.Session, *options: str) -> None:
    """Run the tests: all, on every processor, if no other arguments are given."""
    session.run("python", "-m", "pytest", *options, *(session.posargs or IN_PARALLEL))


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests with the newest pylint."""
    session.install(".", *_groups("test"))
    _pytest(session)


@nox.session(python=PYTHONS, name="pylint-matrix")
@nox.parametrize("pylint", PYLINTS)
def pylint_matrix(session: nox.Session, pylint: str) -> None:
    """Run the tests with the lowest pylint of each supported line, and with the newest."""
    session.install(".", *_groups("test"), "pylint" if pylint == "newest" else f"pylint=={pylint}")
    session.run("pylint", "--version")
    _pytest(session)


@nox.session
def lint(session: nox.Session) -> None:
    """Run ruff, mypy, and pylint with the plugin on the project itself."""
    session.install(".", *_groups("lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy", *LINTED)
    # In tests, hypothesis hands over the arguments that pylint misses.
    session.run("pylint", "--jobs=0", "pylint_csp", "noxfile.py", "tools")


@nox.session
def coverage(session: nox.Session) -> None:
    """Measure which lines and branches of the package the tests reach."""
    session.install("-e", ".", *_groups("coverage"))
    _pytest(session, "--cov", "--cov-report=term-missing")


@nox.session
def build(session: nox.Session) -> None:
    """Build the package, check it, and run the rule from the wheel in an empty environment."""
    session.install(*_groups("build"))
    with tempfile.TemporaryDirectory() as folder:
        session.run("python", "-m", "build", "--outdir", folder)
        made = sorted(Path(folder).iterdir())
        session.run("twine", "check", "--strict", *map(str, made))
        (wheel,) = [path for path in made if path.suffix == ".whl"]
        _check_content(session, wheel)
        session.run("python", "-m", "venv", f"{folder}/empty")
        binaries = Path(folder, "empty", "Scripts" if sys.platform == "win32" else "bin")
        session.run(str(binaries / "python"), "-m", "pip", "install", "--quiet", str(wheel), external=True)
        options = ["--load-plugins=pylint_csp", "--disable=all", "--enable=csp-d407,fatal,astroid-error", "--rcfile="]
        command = [str(binaries / "pylint"), *options, str(Path("examples").resolve())]
        # An error and a warning, and nothing fatal.
        output = session.run(*command, external=True, silent=True, success_codes=[2 | 4])
        session.log(str(output))


def _check_content(session: nox.Session, wheel: Path) -> None:
    """Compare what is in the wheel with what is in the package's folder."""
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if ".dist-info/" not in name}
    listed = session.run("git", "ls-files", "pylint_csp", external=True, silent=True)
    wanted = set(str(listed).split())
    if inside != wanted:
        session.error(f"The wheel and the package differ: {sorted(inside ^ wanted)}")


@nox.session
def adoption(session: nox.Session) -> None:
    """Try the ways into a project, with an editor's server, pre-commit and a JUnit reporter, too."""
    session.install(".", *_groups("adoption"))
    session.run("python", "-m", "pytest", "tests/test_adoption.py", *session.posargs)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Lint and run random programs: ``nox -s fuzz -- --seconds 600``."""
    session.install(".", *_groups("test"))
    session.run("python", "tests/random_programs.py", *(session.posargs or ["--seconds", "60"]))


@nox.session
def mutation(session: nox.Session) -> None:
    """Break the code in one place after the other, and look whether a test notices: ``-- --sample 150 --seed 1``."""
    session.install("-e", ".", *_groups("mutation"))
    session.run("python", "tools/mutation.py", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure the plugin's cost: ``nox -s bench -- --repeat 5 --write``."""
    session.install(".")
    session.run("python", "tools/bench.py", _cache(), *session.posargs)


@nox.session
def sweep(session: nox.Session) -> None:
    """Lint thirty packages and the standard library, and compare the findings with those that were read one by one."""
    session.install(".")
    session.run("python", "tools/sweep.py", _cache(), *session.posargs)


@nox.session
def compare(session: nox.Session) -> None:
    """Run other linters on the same packages and on the project's own cases: ``nox -s compare -- --write``."""
    session.install(".", *_groups("test"))
    session.run("python", "tools/compare.py", _cache(), *session.posargs)


@nox.session
def picture(session: nox.Session) -> None:
    """Draw the picture of the README from what pylint prints."""
    session.install(".", *_groups("picture"))
    session.run("python", "tools/picture.py")


def _cache() -> str:
    """Return a folder for packages that stays from run to run."""
    folder = Path(".nox", "kept", "packages")
    folder.mkdir(parents=True, exist_ok=True)
    return str(folder)
