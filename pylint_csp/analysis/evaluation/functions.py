"""Functions where they come to be: their defaults are evaluated there, and several of one place are told apart."""

from __future__ import annotations

from dataclasses import replace

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.state.values import Frame, FunctionValue, Unknown, Value
from pylint_csp.analysis.state.world import MOST_LIVE_LAPS, World
from pylint_csp.analysis.tree.functions import default_of, parameter_names


def made(machine: Machine, function: FunctionValue, frame: Frame, world: World) -> list[tuple[World, FunctionValue]]:
    """Make a function, or a lambda, in a frame: what its defaults are is kept with it."""
    defaults = {name: default_of(function.node, name) for name in parameter_names(function.node)}
    wanted = {name: one for name, one in defaults.items() if one is not None and not isinstance(one, nodes.Const)}
    if not wanted or not isinstance(frame.scope, FUNCTIONS):
        return [(world, function)]
    results = []
    for after, values in machine.evaluate_all(list(wanted.values()), frame, world):
        several = (replace(function, lap=lap) for lap in range(MOST_LIVE_LAPS))
        one = next((one for one in several if not after.holds(one)), replace(function, lap=MOST_LIVE_LAPS))
        for name, value in zip(wanted, values, strict=True):
            # Of those that are too many to be told apart, what differs is not known.
            known = after.names.get(("default", one.key, name)) if one.lap == MOST_LIVE_LAPS else None
            is_told = known is None or known == value
            after.names["default", one.key, name] = value if is_told else Unknown(("default", wanted[name]))
        results.append((after, one))
    return results


def kept_default(world: World, function: FunctionValue, name: str) -> Value | None:
    """Return what the default of a parameter was where a function was made, if that was kept."""
    return world.names.get(("default", function.key, name))
