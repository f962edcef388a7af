"""Pinned packages from the registry, unpacked for linting: never installed, never imported."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path


def unpack(requirement: str, cache: Path) -> Path:
    """Download a package, ``name==version``, if it is not there yet, and return the folder that holds its code."""
    name, _, version = requirement.partition("==")
    folder = cache / f"{name}-{version}"
    if folder.exists():
        return folder
    download = cache / "download" / folder.name
    shutil.rmtree(download, ignore_errors=True)
    download.mkdir(parents=True)
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(download), requirement]
    if subprocess.run([*pip, "--only-binary=:all:"], check=False, capture_output=True).returncode:
        subprocess.run([*pip, "--no-binary=:all:"], check=True)
    (archive,) = download.iterdir()
    half = cache / "download" / f"{folder.name}.unpacked"
    shutil.rmtree(half, ignore_errors=True)
    if archive.suffix in {".whl", ".zip"}:
        with zipfile.ZipFile(archive) as wheel:
            wheel.extractall(half)
    else:
        with tarfile.open(archive) as source:
            source.extractall(half, filter="data")
    half.rename(folder)
    return folder


def modules(folder: Path) -> list[Path]:
    """Return the Python files below a folder, in order."""
    return sorted(path for path in folder.rglob("*.py") if "site-packages" not in path.parts)
