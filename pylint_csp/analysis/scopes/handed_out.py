"""Where a method hands its receiver to other code: what it sets before that and after it need not go together."""

from __future__ import annotations

import enum
from collections.abc import Callable, Container

from astroid import nodes

from pylint_csp.analysis.slices.forms import in_order
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.spelling import is_called, is_named, last_name
from pylint_csp.analysis.tree.walks import nodes_in

_ASKING = frozenset(
    {
        *("setattr", "getattr", "hasattr", "isinstance", "type", "callable", "id", "vars"),
        *("ascii", "format", "hash", "print", "repr", "str"),
    }
)
"""Built-in functions that get an instance and set none of its attributes, but for the one that ``setattr`` is told."""
_ASKING_METHODS = frozenset({"debug", "info", "warning", "error", "exception", "critical", "log", "proxy", "ref"})
"""The methods of loggers, which write the instance as text, and what makes a weak reference to it."""
_KEEPING = (nodes.Attribute, nodes.AssignAttr, nodes.DelAttr, nodes.FormattedValue, nodes.Return, nodes.Yield)
"""What may stand around an instance while no other code runs; to return it ends what the method sets."""
_BINDING = frozenset({"partial", "partialmethod", "MethodType"})
"""What makes a function of another one and of arguments for it."""


class Handed(enum.IntEnum):
    """How a statement hands an instance to other code."""

    NOT = enum.auto()
    THERE = enum.auto()
    """As the argument of a call: the code runs there and then."""
    FOR_LATER = enum.auto()
    """By another name, a function or a container: whatever is called later may use it."""


def how_handed(part: nodes.NodeNG, receiver: str, method: nodes.FunctionDef) -> Handed:
    """Return how a part of a method hands the method's receiver to other code."""
    mentions = (one for one in nodes_in(part, nodes.Name) if one.name == receiver)
    return max((_how_mentioned(one, method) for one in mentions), default=Handed.NOT)


def _how_mentioned(mention: nodes.Name, method: nodes.FunctionDef) -> Handed:
    parent = mention.parent
    around = parent.parent if isinstance(parent, (nodes.Keyword, nodes.Tuple)) else parent
    if isinstance(parent, _KEEPING) or _is_filled_in(around):
        return Handed.NOT
    if not isinstance(around, nodes.Call) or isinstance(parent, nodes.Tuple):
        return Handed.FOR_LATER
    if last_name(around.func) in _BINDING or mention.frame() is not method:
        return Handed.FOR_LATER
    return Handed.NOT if _is_asking(around, mention) else Handed.THERE


def _is_filled_in(node: nodes.NodeNG | None) -> bool:
    """Tell whether an expression writes values into a literal text: ``"%s" % self``."""
    return isinstance(node, nodes.BinOp) and node.op == "%" and isinstance(node.left, nodes.Const)


def _is_asking(call: nodes.Call, mention: nodes.Name) -> bool:
    """Tell whether a call, by its name, only looks at the instance, and is none of the program's own functions."""
    name = last_name(call.func)
    if is_called(call):
        return False
    if isinstance(call.func, nodes.Name):
        return name in _ASKING and not definitions(call.root(), name)
    return name in _ASKING_METHODS and not is_named(getattr(call.func, "expr", None), mention.name)


def set_without_a_break(
    method: nodes.FunctionDef,
    receiver: str,
    names: set[str],
    sets: Callable[[nodes.NodeNG, str], bool],
    handing: Container[str],
) -> list[set[str]]:
    """Return some attributes by where a method sets them: those between which it hands its receiver to no code.

    ``sets`` tells whether a statement sets an attribute; ``handing`` are the methods and properties that hand the
    receiver on where they are used. Attributes that are set in several places are left out.
    """
    runs: list[set[str]] = [set()]
    torn: set[str] = set()
    for statement in in_order(method.body):
        touched = {name for name in names if sets(statement, name)}
        used = nodes_in(statement, (nodes.Attribute, nodes.AssignAttr, nodes.DelAttr))
        is_using = any(one.attrname in handing for one in used)
        handed = how_handed(statement, receiver, method)
        if handed is Handed.FOR_LATER:
            return []
        if is_using or handed is Handed.THERE:
            # An assignment binds at its end: the code that gets the receiver in its value runs before.
            torn |= touched if is_using or not isinstance(statement, nodes.Assign) else set()
            runs.append(set())
        torn |= touched.intersection(set().union(*runs[:-1]))
        runs[-1] |= touched
    return [run - torn for run in runs]
