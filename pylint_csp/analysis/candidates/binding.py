"""What statements and calls bind identifiers to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from astroid import nodes

from pylint_csp.analysis.candidates.identifiers import (
    FILLING_METHODS,
    Identifiers,
    constructs_itself,
    identifiers_of,
    may_be_connection,
    may_construct,
    parts_of,
    passes_itself,
    returns_itself,
)
from pylint_csp.analysis.tree.spelling import is_call_of


def assign(targets: list[nodes.NodeNG], value: nodes.NodeNG, found: Identifiers) -> None:
    """Let targets stand for what a value may, and those that take it apart for their part of it."""
    pairs = _paired(targets, value)
    for target, part in pairs:
        assign([target], part, found)
    if not pairs:
        bind(targets, value, found)


def bind(targets: list[nodes.NodeNG], value: nodes.NodeNG, found: Identifiers) -> None:
    """Let targets stand for what a value, or a part of it, may."""
    parts = [*parts_of(value, found)]
    for is_one, identifiers in (
        (any(constructs_itself(part, found) for part in parts), found.constructing),
        (any(returns_itself(part, found) for part in parts), found.returning),
        (any(passes_itself(part, found) for part in parts), found.passing),
        (may_be_connection(value, found), found.made),
    ):
        if is_one:
            for target in targets:
                identifiers.update(identifiers_of(target))


def _paired(targets: list[nodes.NodeNG], value: nodes.NodeNG) -> list[tuple[nodes.NodeNG, nodes.NodeNG]]:
    """Return the targets that take a tuple apart, each with what it gets, where both are written out."""
    pairs: list[tuple[nodes.NodeNG, nodes.NodeNG]] = []
    for target in targets:
        if not isinstance(target, (nodes.Tuple, nodes.List)):
            return []
        for whole in _alternatives(value):
            if not isinstance(whole, (nodes.Tuple, nodes.List)) or len(whole.elts) != len(target.elts):
                return []
            if any(isinstance(one, nodes.Starred) for one in (*target.elts, *whole.elts)):
                return []
            parts = [cast("list[nodes.NodeNG]", one.elts) for one in (target, whole)]
            pairs.extend(zip(*parts, strict=True))
    return pairs


def _alternatives(value: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield what an expression may evaluate to; of a test before ``and``, which is false then, no tuple comes."""
    if isinstance(value, nodes.IfExp):
        yield from (*_alternatives(value.body), *_alternatives(value.orelse))
    elif isinstance(value, nodes.BoolOp):
        for operand in value.values if value.op == "or" else value.values[-1:]:
            yield from _alternatives(operand)
    else:
        yield value


def bind_by_call(call: nodes.Call, found: Identifiers) -> None:
    """``setattr(x, "name", value)``, ``mapping.update(value)``, ``items.append(value)``."""
    parts = [*call.args, *(keyword.value for keyword in call.keywords)]
    if is_call_of(call, "setattr") and len(call.args) == 3:
        name = call.args[1]
        if isinstance(name, nodes.Const) and may_construct(call.args[2], found):
            found.constructing.add(str(name.value))
    elif (
        isinstance(call.func, nodes.Attribute)
        and call.func.attrname in FILLING_METHODS
        and any(may_construct(part, found) for part in parts)
    ):
        found.constructing.update(identifiers_of(call.func.expr))
    for keyword in call.keywords:
        # What is made may have it as an attribute of that name.
        if keyword.arg is not None and may_construct(keyword.value, found):
            found.constructing.add(keyword.arg)
