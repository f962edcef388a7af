"""Methods that work out each answer once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from operator import attrgetter
from types import MethodType
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, TypeVar, cast

_Questions = ParamSpec("_Questions")
_Answer = TypeVar("_Answer")


class _Memoized(Generic[_Questions, _Answer]):
    """A method that is replaced, in each object when it is first asked of that, by a cache of the object's answers."""

    def __init__(
        self,
        method: Callable[Concatenate[Any, _Questions], _Answer],
        keeping: Callable[[MethodType], Callable[..., _Answer]] = cache,
    ) -> None:
        self._method = method
        self._keeping = keeping
        self._name = method.__name__

    def __set_name__(self, kind: type, name: str) -> None:
        self._name = name

    def __get__(self, owner: object, kind: type) -> Callable[_Questions, _Answer]:
        answers = cast("Callable[_Questions, _Answer]", self._keeping(MethodType(self._method, owner)))
        vars(owner)[self._name] = answers
        return answers


class _Memoizing(Protocol):
    def __call__(
        self, method: Callable[Concatenate[Any, _Questions], _Answer], /
    ) -> _Memoized[_Questions, _Answer]: ...


def memoized(method: Callable[Concatenate[Any, _Questions], _Answer]) -> _Memoized[_Questions, _Answer]:
    """Keep a method's answers as long as its object: for what trees alone tell, which stays as it is."""
    return _Memoized(method)


def memoized_function(function: Callable[_Questions, _Answer]) -> _Memoized[_Questions, _Answer]:
    """Make a method of a function whose answers trees alone tell, and keep them as long as its object."""
    method = cast("Callable[Concatenate[Any, _Questions], _Answer]", function)
    return _Memoized(method, lambda bound: cache(bound.__func__))


def memoized_meanwhile(meanwhile: object, *, unless_premature: bool = False) -> _Memoizing:
    """Keep a method's answers; ``meanwhile`` is the answer to who asks the same while one is being worked out.

    With ``unless_premature``, an answer is not kept that came of another one which was given too early.
    """

    def memoizing(method: Callable[Concatenate[Any, _Questions], _Answer]) -> _Memoized[_Questions, _Answer]:
        return _Memoized(method, partial(_kept, (meanwhile,), unless_premature))

    return memoizing


def memoized_unless_premature(
    method: Callable[Concatenate[Any, _Questions], _Answer],
) -> _Memoized[_Questions, _Answer]:
    """Keep a method's answers, but for those that came of another one which was given too early."""
    return _Memoized(method, partial(_kept, (), True))


def _kept(meanwhile: tuple[object, ...], unless_premature: bool, method: MethodType) -> Callable[..., Any]:
    """Return a method that keeps its answers, unless an exception ends it; ``meanwhile`` holds one or none."""
    answers: dict[object, Any] = {}
    # How many answers of any method have been given too early until now.
    premature = partial(attrgetter("_machine.premature"), method.__self__) if unless_premature else int

    def asked(*question: object) -> Any:
        if question in answers:
            return answers[question]
        before, is_final = premature(), False
        answers.update((question, one) for one in meanwhile)
        try:
            answers[question] = method(*question)
            is_final = premature() == before
            return answers[question]
        finally:
            if not is_final:
                answers.pop(question, None)

    return asked


def forget_answers(owner: object) -> None:
    """Forget what the methods of an object have kept."""
    for name in [name for name in vars(owner) if isinstance(vars(type(owner)).get(name), _Memoized)]:
        del vars(owner)[name]
