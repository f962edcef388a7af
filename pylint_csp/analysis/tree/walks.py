"""Walks over a tree, quicker than astroid's, whose generators nest as deep as the nodes do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar, overload

from astroid import nodes

_Thing = TypeVar("_Thing")
_One = TypeVar("_One", bound=nodes.NodeNG)
_Two = TypeVar("_Two", bound=nodes.NodeNG)
_Three = TypeVar("_Three", bound=nodes.NodeNG)
_Kinds = tuple[type[nodes.NodeNG], ...]
LEAVES = frozenset({nodes.Name, nodes.Const, nodes.AssignName, nodes.DelName, nodes.Import, nodes.ImportFrom})
"""The most frequent kinds of nodes in which nothing stands."""

LEAVING = (nodes.Return, nodes.Break, nodes.Continue)
"""The statements that leave a block without raising anything."""
EXITS = (*LEAVING, nodes.Raise)
"""Those behind which a block does not go on."""


def class_around(node: nodes.NodeNG) -> nodes.ClassDef | None:
    """Return the class in which something stands, also in a function inside a method; None outside of classes."""
    return next((one for one in node.node_ancestors() if isinstance(one, nodes.ClassDef)), None)


def every_node(node: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield a node and all that stands in it, the last first."""
    pending = [node]
    while pending:
        current = pending.pop()
        yield current
        if type(current) not in LEAVES:
            pending += current.get_children()


@overload
def nodes_in(node: nodes.NodeNG, kinds: type[_One], skipped: _Kinds = ()) -> Iterator[_One]: ...


@overload
def nodes_in(
    node: nodes.NodeNG, kinds: tuple[type[_One], type[_Two]], skipped: _Kinds = ()
) -> Iterator[_One | _Two]: ...


@overload
def nodes_in(
    node: nodes.NodeNG, kinds: tuple[type[_One], type[_Two], type[_Three]], skipped: _Kinds = ()
) -> Iterator[_One | _Two | _Three]: ...


@overload
def nodes_in(node: nodes.NodeNG, kinds: _Kinds, skipped: _Kinds = ()) -> Iterator[nodes.NodeNG]: ...


def nodes_in(node: nodes.NodeNG, kinds: Any, skipped: _Kinds = ()) -> Iterator[nodes.NodeNG]:
    """Yield the nodes of some kinds, in the order of the source; what stands inside others is skipped."""
    pending = [node]
    while pending:
        current = pending.pop()
        if isinstance(current, kinds):
            yield current
        if type(current) in LEAVES:
            continue
        if current is node or not isinstance(current, skipped):
            children = [*current.get_children()]
            children.reverse()
            pending += children


def reached(first: Iterable[_Thing], following: Callable[[_Thing], Iterable[_Thing]]) -> set[_Thing]:
    """Return some things, and all that follow from them, at once or by and by."""
    found = set(first)
    pending = [*found]
    while pending:
        new = {*following(pending.pop())} - found
        found |= new
        pending += new
    return found
