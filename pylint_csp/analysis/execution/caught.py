"""Which exceptions the type that a handler names catches."""

from __future__ import annotations

import builtins

from pylint_csp.analysis.evaluation.classes import Classes
from pylint_csp.analysis.state.values import ClassValue, Known, Value


def is_caught(classes: Classes, exception: Value | None, caught: Value) -> bool | None:
    """Tell whether a handler of some type catches an exception; None is perhaps."""
    everything = caught in (Known("builtins.Exception"), Known("builtins.BaseException"))
    if exception is None:
        return True if everything else None
    if isinstance(exception, ClassValue):
        order = classes.mro(exception.node)
        if isinstance(caught, ClassValue):
            return caught.node in order
        if isinstance(caught, Known):
            known = [one for one in order if isinstance(one, Known)]
            return any(is_caught(classes, one, caught) for one in known)
    raised_class, caught_class = _builtin_exception(exception), _builtin_exception(caught)
    if raised_class is not None and caught_class is not None:
        return issubclass(raised_class, caught_class)
    if isinstance(caught, ClassValue) and raised_class is not None:
        return False
    return True if everything else None


def _builtin_exception(value: Value) -> type[BaseException] | None:
    if not isinstance(value, Known) or not value.name.startswith("builtins."):
        return None
    found = getattr(builtins, value.name.removeprefix("builtins."), None)
    return found if isinstance(found, type) and issubclass(found, BaseException) else None
