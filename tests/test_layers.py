"""Imports inside the package run one way: a module uses only what stands below it here."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "pylint_csp"
PAGE = PACKAGE.parent / "docs" / "how-it-works.md"

LAYERS = [
    {""},
    {"checker"},
    {"suppression", "messages"},
    {"analysis.judge"},
    {"analysis.joining"},
    {"analysis.evaluator"},
    {"analysis.constructions"},
    {"analysis.retrials"},
    {"analysis.shortcuts"},
    {"analysis.targets"},
    {"analysis.verdicts"},
    {"analysis.choices"},
    {"analysis.candidates.filter", "analysis.candidates.naming"},
    {"analysis.candidates.collecting"},
    {"analysis.candidates.propagation"},
    {"analysis.candidates.binding", "analysis.candidates.handing", "analysis.candidates.hooks"},
    {"analysis.candidates.callees"},
    {"analysis.candidates.expressions", "analysis.candidates.outline"},
    {"analysis.candidates.identifiers"},
    {"analysis.candidates.reading"},
    {"analysis.candidates.needed"},
    {"analysis.changers.effects", "analysis.finals.endings"},
    {
        "analysis.finals.attribute_states",
        "analysis.changers.indifferent",
        "analysis.changers.spared",
        "analysis.scopes.variants",
    },
    {"analysis.finals.beginnings"},
    {"analysis.finals.attribute_runs", "analysis.finals.flags", "analysis.scopes.lives"},
    {"analysis.finals.set_together"},
    {"analysis.scopes.giving", "analysis.finals.method_runs"},
    {"analysis.finals.attribute_setters"},
    {
        "analysis.scopes.agreement",
        "analysis.finals.class_states",
        "analysis.changers.ends",
        "analysis.scopes.decorated",
        "analysis.scopes.lasting",
        "analysis.scopes.receivers",
        "analysis.finals.replacements",
    },
    {"analysis.finals.final_states", "analysis.scopes.lived", "analysis.scopes.received"},
    {"analysis.scopes.names", "analysis.scopes.paths", "analysis.scopes.settling"},
    {
        "analysis.changers.handing",
        "analysis.finals.fitting",
        "analysis.finals.held",
        "analysis.scopes.keeping",
        "analysis.scopes.other_classes",
        "analysis.finals.rows",
        "analysis.scopes.passing",
    },
    {
        "analysis.changers.sharing",
        "analysis.changers.together",
        "analysis.changers.wrappers",
        "analysis.finals.told_setters",
    },
    {"analysis.changers.neighbours"},
    {"analysis.changers.elsewhere"},
    {"analysis.scopes.dead_code", "analysis.finals.finals", "analysis.finals.placeholders"},
    {
        "analysis.scopes.function_uses",
        "analysis.changers.callees",
        "analysis.changers.handed_out",
        "analysis.scopes.overriding",
        "analysis.changers.owners",
        "analysis.scopes.roots",
    },
    {"analysis.scopes.steady_tests"},
    {"analysis.execution.managers"},
    {"analysis.execution.bodies"},
    {"analysis.execution.loops"},
    {"analysis.execution.repeating"},
    {
        "analysis.execution.assignments",
        "analysis.execution.definitions",
        "analysis.execution.patterns",
        "analysis.execution.tries",
    },
    {"analysis.execution.statements"},
    {"analysis.execution.forgetting"},
    {"analysis.calls.known_calls"},
    {
        "analysis.calls.any_and_all",
        "analysis.calls.applied",
        "analysis.calls.assertions",
        "analysis.calls.attribute_calls",
        "analysis.calls.builtin_calls",
        "analysis.calls.calls",
        "analysis.calls.class_calls",
        "analysis.calls.copies",
        "analysis.calls.zipping",
    },
    {
        "analysis.containers.container_methods",
        "analysis.calls.instances",
        "analysis.calls.parameters",
        "analysis.calls.unseen",
    },
    {"analysis.execution.counting"},
    {"analysis.containers.sequence_methods"},
    {"analysis.members.attributes", "analysis.containers.items"},
    {"analysis.evaluation.defaults"},
    {"analysis.members.members"},
    {"analysis.members.fields"},
    {"analysis.members.decorators", "analysis.members.enumerations"},
    {"analysis.members.descriptors"},
    {"analysis.members.classes"},
    {"analysis.evaluation.modules"},
    {"analysis.evaluation.conditions"},
    {"analysis.evaluation.expressions"},
    {"analysis.evaluation.call_sites", "analysis.evaluation.operations"},
    {"analysis.containers.comprehensions", "analysis.evaluation.generators"},
    {"analysis.containers.picking", "analysis.containers.sets"},
    {"analysis.evaluation.class_tests"},
    {"analysis.evaluation.comparisons", "analysis.evaluation.strings"},
    {"analysis.containers.keys"},
    {"analysis.evaluation.truths"},
    {"analysis.containers.containers"},
    {"analysis.evaluation.functions", "analysis.containers.sequences"},
    {
        "analysis.evaluation.machine",
        "analysis.evaluation.operators",
        "analysis.evaluation.ordering",
        "analysis.evaluation.tested",
    },
    {
        "analysis.evaluation.fuel",
        "analysis.evaluation.outcomes",
        "analysis.evaluation.settings",
    },
    {"analysis.program.program"},
    {"analysis.program.exports", "analysis.program.sources"},
    {"analysis.program.texts"},
    {"analysis.program.known_names"},
    {"analysis.program.standard"},
    {"analysis.slices.later", "analysis.slices.reaching", "analysis.slices.relevance", "analysis.slices.stores"},
    {"analysis.slices.reading"},
    {"analysis.slices.changes"},
    {"analysis.slices.call_effects", "analysis.slices.units"},
    {"analysis.slices.forms", "analysis.slices.questions", "analysis.slices.raising"},
    {"analysis.slices.mentions"},
    {"analysis.causes.absences"},
    {"analysis.causes.arguments"},
    {"analysis.state.held_keys", "analysis.state.iterators", "analysis.state.likeness", "analysis.state.paths"},
    {"analysis.state.merging"},
    {"analysis.state.fillings"},
    {"analysis.state.findings", "analysis.state.told"},
    {"analysis.state.world"},
    {"analysis.state.objects"},
    {"analysis.state.facts"},
    {"analysis.state.literals"},
    {"analysis.state.values"},
    {"analysis.state.symbols"},
    {"analysis.tree.functions", "analysis.tree.named_tuples", "analysis.tree.takers"},
    {"analysis.tree.bindings"},
    {"analysis.tree.positions"},
    {"analysis.tree.spelling"},
    {"analysis.tree.memo", "analysis.tree.walks"},
    {"ignore_comments"},
    {"tables.methods", "tables.names", "tables.ssl_contexts"},
    {"verdict"},
]
"""From top to bottom; modules of one layer know nothing of each other. ``""`` is the package itself."""

THIRD_PARTY = {
    "": {"pylint", "astroid"},
    "checker": {"pylint", "astroid"},
    "suppression": {"pylint"},
    "messages": {"pylint"},
    "analysis": {"astroid"},
}
"""What a module, or the modules of a folder, may import beside the standard library."""


NOTES = {
    *("locals", "globals", "instance_attrs", "ilookup", "scope_lookup", "getattr", "igetattr"),
    *("instance_attr", "local_attr", "methods", "mymethods", "public_names", "wildcard_import_names", "infer"),
}
"""astroid's own notes on what binds a name, and what is made of them."""


def _name(file: Path) -> str:
    parts = file.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


FILES = {_name(file): file for file in sorted(PACKAGE.rglob("*.py"))}
EMPTY = {name for name, file in FILES.items() if name and file.name == "__init__.py"}
"""Folders whose own ``__init__`` holds a docstring at most."""


def imported(file: Path) -> set[str]:
    """Return the dotted names of the modules that a file imports, and of the members it imports from them."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{file}: relative imports hide the layer"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def inside(name: str) -> str | None:
    """Return the module of the package that an imported name stands for or in."""
    package, _, rest = name.partition(".")
    if package != "pylint_csp":
        return None
    while rest and rest not in FILES:
        rest = rest.rpartition(".")[0]
    return rest


def test_each_module_has_its_layer() -> None:
    named = [name for layer in LAYERS for name in layer]
    assert len(named) == len(set(named))
    assert set(FILES) - EMPTY == set(named)


def test_each_module_has_one_line_on_the_page() -> None:
    page = PAGE.read_text(encoding="utf-8")
    rooms = re.findall(r"^### `pylint_csp/(.*)`\n((?:(?!##).*\n)*)", page, re.MULTILINE)
    lines = [(room, one) for room, text in rooms for one in re.findall(r"^- `(\w+)`: \S", text, re.MULTILINE)]
    named = sorted(_name(PACKAGE / room / f"{one}.py") for room, one in lines)
    assert named == sorted(set(FILES) - EMPTY)
    assert {room for room, _ in rooms} == set(re.findall(r"^\| \[`pylint_csp/(.*?)`\]", page, re.MULTILINE))


@pytest.mark.parametrize("name", [name for layer in LAYERS for name in sorted(layer)])
def test_module_imports_only_what_stands_below_it(name: str) -> None:
    (height,) = [number for number, layer in enumerate(LAYERS) if name in layer]
    below = {one for layer in LAYERS[height + 1 :] for one in layer}
    used = {inside(one) for one in imported(FILES[name])} - {None}
    assert used <= below


@pytest.mark.parametrize("name", sorted(FILES))
def test_module_imports_no_other_packages_than_it_may(name: str) -> None:
    allowed = THIRD_PARTY.get(name) or THIRD_PARTY.get(name.partition(".")[0], set())
    packages = {one.partition(".")[0] for one in imported(FILES[name])} & {"astroid", "pylint"}
    assert packages <= allowed


@pytest.mark.parametrize("name", sorted(set(FILES) - {"analysis.tree.bindings"}))
def test_only_bindings_reads_what_astroid_notes_on_names(name: str) -> None:
    """Inference adds to these notes, and so do other files: one module leaves that out, for all others."""
    tree = ast.parse(FILES[name].read_text(encoding="utf-8"))
    assert not NOTES & {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


@pytest.mark.parametrize("name", sorted(EMPTY))
def test_folder_holds_no_code_of_its_own(name: str) -> None:
    assert not [
        node for node in ast.parse(FILES[name].read_text(encoding="utf-8")).body if not isinstance(node, ast.Expr)
    ]
