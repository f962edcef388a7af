"""The making of functions: a definition evaluates the defaults, and functions that it makes in turn are told apart."""

from __future__ import annotations

from dataclasses import replace

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.state.values import Frame, FunctionValue, Unknown, Value
from pylint_csp.analysis.state.world import MOST_LIVE_LAPS, World, holds_value
from pylint_csp.analysis.tree.functions import default_of, parameter_names


def made(machine: Machine, function: FunctionValue, frame: Frame, world: World) -> list[tuple[World, FunctionValue]]:
    """Make a function or lambda in a frame: in each world, the values of its defaults are kept for its calls.

    That is for functions inside functions; what other functions' defaults are is worked out where it is asked for.
    """
    defaults = {name: default_of(function.node, name) for name in parameter_names(function.node)}
    wanted = {name: one for name, one in defaults.items() if one is not None and not isinstance(one, nodes.Const)}
    if not wanted or not isinstance(frame.scope, FUNCTIONS):
        return [(world, function)]
    results = []
    for after, values in machine.evaluate_all(list(wanted.values()), frame, world):
        several = (replace(function, lap=lap) for lap in range(MOST_LIVE_LAPS))
        one = next((one for one in several if not holds_value(after, one)), replace(function, lap=MOST_LIVE_LAPS))
        for name, value in zip(wanted, values, strict=True):
            # Functions that are too many to be told apart are one: a default in which they differ is not known.
            known = after.names.get(("default", one.key, name)) if one.lap == MOST_LIVE_LAPS else None
            is_told = known is None or known == value
            after.names["default", one.key, name] = value if is_told else Unknown(("default", wanted[name]))
        results.append((after, one))
    return results


def kept_default(world: World, function: FunctionValue, name: str) -> Value | None:
    """Return the value that a parameter's default had when the function was made; None if it was not kept."""
    return world.names.get(("default", function.key, name))
