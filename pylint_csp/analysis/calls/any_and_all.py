"""``any`` and ``all``: the first item that decides, and what the answer tells of any number of items."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from astroid import nodes

from pylint_csp.analysis.containers.comprehensions import Comprehensions
from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.evaluation.machine import KnownCall, Machine
from pylint_csp.analysis.evaluation.outcomes import Outcomes, as_values, fresh_result, until
from pylint_csp.analysis.evaluation.tested import is_anew
from pylint_csp.analysis.state.fillings import keep_only, may_hold_more
from pylint_csp.analysis.state.iterators import is_iterator
from pylint_csp.analysis.state.values import Arguments, Frame, Value, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.spelling import holder_of_values


@dataclass(eq=False)
class AnyAndAll:
    """Answers ``any(values)`` and ``all(values)``."""

    _machine: Machine
    _containers: Containers
    _comprehensions: Comprehensions

    @property
    def handlers(self) -> dict[str, KnownCall]:
        """The methods that run calls, by the callable's dotted name."""
        return {"builtins.any": partial(self._of_several, True), "builtins.all": partial(self._of_several, False)}

    def _of_several(
        self, ends_on: bool, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        """Ask one item after the other: the first whose truth is ``ends_on`` decides."""
        names = self._machine.relevance.keys.of(node, frame.receiver)
        results: Outcomes = []
        for after, sequence in self._machine.settle(world, arguments.first("iterable")):
            items = self._containers.items_of(after, sequence)
            # Of an iterator that stands in the call itself, nobody else has taken anything.
            is_shared = is_iterator(after, sequence) and not is_anew(sequence, node)
            if items is None or may_hold_more(after, bare(sequence)) or is_shared:
                results.extend(self._of_any_number(ends_on, after, frame, node))
                continue
            answers = until(ends_on, after, items, lambda one, item: self._machine.truth_of(one, item, names, False))
            results.extend(as_values(answers, node))
        return results

    def _of_any_number(self, ends_on: bool, world: World, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """Leave the answer open; where each item must have answered, what is gone over holds no other ones."""
        argument = next(iter(node.args), node) if isinstance(node, nodes.Call) else node
        lap = argument if isinstance(argument, (nodes.GeneratorExp, nodes.ListComp)) else None
        if argument is node or (lap is not None and len(lap.generators) > 1):
            return [(world, fresh_result(world, frame, node))]
        holder = holder_of_values(argument if lap is None else lap.generators[0].iter)
        holders = {bare(value) for _, value in self._machine.evaluate(holder, frame, world.fork())}
        told = world.fork()

        def may_stay(value: Value) -> bool:
            one = told.fork()
            if lap is not None:
                return self._comprehensions.may_give(lap, frame, one, value, not ends_on)
            return any(answer is not ends_on for _, answer in self._machine.truth_of(one, value, frozenset(), False))

        if len(holders) != 1 or not keep_only(told, holders.pop(), may_stay):
            return [(world, fresh_result(world, frame, node))]
        return as_values([(world, ends_on), (told, not ends_on)], node)
