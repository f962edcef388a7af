"""A plugin of pytest: which tests reach which lines of the package, and how long each takes.

``python -m pytest -p reach`` with the folder to write to in ``REACH``.
"""

from __future__ import annotations

import functools
import gc
import importlib
import json
import os
import pkgutil
from collections import defaultdict
from pathlib import Path

import pytest
from coverage import Coverage, CoverageData

PACKAGE = "pylint_csp"
LINES = "lines.coverage"
SECONDS = "seconds.json"
AT_IMPORT = ""
"""The context of what runs when modules are imported; of all others, it is the name of the test."""
CACHED = type(functools.lru_cache(len))


class Reach:
    """Gives each test a context of coverage of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seconds: defaultdict[str, float] = defaultdict(float)
        self._failed: set[str] = set()
        self._coverage = Coverage(data_file=str(folder / LINES), source_pkgs=[PACKAGE], config_file=False)
        self._coverage.start()
        # All modules now, or a module would count for the test that happens to need it first.
        package = importlib.import_module(PACKAGE)
        for module in pkgutil.walk_packages(package.__path__, f"{PACKAGE}."):
            importlib.import_module(module.name)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> None:
        """Begin a test's context."""
        # What a test before it has left in a cache, this one would not reach.
        for one in gc.get_objects():
            if isinstance(one, CACHED) and one.__module__.startswith(PACKAGE):
                one.cache_clear()
        self._coverage.switch_context(item.nodeid)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note the time of a test, or that it doesn't pass."""
        self._seconds[report.nodeid] += report.duration
        if not report.passed:
            self._failed.add(report.nodeid)

    def pytest_sessionfinish(self) -> None:
        """Write what was measured."""
        self._coverage.stop()
        self._coverage.save()
        seconds = {name: time for name, time in self._seconds.items() if name not in self._failed}
        (self._folder / SECONDS).write_text(json.dumps(seconds), encoding="utf-8")


def pytest_configure(config: pytest.Config) -> None:
    """Start to measure."""
    config.pluginmanager.register(Reach(Path(os.environ["REACH"])))


class Map:
    """What was measured."""

    def __init__(self, folder: Path) -> None:
        self.seconds: dict[str, float] = json.loads((folder / SECONDS).read_text(encoding="utf-8"))
        self._data = CoverageData(str(folder / LINES))
        self._data.read()

    @staticmethod
    def is_in(folder: Path) -> bool:
        """Tell whether something was measured already."""
        return (folder / SECONDS).exists()

    def tests(self, file: str, lines: range) -> list[str]:
        """Return the tests that reach a line, quick ones first: all tests if it is reached at import."""
        (path,) = (name for name in self._data.measured_files() if Path(name).as_posix().endswith(file))
        contexts = self._data.contexts_by_lineno(path)
        names = {name for line in lines for name in contexts.get(line, ())}
        if AT_IMPORT in names:
            names = self._data.measured_contexts()
        return sorted(names & self.seconds.keys(), key=lambda name: (self.seconds[name], name))
