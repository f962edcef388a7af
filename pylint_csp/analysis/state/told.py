"""What tests have told about values, in terms of the names under which other code reads them."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

from pylint_csp.analysis.state.values import Symbol, Unknown
from pylint_csp.analysis.state.world import Fact, World


def told_of(world: World, read: Mapping[Symbol, Symbol]) -> frozenset[tuple[Symbol, Fact]]:
    """Return what tests have told about some values, by the symbols that these are read under elsewhere."""
    if not read:
        return frozenset()
    told = ((_translated(symbol, read), fact) for symbol, fact in world.facts.items())
    return frozenset((symbol, fact) for symbol, fact in told if symbol is not None)


def _translated(symbol: Symbol, read: Mapping[Symbol, Symbol]) -> Symbol | None:
    """Return a symbol in terms of what is read elsewhere; None if it has nothing to do with it."""
    if symbol in read:
        return read[symbol]
    is_about = False
    parts: list[Hashable] = []
    for part in symbol:
        inner = part.symbol if isinstance(part, Unknown) else part
        found = _translated(inner, read) if isinstance(inner, tuple) else None
        is_about = is_about or found is not None
        if found is None:
            parts.append(part)
        else:
            parts.append(Unknown(found) if isinstance(part, Unknown) else found)
    return tuple(parts) if is_about else None
