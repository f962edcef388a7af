"""Literals: what stands for one, and which values are equal."""

from __future__ import annotations

from pylint_csp.analysis.state.values import NONE, Const, Member, Unknown, Value, bare

_MODULE_NAME = "module name"


def as_literal(value: Value) -> Value:
    """Return the literal that a member of an enumeration equals, else the value."""
    inner = bare(value)
    return inner.literal if isinstance(inner, Member) and isinstance(inner.literal, Const) else inner


def are_of_one_enumeration(value: Value, other: Value) -> bool:
    """Tell whether two values are members of one enumeration: if their values are equal, they are one member."""
    return isinstance(value, Member) and isinstance(other, Member) and value.node is other.node


def are_equal(value: Value, other: Value) -> bool | None:
    """Tell whether two literals, members of enumerations or classes are equal; None where that is not known."""
    first, second = as_literal(value), as_literal(other)
    if isinstance(first, Const) and isinstance(second, Const):
        return first.value == second.value
    is_open = any(isinstance(one, Member) and one.literal is None for one in (first, second))
    is_told = NONE in (first, second) or are_of_one_enumeration(first, second)
    return None if is_open and not is_told else first == second


def module_name(name: str) -> Unknown:
    """Return the value of ``__name__`` or ``__package__``: no constant, for a module may be run as ``__main__``."""
    return Unknown((_MODULE_NAME, name))


def text_of(value: Value) -> str | None:
    """Return the string that a value is, or the module's name for ``__name__``; None for other values."""
    inner = bare(value)
    if isinstance(inner, Unknown) and inner.symbol[0] == _MODULE_NAME:
        return str(inner.symbol[1])
    return inner.value if isinstance(inner, Const) and isinstance(inner.value, str) else None
