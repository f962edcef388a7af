"""What the evaluation hands out: ways in which calls construct, and values that names are left with."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field

from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.objects import Object
from pylint_csp.analysis.state.symbols import Identity, Symbol
from pylint_csp.analysis.state.values import Value
from pylint_csp.verdict import Cause, Reason, Verdict


@dataclass(frozen=True)
class Construction:
    """One way in which a call constructs."""

    verdict: Verdict
    reason: Reason
    cause: Cause | None = None
    parameter: Symbol | None = None
    """The parameter, of the function around the call, whose value is the context, or a setting of it."""
    is_setting: bool = False
    """Whether the parameter is a setting of a context that is no parameter itself."""
    none_parameters: frozenset[Symbol] = frozenset()
    """The parameters that are None on this path."""
    argument: str = "context"
    """The argument of the call that takes the context."""

    @property
    def is_none_of_its_own(self) -> bool:
        """Whether the context is a ``None`` that is no parameter's value, and neither left out."""
        return self.reason is Reason.NONE and self.parameter is None

    def is_choice_of(self, parameters: frozenset[Symbol]) -> bool:
        """Tell whether the context is missing because one of ``parameters``, the context on other paths, is None."""
        if self.verdict is not Verdict.WITHOUT:
            return False
        return self.parameter in parameters if self.parameter else not self.none_parameters.isdisjoint(parameters)


def of_its_own(constructions: Iterable[Construction], choices: frozenset[Symbol]) -> list[Construction]:
    """Return the constructions that a call is judged by: those that are not due to a caller's ``None``.

    ``choices`` are the parameters that are handed on as they are. If the call constructs with a context of its own on
    one path on which such a parameter is ``None``, a ``None`` of its own on another one is not the caller's.
    """
    several = list(constructions)
    filled_in = (one for one in several if one.verdict in (Verdict.VERIFIED, Verdict.INSECURE))
    kept = choices.difference(*(one.none_parameters for one in filled_in))
    return [one for one in several if not one.is_choice_of(kept if one.is_none_of_its_own else choices)]


@dataclass(frozen=True)
class Final:
    """One value that a name or attribute may be left with, with the objects and captured names that it reaches."""

    value: Value
    objects: tuple[tuple[Identity, Object], ...] = ()
    names: tuple[tuple[Hashable, Value], ...] = ()
    facts: frozenset[tuple[Symbol, Fact]] = frozenset()
    """What tests have told, also about other names of the scope, on the paths that leave this value."""
    beside: tuple[Final, ...] = field(default=(), compare=False)
    """The placeholders, such as ``None``, that the name or attribute holds until something is assigned."""
