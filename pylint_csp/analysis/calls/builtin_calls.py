"""The callables that make containers and go through them: ``dict``, ``list``, ``zip`` and the like."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from astroid import nodes

from pylint_csp.analysis.containers.container_methods import ContainerMethods
from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.containers.keys import is_answer
from pylint_csp.analysis.containers.sequence_methods import SequenceMethods
from pylint_csp.analysis.containers.sequences import make_sequence
from pylint_csp.analysis.evaluation.generators import taking_first
from pylint_csp.analysis.evaluation.machine import KnownCall, Machine, MethodCall
from pylint_csp.analysis.evaluation.outcomes import Outcomes, fresh_result, learn_text
from pylint_csp.analysis.state.facts import DECIDED, FILLED, LENGTH, TRUTH
from pylint_csp.analysis.state.fillings import loosen, made_of, may_hold_more
from pylint_csp.analysis.state.iterators import advance, is_exact, is_iterator, iterator, use_up
from pylint_csp.analysis.state.objects import Kind, Object, Slot, attribute
from pylint_csp.analysis.state.symbols import derived
from pylint_csp.analysis.state.values import (
    NONE,
    Arguments,
    Const,
    Frame,
    Known,
    Partial,
    Reference,
    Unknown,
    Value,
    bare,
    marked_like,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.tables.names import WITH_FACTORY


@dataclass(eq=False)
class BuiltinCalls:
    """Calls built-in classes and functions that make containers, go through them, or convert values."""

    _machine: Machine
    _containers: Containers
    _container_methods: ContainerMethods
    _sequence_methods: SequenceMethods

    @property
    def handlers(self) -> dict[str, KnownCall]:
        """The methods that run calls, by the callable's dotted name."""
        return {
            "builtins.dict": self._dict_call,
            "builtins.dict.fromkeys": self._from_keys,
            "collections.OrderedDict": self._dict_call,
            WITH_FACTORY: self._dict_with_factory,
            "types.MappingProxyType": self._dict_call,
            "types.SimpleNamespace": self._namespace,
            "builtins.list": self._list_call,
            "builtins.tuple": self._list_call,
            "collections.deque": self._deque,
            "builtins.set": self._list_call,
            "builtins.frozenset": self._list_call,
            "builtins.iter": self._iter,
            "builtins.sorted": self._sorted,
            "builtins.reversed": self._reversed,
            "itertools.chain": self._chained,
            "itertools.chain.from_iterable": self._chained_from,
            "builtins.next": self._next,
            "builtins.len": self._length,
            "builtins.bool": self._truth,
            "builtins.int": self._integer,
            "builtins.str": self._text,
            "operator.getitem": self._get_item,
            "operator.setitem": partial(self._item_method, "__setitem__"),
            "operator.delitem": partial(self._item_method, "__delitem__"),
        }

    def _dict_call(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        mapping = world.make(("made", node, frame.key), Object(Kind.MAPPING, {}))
        given = replace(arguments, positional=arguments.positional[:1])
        filled = self._container_methods.update(world, MethodCall(mapping, given, frame, node))
        return [(after, mapping) for after, _ in filled]

    def _dict_with_factory(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """Make a mapping that notes, in the place of its class, the factory of what it makes for missing keys."""
        factory, *others = arguments.positional or (NONE,)
        made = self._dict_call(world, replace(arguments, positional=tuple(others)), frame, node)
        if bare(factory) != NONE:
            of_class = Partial(Known(WITH_FACTORY), Arguments((factory,)))
            for after, mapping in made:
                after.change(mapping, lambda _, state: replace(state, of_class=of_class))
        return made

    def _list_call(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if not arguments.positional:
            return [(world, make_sequence(world, [], node, frame))]
        return [
            (after, self._sequence_methods.collected(after, iterable, node, frame))
            for after, iterable in self._gone_over(world, arguments.positional[0], frame, node)
        ]

    def _deque(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """Make a list for a double-ended queue; a bounded one, which lets go of items, is not followed."""
        if len(arguments.positional) > 1 or arguments.named("maxlen") not in (None, NONE):
            return [(world, fresh_result(world, frame, node))]
        return self._list_call(world, arguments, frame, node)

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
        for after, measured in self._machine.settle(world, arguments.first("object")):
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
        """``bool(value)``: of an unknown value, another one of a kind of its own, which is true where the value is."""
        value = arguments.at(0)
        inner = bare(value)
        if isinstance(inner, Unknown):
            return [(world, marked_like(value, Unknown(derived(TRUTH, inner.symbol))))]
        answers = {answer for _, answer in self._machine.truth_of(world.fork(), inner, frozenset(), False)}
        state = world.find(inner)
        if len(answers) == 1:
            result: Value = Const.of(answers.pop())
        elif state is not None and state.kind in (Kind.MAPPING, Kind.SEQUENCE):
            result = Unknown((TRUTH, (FILLED, inner, state)))
        else:
            result = fresh_result(world, frame, node)
        return [(world, marked_like(value, result))]

    @staticmethod
    def _integer(world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``int(value)`` of one unknown value is always the same; of an answer, it is as good as that."""
        value = arguments.first("x")
        inner = bare(value)
        if isinstance(inner, Unknown):
            if inner.symbol[0] == DECIDED or is_answer(inner.symbol):
                return [(world, value)]
            return [(world, marked_like(value, Unknown(derived("integer", inner.symbol))))]
        return [(world, fresh_result(world, frame, node))]

    @staticmethod
    def _text(world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``str(value)``: of one unknown value it is always the same, and neither ``None`` nor a truth value."""
        value = arguments.first("object")
        inner = bare(value)
        text = fresh_result(world, frame, node)
        if isinstance(inner, Unknown):
            text = marked_like(value, Unknown(derived("text", inner.symbol)))
        learn_text(world, text)
        return [(world, text)]

    def _reversed(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        results: Outcomes = []
        for after, iterable in self._machine.settle(world, arguments.first("object")):
            items = self._containers.items_of(after, iterable)
            if items is not None:
                made = made_of(after, make_sequence(after, items[::-1], node, frame), iterable)
            else:
                made = self._sequence_methods.collected(after, iterable, node, frame)
            results.append((after, iterator(after, made)))
        return results

    def _chained(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        made = make_sequence(world, [], node, frame)
        worlds = [world]
        # What may follow, any number of times, is gone over once, and the list then forgets how often.
        for iterable in (*arguments.positional, *([arguments.star] if arguments.may_follow else ())):
            gone_over = [one for before in worlds for one in self._gone_over(before, iterable, frame, node)]
            worlds = [end for after, value in gone_over for end in self._containers.extend_by(after, made, value, node)]
        for one in worlds if arguments.may_follow else ():
            loosen(one, made, adding=False)
        return [(one, iterator(one, made)) for one in worlds]

    def _chained_from(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        results: Outcomes = []
        for after, iterables in self._machine.settle(world, arguments.first("iterable")):
            items, star = self._containers.first_items(after, iterables)
            use_up(after, iterables)
            results.extend(self._chained(after, Arguments(tuple(items), star=star), frame, node))
        return results

    def _next(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """Return the first item, and take it away; of one that other code may have asked, any may be the first."""
        results: Outcomes = []
        default = arguments.positional[1:2]
        iterator = arguments.first("iterator")
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

    def _from_keys(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``dict.fromkeys(keys, value)``."""
        value = arguments.positional[1] if len(arguments.positional) > 1 else NONE
        results: Outcomes = []
        for after, keys in self._machine.settle(world, arguments.first("iterable")):
            mapping = after.make(("made", node, frame.key), Object(Kind.MAPPING, {}))
            names = self._containers.items_of(after, keys)
            use_up(after, keys)
            filled = [after]
            for name in names if names is not None else [Unknown(("key", node))]:
                filled = [end for one in filled for end in self._containers.store_item(one, mapping, name, value, node)]
            results.extend((end, made_of(end, mapping, keys)) for end in filled)
        return results

    def _get_item(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        return self._machine.item_in(world, arguments.at(0), arguments.at(1), node)

    def _item_method(self, name: str, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``operator.setitem(container, key, value)``: what the container's method does."""
        container, given = arguments.at(0), Arguments(arguments.positional[1:])
        return [
            outcome
            for after, method in self._machine.attribute_of(world, container, name, None)
            for outcome in self._machine.call(after, method, given, frame, node)
        ]

    def _namespace(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``types.SimpleNamespace(**attributes)``."""
        slots = {attribute(name): Slot(value, node, world.clock) for name, value in arguments.keywords}
        state = Object(Kind.INSTANCE, slots, Unknown(("items", node)))
        return [(world, world.make(("made", node, frame.key), state))]


def _is_list(value: Value) -> bool:
    """Tell whether a value is a list, tuple or string, and surely no set."""
    made = value.identity[1] if isinstance(value, Reference) and value.identity[0] == "made" else None
    return isinstance(value, Const) or isinstance(made, (nodes.List, nodes.Tuple, nodes.ListComp))


def _are_different(items: list[Value]) -> bool:
    """Tell whether no two of some items are equal for sure."""
    return len(set(items)) == len(items) and all(isinstance(bare(one), Const) for one in items)
