"""What names and attributes hold in the end, and how it is remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from pylint_csp.analysis.candidates import Candidates
from pylint_csp.analysis.contexts import is_none
from pylint_csp.analysis.state import State
from pylint_csp.analysis.values import CALLER, Object, Unknown, Value

_MOST_QUESTIONS = 8
"""As many questions may wait for each other's answers."""


@dataclass(frozen=True)
class Held:
    """A value that something holds in the end, with the objects that it refers to."""

    value: Value
    objects: dict[str, Object] = field(default_factory=dict)
    truths: dict[str, bool] = field(default_factory=dict)
    """Attributes of the same instance that are true or false where it holds this value."""


class Memory:
    """What was found out in this run about what names and attributes hold."""

    def __init__(self, candidates: Candidates) -> None:
        self.candidates = candidates
        self._answers: dict[object, list[Held]] = {}
        self._current: dict[object, list[Held]] = {}
        """Answers since the question that was asked first: if one was cut short, they are not good for others."""
        self._asked: list[object] = []
        self.steps = 0
        """How many steps the answers for the scope that is judged may take together."""
        self._is_cut = False

    def recall(self, question: tuple[object, ...], answer: Callable[[], list[Held]]) -> list[Held]:
        """Return the answer to a question; nothing if it is asked again before it is answered."""
        for answers in (self._answers, self._current):
            if question in answers:
                return answers[question]
        if question in self._asked or len(self._asked) >= _MOST_QUESTIONS:
            self._is_cut = True
            return []
        self._asked.append(question)
        found = self._current[question] = answer()
        self._asked.pop()
        if not self._asked:
            self._answers.update({question: found} if self._is_cut else self._current)
            self._current, self._is_cut = {}, False
        return found


def held(state: State, value: Value, truths: dict[str, bool] | None = None) -> Held:
    """Return a value with the objects that it refers to, also by way of others."""
    objects = {} if isinstance(value, Unknown) else state.reached([value])
    return Held(value if value.owner == CALLER else state.resolve(value), objects, truths or {})


def without_placeholders(groups: Iterable[list[Held]]) -> list[Held]:
    """Return what all hold, without a ``None`` beside something else that is assigned elsewhere."""
    groups = list(groups)
    filled = [group for group in groups if not all(is_none(one.value) for one in group)]
    found = [one for group in filled or groups for one in group]
    return [one for place, one in enumerate(found) if one not in found[:place]]
