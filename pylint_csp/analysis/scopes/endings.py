"""What names and attributes are left with, by what stands for them where they are read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from pylint_csp.analysis.evaluation.members import Members
from pylint_csp.analysis.scopes.attribute_states import AttributeStates
from pylint_csp.analysis.scopes.class_states import ClassStates
from pylint_csp.analysis.scopes.final_states import FinalStates
from pylint_csp.analysis.scopes.held import HELD, Holding
from pylint_csp.analysis.scopes.held_states import HeldStates
from pylint_csp.analysis.scopes.keeping import Keeping
from pylint_csp.analysis.scopes.module_attributes import ModuleAttributes
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.values import Symbol, is_of_receiver

if TYPE_CHECKING:
    from astroid import nodes


@dataclass(eq=False)
class Endings:
    """Asks who knows what is left, and keeps the answer."""

    _members: Members
    _keeping: Keeping
    _final_states: FinalStates
    _class_states: ClassStates
    _attribute_states: AttributeStates
    _held_states: HeldStates
    _module_attributes: ModuleAttributes

    def finals_of(self, symbol: Symbol) -> list[Final] | None:
        """Return what a name or attribute read from elsewhere may be left with; None for other unknown values."""
        kind = symbol[0]
        if kind == "place":
            scope = cast("nodes.LocalsDictNodeNG", symbol[1])
            reader = cast("nodes.NodeNG | None", symbol[3])
            name = str(symbol[2])
            return self._keeping.of(
                symbol,
                partial(self._final_states.name_finals, scope, name, reader),
                partial(self._final_states.named_by_imports, scope, name),
            )
        if kind == "class":
            cls = cast("nodes.ClassDef", symbol[1])
            return self._keeping.of(symbol, partial(self._class_states.finals, cls, str(symbol[2])))
        if kind == "set":
            return self._keeping.of(symbol, partial(self._module_attributes.finals, symbol))
        if kind == "decorated":
            cls = cast("nodes.ClassDef", symbol[1])
            return self._keeping.of(symbol, partial(self._members.made_by_decorators, cls))
        if kind == HELD and isinstance(symbol[1], Holding):
            return self._keeping.of(symbol, partial(self._held_states.finals, symbol[1]))
        if is_of_receiver(symbol):
            cls = cast("nodes.ClassDef", cast("Symbol", symbol[1])[1])
            return self._keeping.of(symbol, partial(self._attribute_states.finals, cls, str(symbol[2])))
        return None
