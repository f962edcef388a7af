"""What the evaluation hands out: ways in which calls construct, and values that names are left with."""

from __future__ import annotations

from collections.abc import Hashable
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
    """The parameter, of the function around the call, whose value is the context."""
    none_parameters: frozenset[Symbol] = frozenset()
    """The parameters that are None on this path, where nothing is the context."""
    argument: str = "context"
    """The argument of the call that takes the context."""

    def is_choice_of(self, parameters: frozenset[Symbol]) -> bool:
        """Tell whether the context is missing because one of ``parameters``, the context on other paths, is None."""
        if self.verdict is not Verdict.WITHOUT:
            return False
        return self.parameter in parameters if self.parameter else not self.none_parameters.isdisjoint(parameters)


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
