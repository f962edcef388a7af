"""What a loop over something goes through: the items that are known, and whether there may be others."""

from __future__ import annotations

from dataclasses import dataclass

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers, holds_surely
from pylint_csp.analysis.evaluation.truths import Truths
from pylint_csp.analysis.execution.counting import numbers_of
from pylint_csp.analysis.state.fillings import may_hold_more
from pylint_csp.analysis.state.iterators import is_exact
from pylint_csp.analysis.state.values import Unknown, Value
from pylint_csp.analysis.state.world import World


@dataclass(frozen=True)
class Course:
    """How a loop over something goes; worlds in which that is the same go through its laps together."""

    iterable: Value
    known: tuple[Value, ...] | None
    """The items that are told, in order; None if they are not known."""
    sure: tuple[Value, ...]
    """Those that are there whatever callers have added."""
    is_open: bool
    """Whether configuration may have added items, or taken some."""
    is_filled: bool | None
    """Whether there are any items, as far as that is told."""
    has_sure_item: bool
    """Whether an item is sure to be there."""
    is_exact: bool
    """Whether it is an iterator of which all items that are left are known: each comes once, to whoever asks."""
    numbers: Unknown | None
    """What the loop numbers its rounds with, if it does."""

    @property
    def is_told(self) -> bool:
        """Whether the known items are all that there are, or there are none."""
        return self.is_filled is False or (self.known is not None and not self.is_open)

    @property
    def is_entered(self) -> bool:
        """Whether there is a first lap."""
        return self.is_filled is True or self.has_sure_item


@dataclass(eq=False)
class Courses:
    """Tells how loops go."""

    _containers: Containers
    _truths: Truths

    def of(self, world: World, iterable: Value, loop: nodes.For) -> Course:
        """Return how a loop over something goes in a world."""
        items = self._containers.items_of(world, iterable)
        state = world.find(iterable)
        return Course(
            iterable=iterable,
            known=None if items is None else tuple(items),
            sure=tuple(self._containers.sure_items(world, iterable)),
            is_open=may_hold_more(world, iterable),
            is_filled=self._truths.told(world, iterable),
            has_sure_item=state is not None and holds_surely(state),
            is_exact=items is not None and is_exact(world, iterable),
            numbers=numbers_of(world, iterable, loop),
        )
