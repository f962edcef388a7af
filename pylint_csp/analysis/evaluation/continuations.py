"""What goes on where a path leaves a block or a generator: handlers of exceptions, and consumers of generators."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from pylint_csp.analysis.state.merging import MANY_WORLDS
from pylint_csp.analysis.state.paths import distinct
from pylint_csp.analysis.state.values import Frame, Value
from pylint_csp.analysis.state.world import World


class Handler:
    """Collects the worlds in which an exception leaves the body of a ``try``.

    Any statement of ``frame`` may raise; if it is None, only what surely raises does. ``forget`` takes out of a world
    what nothing asks for once the exception has been caught.
    """

    def __init__(self, frame: Frame | None, forget: Callable[[World], None] | None = None) -> None:
        self.frame = frame
        self._forget = forget
        self._raised: list[tuple[World, Value | None]] = []
        self._anywhere: dict[Hashable, World] = {}
        """Worlds before statements that may raise any exception, by their states."""
        self._bound = MANY_WORLDS

    def add(self, world: World, exception: Value | None) -> None:
        """Add a world in which an exception is raised; None stands for one that is not known."""
        self._raised.append((world, exception))

    def note(self, worlds: list[World]) -> None:
        """Note the worlds before a statement that may raise anything."""
        for world in worlds:
            key = world.key()
            if key not in self._anywhere:
                self._anywhere[key] = world.fork()
        if len(self._anywhere) > self._bound:
            self._anywhere = {world.key(): world for world in self._joined([*self._anywhere.values()])}
            self._bound = 2 * max(len(self._anywhere), MANY_WORLDS)

    def collected(self) -> list[tuple[World, Value | None]]:
        """Return the worlds that differ, each with its exception, or None where that is not known."""
        groups: dict[Value | None, list[World]] = {None: [*self._anywhere.values()]}
        for world, exception in self._raised:
            groups.setdefault(exception, []).append(world)
        return [(world, exception) for exception, worlds in groups.items() for world in self._joined(worlds)]

    def _joined(self, worlds: list[World]) -> list[World]:
        if self._forget is not None and len(worlds) > 1:
            for world in worlds:
                self._forget(world)
        return distinct(worlds)


@dataclass(frozen=True)
class Consumer:
    """What is done with each value that a generator hands out, before the generator goes on: a loop's body, say."""

    take: Callable[[World, Value], list[World]]
    """Take a value; return the worlds in which the generator goes on."""
    take_all: Callable[[World, Value], list[World]]
    """Take all items of an iterable, as for ``yield from``; return the worlds in which the generator goes on."""
    leave: Callable[[World], bool]
    """Tell whether a path leaves the generator by an exception because the consumer takes no more, as by ``break``."""
