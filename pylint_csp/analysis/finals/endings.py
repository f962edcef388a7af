"""Who tells what a name or attribute is left with, by the kind of the symbol that stands for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.finals.attribute_states import AttributeStates
from pylint_csp.analysis.finals.class_states import ClassStates
from pylint_csp.analysis.finals.final_states import FinalStates
from pylint_csp.analysis.finals.held import Holding
from pylint_csp.analysis.finals.replacements import Replacements
from pylint_csp.analysis.members.decorators import Decorators
from pylint_csp.analysis.scopes.keeping import Keeping
from pylint_csp.analysis.state.facts import SETTING, as_written
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.symbols import HELD, LEFT_OUT, MEMBER_OF, OF_FUNCTION, Symbol, is_of_receiver
from pylint_csp.analysis.state.values import Const, Unknown

if TYPE_CHECKING:
    from pylint_csp.analysis.state.symbols import Reader


@dataclass(eq=False)
class Endings:
    """Asks who knows what is left, and keeps the answer."""

    _machine: Machine
    _decorators: Decorators
    _keeping: Keeping
    _final_states: FinalStates
    _class_states: ClassStates
    _attribute_states: AttributeStates
    _replacements: Replacements

    def finals_of(self, symbol: Symbol) -> list[Final] | None:
        """Return what a name or attribute read from elsewhere may be left with; None for other unknown values."""
        kind = symbol[0]
        at_worst: Callable[[], list[Final]] = list
        alone: Callable[[], list[Final]] = list
        if kind == "place":
            scope, name, reader = cast("tuple[nodes.LocalsDictNodeNG, str, Reader | None]", symbol[1:])
            if isinstance(scope, nodes.ComprehensionScope):
                # Its names are gone when it has run.
                return None
            compute = partial(self._final_states.name_finals, scope, name, reader)
            at_worst = partial(self._final_states.named_by_imports, scope, name)
        elif kind == "class":
            compute = partial(self._class_states.finals, cast("nodes.ClassDef", symbol[1]), str(symbol[2]))
        elif kind == OF_FUNCTION:
            function = cast("nodes.FunctionDef", symbol[1])
            compute = partial(self._class_states.finals_of_function, function, str(symbol[2]))
        elif kind == "set":
            compute = partial(self._replacements.finals, symbol)
        elif kind == MEMBER_OF:
            return [Final(one) for one in self._machine.receivers_of(cast("nodes.ClassDef", symbol[1]))]
        elif kind == "decorated":
            compute = partial(self._decorators.made_of, cast("nodes.ClassDef", symbol[1]))
        elif kind == SETTING:
            written = as_written(Unknown(symbol))
            return [Final(written)] if isinstance(written, Const) else None
        elif kind == HELD and isinstance(symbol[1], Holding):
            compute = partial(self._attribute_states.held_finals, symbol[1])
        elif kind == LEFT_OUT:
            of_receiver = cast("Symbol", symbol[1])
            compute = partial(self._attribute_states.left_out, cast("nodes.ClassDef", of_receiver[1]), str(symbol[2]))
        elif is_of_receiver(symbol):
            cls = cast("nodes.ClassDef", cast("Symbol", symbol[1])[1])
            compute = partial(self._attribute_states.finals, cls, str(symbol[2]))
            alone = partial(self._attribute_states.assigned_alone, cls, str(symbol[2]))
        else:
            return None
        return self._keeping.of(symbol, compute, at_worst, alone)
