"""Methods that work out each answer once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from types import MethodType
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, cast

_Questions = ParamSpec("_Questions")
_Answer = TypeVar("_Answer")


class _Memoized(Generic[_Questions, _Answer]):
    """A method that is replaced, in each object when it is first asked of that, by a cache of the object's answers."""

    def __init__(self, method: Callable[Concatenate[Any, _Questions], _Answer]) -> None:
        self._method = method

    def __get__(self, owner: object, kind: type) -> Callable[_Questions, _Answer]:
        answers = cast("Callable[_Questions, _Answer]", cache(MethodType(self._method, owner)))
        vars(owner)[self._method.__name__] = answers
        return answers


def memoized(method: Callable[Concatenate[Any, _Questions], _Answer]) -> _Memoized[_Questions, _Answer]:
    """Keep a method's answers as long as its object: for what trees alone tell, which stays as it is."""
    return _Memoized(method)


def forget_answers(owner: object) -> None:
    """Forget what the methods of an object have kept."""
    for name in [name for name in vars(owner) if isinstance(vars(type(owner)).get(name), _Memoized)]:
        del vars(owner)[name]
