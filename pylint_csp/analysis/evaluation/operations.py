"""Operations and displays: what binary operators make of their operands, or raise; ``[a, b]`` and ``{key: value}``."""

from __future__ import annotations

from typing import cast

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.containers.sequences import make_sequence, repeated_sequence
from pylint_csp.analysis.containers.sets import Sets
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.operators import METHODS, computed
from pylint_csp.analysis.evaluation.outcomes import Outcomes, is_text, learn_text
from pylint_csp.analysis.evaluation.strings import Strings, has_text
from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.literals import module_name, text_of
from pylint_csp.analysis.state.objects import Kind, Object
from pylint_csp.analysis.state.symbols import derived
from pylint_csp.analysis.state.values import Arguments, Const, Frame, Known, Unknown, Value, bare
from pylint_csp.analysis.state.world import World

_PICKING = {"-": False, "&": True}
"""Operators that pick items of the left set, each with whether these are the ones that the right set has, too."""


class Operations:
    """Applies operators, and makes the containers that displays stand for."""

    def __init__(self, machine: Machine, containers: Containers, strings: Strings, sets: Sets) -> None:
        self._machine = machine
        self._containers = containers
        self._strings = strings
        self._sets = sets

    def visit_binop(self, node: nodes.BinOp, frame: Frame, world: World) -> Outcomes:
        return [
            outcome
            for before, (raw_left, raw_right) in self._machine.evaluate_all([node.left, node.right], frame, world)
            for after, left in self._machine.settle(before, raw_left)
            for ready, right in self._machine.settle(after, raw_right)
            for outcome in self._combined(node, left, right, frame, ready)
        ]

    def _combined(self, node: nodes.BinOp, left: Value, right: Value, frame: Frame, world: World) -> Outcomes:
        """Apply a binary operator to two settled values, by what these are."""
        first, second = bare(left), bare(right)
        if node.op == "%" and isinstance(first, Const):
            text = self._strings.filled(world, first, right, isinstance(node.right, nodes.Tuple))
            if text is not None:
                return [(world, text)]
        if isinstance(first, Const) and isinstance(second, Const):
            return self.operated(world, node.op, first, second)
        package = text_of(first) if node.op == "+" and isinstance(second, Const) else None
        if package is not None:
            return [(world, module_name(package + str(cast("Const", second).value)))]
        joined = self._containers.joined_sequence(world, node, first, second, frame) if node.op in "+|" else None
        if joined is not None:
            return [(world, joined)]
        pairs = ((first, second), (second, first)) if node.op == "*" else ()
        repeated = (repeated_sequence(self._containers, world, node, one, times, frame) for one, times in pairs)
        made = next((one for one in repeated if one is not None), None)
        if made is not None:
            return [(world, made)]
        if node.op in _PICKING and world.find(first, Kind.SEQUENCE) is not None:
            picked = self._sets.picked(world, left, right, node, frame, are_in=_PICKING[node.op])
            if picked is not None:
                return picked
        own = self._machine.special(world, first, f"__{METHODS[node.op]}__", Arguments((right,)), node)
        if own is not None:
            return own
        if node.op == "|" and world.find(first, Kind.MAPPING) is not None:
            both = world.make(("made", node, frame.key), Object(Kind.MAPPING, {}))
            halves = self._containers.update(world, both, left, node)
            return [(done, both) for half in halves for done in self._containers.update(half, both, right, node)]
        return self.operated(world, node.op, left, right)

    def operated(self, world: World, symbol: str, left: Value, right: Value) -> Outcomes:
        """Apply a binary operator as to numbers and strings; where Python would raise, the path ends."""
        try:
            known_result = computed(symbol, left, right)
        except (ArithmeticError, TypeError, ValueError) as error:
            self._machine.raise_in(world, Known(f"builtins.{type(error).__name__}"))
            return []
        if known_result is not None:
            return [(world, known_result)]
        result = Unknown(operation("BinOp", symbol, (left, right)))
        is_filled = has_text(symbol, left) or (symbol == "+" and has_text(symbol, right))
        if is_filled or isinstance(bare(left), Const) or isinstance(bare(right), Const):
            # What an operator makes of a literal and something else is not None.
            world.learn(result.symbol, Fact(is_none=False, is_true=is_filled or None))
        if is_text(world, left) or is_text(world, right):
            # Of a text or path it makes another: ``Path(directory) / name``.
            learn_text(world, result)
        return [(world, result)]

    def visit_list(self, node: nodes.List | nodes.Tuple | nodes.Set, frame: Frame, world: World) -> Outcomes:
        results: Outcomes = []
        elements = cast("list[nodes.NodeNG]", node.elts)
        starred = any(isinstance(element, nodes.Starred) for element in elements)
        parts = [element.value if isinstance(element, nodes.Starred) else element for element in elements]
        for after, values in self._machine.evaluate_all(parts, frame, world):
            sequence = make_sequence(after, [] if starred else list(values), node, frame)
            ready = [after]
            for element, value in zip(elements, values, strict=True) if starred else ():
                if isinstance(element, nodes.Starred):
                    ready = [end for one in ready for end in self._containers.extend_by(one, sequence, value, node)]
                else:
                    for one in ready:
                        self._containers.append(one, sequence, value, node)
            results.extend((one, sequence) for one in ready)
        return results

    visit_tuple = visit_set = visit_list

    def visit_dict(self, node: nodes.Dict, frame: Frame, world: World) -> Outcomes:
        entries = cast("list[tuple[nodes.NodeNG, nodes.NodeNG]]", node.items)
        parts = [part for entry in entries for part in entry if not isinstance(part, nodes.DictUnpack)]
        results: Outcomes = []
        for after, flat in self._machine.evaluate_all(parts, frame, world):
            values = iter(flat)
            ready = [after]
            mapping = after.make(("made", node, frame.key), Object(Kind.MAPPING, {}))
            for key, _ in entries:
                if isinstance(key, nodes.DictUnpack):
                    source = next(values)
                    ready = [more for one in ready for more in self._containers.update(one, mapping, source, node)]
                else:
                    name, value = next(values), next(values)
                    ready = [
                        more for one in ready for more in self._containers.store_item(one, mapping, name, value, node)
                    ]
            results.extend((one, mapping) for one in ready)
        return results


def operation(kind: str, detail: object, operands: tuple[Value, ...]) -> tuple[object, ...]:
    """Return the symbol of an operation's result that is not known; it is the same for equal operands."""
    symbols = tuple(value.symbol if isinstance(value, Unknown) else value for value in map(bare, operands))
    return derived("operation", (kind, str(detail)), *symbols)
