"""Displays: lists, tuples, sets and dictionaries that are written out, ``[a, b]`` or ``{key: value}``."""

from __future__ import annotations

from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.containers import Containers
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Evaluator, Outcomes
from pylint_csp.analysis.evaluation.sequences import make_sequence
from pylint_csp.analysis.state.objects import Kind, Object
from pylint_csp.analysis.state.values import Frame
from pylint_csp.analysis.state.world import World


class Displays:
    """Makes the containers that displays stand for."""

    def __init__(self, machine: Machine, containers: Containers) -> None:
        self._machine = machine
        self._containers = containers

    @property
    def evaluators(self) -> dict[str, Evaluator]:
        """What evaluates which expressions, by the kind of their nodes."""
        return {"List": self._sequence, "Tuple": self._sequence, "Set": self._sequence, "Dict": self._dict}

    def _sequence(self, node: nodes.List | nodes.Tuple | nodes.Set, frame: Frame, world: World) -> Outcomes:
        results: Outcomes = []
        elements = cast("list[nodes.NodeNG]", node.elts)
        starred = any(isinstance(element, nodes.Starred) for element in elements)
        parts = [element.value if isinstance(element, nodes.Starred) else element for element in elements]
        for after, values in self._machine.evaluate_all(parts, frame, world):
            sequence = make_sequence(after, [] if starred else list(values), node, frame)
            for element, value in zip(elements, values, strict=True) if starred else ():
                if isinstance(element, nodes.Starred):
                    self._containers.extend(after, sequence, value, node)
                else:
                    self._containers.append(after, sequence, value, node)
            results.append((after, sequence))
        return results

    def _dict(self, node: nodes.Dict, frame: Frame, world: World) -> Outcomes:
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
