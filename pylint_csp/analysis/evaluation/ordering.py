"""What tests by ``<`` and ``>`` tell of a value that is not known, for other tests of it by order and for equality."""

from __future__ import annotations

from collections.abc import Iterator
from operator import gt, lt
from typing import cast

from pylint_csp.analysis.state.facts import ORDER, Fact
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.values import Const, Unknown, Value, bare
from pylint_csp.analysis.state.world import World

_ORDERS = {"<": lt, ">": gt}
_TURNED = {"<": ">", ">": "<"}


def learn_order(world: World, operator: str, sides: tuple[Value, Value], fact: Fact) -> bool:
    """Note whether a value is less, or greater, than a number; return whether the path stays feasible."""
    value, bound = bare(sides[0]), bare(sides[1])
    if isinstance(value, Const):
        operator, value, bound = _TURNED[operator], bound, value
    if not isinstance(value, Unknown) or not isinstance(bound, Const) or not isinstance(bound.value, (int, float)):
        return True
    return world.learn((ORDER, value.symbol, operator, bound), fact) and is_in_order(world, value.symbol)


def is_in_order(world: World, symbol: Symbol) -> bool:
    """Tell whether there may be a number as the tests on a path have found an unknown value."""
    known = world.facts.get(symbol)
    equal = getattr(known.equals, "value", None) if known is not None else None
    if isinstance(equal, (int, float)):
        return may_be_number(world, symbol, equal)
    told = [*_told(world, symbol)]
    # What is not less than a bound may be equal to it; of two such bounds, the strict one is nearer.
    low = max(((bound, answer) for order, bound, answer in told if (order == ">") is answer), default=None)
    high = min(((bound, not answer) for order, bound, answer in told if (order == "<") is answer), default=None)
    return low is None or high is None or low[0] < high[0] or (low[0] == high[0] and not low[1] and high[1])


def may_be_number(world: World, symbol: Symbol, number: float) -> bool:
    """Tell whether an unknown value may be a number, by the tests of its order on a path."""
    return all(_ORDERS[order](number, bound) is answer for order, bound, answer in _told(world, symbol))


def _told(world: World, symbol: Symbol) -> Iterator[tuple[str, float, bool]]:
    """Yield the operators and bounds by which a path has tested the order of a value, each with the answer."""
    for one, fact in world.facts.items():
        if one[:2] == (ORDER, symbol) and fact.is_true is not None:
            yield str(one[2]), cast("float", cast("Const", one[3]).value), fact.is_true
