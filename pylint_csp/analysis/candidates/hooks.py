"""What a module tells the ones that it imports: what their bases ask its classes for, and what it hands to them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from pylint_csp.analysis.candidates.expressions import may_construct
from pylint_csp.analysis.candidates.identifiers import FILLING_METHODS, Identifiers
from pylint_csp.analysis.candidates.needed import INITIALIZER
from pylint_csp.analysis.candidates.outline import Outline
from pylint_csp.analysis.tree.spelling import arguments_of, last_name
from pylint_csp.analysis.tree.walks import class_around
from pylint_csp.tables.methods import TESTING
from pylint_csp.tables.names import HANDING_ON


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


def handed_classes(outline: Outline, found: Identifiers) -> set[str]:
    """Return the names of the functions, and of the classes, that a module hands something to that constructs."""
    names: set[str] = set()
    for call in outline.calls():
        if any(may_construct(one, found) for one in arguments_of(call)):
            name = last_name(call.func)
            if name == INITIALIZER:
                names.update(map(last_name, getattr(class_around(call), "bases", ())))
            elif name not in HANDING_ON | FILLING_METHODS | TESTING:
                names.add(name)
    return names
