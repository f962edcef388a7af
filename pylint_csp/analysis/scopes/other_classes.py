"""What a receiver's attribute may hold by the bodies of other classes that may stand in the place of its class."""

from __future__ import annotations

from functools import partial
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.program.program import owner_around
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.symbols import Symbol, is_of_receiver
from pylint_csp.analysis.state.values import ClassValue
from pylint_csp.analysis.state.world import SETTLED, World
from pylint_csp.analysis.tree.bindings import assigned, definitions
from pylint_csp.analysis.tree.memo import memoized_function
from pylint_csp.analysis.tree.spelling import is_named, last_name, names_in_choices
from pylint_csp.analysis.tree.walks import nodes_in


class OtherClasses:
    """Tells what attributes hold where code is run for another class than it is looked at for."""

    _named_together = memoized_function(names_in_choices)

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def of_owner(self, symbol: Symbol) -> list[Final]:
        """Return the finals of a receiver's attribute, read as one of the class that the method being run stands in."""
        cls = cast("Symbol", symbol[1])[1] if is_of_receiver(symbol) else None
        if not isinstance(cls, nodes.ClassDef):
            return []
        # The value may settle in what the method calls, be it another class's initialiser.
        owners = [owner_around(one.scope) for one in self._machine.active[-1].chain()]
        is_base = partial(self._machine.is_subclass, ClassValue(cls))
        owner = next((one for one in owners if one is not None and is_base(ClassValue(one))), None)
        return self._machine.finals_of(("attribute", ("self", owner), symbol[-1])) or [] if owner is not None else []

    def of_others(self, world: World, symbol: Symbol) -> list[Final]:
        """Return what an attribute holds by the bodies of other classes that may stand in the place of its class.

        They must give what is used beside it, too, so that one takes both from one of them.
        """
        is_of_class = symbol[0] == "class"
        cls = symbol[1] if is_of_class else cast("Symbol", symbol[1])[1] if is_of_receiver(symbol) else None
        if not isinstance(cls, nodes.ClassDef):
            return []
        name = str(symbol[-1])
        giving = [one for one in self._machine.program.classes_in(cls.root()) if definitions(one, name)]
        read = [one[1] for one in world.names if isinstance(one, tuple) and one[0] == SETTLED]
        beside = [str(one[-1]) for one in read if one[:2] == symbol[:2] and one != symbol]
        found = (
            self._alternatives(cls, giving, beside) if is_of_class else self._with_one_base(cls, name, giving, beside)
        )
        return [left for one in found for left in self._machine.finals_of(("class", one, name)) or ()]

    def _alternatives(
        self, cls: nodes.ClassDef, giving: list[nodes.ClassDef], beside: list[str]
    ) -> list[nodes.ClassDef]:
        """Return the classes that code may read in the place of one: subclasses, and those in one display or choice.

        That may stand where they are, or where the running code has imported them.
        """
        modules = {cls.root(), *(one.scope.root() for one in self._machine.active[-1:])}
        together = [names for module in modules for names in self._named_together(module)]
        return [
            one
            for one in giving
            if beside
            and all(definitions(one, other) for other in beside)
            and (self._is_base(cls, one) or any({one.name, cls.name} <= names for names in together))
        ]

    def _with_one_base(
        self, cls: nodes.ClassDef, name: str, giving: list[nodes.ClassDef], beside: list[str]
    ) -> list[nodes.ClassDef]:
        """Return the classes of which a receiver may be in the place of one: they have the attribute from one base.

        No method assigns to it, and one of them gives more than that: what is read or called beside it.
        """
        bases = [one for one in giving if self._is_base(one, cls)]
        if not bases or any(assigned(one, name) for one in (cls, *bases)):
            return []
        called = [
            name for frame in self._machine.active[-1].chain() for name in _called_on(frame.scope, frame.receiver)
        ]
        called += self._hooks_behind(cls, bases, beside)
        related = [one for one in giving if any(self._is_base(base, one) for base in bases)]
        top = [one for one in bases if not any(self._is_base(other, one) for other in bases if other is not one)]
        more = [
            one
            for one in self._machine.program.classes_in(cls.root())
            if one not in top and any(definitions(one, other) for other in (*beside, *called))
        ]
        return related if any(self._is_base(base, one) for one in related if one not in top for base in more) else []

    def _hooks_behind(self, cls: nodes.ClassDef, giving: list[nodes.ClassDef], beside: list[str]) -> list[str]:
        """Return the methods of their receiver that those call which set what a class's instances find ``beside``.

        There are none if the class has one of them from a class that overrides it without what some are ``giving``.
        """
        lineage = [one for one in self._machine.program.classes_in(cls.root()) if self._is_base(one, cls)]
        targets = [one for base in lineage for other in beside for one in assigned(base, other)]
        hooks = [name for one in targets for name in _called_on(one.scope(), last_name(getattr(one, "expr", None)))]
        overriding = [one for one in lineage if any(definitions(one, hook) for hook in hooks)]
        return hooks if all(any(self._is_base(one, base) for base in giving) for one in overriding) else []

    def _is_base(self, base: nodes.ClassDef, cls: nodes.ClassDef) -> bool:
        return self._machine.is_subclass(ClassValue(cls), ClassValue(base)) is True


def _called_on(scope: nodes.NodeNG, receiver: str) -> list[str]:
    """Return the names of the methods of its receiver that a method calls."""
    calls = nodes_in(scope, nodes.Call) if receiver else ()
    return [last_name(one.func) for one in calls if is_named(getattr(one.func, "expr", None), receiver)]
