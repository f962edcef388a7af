"""Which calls may construct, and what they enter there, by the identifiers in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import cast

from astroid import nodes

from pylint_csp.analysis.candidates.expressions import (
    READING_OWNER,
    called_in_time,
    constructs_itself,
    is_class_named,
    is_given_out,
    is_in_constructing_class,
    is_own_class,
    is_own_constructing,
    may_construct,
)
from pylint_csp.analysis.candidates.identifiers import Callee, Identifiers
from pylint_csp.analysis.candidates.needed import DO_OPEN_NAME, INITIALIZER, Function, is_do_open
from pylint_csp.analysis.candidates.reading import functions_read, is_read_as
from pylint_csp.analysis.tree.bindings import classes_named, definitions
from pylint_csp.analysis.tree.spelling import alternatives, arguments_of, is_call_of, last_name
from pylint_csp.tables.names import CLASS_NAME, HANDING_ON

_SPECIAL_NAMES = HANDING_ON.union(READING_OWNER, (INITIALIZER, DO_OPEN_NAME))
"""Names of callables whose results and meanings have rules of their own."""


def callees_of(expression: nodes.NodeNG, parts: Iterable[nodes.NodeNG], found: Identifiers) -> set[Callee] | None:
    """Return what calls of all those parts of an expression enter that may construct; None if that is not known."""
    callees: set[Callee] = set()
    direct = [*alternatives(expression)]
    for part in parts:
        if constructs_itself(part, found):
            known = callees_itself(part, found) if part in direct else None
            if not known:
                return None
            callees |= known
    return callees


def callees_itself(node: nodes.NodeNG, found: Identifiers) -> set[Callee]:
    """Return what calling an expression enters, whatever its parts are; nothing if it may construct in another way."""
    read = node.func if isinstance(node, nodes.Call) else node
    others: tuple[Collection[str], ...] = (found.constructing, found.members)
    functions = found.callees.named
    if read is not node:
        functions, others = found.callees.returned, (found.returning, found.returning_later)
    if not isinstance(read, (nodes.Name, nodes.Attribute)) or last_name(read) in _SPECIAL_NAMES:
        return set()
    if any(is_read_as(read, names.__contains__) for names in others):
        return set()
    is_otherwise = isinstance(node, nodes.Call) and (last_name(read) in found.fields or any(called_in_time(node)))
    if is_otherwise or (isinstance(read, nodes.Attribute) and is_given_out(read, found)):
        return set()
    known = functions_read(read, functions)
    if read is node and isinstance(read, nodes.Attribute) and read.attrname == CLASS_NAME:
        known.add(CLASS_NAME)
    if known and read is node:
        known.update(found.forwarding_as(read))
    return known


def entered_by_name(call: nodes.Call, found: Identifiers) -> set[Function] | None:
    """Return the functions that a call may enter by its name, or None where it may construct in another way."""
    func = call.func
    if is_do_open(call) or not isinstance(func, (nodes.Name, nodes.Attribute)):
        return None
    if last_name(func) in (CLASS_NAME, INITIALIZER) or is_read_as(func, found.constructs_otherwise):
        return None
    return found.forwarding_as(func) or None


def initializers_of(cls: nodes.ClassDef) -> list[nodes.FunctionDef]:
    """Return what runs when a class is called, if that is written out in it, and nothing else is."""
    found = definitions(cls, INITIALIZER)
    own = [one for one in found if isinstance(one, nodes.FunctionDef)]
    if len(own) != len(found) or cls.keywords or definitions(cls, "__new__"):
        return []
    return own


def may_initialize(base: nodes.NodeNG) -> bool:
    """Tell whether a base, or one of its own bases, may have an initialiser: that of ``object`` is none."""
    pending = [base]
    for one in pending:
        classes = classes_named(one)
        if not classes:
            return True
        for cls in classes:
            if cls.root() is base.root():
                if definitions(cls, INITIALIZER) or cls.keywords:
                    return True
                pending += [each for each in cast("list[nodes.NodeNG]", cls.bases) if each not in pending]
            elif cls.name != "object":
                return True
    return False


def closures_handed(call: nodes.Call, found: Identifiers) -> list[nodes.NodeNG]:
    """Return the arguments of a call that are functions inside another, which construct with what that is passed."""
    if not found.callees.named and not found.lambdas:
        # Most modules have none, and every call is looked at.
        return []
    return [
        one
        for one in arguments_of(call)
        if one in found.lambdas or (isinstance(one, nodes.Name) and any(map(_is_closure, callees_itself(one, found))))
    ]


def _is_closure(callee: Callee) -> bool:
    return isinstance(callee, (nodes.FunctionDef, nodes.Lambda)) and getattr(callee, "name", "") != INITIALIZER


def is_candidate(call: nodes.Call, found: Identifiers) -> bool:
    """Tell whether a call may construct."""
    func = call.func
    if closures_handed(call, found):
        return True
    if is_own_class(func):
        return is_own_constructing(func, found) or may_construct(func, found)
    if isinstance(func, nodes.Name):
        return constructs_itself(func, found)
    if isinstance(func, nodes.Attribute) and func.attrname == INITIALIZER:
        return is_in_constructing_class(call, found) or may_construct(func.expr, found)
    if isinstance(func, nodes.Attribute):
        if func.attrname in READING_OWNER and may_construct(func.expr, found):
            return True
        return is_do_open(call) or is_class_named(func, found) or is_given_out(func, found)
    return may_construct(func, found)


def is_of_mixed_in(call: nodes.Call, found: Identifiers) -> bool:
    """Tell whether a call is of the initialiser of a class, named, that only stands beside what constructs."""
    func = call.func
    if not isinstance(func, nodes.Attribute) or func.attrname != INITIALIZER:
        return False
    return not is_call_of(func.expr, "super") and not may_construct(func.expr, found)
