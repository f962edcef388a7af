"""What the evaluation may cost, in steps: this bounds the time for any file, however it is written."""

from __future__ import annotations

FUEL_PER_MODULE = 60_000
"""What the scopes of a module may cost together, and ``FUEL_PER_LINE`` for each of its lines."""
FUEL_PER_LINE = 20
FUEL = 8_000
"""What one scope may cost, and ``FUEL_PER_STATEMENT`` for each of its statements."""
FUEL_PER_STATEMENT = 30
LEAST_FUEL = 1_000
"""What a scope may cost where its module has nothing left."""
OVERDRAFT = 60_000
"""What scopes may cost together that have no more than that."""
OVERDRAWN_FUEL = 250
"""What a scope may cost beyond, and its final states."""
FUEL_WHERE_FORWARDED = 2_500
"""The same where only calls of functions that forward are asked about: for each of them."""
CALL_FUEL = 2_000
"""What running a function's body may cost."""
CALL_SHARE = 2
"""That is no more than this part of what is left, unless its call is asked about: no helper starves what follows."""
DEEPEST_CALL = 12
"""How deep calls are followed into each other."""
RESERVE = 6_000
"""What working out final states may cost, beside the fuel of the scope that is run."""
SMALL_CHANGE = 100
"""What each final state may cost once there is no reserve: the dear ones leave the cheap ones their share."""
MOST_SMALL_CHANGE = 1_000
"""What these may cost together."""
FUEL_APART = 1_000
"""What an expression may cost that is evaluated by itself."""


class OutOfFuel(Exception):
    """The evaluation has cost as much as it may."""
