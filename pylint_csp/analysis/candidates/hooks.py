"""What a module tells the ones that it imports: what their bases ask its classes for, and what it hands to them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import cast

from astroid import nodes

from pylint_csp.analysis.candidates.expressions import may_construct
from pylint_csp.analysis.candidates.identifiers import Identifiers
from pylint_csp.analysis.candidates.needed import INITIALIZER
from pylint_csp.analysis.candidates.outline import Outline
from pylint_csp.analysis.tree.spelling import arguments_of, last_name, read_from
from pylint_csp.analysis.tree.walks import class_around


def hooks_of(found: Identifiers, imported: Iterable[Identifiers]) -> Identifiers:
    """Return the attributes that construct, and so on, and that no imported module has given to a module.

    What has special names is called without them, and would lead everywhere.
    """
    others = [*imported]
    own = Identifiers(mixed_in=set(found.mixed_in))
    # What is handed to a class is found there under the names of its parameters.
    parameters = {name for fields in found.fields.values() for name in fields.names}
    own.constructing = _attributes(found.constructing) | (found.constructing & parameters)
    own.returning = _attributes(found.returning).difference(*(one.returning for one in others))
    own.returning_later = _attributes(found.returning_later).difference(*(one.returning_later for one in others))
    forwarding = _attributes(found.forwarding).difference(*(one.forwarding for one in others))
    own.forwarding = {name: set(found.forwarding[name]) for name in forwarding}
    return own


def _attributes(identifiers: Collection[str]) -> set[str]:
    return {one for one in identifiers if one.startswith(".") and not one.startswith(".__")}


def names_of(hooks: Identifiers) -> set[str]:
    """Return the names of what a module tells others."""
    several: tuple[Collection[str], ...] = (
        hooks.constructing,
        hooks.returning,
        hooks.returning_later,
        hooks.forwarding,
    )
    return {one.removeprefix(".") for each in (*several, hooks.mixed_in) for one in each}


def tell(found: Identifiers, hooks: Identifiers, names: Collection[str]) -> bool:
    """Let what a module mentions of some names stand for what is told of these; return whether that is new."""
    size = found.size()
    attributes = {f".{one}" for one in names}
    found.constructing |= hooks.constructing & attributes.union(names)
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


def handed_classes(outline: Outline, found: Identifiers) -> set[str]:
    """Return the names of what others define to which a module hands what constructs: functions, classes and bases."""
    names: set[str] = set()
    for call in outline.calls():
        func = call.func
        root = read_from(func)
        is_foreign = isinstance(root, nodes.Name) and root.name in found.foreign
        if (is_foreign or last_name(func) == INITIALIZER) and any(
            may_construct(one, found) for one in arguments_of(call)
        ):
            names.update([last_name(func)] if is_foreign else _bases_of(class_around(call)))
    return names


def _bases_of(cls: nodes.ClassDef | None) -> list[str]:
    return [last_name(base) for base in cast("list[nodes.NodeNG]", cls.bases)] if cls is not None else []
