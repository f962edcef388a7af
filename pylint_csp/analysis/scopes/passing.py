"""Which paths of a run come by some place in its code, and how they are there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from pylint_csp.analysis.state.values import NONE
from pylint_csp.analysis.state.world import World

_PASSED = "passed"
"""The kind of names, which no variable has, that are bound on paths which have come by a place."""


@dataclass(eq=False)
class Passing:
    """Notes the worlds that come by a place, if they count there."""

    counts: Callable[[World], bool] = lambda _: True
    copies: list[World] = field(default_factory=list, init=False)
    """The worlds as they have come there."""

    def __call__(self, worlds: list[World]) -> None:
        """Note some worlds that have come there."""
        for world in worlds:
            if self.counts(world):
                world.names[_PASSED, self] = NONE
                self.copies.append(world.fork())

    def has_seen(self, world: World) -> bool:
        """Tell whether a path has come by the place."""
        return (_PASSED, self) in world.names
