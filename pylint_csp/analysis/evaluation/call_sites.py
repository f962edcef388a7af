"""Call sites: the callee and the arguments that a call is made with."""

from __future__ import annotations

from dataclasses import replace

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.evaluation.generators import taking_first
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Outcomes, as_values, merged
from pylint_csp.analysis.evaluation.tested import is_asked_for_class
from pylint_csp.analysis.evaluation.truths import Truths
from pylint_csp.analysis.state.fillings import is_unseen
from pylint_csp.analysis.state.iterators import use_up
from pylint_csp.analysis.state.objects import item
from pylint_csp.analysis.state.values import ABSENT, Absent, Arguments, Frame, Known, Unknown, Value, bare, marked_like
from pylint_csp.analysis.state.world import World

_TESTS = (nodes.Compare, nodes.BoolOp, nodes.UnaryOp, nodes.Attribute, nodes.Subscript)
"""Arguments that are tests, or may be flags: their answers may decide tests in the function that is called."""

_HANDING_ON = frozenset(map(Known, ("builtins.bool", "builtins.dict", "functools.partial")))
"""The known callables that test their arguments, or hand them to what does."""


class CallSites:
    """Evaluates calls, as far as their arguments decide about anything."""

    def __init__(self, machine: Machine, containers: Containers, truths: Truths) -> None:
        self._machine = machine
        self._containers = containers
        self._truths = truths

    def visit_call(self, node: nodes.Call, frame: Frame, world: World) -> Outcomes:
        """Evaluate a callee and its arguments, and call it."""
        results: Outcomes = []
        for after, callee in self._machine.evaluate(node.func, frame, world):
            if is_asked_for_class(node, callee):
                results.extend(as_values(self._machine.truth(node, frame, after), node))
                continue
            deciding = self._machine.deciding_arguments(node, callee, frame)
            # A known callable, as the class itself, runs no code that would test its other arguments.
            telling = () if isinstance(bare(callee), Known) and bare(callee) not in _HANDING_ON else _TESTS
            if bare(callee) == Known("builtins.next") and node.args:
                first = taking_first(self._machine, self._containers, node, frame, results, True)
                with self._machine.consumed(frame, node.args[0], first):
                    called = self._arguments(node, frame, after, deciding, telling)
            else:
                called = self._arguments(node, frame, after, deciding, telling)
            for ready, arguments in called:
                results.extend(self._machine.call(ready, callee, arguments, frame, node))
        return merged(results)

    def _arguments(
        self,
        node: nodes.Call,
        frame: Frame,
        world: World,
        deciding: frozenset[nodes.NodeNG] | None,
        telling: tuple[type[nodes.NodeNG], ...],
    ) -> list[tuple[World, Arguments]]:
        """Evaluate the arguments of a call; ``deciding`` and ``telling`` say which may be left out."""
        results = [(world, Arguments())]
        for argument in node.args:
            starred = isinstance(argument, nodes.Starred)
            expression = argument.value if isinstance(argument, nodes.Starred) else argument
            results = [
                (ready, self._with_positional(ready, arguments, value, starred))
                for before, arguments in results
                for after, raw in self._argument(deciding, telling, expression, frame, before)
                for ready, value in (self._machine.settle(after, raw) if starred else [(after, raw)])
            ]
        for keyword in node.keywords:
            results = [
                (ready, more)
                for before, arguments in results
                for after, raw in self._argument(deciding, telling, keyword.value, frame, before)
                for ready, value in (self._machine.settle(after, raw) if keyword.arg is None else [(after, raw)])
                if (more := self._with_keyword(ready, arguments, keyword.arg, value)) is not None
            ]
        return results

    def _argument(
        self,
        deciding: frozenset[nodes.NodeNG] | None,
        telling: tuple[type[nodes.NodeNG], ...],
        expression: nodes.NodeNG,
        frame: Frame,
        world: World,
    ) -> Outcomes:
        """Evaluate an argument, unless it can't matter to what the evaluation is asked about.

        It matters if it is among the ``deciding`` ones, and all do if these are None. So does what holds a call that
        is asked about, and a call, or an expression of the kinds in ``telling``, that mentions relevant names.
        """
        is_deciding = deciding is None or expression in deciding or expression.parent in deciding
        if is_deciding or self._machine.holds_target(expression) or isinstance(expression, (nodes.Const, nodes.Name)):
            outcomes = self._machine.evaluate(expression, frame, world)
            if not telling:
                return outcomes
            if isinstance(expression, nodes.Call) and self._machine.later.questions.is_asked_again(expression):
                return [one for outcome in outcomes for one in self._truths.answered(expression, frame, *outcome)]
            return outcomes
        is_telling = isinstance(expression, telling) or self._machine.later.holds_call(expression)
        names = self._machine.relevance.keys.of(expression, frame.receiver) if is_telling else frozenset()
        if not names.isdisjoint(frame.relevant):
            outcomes = self._machine.evaluate(expression, frame, world)
            return [(after, self._truths.open_option(expression, frame, after, value)) for after, value in outcomes]
        return [(world, Unknown(("irrelevant", expression)))]

    def _with_positional(self, world: World, arguments: Arguments, value: Value, starred: bool) -> Arguments:
        if not starred:
            return arguments.with_positional((value,))
        items, rest = self._containers.first_items(world, value)
        use_up(world, value)
        behind = arguments.with_positional(tuple(items))
        return behind if isinstance(rest, Absent) else replace(behind, star=rest)

    def _with_keyword(self, world: World, arguments: Arguments, name: str | None, value: Value) -> Arguments | None:
        """Add a keyword argument, or those of a mapping; None where one is given twice, which raises ``TypeError``."""
        if name is not None:
            named: list[tuple[str, Value]] = [(name, value)]
            rest: Value = ABSENT
        else:
            keywords, rest = self._containers.entries(world, value)
            named = [(key, entry) for key, entry in keywords if isinstance(key, str)]
            if is_unseen(rest):
                # What unseen code puts into a mapping is taken to be no context.
                rest = marked_like(rest, ABSENT)
            if not isinstance(bare(rest), (Absent, Unknown)):
                # Any key may hold this known value, so that it is not known what a certain one holds.
                rest = Unknown(("some", bare(value)))
        given = {key: bare(held) for key, held in arguments.keywords}
        more = []
        for key, entry in named:
            slot = world.slot(value, item(key)) if name is None else None
            is_open = isinstance(bare(entry), (Absent, Unknown)) or (slot is not None and slot.perhaps)
            if isinstance(given.get(key, ABSENT), (Absent, Unknown)):
                more.append((key, entry))
            elif not is_open:
                self._machine.raise_in(world, Known("builtins.TypeError"))
                return None
            # Else the entry is not there on the path that goes on: with it, the call would raise.
        return arguments.with_keywords(more, rest)
