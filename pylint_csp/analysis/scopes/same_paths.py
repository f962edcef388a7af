"""Which attributes a method sets on the same paths, as far as the places of its statements tell."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import NamedTuple

from astroid import nodes

from pylint_csp.analysis.evaluation.classes import Classes
from pylint_csp.analysis.scopes.handed_out import Handed, how_handed, used_of_receiver
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import tests_around
from pylint_csp.analysis.slices.mentions import FUNCTIONS, header
from pylint_csp.analysis.slices.raising import can_raise_inside, is_caught
from pylint_csp.analysis.slices.units import LEAVING
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.memo import memoized_meanwhile
from pylint_csp.analysis.tree.spelling import is_named
from pylint_csp.analysis.tree.walks import nodes_in

_ASSIGNED = (nodes.AssignAttr, nodes.DelAttr)
_BLOCKS = ("body", "orelse", "handlers", "cases", "finalbody")


class _Setting(NamedTuple):
    """Where an attribute is set."""

    name: str
    blocks: tuple[Hashable, ...]
    """The block, and then those around it: what is set in one of these is set on each path that comes here.

    What stands behind a ``return`` is a block of its own, and so is what stands in a ``try`` behind what may raise.
    """


class SamePaths:
    """Compares where a method, and the methods that it calls, set attributes of the receiver."""

    def __init__(self, classes: Classes, roots: Roots) -> None:
        self._classes = classes
        self._roots = roots

    def are_same(self, name: str, other: str, method: nodes.FunctionDef, cls: nodes.ClassDef) -> bool:
        """Tell whether a method surely sets, on each path, either both of two attributes or none.

        To change what an attribute holds is not to set it. Exceptions count only where the method itself catches them.
        """
        settings = self._settings(method, cls) or []
        places = [[one.blocks for one in settings if one.name == wanted] for wanted in (name, other)]
        return all(places) and all(
            any(around[0] in blocks for around in others)
            for blocks_of_one, others in (places, reversed(places))
            for blocks in blocks_of_one
        )

    @memoized_meanwhile(None)
    def _settings(self, method: nodes.FunctionDef, cls: nodes.ClassDef) -> list[_Setting] | None:
        """Return where a method sets attributes; None where it is not known what code does that it calls.

        If methods call each other in a circle, that is not known either.
        """
        receiver = self._roots.receiver_in(method)
        found: list[_Setting] = []
        for unit in self._roots.units_of(method).units.values():
            touched = self._roots.attributes_in(method, unit.binds | unit.changes)
            parts = header(unit.node) if touched else []
            if any(how_handed(part, receiver, method) is not Handed.NOT for part in parts):
                return None
            blocks = (*_blocks_around(unit.node, method),)
            assigned = (one for part in parts for one in nodes_in(part, _ASSIGNED) if is_named(one.expr, receiver))
            found += [_Setting(one.attrname, blocks) for one in assigned]
            for used, called in (one for part in parts for one in self._called(part, method, cls)):
                inside = self._settings(called, cls) if called is not method else []
                if inside is None:
                    return None
                # Its outermost block is the one that it is called in, unless it may not be run there to its end.
                is_open = called.is_generator() or any(tests_around(used)) or is_caught(unit.node, method)
                around = ((used, "called"), *blocks) if is_open else blocks
                found += [
                    _Setting(one.name, (*((unit.node, block) for block in one.blocks[:-1]), *around)) for one in inside
                ]
        branching = (one for one in self._roots.units_of(method).units if isinstance(one, nodes.If) and one.orelse)
        # The branches inside come first: what both set is set where they stand.
        for node in sorted(branching, key=lambda one: one.fromlineno or 0, reverse=True):
            branches = [
                {one.name for one in found if one.blocks[0] == (node, field, 0)} for field in ("body", "orelse")
            ]
            blocks = (*_blocks_around(node, method),)
            found += [_Setting(one, blocks) for one in sorted(set.intersection(*branches))]
        return found

    def _called(
        self, code: nodes.NodeNG, method: nodes.FunctionDef, cls: nodes.ClassDef
    ) -> Iterator[tuple[nodes.NodeNG, nodes.FunctionDef]]:
        """Yield the methods that code in a method may call on the receiver, each with where it is named."""
        receiver, lineage = self._roots.receiver_in(method), self._classes.lineage(cls)
        for used, classes in used_of_receiver(code, method, receiver, lineage):
            found = next(filter(None, (definitions(base, used.attrname) for base in classes)), [])
            # A property's setter is defined behind its getter.
            one = found[-1 if isinstance(used, _ASSIGNED) else 0] if found else None
            if isinstance(one, nodes.FunctionDef):
                yield used, one


def _blocks_around(statement: nodes.NodeNG, method: nodes.FunctionDef) -> Iterator[Hashable]:
    """Yield the blocks around a statement of a method, the innermost first."""
    inner, outer = statement, statement.parent
    while inner is not method and outer is not None:
        is_tried = is_caught(inner, method)
        field = next((one for one in _BLOCKS if inner in (getattr(outer, one, None) or ())), "")
        # What stands in ``with``, in ``finally`` or at the beginning of a ``try`` is a part of the block around that.
        is_part = not is_tried and (
            isinstance(outer, nodes.With) or (isinstance(outer, (nodes.Try, nodes.TryStar)) and not outer.handlers)
        )
        if not is_part or (not isinstance(outer, nodes.With) and field == "body"):
            parts = sum(_comes_before(one, inner) for one in nodes_in(outer, LEAVING, FUNCTIONS))
            if is_tried and field in ("body", "orelse"):
                before = (one for one in getattr(outer, field) if not _comes_before(inner, one))
                parts += sum(map(can_raise_inside, before))
            yield from ((outer, field, number) for number in range(parts, -1 if not is_part else 0, -1))
        inner, outer = outer, outer.parent


def _comes_before(statement: nodes.NodeNG, other: nodes.NodeNG) -> bool:
    return (statement.lineno or 0, statement.col_offset or 0) < (other.lineno or 0, other.col_offset or 0)
