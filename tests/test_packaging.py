"""The package's metadata agree with each other and with what is written about them."""

from __future__ import annotations

import importlib.metadata
import re
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
README, CHANGELOG, CONTRIBUTING = (
    (ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md")
)


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    """Read the project's table."""
    tomllib = pytest.importorskip("tomllib") if sys.version_info >= (3, 11) else pytest.importorskip("tomli")
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return table


def test_version_is_the_newest_of_the_changelog(project: dict[str, Any]) -> None:
    headings = re.findall(r"^## (.*)$", CHANGELOG, re.MULTILINE)
    releases = [re.fullmatch(r"(\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d)\)", heading) for heading in headings]
    assert None not in releases, headings
    versions, dates = zip(*(release.groups() for release in releases if release), strict=True)
    assert versions[0] == project["version"]
    numbers = [tuple(map(int, version.split("."))) for version in versions]
    assert numbers == sorted(set(numbers), reverse=True)
    assert list(dates) == sorted(dates, reverse=True)


def test_tag_is_v_and_the_version(project: dict[str, Any]) -> None:
    """The tag of a release is ``vX.Y.Z``, in the checklist and, where there are some, in the repository."""
    assert re.fullmatch(r"\d+\.\d+\.\d+", project["version"])
    assert re.search(r"`v\d+\.\d+\.\d+`|`vX\.Y\.Z`", CONTRIBUTING)
    tags = ROOT / ".git" / "refs" / "tags"
    assert all(re.fullmatch(r"v\d+\.\d+\.\d+", tag.name) for tag in tags.glob("*"))


def test_installed_metadata_are_those_of_the_project(project: dict[str, Any]) -> None:
    assert importlib.metadata.version("pylint-csp") == project["version"]
    requirements = importlib.metadata.requires("pylint-csp")
    assert requirements is not None
    assert [re.sub(r"[()\s]", "", one) for one in requirements] == ["pylint<5,>=3.3"]


def test_pythons_of_classifiers_requirement_and_readme_are_the_same(project: dict[str, Any]) -> None:
    named = [one.rpartition(" ")[2] for one in project["classifiers"] if re.search(r":: 3\.\d+$", one)]
    assert named == [f"3.{minor}" for minor in range(10, 10 + len(named))]
    assert project["requires-python"] == f">={named[0]}"
    assert re.findall(r"^\| Python (3\.\d+) \|", README, re.MULTILINE) == named


def test_package_says_that_it_is_typed() -> None:
    assert (ROOT / "pylint_csp" / "py.typed").exists()
