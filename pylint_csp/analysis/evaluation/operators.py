"""Operators on literals: Python computes what they give, as long as that stays small."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

from astroid import nodes

from pylint_csp.analysis.state.literals import as_literal
from pylint_csp.analysis.state.values import Const, Known, Member, Unknown, Value, bare

LONGEST_STRING: Final = 200
_LARGEST_NUMBER: Final = 2**64

_Result = TypeVar("_Result")
_NUMBERS = (bool, int, float)
_SIZED = (str, bytes)

_OPERATORS: Final[dict[str, Callable[[Any, Any], object]]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "//": operator.floordiv,
    "%": operator.mod,
    "&": operator.and_,
    "|": operator.or_,
    "^": operator.xor,
    "<<": operator.lshift,
    ">>": operator.rshift,
    "**": operator.pow,
    "<": operator.lt,
    ">": operator.gt,
}
METHODS: Final = {
    "+": "add",
    "-": "sub",
    "*": "mul",
    "@": "matmul",
    "/": "truediv",
    "//": "floordiv",
    "%": "mod",
    "**": "pow",
    "<<": "lshift",
    ">>": "rshift",
    "&": "and",
    "^": "xor",
    "|": "or",
}
"""Operators by the special method that classes define for them: ``__or__``, and ``__ior__`` for ``|=``.

Source: https://docs.python.org/3/reference/datamodel.html#emulating-numeric-types.
"""
_FUNCTIONS: Final[dict[str, Callable[..., object]]] = {
    f"builtins.{one.__name__}": one for one in (abs, float, int, max, min, repr, round, str)
}
"""Built-in functions of literals alone."""
_GREATEST_SHIFT: Final = 64
"""How far numbers are shifted, and to which power they are raised."""
_PREFIXES: Final[dict[str, Callable[[Any], object]]] = {"-": operator.neg, "+": operator.pos, "~": operator.invert}


def computed(symbol: str, left: Value, right: Value) -> Const | Member | None:
    """Return what a binary operator gives, or raise as Python does; None if a side is unknown or the result large."""
    first, second = as_literal(left), as_literal(right)
    operation = _OPERATORS.get(symbol)
    if operation is None or not isinstance(first, Const) or not isinstance(second, Const):
        return None
    if symbol == "%" and isinstance(first.value, _SIZED):
        # A format may ask for any width: ``Strings.filled`` fills in those that don't.
        return None
    if symbol in ("<<", "**") and not (isinstance(second.value, int) and second.value <= _GREATEST_SHIFT):
        return None
    if symbol == "*" and _length(first, second) > LONGEST_STRING:
        return None
    result = _unless_large(operation(first.value, second.value))
    flag = bare(left)
    if symbol in "&|^" and isinstance(flag, Member) and result is not None:
        return Member(flag.node, str(result.value), result)
    return result


def prefixed(symbol: str, operand: Value) -> Const | None:
    """Return what a prefix operator gives, or raise as Python does; None where its operand is not known."""
    inner = as_literal(operand)
    operation = _PREFIXES.get(symbol)
    return _unless_large(operation(inner.value)) if operation is not None and isinstance(inner, Const) else None


def folded(name: str, values: Sequence[Value]) -> Const | Known | None:
    """Return what a built-in function, by its dotted name, gives for literals; None where it is not known."""
    given = [one for one in map(bare, values) if isinstance(one, Const)]
    if not given or len(given) < len(values):
        return None
    if name == "builtins.type":
        return Known(f"builtins.{given[0].kind.__name__}") if len(given) == 1 else None
    function = _FUNCTIONS.get(name)
    if function is None:
        return None
    result = attempted(lambda: function(*(one.value for one in given)))
    return _unless_large(result) if result is not None else None


def literal(node: nodes.Const) -> Const | Unknown:
    """Return the value of a literal; unknown for a number that is too large to be written out again."""
    if isinstance(node.value, int) and not -_LARGEST_NUMBER < node.value < _LARGEST_NUMBER:
        return Unknown(("number", node))
    return Const.of(node.value, node)


def attempted(compute: Callable[[], _Result]) -> _Result | None:
    """Return what ``compute`` returns; None where it raises, as operations on values that don't fit do."""
    try:
        return compute()
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        return None


def _length(*factors: Const) -> float:
    """Return how long a string times a number is; 0 for a product of numbers."""
    lengths = [len(one.value) for one in factors if isinstance(one.value, _SIZED)]
    numbers = [one.value for one in factors if isinstance(one.value, _NUMBERS)]
    return lengths[0] * numbers[0] if lengths and numbers else 0


def _unless_large(result: object) -> Const | None:
    """Return a result as a constant; None if it is large, or neither a number nor a string."""
    if isinstance(result, _NUMBERS):
        return Const.of(result) if -_LARGEST_NUMBER < result < _LARGEST_NUMBER else None
    return Const.of(result) if isinstance(result, _SIZED) and len(result) <= LONGEST_STRING else None
