"""The callables that make containers and go through them: ``dict``, ``list``, ``zip`` and the like."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from astroid import nodes

from pylint_csp.analysis.evaluation.container_methods import ContainerMethods
from pylint_csp.analysis.evaluation.containers import Containers
from pylint_csp.analysis.evaluation.generators import taking_first
from pylint_csp.analysis.evaluation.machine import Machine, MethodCall
from pylint_csp.analysis.evaluation.outcomes import Outcomes, as_values, fresh_result, in_turn, until
from pylint_csp.analysis.evaluation.sequence_methods import SequenceMethods
from pylint_csp.analysis.evaluation.sequences import make_sequence
from pylint_csp.analysis.evaluation.tested import is_anew
from pylint_csp.analysis.evaluation.truths import LENGTH
from pylint_csp.analysis.execution.counting import numbering
from pylint_csp.analysis.state.facts import TRUTH
from pylint_csp.analysis.state.fillings import made_of, may_hold_more, opened
from pylint_csp.analysis.state.iterators import advance, is_exact, is_iterator, iterator, take_some, use_up
from pylint_csp.analysis.state.objects import Kind, Object, Slot, attribute
from pylint_csp.analysis.state.values import (
    NONE,
    Absent,
    Arguments,
    Const,
    Frame,
    Known,
    Reference,
    Unknown,
    Value,
    bare,
    derived,
    is_absent,
    marked_like,
)
from pylint_csp.analysis.state.world import World


@dataclass(eq=False)
class BuiltinCalls:
    """Makes what built-in classes and functions make."""

    _machine: Machine
    _containers: Containers
    _container_methods: ContainerMethods
    _sequence_methods: SequenceMethods

    @property
    def handlers(self) -> dict[str, Callable[[World, Arguments, Frame, nodes.NodeNG], Outcomes]]:
        """What runs a call, by the callable's dotted name."""
        return {
            "builtins.dict": self._dict_call,
            "builtins.dict.fromkeys": self._from_keys,
            "collections.OrderedDict": self._dict_call,
            "types.MappingProxyType": self._dict_call,
            "types.SimpleNamespace": self._namespace,
            "builtins.list": self._list_call,
            "builtins.tuple": self._list_call,
            "builtins.set": self._list_call,
            "builtins.frozenset": self._list_call,
            "builtins.iter": self._iter,
            "builtins.sorted": self._sorted,
            "builtins.reversed": self._reversed,
            "builtins.next": self._next,
            "builtins.enumerate": self._enumerate,
            "builtins.zip": self._zip,
            "builtins.range": self._range,
            "builtins.len": self._length,
            "builtins.bool": self._truth,
            "builtins.any": partial(self._of_several, True),
            "builtins.all": partial(self._of_several, False),
            "builtins.int": self._integer,
            "copy.copy": self._copied,
            "copy.deepcopy": self._copied,
        }

    def _dict_call(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        mapping = world.make(("made", node, frame.key), Object(Kind.MAPPING, {}))
        given = replace(arguments, positional=arguments.positional[:1])
        filled = self._container_methods.update(world, MethodCall(mapping, given, frame, node))
        return [(after, mapping) for after, _ in filled]

    def _list_call(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if not arguments.positional:
            return [(world, make_sequence(world, [], node, frame))]
        return [
            (after, self._sequence_methods.collected(after, iterable, node, frame))
            for after, iterable in self._gone_over(world, arguments.positional[0], frame, node)
        ]

    def _gone_over(self, world: World, value: Value, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        return [
            outcome
            for after, settled in self._machine.settle(world, value)
            for outcome in self._containers.iterated(after, settled, node, frame)
        ]

    def _iter(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """Return an iterator over something; an iterator's is itself. ``iter(function, sentinel)`` is not followed."""
        if len(arguments.positional) != 1:
            return [(world, fresh_result(world, frame, node))]
        return [
            (
                after,
                iterable
                if is_iterator(after, iterable)
                else iterator(after, self._sequence_methods.collected(after, iterable, node, frame)),
            )
            for after, iterable in self._gone_over(world, arguments.positional[0], frame, node)
        ]

    def _sorted(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        results = self._list_call(world, arguments, frame, node)
        for after, ordered in results:
            ordering = Arguments(arguments.positional[1:], arguments.keywords)
            self._sequence_methods.sort(after, MethodCall(ordered, ordering, frame, node))
        return results

    def _length(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """Return how many items a container has; equal ones in a set count once."""
        results: Outcomes = []
        for after, measured in self._machine.settle(world, first_argument(arguments, "object")):
            inner = bare(measured)
            items = self._containers.items_of(after, inner)
            is_exact = items is not None and not may_hold_more(after, inner)
            if items is not None and is_exact and (len(items) < 2 or _is_list(inner) or _are_different(items)):
                results.append((after, Const.of(len(items))))
            elif inner == NONE:
                self._machine.raise_in(after, Known("builtins.TypeError"))
            else:
                results.append((after, Unknown((LENGTH, inner, after.find(inner)))))
        return results

    def _truth(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``bool(value)``; what is not known stays so, and is true where that is: to other code under its own name."""
        value = arguments.at(0)
        inner = bare(value)
        if isinstance(inner, Unknown):
            return [(world, marked_like(value, Unknown(derived(TRUTH, inner.symbol))))]
        answers = {answer for _, answer in self._machine.truth_of(world.fork(), inner, frozenset(), False)}
        return [
            (
                world,
                marked_like(value, Const.of(answers.pop())) if len(answers) == 1 else fresh_result(world, frame, node),
            )
        ]

    def _of_several(
        self, ends_on: bool, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        """``any(values)`` and ``all(values)``: of the values, one with a certain answer decides."""
        names = self._machine.relevance.keys.of(node, frame.receiver)
        results: Outcomes = []
        for after, sequence in self._machine.settle(world, first_argument(arguments, "iterable")):
            items = self._containers.items_of(after, sequence)
            # Of an iterator that stands in the call itself, nobody else has taken anything.
            is_shared = is_iterator(after, sequence) and not is_anew(sequence, node)
            if items is None or may_hold_more(after, bare(sequence)) or is_shared:
                results.append((after, fresh_result(after, frame, node)))
                continue
            answers = until(ends_on, after, items, lambda one, item: self._machine.truth_of(one, item, names, False))
            results.extend(as_values(answers, node))
        return results

    @staticmethod
    def _integer(world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``int(value)`` of a number; what a text says is read by nobody."""
        value = first_argument(arguments, "x")
        inner = bare(value)
        if isinstance(inner, Const) and isinstance(inner.value, int):
            return [(world, marked_like(value, Const.of(int(inner.value))))]
        if isinstance(inner, Unknown):
            return [(world, marked_like(value, Unknown(derived("integer", inner.symbol))))]
        return [(world, fresh_result(world, frame, node))]

    def _reversed(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        results: Outcomes = []
        for after, iterable in self._machine.settle(world, first_argument(arguments, "object")):
            items = self._containers.items_of(after, iterable)
            if items is not None:
                made = made_of(after, make_sequence(after, items[::-1], node, frame), iterable)
            else:
                made = self._sequence_methods.collected(after, iterable, node, frame)
            results.append((after, iterator(after, made)))
        return results

    def _next(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """Return the first item, and take it away; of one that other code may have asked, any may be the first."""
        results: Outcomes = []
        default = arguments.positional[1:2]
        iterator = first_argument(arguments, "iterator")
        first = taking_first(self._machine, self._containers, node, frame, results, False)
        for after, iterable in self._machine.started(world, iterator, frame, first):
            items = self._containers.items_of(after, iterable)
            if items is None:
                results.extend((after.fork(), value) for value in default)
                results.extend(self._containers.any_item(after, iterable, ("call", node, frame.key)))
            elif items:
                if is_exact(after, iterable):
                    advance(after, iterable)
                results.append((after, items[0]))
            elif default:
                results.append((after, default[0]))
            else:
                self._machine.raise_in(after, Known("builtins.StopIteration"))
        return results

    def _enumerate(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        start = arguments.positional[1] if len(arguments.positional) > 1 else arguments.keyword("start")
        first = Const.of(0) if is_absent(start) else bare(start)
        numbers = numbering(node, first, True)
        results: Outcomes = []
        for after, iterable in self._machine.settle(world, first_argument(arguments, "iterable")):
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
        for after, settled in in_turn(world, arguments.positional, self._machine.settle):
            lists = [self._containers.items_of(after, one) for one in settled]
            whole = [items for items in lists if items is not None]
            iterators = [bare(one) for one in settled if is_iterator(after, one)]
            is_exact_each = len(whole) == len(lists) and len(set(iterators)) == len(iterators)
            for one in iterators:
                take_some(after, one)
            if is_exact_each and not arguments.may_follow:
                made = self._sequence_of_tuples(after, list(map(list, zip(*whole, strict=False))), frame, node)
                results.append((after, iterator(after, made)))
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
        """Return rows that are like each other; where nothing is known of them, another one is at every lap."""
        results: Outcomes = []
        for after, row in self._any_row(world, iterables, frame, node):
            is_told = not all(isinstance(bare(one), Unknown) for one in row)
            rest = make_sequence(after, row, node, frame) if is_told else Unknown(("items", node))
            state = Object(Kind.SEQUENCE, {}, rest, is_iterator=True)
            results.append((after, after.make(("made", (node, "zip"), frame.key), state)))
        return results

    def _any_row(
        self, world: World, iterables: Sequence[Value], frame: Frame, node: nodes.NodeNG
    ) -> list[tuple[World, tuple[Value, ...]]]:
        """Return what may stand side by side where it is not known how far the iterables have come."""

        def any_of(before: World, numbered: tuple[int, Value]) -> Outcomes:
            symbol = ("lap", (node, numbered[0]), frame.key)
            return self._containers.any_item(before, numbered[1], symbol) or [(before, Unknown(symbol))]

        return in_turn(world, enumerate(iterables), any_of)

    def _zipped_at_most(self, world: World, columns: list[list[Value]], frame: Frame, node: nodes.NodeNG) -> Reference:
        """Return some rows of which there may be fewer: one of the columns has a length that is not known."""
        rows = [list(row) for row in zip(*columns, strict=False)]
        zipped = self._sequence_of_tuples(world, rows, frame, node)
        world.change(zipped, opened)
        return zipped

    def _sequence_of_tuples(self, world: World, rows: list[list[Value]], frame: Frame, node: nodes.NodeNG) -> Reference:
        tuples = [make_sequence(world, row, node, frame, number) for number, row in enumerate(rows)]
        return make_sequence(world, tuples, node, frame)

    def _range(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        bounds = [bare(value) for value in arguments.positional]
        numbers = [value.value for value in bounds if isinstance(value, Const) and isinstance(value.value, int)]
        items: list[Value] | None = None
        if len(numbers) == len(bounds) and 1 <= len(numbers) <= 3 and (len(numbers) < 3 or numbers[2]):
            steps = range(*numbers)
            items = [Const.of(number) for number in steps] if len(steps) <= 64 else None
        made = make_sequence(world, items, node, frame)
        start = bounds[0] if len(bounds) > 1 else Const.of(0)
        rounds = numbering(node, start, False) if items is None and len(bounds) < 3 else None
        if rounds is not None:
            world.change(made, lambda _, state: replace(state, rest=rounds))
        return [(world, made)]

    @staticmethod
    def _copied(world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``copy.copy(value)`` or ``copy.deepcopy(value)``: what is in it is taken to be shared."""
        state = world.find(first_argument(arguments, "x"))
        if state is None or state.kind not in (Kind.MAPPING, Kind.SEQUENCE, Kind.INSTANCE):
            return [(world, fresh_result(world, frame, node))]
        return [(world, world.make(("made", node, frame.key), state))]

    def _from_keys(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``dict.fromkeys(keys, value)``."""
        value = arguments.positional[1] if len(arguments.positional) > 1 else NONE
        results: Outcomes = []
        for after, keys in self._machine.settle(world, first_argument(arguments, "iterable")):
            mapping = after.make(("made", node, frame.key), Object(Kind.MAPPING, {}))
            names = self._containers.items_of(after, keys)
            use_up(after, keys)
            filled = [after]
            for name in names if names is not None else [Unknown(("key", node))]:
                filled = [end for one in filled for end in self._containers.store_item(one, mapping, name, value, node)]
            results.extend((end, made_of(end, mapping, keys)) for end in filled)
        return results

    def _namespace(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``types.SimpleNamespace(**attributes)``."""
        slots = {attribute(name): Slot(value, node, world.clock) for name, value in arguments.keywords}
        state = Object(Kind.INSTANCE, slots, Unknown(("items", node)))
        return [(world, world.make(("made", node, frame.key), state))]


def _is_list(value: Value) -> bool:
    """Tell a list, tuple or string from what may be a set."""
    made = value.identity[1] if isinstance(value, Reference) and value.identity[0] == "made" else None
    return isinstance(value, Const) or isinstance(made, (nodes.List, nodes.Tuple, nodes.ListComp))


def _are_different(items: list[Value]) -> bool:
    """Tell whether no two of some items are equal for sure."""
    return len(set(items)) == len(items) and all(isinstance(bare(one), Const) for one in items)


def _holds_what_is_told(world: World, iterable: Value) -> bool:
    """Tell whether something is known of what an iterable gives."""
    state = world.find(iterable)
    if state is None or state.kind is not Kind.SEQUENCE:
        return False
    return not all(isinstance(bare(one), (Absent, Unknown)) for one in state.values())


def first_argument(arguments: Arguments, name: str) -> Value:
    """Return the first argument of a call, which may be given by name."""
    return arguments.positional[0] if arguments.positional else arguments.keyword(name)
