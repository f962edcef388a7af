"""``enumerate``, ``zip`` and ``range``: what stands side by side, and under which numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.containers.sequences import LONGEST_UNROLLED_LOOP, make_sequence
from pylint_csp.analysis.evaluation.machine import KnownCall, Machine
from pylint_csp.analysis.evaluation.outcomes import Outcomes
from pylint_csp.analysis.execution.counting import numbering
from pylint_csp.analysis.state.facts import as_written
from pylint_csp.analysis.state.fillings import made_of, opened
from pylint_csp.analysis.state.iterators import is_iterator, iterator, take_some
from pylint_csp.analysis.state.objects import Kind, Object
from pylint_csp.analysis.state.symbols import Identity
from pylint_csp.analysis.state.values import Absent, Arguments, Const, Frame, Reference, Unknown, Value, bare, is_absent
from pylint_csp.analysis.state.world import World


@dataclass(eq=False)
class Zipping:
    """Calls what numbers the items of an iterable, and what goes through several iterables at once."""

    _machine: Machine
    _containers: Containers

    @property
    def handlers(self) -> dict[str, KnownCall]:
        """The methods that run calls, by the callable's dotted name."""
        return {
            "builtins.enumerate": self._enumerate,
            "builtins.zip": self._zip,
            "builtins.range": self._range,
        }

    def _enumerate(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        start = arguments.positional[1] if len(arguments.positional) > 1 else arguments.keyword("start")
        first = Const.of(0) if is_absent(start) else bare(start)
        numbers = numbering(node, first, True)
        results: Outcomes = []
        for after, iterable in self._machine.settle(world, arguments.first("iterable")):
            items = self._containers.items_of(after, iterable)
            if items is not None and isinstance(first, Const) and isinstance(first.value, int):
                pairs = [[Const.of(number), value] for number, value in enumerate(items, first.value)]
                made = self._sequence_of_tuples(after, pairs, frame, node)
                results.append((after, iterator(after, made_of(after, made, iterable))))
            elif numbers is not None and not _holds_what_is_told(after, iterable):
                state = Object(Kind.SEQUENCE, {}, numbers, is_iterator=True)
                results.append((after, after.make(("made", node, frame.key), state)))
            else:
                counted = make_sequence(after, None, node, frame)
                results.extend(self._zip(after, Arguments((counted, iterable)), frame, node))
        return results

    def _zip(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        results: Outcomes = []
        for after, settled in self._machine.in_turn(world, arguments.positional, self._machine.settle):
            lists = [self._containers.items_of(after, one) for one in settled]
            whole = [items for items in lists if items is not None]
            iterators = [bare(one) for one in settled if is_iterator(after, one)]
            is_exact_each = len(whole) == len(lists) and len(set(iterators)) == len(iterators)
            for one in iterators:
                take_some(after, one)
            if is_exact_each and not arguments.may_follow:
                made = self._sequence_of_tuples(after, list(map(list, zip(*whole, strict=False))), frame, node)
                results.append((after, iterator(after, made)))
            elif (turned := self._turned(after, [*settled, arguments.star], frame, node)) is not None:
                results.append((after, iterator(after, turned)))
            elif whole and not iterators and not arguments.may_follow:
                for end, row in self._any_row(after, settled, frame, node):
                    columns = [
                        [item] * min(map(len, whole)) if items is None else items
                        for item, items in zip(row, lists, strict=True)
                    ]
                    results.append((end, iterator(end, self._zipped_at_most(end, columns, frame, node))))
            else:
                results.extend(self._zipped_rows(after, settled, frame, node))
        return results

    def _zipped_rows(self, world: World, iterables: Sequence[Value], frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """Return an iterator over any number of rows like one; where nothing is known of that, over unknown items."""
        results: Outcomes = []
        for after, row in self._any_row(world, iterables, frame, node):
            is_told = not all(isinstance(bare(one), Unknown) for one in row)
            rest = make_sequence(after, row, node, frame) if is_told else Unknown(("items", node))
            state = Object(Kind.SEQUENCE, {}, rest, is_iterator=True)
            results.append((after, after.make(("made", (node, "zip"), frame.key), state)))
        return results

    def _turned(self, world: World, rows: Sequence[Value], frame: Frame, node: nodes.NodeNG) -> Reference | None:
        """Return the columns of some rows, if there may be any number like the last one: ``zip(*rows)``."""
        held = [self._containers.items_of(world, row) for row in rows]
        told = [items for items in held if items is not None]
        if len(told) < len(held):
            return None
        columns = list(zip(*told, strict=False))
        turned = self._sequence_of_tuples(world, [list(column[:-1]) for column in columns], frame, node)
        for column, made in zip(columns, self._containers.items_of(world, turned) or (), strict=True):
            world.change(made, partial(_followed_by, column[-1]))
        return turned

    def _any_row(
        self, world: World, iterables: Sequence[Value], frame: Frame, node: nodes.NodeNG
    ) -> list[tuple[World, tuple[Value, ...]]]:
        """Return what one row may hold: any item of each iterable, since it is not known how far these have come."""

        def any_of(before: World, numbered: tuple[int, Value]) -> Outcomes:
            symbol = ("lap", (node, numbered[0]), frame.key)
            return self._containers.any_item(before, numbered[1], symbol) or [(before, Unknown(symbol))]

        return self._machine.in_turn(world, enumerate(iterables), any_of)

    def _zipped_at_most(self, world: World, columns: list[list[Value]], frame: Frame, node: nodes.NodeNG) -> Reference:
        """Return a list of rows that may be fewer, since one of the columns has an unknown length."""
        rows = [list(row) for row in zip(*columns, strict=False)]
        zipped = self._sequence_of_tuples(world, rows, frame, node)
        world.change(zipped, opened)
        return zipped

    def _sequence_of_tuples(self, world: World, rows: list[list[Value]], frame: Frame, node: nodes.NodeNG) -> Reference:
        tuples = [make_sequence(world, row, node, frame, number) for number, row in enumerate(rows)]
        return make_sequence(world, tuples, node, frame)

    def _range(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        bounds = [bare(as_written(value)) for value in arguments.positional]
        numbers = [value.value for value in bounds if isinstance(value, Const) and isinstance(value.value, int)]
        items: list[Value] | None = None
        if len(numbers) == len(bounds) and 1 <= len(numbers) <= 3 and (len(numbers) < 3 or numbers[2]):
            steps = list(islice(range(*numbers), LONGEST_UNROLLED_LOOP + 1))
            items = [Const.of(number) for number in steps] if len(steps) <= LONGEST_UNROLLED_LOOP else None
        made = make_sequence(world, items, node, frame)
        start = bounds[0] if len(bounds) > 1 else Const.of(0)
        rounds = numbering(node, start, False) if items is None and len(bounds) < 3 else None
        if rounds is not None:
            world.change(made, lambda _, state: replace(state, rest=rounds))
        return [(world, made)]


def _followed_by(last: Value, _: Identity, state: Object) -> Object:
    """Return a list behind the items of which any number like ``last`` follow."""
    return replace(state, rest=last)


def _holds_what_is_told(world: World, iterable: Value) -> bool:
    """Tell whether something is known of what an iterable gives."""
    state = world.find(iterable, Kind.SEQUENCE)
    if state is None:
        return False
    return not all(isinstance(bare(one), (Absent, Unknown)) for one in state.values())
