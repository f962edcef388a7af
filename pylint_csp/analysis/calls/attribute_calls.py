"""The callables that attributes are about: ``getattr``, ``hasattr``, ``setattr`` and ``vars``."""

from __future__ import annotations

from dataclasses import dataclass

from astroid import nodes

from pylint_csp.analysis.evaluation.defaults import own_defaults
from pylint_csp.analysis.evaluation.machine import KnownCall, Machine
from pylint_csp.analysis.evaluation.outcomes import Handler, Outcomes, fresh_result
from pylint_csp.analysis.members.attributes import Attributes
from pylint_csp.analysis.state.symbols import LEFT_OUT, OF_FUNCTION, is_of_receiver
from pylint_csp.analysis.state.values import (
    NONE,
    Arguments,
    Const,
    Frame,
    Known,
    ModuleValue,
    Passed,
    Reference,
    Unknown,
    Value,
    bare,
)
from pylint_csp.analysis.state.world import World

_HAS = "has"


@dataclass(eq=False)
class AttributeCalls:
    """Calls what reads and sets attributes by their names."""

    _machine: Machine
    _attributes: Attributes

    @property
    def handlers(self) -> dict[str, KnownCall]:
        """The methods that run calls, by the callable's dotted name."""
        return {
            "builtins.getattr": self._getattr,
            "builtins.hasattr": self._hasattr,
            "builtins.setattr": self._setattr,
            "builtins.vars": self._vars,
            "builtins.object.__setattr__": self._setattr,
        }

    def _getattr(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if len(arguments.positional) < 2:
            return [(world, fresh_result(world, frame, node))]
        results: Outcomes = []
        for after, (owner, name) in self._machine.in_turn(world, arguments.positional[:2], self._machine.settle):
            wanted = bare(name)
            if isinstance(wanted, Const) and isinstance(wanted.value, str):
                if len(arguments.positional) > 2 and isinstance(bare(owner), ModuleValue):
                    # The verdict is to hold for all versions of a module: it may have the name or not.
                    results.append((after.fork(), arguments.positional[2]))
                elif len(arguments.positional) > 2 and isinstance(bare(owner), Unknown):
                    results.extend(own_defaults(self._machine, after.fork(), arguments.positional[2]))
                results.extend(self._attribute_or(arguments.positional[2:], after, owner, wanted.value, node))
            else:
                instance = bare(owner)
                if isinstance(instance, Reference):
                    # It may be any method, and is read to be called.
                    self._machine.let_go(after, instance)
                results.append((after, fresh_result(after, frame, node)))
        return results

    def _hasattr(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """Tell apart whether the receiver has an attribute: where it has, its initialiser has not left that out."""
        owner, name = map(bare, arguments.positional) if len(arguments.positional) == 2 else (NONE, NONE)
        if isinstance(owner, Const) and isinstance(name, Const) and isinstance(name.value, str):
            return [(world, Const.of(hasattr(owner.value, name.value)))]
        if not (isinstance(owner, Reference) and owner.identity[0] == "self" and isinstance(name, Const)):
            return [(world, fresh_result(world, frame, node))]
        return [(world, Unknown((_HAS, ("attribute", owner.identity, name.value))))]

    def _attribute_or(
        self, default: tuple[Value, ...], world: World, owner: Value, name: str, node: nodes.NodeNG
    ) -> Outcomes:
        """Read an attribute; a default counts where the attribute is missing, or nothing is seen to set it."""
        missing = Handler(None)
        with self._machine.catching(missing):
            results = self._machine.attribute_of(world, owner, name, node)
        for after, exception in missing.collected():
            if default and exception == Known("builtins.AttributeError"):
                results.append((after, default[0]))
            else:
                self._machine.raise_in(after, exception)
        for after, value in list(results) if default else ():
            results.extend((end, default[0]) for end in self._without(after, value))
        unset = [one for one in results if default and self._is_never_set(one[1])]
        for after, _ in unset:
            results.extend(own_defaults(self._machine, after.fork(), default[0]))
        return results

    def _without(self, world: World, value: Value) -> list[World]:
        """Return the worlds in which the receiver's initialiser has not set the attribute that a value stands for."""
        inner = bare(value)
        if not isinstance(inner, Unknown) or not is_of_receiver(inner.symbol) or inner.symbol in world.facts:
            return []
        has = world.facts.get((_HAS, inner.symbol))
        if has is not None and has.is_true:
            return []
        without = Unknown((LEFT_OUT, *inner.symbol[1:]))
        return [after for after, left in self._machine.settle(world.fork(), without) if bare(left) == NONE]

    def _is_never_set(self, value: Value) -> bool:
        """Tell whether a value is an attribute, of whatever, that no code of the program is seen to set."""
        inner = bare(value)
        if not isinstance(inner, Unknown) or inner.symbol[0] not in ("attribute", "class", OF_FUNCTION):
            return False
        return not self._machine.finals_of(inner.symbol)

    def _vars(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if len(arguments.positional) != 1:
            return [(world, fresh_result(world, frame, node))]
        return self._machine.attribute_of(world, arguments.positional[0], "__dict__", node)

    def _setattr(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if len(arguments.positional) != 3:
            return [(world, NONE)]
        owner, name, value = arguments.positional
        results: Outcomes = []
        for after, settled in self._machine.settle(world, name):
            wanted = bare(settled)
            if isinstance(wanted, Const) and not _is_any_callers(settled):
                stored = self._attributes.store_attribute(after, owner, str(wanted.value), value, node)
                results.extend((one, NONE) for one in stored)
            else:
                results.extend((one, NONE) for one in self._attributes.store_unnamed(after, owner, settled, node))
        return results


def _is_any_callers(name: Value) -> bool:
    """Tell whether a name may come from unseen callers: it was passed to a function that is run on its own."""
    while isinstance(name, Passed):
        if name.frame.caller is None:
            return True
        name = name.value
    return False
