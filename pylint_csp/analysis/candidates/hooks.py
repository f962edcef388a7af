"""What a module tells the ones that it imports: what their bases ask its classes for, and what it hands to them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import cast

from astroid import nodes

from pylint_csp.analysis.candidates.expressions import may_construct
from pylint_csp.analysis.candidates.identifiers import Identifiers
from pylint_csp.analysis.candidates.needed import INITIALIZER
from pylint_csp.analysis.candidates.outline import Outline
from pylint_csp.analysis.candidates.reading import given_as, plain
from pylint_csp.analysis.tree.bindings import defined_names
from pylint_csp.analysis.tree.spelling import arguments_of, is_call_of, last_name, string_in, targets_of
from pylint_csp.analysis.tree.walks import class_around


def hooks_of(outline: Outline, found: Identifiers, imported: Iterable[Identifiers]) -> Identifiers:
    """Return what a module's classes, or the attributes that it sets, have that constructs, and no imported module has.

    What has special names is called without them, and would lead everywhere.
    """
    names = {name for one in outline.definitions for name in _attributes_set(one)}
    others = [*imported]
    own = Identifiers(mixed_in=set(found.mixed_in))
    own.constructing = _named(found.constructing.union(found.callees.named), names)
    own.returning = _named(found.returning.union(found.callees.returned), names).difference(
        *(one.returning for one in others)
    )
    own.returning_later = _named(found.returning_later, names).difference(*(one.returning_later for one in others))
    forwarding = _named(found.forwarding, names).difference(*(one.forwarding for one in others))
    own.forwarding = {name: set(found.forwarding[name]) for name in forwarding}
    return own


def arguments_of_classes(found: Identifiers) -> Identifiers:
    """Return what classes are handed that constructs, by the names of their parameters."""
    parameters = {one for fields in found.fields.values() for name in fields.names for one in given_as(name)}
    return Identifiers(constructing=found.constructing & parameters)


def _attributes_set(node: nodes.NodeNG) -> Iterator[str]:
    """Yield the names that a class's body binds, or the attributes that a statement sets."""
    if isinstance(node, nodes.ClassDef):
        yield from defined_names(node)
    elif isinstance(node, nodes.Call):
        yield from (string_in(one) for one in node.args[1:2] if is_call_of(node, "setattr"))
    else:
        yield from (one.attrname for one in targets_of(node) if isinstance(one, nodes.AssignAttr))


def _named(identifiers: Collection[str], names: Collection[str]) -> set[str]:
    return {one for one in identifiers if one[:1] == "." and one[1:3] != "__" and one[1:] in names}


def names_of(hooks: Identifiers) -> set[str]:
    """Return the names of what a module tells others."""
    several: tuple[Collection[str], ...] = (
        hooks.constructing,
        hooks.returning,
        hooks.returning_later,
        hooks.forwarding,
    )
    return {plain(one) for each in (*several, hooks.mixed_in) for one in each}


def tell(found: Identifiers, hooks: Identifiers, names: Collection[str]) -> bool:
    """Let what a module mentions of some names stand for what is told of these; return whether that is new."""
    size = found.size()
    attributes = {f".{one}" for one in names}
    found.constructing |= {one for one in hooks.constructing if plain(one) in names}
    found.returning |= hooks.returning & attributes
    found.returning_later |= hooks.returning_later & attributes
    found.mixed_in |= hooks.mixed_in.intersection(names)
    for name in attributes & hooks.forwarding.keys():
        found.add_forwarding(name, hooks.forwarding[name])
    return found.size() != size


def bases_in(outline: Outline) -> set[str]:
    """Return the names of the bases of a module's classes."""
    classes = [one for one in outline.definitions if isinstance(one, nodes.ClassDef)]
    return {name for one in classes for name in _bases_of(one)}


def bases_handed(outline: Outline, found: Identifiers) -> set[str]:
    """Return the names of the bases to whose initialisers a module's classes hand what constructs."""
    calls = (one for one in outline.calls() if last_name(one.func) == INITIALIZER)
    handing = (call for call in calls if any(may_construct(one, found) for one in arguments_of(call)))
    return {name for call in handing for name in _bases_of(class_around(call))}


def _bases_of(cls: nodes.ClassDef | None) -> list[str]:
    return [last_name(base) for base in cast("list[nodes.NodeNG]", cls.bases)] if cls is not None else []
