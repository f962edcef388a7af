"""Where the run of a scope's body may end, if it is asked about some calls alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from astroid import nodes


class Reach(NamedTuple):
    """Where the run of a scope's body may end, if it is asked about some calls alone."""

    beyond: frozenset[nodes.NodeNG] = frozenset()
    """The statements from which no such call can be reached any more."""
    last: frozenset[nodes.NodeNG] = frozenset()
    """The simple statements that hold such a call, and after which there is none."""


def reach(block: list[nodes.NodeNG], holds: Callable[[nodes.NodeNG], bool]) -> Reach:
    """Return where the run of a body may end; ``holds`` tells whether a call that is asked about stands in a node."""
    found: set[nodes.NodeNG] = set()
    leaves: set[nodes.NodeNG] = set()
    pending = [block]
    while pending:
        statements = pending.pop()
        last = max((index for index, one in enumerate(statements) if holds(one)), default=-1)
        found.update(statements[last + 1 :])
        if last < 0:
            continue
        node = statements[last]
        if isinstance(node, (nodes.If, nodes.With, nodes.ClassDef)):
            pending.extend(block for block in (node.body, getattr(node, "orelse", None)) if block)
        elif isinstance(node, nodes.Match):
            pending.extend(case.body for case in node.cases)
        elif isinstance(node, (nodes.Try, nodes.TryStar)):
            if not any(map(holds, node.finalbody)):
                pending.extend(handler.body for handler in node.handlers)
                pending.append(node.orelse)
                if not any(map(holds, (*node.handlers, *node.orelse))):
                    pending.append(node.body)
        elif not isinstance(node, (nodes.For, nodes.While)):
            leaves.add(node)
    return Reach(frozenset(found), frozenset(leaves))
