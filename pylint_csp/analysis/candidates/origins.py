"""Where what constructs in a module comes from: the class itself, or classes made of it that choose for themselves."""

from __future__ import annotations

from typing import cast

from astroid import nodes

from pylint_csp.analysis.candidates.identifiers import Identifiers, constructs_itself, may_construct
from pylint_csp.analysis.candidates.needed import INITIALIZER
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.walks import every_node
from pylint_csp.tables.methods import TESTING


def holds_own_choices_only(module: nodes.Module, found: Identifiers, seeds: Identifiers) -> bool:
    """Tell whether nothing but classes with initialisers of their own may construct in a module.

    Not the class itself, handed about as a value, nor a class of the module without an initialiser.
    ``seeds`` are the identifiers that the module's imports alone bind.
    """
    if found.gives_out or found.is_given_out:
        return False
    for node in every_node(module):
        if isinstance(node, nodes.ClassDef):
            is_made_of_it = any(may_construct(base, found) for base in cast("list[nodes.NodeNG]", node.bases))
            if is_made_of_it and not _has_own_initializer(node):
                return False
        elif constructs_itself(node, seeds) and not _is_harmless(node):
            return False
    return True


def _has_own_initializer(cls: nodes.ClassDef) -> bool:
    """Tell whether what runs when a class is called is written out in it, and nothing else is."""
    found = definitions(cls, INITIALIZER)
    is_written = bool(found) and all(isinstance(one, nodes.FunctionDef) for one in found)
    return is_written and not cls.keywords and not definitions(cls, "__new__")


def _is_harmless(node: nodes.NodeNG) -> bool:
    """Tell whether the class is named where a class is made of it, its initialiser called, or only asked about."""
    parent = node.parent
    if isinstance(parent, nodes.ClassDef):
        return node in parent.bases
    if isinstance(parent, nodes.Attribute):
        return bool(parent.attrname == INITIALIZER)
    return isinstance(parent, nodes.Call) and getattr(parent.func, "name", "") in TESTING
