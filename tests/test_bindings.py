"""What binds a name is what its file says, whatever else astroid has been asked before."""

from __future__ import annotations

from pathlib import Path

import astroid
import pytest
from astroid import nodes
from probing import inferred

from pylint_csp.analysis.tree.bindings import assigned, assigned_names, defined_names, definitions, lookup

LIBRARY = """
import enum
import functools
import ssl

CONTEXT = ssl.create_default_context()

@property
def of_module(self):
    return 1

class Base:
    kind = 1

    def __init__(self):
        self.context = CONTEXT
        self.name.kind = 2

    @property
    def name(self):
        return self

    @name.setter
    def name(self, value):
        self.context = value

    @functools.cached_property
    def cached(self):
        @property
        def inner(self):
            return 1
        return functools.partial(inner, 1)

    class_name = property(__init__)

class Trust(enum.Enum):
    FULL = 1

    @property
    def context(self):
        return CONTEXT
"""

OTHER = """
import {library} as library
library.CONTEXT = None
library.ssl = None
library.added = 1
library.Base.kind = library.Base.added = library.Base.name = 1
base = library.Base()
base.context = base.added_to_instance = None
library.Base.name.fget = base.name.kind = base.cached.more = 1
library.Trust.FULL.context = library.Trust.added = 1
"""

SCOPES = (nodes.Module, nodes.ClassDef, nodes.FunctionDef)


def bindings_in(module: nodes.Module) -> dict[tuple[object, ...], list[nodes.NodeNG]]:
    """Return all that binds a name or an attribute in a module, and what its names may be bound by."""
    found: dict[tuple[object, ...], list[nodes.NodeNG]] = {}
    for scope in module.nodes_of_class(SCOPES):
        found |= {(scope, "name", name): definitions(scope, name) for name in defined_names(scope)}
        if isinstance(scope, nodes.ClassDef):
            found |= {(scope, "attribute", name): assigned(scope, name) for name in assigned_names(scope)}
    found |= {(name,): lookup(name)[1] for name in module.nodes_of_class(nodes.Name)}
    return found


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> nodes.Module:
    """A module that others can import, fresh from its file."""
    monkeypatch.syspath_prepend(tmp_path)
    path = tmp_path / f"library_of_{tmp_path.name}.py"
    path.write_text(LIBRARY, encoding="utf-8")
    return astroid.MANAGER.ast_from_file(str(path), path.stem)


def test_inference_binds_nothing(library: nodes.Module) -> None:
    before = bindings_in(library)
    inferred(library)
    assert bindings_in(library) == before


def test_other_files_bind_nothing(library: nodes.Module) -> None:
    before = bindings_in(library)
    inferred(astroid.parse(OTHER.format(library=library.name)))
    assert "added" in library.locals, "astroid notes what other files assign"
    assert bindings_in(library) == before
    assert "added" not in defined_names(library)
