"""Flags that loops set: what was tested in one lap is not told of the others, so what they are left with is."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

from astroid import nodes

from pylint_csp.analysis.finals.finals import Facts
from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.told import LEFT, WHEN_SET
from pylint_csp.analysis.state.values import Const, Unknown, Value, bare
from pylint_csp.analysis.tree.bindings import assigned_value, defined_names, definitions

_LOOPS = (nodes.For, nodes.While)


def left_beside(values: Mapping[str, Value], setter: Hashable) -> Facts:
    """Return what one path of a setter has left under some names, as facts that keep that together."""
    held = [(name, bare(value)) for name, value in values.items()]
    return frozenset(
        ((WHEN_SET, setter, (LEFT, name)), Fact(equals=one)) for name, one in held if isinstance(one, (Const, Unknown))
    )


def set_in_laps(scope: nodes.LocalsDictNodeNG, setter: nodes.NodeNG) -> list[str]:
    """Return the names of a scope to which a setter binds literals, and which its loops bind."""
    return [
        name
        for name in defined_names(scope)
        if (own := [one for one in definitions(scope, name) if one.scope() is setter])
        and any(isinstance(assigned_value(one), nodes.Const) for one in own)
        and any(isinstance(around, _LOOPS) for one in own for around in one.statement().node_ancestors())
    ]
