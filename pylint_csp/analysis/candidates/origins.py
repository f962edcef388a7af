"""Where what constructs in a module comes from: the class itself, or classes made of it that choose for themselves."""

from __future__ import annotations

from typing import cast

from astroid import nodes

from pylint_csp.analysis.candidates.expressions import constructs_itself, may_construct
from pylint_csp.analysis.candidates.identifiers import Identifiers
from pylint_csp.analysis.candidates.needed import INITIALIZER
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.walks import every_node
from pylint_csp.tables.methods import TESTING


def own_initializers(module: nodes.Module, found: Identifiers, seeds: Identifiers) -> list[nodes.FunctionDef] | None:
    """Return the initialisers of a module's classes that construct; None where something else in it may construct.

    Something else is the class itself, handed about as a value, or a class of the module without its own initialiser.
    ``seeds`` are the identifiers that the module's imports alone bind.
    """
    if found.gives_out or found.is_given_out:
        return None
    initializers = []
    for node in every_node(module):
        if isinstance(node, nodes.ClassDef):
            if not any(may_construct(base, found) for base in cast("list[nodes.NodeNG]", node.bases)):
                continue
            own = _initializers_of(node)
            if not own:
                return None
            initializers.extend(own)
        elif constructs_itself(node, seeds) and not _is_harmless(node):
            return None
    return initializers


def _initializers_of(cls: nodes.ClassDef) -> list[nodes.FunctionDef]:
    """Return what runs when a class is called, if that is written out in it, and nothing else is."""
    found = definitions(cls, INITIALIZER)
    own = [one for one in found if isinstance(one, nodes.FunctionDef)]
    if len(own) != len(found) or cls.keywords or definitions(cls, "__new__"):
        return []
    return own


def _is_harmless(node: nodes.NodeNG) -> bool:
    """Tell whether the class is only named as a base, for its initialiser, or in a test such as ``isinstance``."""
    parent = node.parent
    if isinstance(parent, nodes.ClassDef):
        return node in parent.bases
    if isinstance(parent, nodes.Attribute):
        return bool(parent.attrname == INITIALIZER)
    return isinstance(parent, nodes.Call) and getattr(parent.func, "name", "") in TESTING
