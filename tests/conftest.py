"""What all tests share: hypothesis never waits for a slow machine, and draws the same examples each time."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, configuration, settings

configuration.set_hypothesis_home_dir(Path(tempfile.gettempdir()) / "pylint-csp-hypothesis")
settings.register_profile(
    "reproducible", derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
)
settings.load_profile("reproducible")
