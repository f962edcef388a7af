"""The package's metadata agree with each other and with what is written about them."""

from __future__ import annotations

import importlib.metadata
import re
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    """Read the project's table."""
    tomllib = pytest.importorskip("tomllib") if sys.version_info >= (3, 11) else pytest.importorskip("tomli")
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return table


def test_version_is_the_newest_of_the_changelog(project: dict[str, Any]) -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## \[(\d[^]]*)\] - (\d{4}-\d\d-\d\d)$", changelog, re.MULTILINE)
    assert versions[0][0] == project["version"]
    assert [date for _, date in versions] == sorted((date for _, date in versions), reverse=True)


def test_installed_metadata_are_those_of_the_project(project: dict[str, Any]) -> None:
    assert importlib.metadata.version("pylint-csp") == project["version"]
    requirements = importlib.metadata.requires("pylint-csp")
    assert requirements is not None
    assert [re.sub(r"[()\s]", "", one) for one in requirements] == ["pylint<5,>=3.3"]


def test_classifiers_name_the_pythons_that_are_required(project: dict[str, Any]) -> None:
    named = [one.rpartition(" ")[2] for one in project["classifiers"] if re.search(r":: 3\.\d+$", one)]
    assert project["requires-python"] == f">={named[0]}"
    assert named == [f"3.{minor}" for minor in range(10, 10 + len(named))]


def test_supported_pairs_of_the_readme_are_those_of_the_project(project: dict[str, Any]) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| Python (3\.\d+) \|", readme, re.MULTILINE)
    named = [one.rpartition(" ")[2] for one in project["classifiers"] if re.search(r":: 3\.\d+$", one)]
    assert rows == named


def test_package_says_that_it_is_typed() -> None:
    assert (ROOT / "pylint_csp" / "py.typed").exists()
