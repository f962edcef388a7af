"""How a block is left: in which worlds, and in which ways."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pylint_csp.analysis.evaluation.outcomes import Outcomes
from pylint_csp.analysis.state.values import Frame
from pylint_csp.analysis.state.world import World


@dataclass
class Flow:
    """How a block is left."""

    normal: list[World] = field(default_factory=list)
    returns: Outcomes = field(default_factory=list)
    yields: Outcomes = field(default_factory=list)
    """What a context manager's generator hands out: it goes on behind the ``with`` block."""
    breaks: list[World] = field(default_factory=list)
    continues: list[World] = field(default_factory=list)

    @property
    def early(self) -> list[World]:
        """The worlds in which a block is left before its end, and the loop or function around it with it."""
        return [*self.breaks, *(world for world, _ in self.returns)]

    @property
    def ends(self) -> list[World]:
        """The worlds in which a block is left, in whatever way."""
        return [*self.normal, *self.continues, *self.early]

    def join(self, other: Flow) -> None:
        """Add the ways another block is left by."""
        self.normal.extend(other.normal)
        self.add(other)

    def add(self, other: Flow) -> None:
        """Add the ways another block is left by, but for its end."""
        self.returns.extend(other.returns)
        self.yields.extend(other.yields)
        self.breaks.extend(other.breaks)
        self.continues.extend(other.continues)


Runner = Callable[[Any, Frame, list[World]], Flow]
