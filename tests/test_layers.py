"""The package stays small, and imports in it run one way: a module uses only what stands below it here."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "pylint_csp"

LAYERS = (
    "__init__",
    "checker",
    "messages",
    "ignore_comments",
    "analysis.judge",
    "analysis.attributes",
    "analysis.memory",
    "analysis.candidates",
    "analysis.sources",
    "analysis.calls",
    "analysis.statements",
    "analysis.mappings",
    "analysis.arguments",
    "analysis.expressions",
    "analysis.narrowing",
    "analysis.slicing",
    "analysis.contexts",
    "analysis.callees",
    "analysis.state",
    "analysis.values",
    "verdict",
    "ssl_contexts",
    "names",
)
"""All modules, from top to bottom; ``analysis`` itself holds no code."""

TABLES = ("ssl_contexts", "names")
THIRD_PARTY = {
    "__init__": {"pylint"},
    "checker": {"pylint", "astroid"},
    "messages": {"pylint"},
}
"""What a module may import beside the standard library; those of the analysis, astroid."""

FILES = {
    ".".join(path.relative_to(PACKAGE).with_suffix("").parts): path
    for path in sorted(PACKAGE.rglob("*.py"))
    if path != PACKAGE / "analysis" / "__init__.py"
}


def lines(path: Path) -> int:
    """Count lines, comments and blank ones too."""
    return path.read_text(encoding="utf-8").count("\n")


def imported(path: Path) -> set[str]:
    """Return the dotted names of the modules that a file imports, and of the members it imports from them."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: relative imports hide the layer"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def own_modules(path: Path) -> set[str]:
    """Return the modules of the package that a file imports."""
    names = {name.removeprefix("pylint_csp.") for name in imported(path) if name.startswith("pylint_csp.")}
    return {name if name in FILES else name.rpartition(".")[0] for name in names}


def test_each_module_has_its_layer() -> None:
    assert sorted(LAYERS) == sorted(FILES)


def test_the_package_stays_small() -> None:
    assert len(FILES) <= 23
    assert sum(map(lines, PACKAGE.rglob("*.py"))) <= 3_650
    assert {name: lines(path) for name, path in FILES.items() if "analysis" in name and lines(path) > 340} == {}


@pytest.mark.parametrize("name", FILES)
def test_module_imports_only_what_stands_below_it(name: str) -> None:
    used = own_modules(FILES[name])
    assert used <= set(LAYERS[LAYERS.index(name) + 1 :])
    assert not used or name not in TABLES


@pytest.mark.parametrize("name", FILES)
def test_module_imports_no_other_packages_than_it_may(name: str) -> None:
    allowed = {"astroid"} if name.startswith("analysis.") else THIRD_PARTY.get(name, set())
    assert {one.partition(".")[0] for one in imported(FILES[name])} & {"astroid", "pylint"} <= allowed


def test_folder_of_the_analysis_holds_no_code_of_its_own() -> None:
    (docstring,) = ast.parse((PACKAGE / "analysis" / "__init__.py").read_text(encoding="utf-8")).body
    assert isinstance(docstring, ast.Expr)
