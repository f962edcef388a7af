"""What all tests share: hypothesis draws the same examples each time, and astroid begins anew with each file of tests."""

from __future__ import annotations

import tempfile
from pathlib import Path

import astroid
import pytest
from hypothesis import HealthCheck, configuration, settings

configuration.set_hypothesis_home_dir(Path(tempfile.gettempdir()) / "pylint-csp-hypothesis")
settings.register_profile(
    "reproducible", derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
)
settings.load_profile("reproducible")


@pytest.fixture(autouse=True, scope="module")
def _forget_where_modules_are() -> None:
    """Clear astroid's cache: it keeps, too, that a module was not found by tests that look elsewhere."""
    astroid.MANAGER.clear_cache()
