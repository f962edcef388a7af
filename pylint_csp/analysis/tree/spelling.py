"""How expressions are spelled, whatever they evaluate to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeGuard, cast

from astroid import Context, nodes

from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import ASKING_FOR_KEY, CHANGING


def arguments_of(call: nodes.Call) -> list[nodes.NodeNG]:
    """Return the expressions that a call is handed, by position and by keyword."""
    return [*call.args, *[keyword.value for keyword in call.keywords]]


def decorators_of(definition: nodes.FunctionDef | nodes.ClassDef) -> list[nodes.NodeNG]:
    """Return the decorators of a function or class."""
    return definition.decorators.nodes if definition.decorators is not None else []


def last_name(node: nodes.NodeNG | None) -> str:
    """Return the name that an expression ends in, ``b`` of ``b`` and of ``a.b``; empty for other expressions."""
    return str(getattr(node, "name", getattr(node, "attrname", "")))


def identifier_of(node: nodes.NodeNG | None) -> str:
    """Return the identifier that a name is, or with a dot before it that of an attribute; empty for what is neither."""
    return f".{node.attrname}" if isinstance(node, nodes.Attribute) else str(getattr(node, "name", ""))


def pieces_of(node: nodes.NodeNG) -> list[tuple[nodes.NodeNG, bool]]:
    """Return the pieces of a sequence like ``[a, *b] + c``, each with whether it stands for several items."""
    if isinstance(node, (nodes.List, nodes.Tuple)):
        elements = cast("list[nodes.NodeNG]", node.elts)
        return [(one.value, True) if isinstance(one, nodes.Starred) else (one, False) for one in elements]
    if isinstance(node, nodes.BinOp) and node.op == "+":
        return pieces_of(node.left) + pieces_of(node.right)
    return [(node, True)]


ASSIGNMENTS = (nodes.Assign, nodes.AnnAssign)
"""The statements that bind names and attributes to a value, if they have one."""


def targets_of(statement: nodes.NodeNG | None) -> list[nodes.NodeNG]:
    """Return what a statement, or a walrus, binds what it takes to."""
    targets = statement.targets if isinstance(statement, nodes.Assign) else [getattr(statement, "target", None)]
    return [one for one in targets if one is not None]


def choices_of(node: nodes.NodeNG | None) -> list[nodes.NodeNG]:
    """Return the parts of which an expression gives one: of ``a if test else b`` and ``a or b``; of others, none."""
    if isinstance(node, nodes.IfExp):
        return [node.body, node.orelse]
    return node.values if isinstance(node, nodes.BoolOp) else []


def alternatives(value: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield what an expression may evaluate to; what stands before ``and`` is a result only if false, and no tuple."""
    if isinstance(value, nodes.IfExp):
        yield from (*alternatives(value.body), *alternatives(value.orelse))
    elif isinstance(value, nodes.BoolOp):
        for operand in value.values if value.op == "or" else value.values[-1:]:
            yield from alternatives(operand)
    else:
        yield value


def given_anew(target: nodes.NodeNG, value: nodes.NodeNG) -> list[nodes.NodeNG]:
    """Return the choices that an assignment gives a target anew, ``make()`` of ``x = make() if x is None else x``.

    It is the whole value where the target itself is none of its choices.
    """
    choices = choices_of(value)
    others = [one for one in choices if one.as_string() != target.as_string()]
    return others if len(others) < len(choices) else [value]


def held_in(node: nodes.NodeNG) -> list[nodes.NodeNG]:
    """Return what a display holds: the items that are written out, or a mapping's values; of others, nothing."""
    if isinstance(node, nodes.Dict):
        return [cast("nodes.NodeNG", value) for _, value in node.items]
    return cast("list[nodes.NodeNG]", node.elts) if isinstance(node, (nodes.List, nodes.Tuple, nodes.Set)) else []


def read_from(node: nodes.NodeNG) -> nodes.NodeNG:
    """Return what a chain of attributes begins with: ``a`` of ``a.b.c``."""
    while isinstance(node, nodes.Attribute):
        node = node.expr
    return node


def chain_of(node: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield a chain of attributes, items and calls, and what it is read from: of ``a.b()`` also ``a.b`` and ``a``."""
    yield node
    while type(node) in _BEGINNING:
        node = getattr(node, _BEGINNING[type(node)])
        yield node


def begun_with(node: nodes.NodeNG) -> nodes.NodeNG:
    """Return what a chain of attributes, items and calls begins with: ``a`` of ``a.b[0].c()``."""
    *_, first = chain_of(node)
    return first


_BEGINNING: dict[type, str] = {
    nodes.Attribute: "expr",
    nodes.Subscript: "value",
    nodes.Call: "func",
    nodes.Await: "value",
}


def string_in(node: nodes.NodeNG | None) -> str:
    """Return the string that a literal is; empty for other literals."""
    value = getattr(node, "value", None)
    return value if isinstance(value, str) else ""


def changed_object(node: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the expression of the object that a node sets an attribute or item of, or names a changing method of."""
    if isinstance(node, nodes.Subscript):
        return node.value if node.ctx != Context.Load else None
    if isinstance(node, (nodes.AssignAttr, nodes.DelAttr)):
        return node.expr
    return node.expr if isinstance(node, nodes.Attribute) and node.attrname in CHANGING else None


def holder_of_values(node: nodes.NodeNG) -> nodes.NodeNG:
    """Return what holds the values that an expression gives one by one: the mapping in ``mapping.values()``."""
    func = node.func if isinstance(node, nodes.Call) and not node.args else None
    return func.expr if isinstance(func, nodes.Attribute) and func.attrname == "values" else node


def key_asked(node: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the key that ``owner[key]`` asks for, or ``owner.get(key)``; None for other expressions."""
    if isinstance(node, nodes.Subscript):
        return node.slice
    if isinstance(node, nodes.Call) and last_name(node.func) in ASKING_FOR_KEY:
        return next(iter(node.args), None)
    return None


def is_named(node: nodes.NodeNG | None, name: str) -> TypeGuard[nodes.Name]:
    """Tell whether an expression is this plain name."""
    return isinstance(node, nodes.Name) and bool(node.name == name)


def is_none(node: nodes.NodeNG | None) -> bool:
    """Tell whether an expression is the literal ``None``."""
    return isinstance(node, nodes.Const) and node.value is None


def is_private(name: str) -> bool:
    """Tell whether a name begins with an underscore, and is none of Python's own, such as ``__init__``."""
    return name.startswith("_") and not name.endswith("__")


def is_called(node: nodes.NodeNG | None) -> bool:
    """Tell whether an expression is what a call calls."""
    return node is not None and isinstance(node.parent, nodes.Call) and node.parent.func is node


def is_call_of(node: nodes.NodeNG | None, name: str) -> TypeGuard[nodes.Call]:
    """Tell whether an expression is a call of a plain name: ``name(…)``."""
    return isinstance(node, nodes.Call) and is_named(node.func, name)


def spelled(node: nodes.NodeNG) -> str:
    """Return an expression's text, with ``name`` in the place of ``(name := value)``: later it is read by that."""
    try:
        text = str(node.as_string())
    except ValueError:
        # It holds a number of more digits than Python writes: such an expression is like no other.
        return f"<{id(node)}>"
    if _WALRUS in text:
        for walrus in nodes_in(node, nodes.NamedExpr):
            inner, name = walrus.as_string(), last_name(walrus.target)
            # Brackets behind a name are those of a call.
            text = re.sub(rf"(?<!\w)\({re.escape(inner)}\)", name, text).replace(inner, name)
    return text


_WALRUS = " := "


def names_in_choices(module: nodes.Module) -> list[frozenset[str]]:
    """Return the names in each display and conditional expression of a module."""
    choices = nodes_in(module, (nodes.List, nodes.Tuple, nodes.Set, nodes.Dict, nodes.IfExp))
    return [frozenset(one.name for one in nodes_in(choice, nodes.Name)) for choice in choices]
