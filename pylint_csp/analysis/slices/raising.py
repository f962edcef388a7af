"""What may raise an exception that it does not name, by its form, and what is caught before it gets any further."""

from __future__ import annotations

from typing import TypeGuard, cast

from astroid import nodes

from pylint_csp.analysis.slices.mentions import FUNCTIONS, evaluated, header
from pylint_csp.analysis.tree.bindings import are_parameters, is_star, lookup
from pylint_csp.analysis.tree.spelling import is_call_of, last_name, pieces_of, targets_of
from pylint_csp.analysis.tree.walks import nodes_in

_RAISING = (
    nodes.Call,
    nodes.Attribute,
    nodes.AssignAttr,
    nodes.Subscript,
    nodes.BinOp,
    nodes.AugAssign,
    nodes.Import,
    nodes.ImportFrom,
    nodes.Delete,
    nodes.Await,
    nodes.YieldFrom,
    nodes.Starred,
    nodes.DictUnpack,
)
_TRIES = (nodes.Try, nodes.TryStar)
_HOLDING = (*_TRIES, nodes.With)
"""What may catch what is raised in its blocks."""
_SUPPRESSING = frozenset({"raises", "suppress"})
"""The managers, by their names, that catch what is raised in their blocks: pytest's, and the one of ``contextlib``."""
_DISPLAYS = (nodes.Const, nodes.Tuple, nodes.List, nodes.Set, nodes.Dict)
_EVERYTHING = ("Exception", "BaseException")
_OF_NAMES = frozenset({"NameError", "UnboundLocalError"})
_ORDERING = frozenset({"<", "<=", ">", ">="})
_MEMBERSHIP = frozenset({"in", "not in"})


def can_raise(statement: nodes.NodeNG) -> bool:
    """Tell whether executing a statement itself, without its blocks, can raise what it does not name."""
    if isinstance(statement, (*FUNCTIONS, *_TRIES, nodes.Raise)):
        return False
    parts = (part for part in header(statement) if not _is_suppressing(part))
    return _raises([statement, *(node for part in parts for node in evaluated(part))])


def can_raise_inside(statement: nodes.NodeNG) -> bool:
    """Tell whether executing a statement with its blocks can raise what it does not name, past its handlers."""
    if isinstance(statement, FUNCTIONS):
        return False
    if isinstance(statement, _HOLDING):
        caught = _caught_by(statement)
        is_caught = not caught.isdisjoint(_EVERYTHING) or (bool(caught) and caught >= _caught_around(statement))
        blocks = [] if is_caught else [*statement.body]
        if isinstance(statement, nodes.With):
            return can_raise(statement) or any(map(can_raise_inside, blocks))
        handled = [one for handler in statement.handlers for one in handler.body]
        return any(map(can_raise_inside, (*blocks, *handled, *statement.orelse, *statement.finalbody)))
    inner = [*nodes_in(statement, nodes.NodeNG, (*FUNCTIONS, *_HOLDING))]
    return _raises([one for one in inner if not isinstance(one, _HOLDING)]) or any(
        can_raise_inside(one) for one in inner if isinstance(one, _HOLDING)
    )


def suppressing_in(module: nodes.Module) -> frozenset[str]:
    """Return the names and attributes that a module gives to managers which suppress what is raised in their blocks."""
    given = (one for one in nodes_in(module, (nodes.Assign, nodes.AnnAssign)) if _is_suppressing(one.value))
    targets = (target for one in given for target in targets_of(one))
    return frozenset(getattr(one, "attrname", getattr(one, "name", "")) for one in targets)


def can_raise_between_laps(loop: nodes.NodeNG) -> bool:
    """Tell whether what a loop does before each lap can raise."""
    return _takes_items(loop.target, loop.iter) if isinstance(loop, nodes.For) else can_raise(loop)


def _raises(found: list[nodes.NodeNG]) -> bool:
    """Tell whether one of some nodes can raise by itself; names are looked up last, for that takes longest."""
    return any(isinstance(one, _RAISING) or _raises_by_form(one) for one in found) or any(
        _may_be_unbound(one) for one in found if isinstance(one, nodes.Name)
    )


def _raises_by_form(node: nodes.NodeNG) -> bool:
    if isinstance(node, nodes.Assign):
        return any(_takes_apart(target, node.value) for target in node.targets)
    if isinstance(node, (nodes.For, nodes.Comprehension)):
        return _takes_items(node.target, node.iter)
    if isinstance(node, nodes.With):
        return not all(_is_suppressing(one) for one, _ in node.items)
    if isinstance(node, nodes.Compare):
        return any(op in _ORDERING or (op in _MEMBERSHIP and not isinstance(one, _DISPLAYS)) for op, one in node.ops)
    if isinstance(node, nodes.Yield):
        # What a decorator makes of a generator, it may throw what others raise into: a manager's, a coroutine's.
        function = node.scope()
        return isinstance(function, nodes.FunctionDef) and function.decorators is not None
    return False


def _takes_items(target: nodes.NodeNG, iterable: nodes.NodeNG) -> bool:
    """Tell whether binding a target to each item of something can raise: what is no display may not be iterable."""
    if isinstance(iterable, (nodes.Tuple, nodes.List)):
        return any(_takes_apart(target, item) for item, _ in pieces_of(iterable))
    return _takes_apart(target, iterable) or not (isinstance(iterable, _DISPLAYS) or is_call_of(iterable, "range"))


def _takes_apart(target: nodes.NodeNG, value: nodes.NodeNG) -> bool:
    """Tell whether binding a target takes a value apart that is not written out with as many parts."""
    if not isinstance(target, (nodes.Tuple, nodes.List)):
        return False
    targets = pieces_of(target)
    parts = pieces_of(value) if isinstance(value, (nodes.Tuple, nodes.List)) else []
    is_fitting = len(parts) == len(targets) and not any(is_starred for _, is_starred in (*parts, *targets))
    return not is_fitting or any(_takes_apart(one, part) for (one, _), (part, _) in zip(targets, parts, strict=True))


def _may_be_unbound(name: nodes.Name) -> bool:
    """Tell whether nothing binds a name, or only something under conditions, for which a handler around is there."""
    if name.name.startswith("__"):
        return False
    scope, bindings = lookup(name)
    is_awaited = not bindings or not _OF_NAMES.isdisjoint(_caught_around(name))
    return is_awaited and not any(_binds_surely(one, scope, name) for one in bindings)


def _binds_surely(binding: nodes.NodeNG, scope: nodes.LocalsDictNodeNG, name: nodes.Name) -> bool:
    """Tell whether a name is bound wherever it is read: by a parameter, the language, or the code around it."""
    if isinstance(scope, nodes.ComprehensionScope) or are_parameters([binding]):
        return True
    block = cast("nodes.NodeNG", binding.statement().parent)
    return not is_star(binding) and (block is scope or block.parent_of(name))


def _caught_by(statement: nodes.Try | nodes.TryStar | nodes.With) -> set[str]:
    """Return the names of what the handlers of a ``try``, or a ``with suppress(…)``, catch."""
    if isinstance(statement, nodes.With):
        return {last_name(one) for manager, _ in statement.items if _is_suppressing(manager) for one in manager.args}
    types = [one.type for one in statement.handlers]
    named = {last_name(piece) for one in types if one is not None for piece, _ in pieces_of(one)}
    return named | ({"BaseException"} if None in types else set())


def _is_suppressing(manager: nodes.NodeNG | None) -> TypeGuard[nodes.Call]:
    return isinstance(manager, nodes.Call) and last_name(manager.func) in _SUPPRESSING


def _caught_around(node: nodes.NodeNG) -> set[str]:
    """Return the names of what the nearest ``try`` around a node catches."""
    around = next((one for one in node.node_ancestors() if isinstance(one, _TRIES)), None)
    return _caught_by(around) if around is not None else set()
