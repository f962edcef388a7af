"""What the file shows of what is blamed: astroid writes initialisers for dataclasses that stand in no file."""

from __future__ import annotations

from astroid import nodes

from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.functions import default_of, parameter_names


def place_of(node: nodes.NodeNG) -> nodes.NodeNG:
    """Return what the file shows of a node: of an initialiser that astroid writes for a dataclass, the field."""
    for one in node.node_ancestors():
        if isinstance(one, nodes.FunctionDef) and one.lineno is None and isinstance(one.parent, nodes.ClassDef):
            return _field(one.parent, _name_of_field(node, one))
    return node


def _name_of_field(node: nodes.NodeNG, initializer: nodes.FunctionDef) -> str:
    if isinstance(node, nodes.AssignName):
        return node.name
    statement = node.statement()
    targets = statement.targets if isinstance(statement, nodes.Assign) else [getattr(statement, "target", None)]
    if isinstance(targets[0], nodes.AssignAttr):
        return str(targets[0].attrname)
    around = {node, *node.node_ancestors()}
    return next((name for name in parameter_names(initializer) if default_of(initializer, name) in around), "")


def _field(cls: nodes.ClassDef, name: str) -> nodes.NodeNG:
    """Return the field of a dataclass, or of the base that has it in the same module."""
    lineage = [cls]
    for one in lineage:
        if own := definitions(one, name):
            return own[0]
        named = [base.name for base in one.bases if isinstance(base, nodes.Name)]
        bases = [other for base in named for other in definitions(one.root(), base)]
        lineage += [other for other in bases if isinstance(other, nodes.ClassDef) and other not in lineage]
    return cls
