"""Which arguments of a call may decide about a context, by their names and positions alone."""

from __future__ import annotations

from dataclasses import dataclass, field

from astroid import nodes

from pylint_csp.tables.names import DO_OPEN, PYTHON_2_CONTEXT_POSITION

INITIALIZER = "__init__"
POST_INITIALIZER = "__post_init__"
DO_OPEN_NAME = DO_OPEN.rpartition(".")[2]
_LAST_POSITION = 20
"""Up to which position arguments are told apart."""
Function = nodes.FunctionDef | nodes.Lambda


@dataclass
class Needed:
    """The arguments by which a call may decide about a context, of all the functions that forward."""

    names: set[str] = field(default_factory=lambda: {"context", "check_hostname"})
    positions: set[int] = field(default_factory=lambda: {PYTHON_2_CONTEXT_POSITION})
    """Those where what is called is bound to a receiver, or has none."""
    positions_unbound: set[int] = field(default_factory=lambda: {PYTHON_2_CONTEXT_POSITION + 1})
    """Those of methods that are handed their receiver."""
    all_keywords: bool = False
    all_positions: bool = False
    bound: int = 0
    """How many arguments ``partial`` binds before those of the calls, at most."""

    def add_parameters(self, function: Function, parameters: frozenset[str]) -> None:
        """Add the parameters, but for starred ones, by which a function that forwards may decide about a context."""
        self.names |= parameters - {function.args.vararg, function.args.kwarg}
        is_method = isinstance(function.parent, nodes.ClassDef)
        for position, one in enumerate((*function.args.posonlyargs, *(function.args.args or ()))):
            if one.name in parameters:
                if is_method:
                    self.positions_unbound.add(position)
                self.positions.add(position - is_method)
        # At which position a dataclass takes what its ``__post_init__`` gets, only its other fields tell.
        self.all_positions |= getattr(function, "name", "") == POST_INITIALIZER

    def add_positions(self, positions: frozenset[int] | None) -> None:
        """Add positions; None stands for all."""
        self.positions |= {one for one in positions or () if one <= _LAST_POSITION}
        self.all_positions |= positions is None or any(one > _LAST_POSITION for one in positions)

    def add_partial(self, call: nodes.Call) -> None:
        """Add what a call of ``partial`` or ``partialmethod`` binds."""
        is_open = any(isinstance(one, nodes.Starred) for one in call.args)
        self.bound = max(self.bound, _LAST_POSITION if is_open else len(call.args) - 1)

    def add_names(self, names: frozenset[str] | None) -> None:
        """Add keywords; None stands for all."""
        self.names.update(names or ())
        self.all_keywords |= names is None

    def update(self, other: Needed) -> None:
        """Add what another module's functions need."""
        self.names |= other.names
        self.positions |= other.positions
        self.positions_unbound |= other.positions_unbound
        self.all_keywords |= other.all_keywords
        self.all_positions |= other.all_positions
        self.bound = max(self.bound, other.bound)

    def size(self) -> int:
        """Return how much is in it, to see whether it has grown."""
        named = len(self.names) + len(self.positions) + len(self.positions_unbound)
        return named + self.all_keywords + self.all_positions + self.bound

    def of(self, call: nodes.Call) -> list[nodes.NodeNG]:
        """Return the arguments of a call that may decide."""
        positions = self.positions | self.positions_unbound
        takes_all = self.all_positions or is_do_open(call)
        first_starred = next((at for at, one in enumerate(call.args) if isinstance(one, nodes.Starred)), len(call.args))
        positional = [
            one
            for at, one in enumerate(call.args)
            if takes_all or at >= first_starred or not positions.isdisjoint(range(at, at + self.bound + 1))
        ]
        keywords = [one.value for one in call.keywords if one.arg is None or self.all_keywords or one.arg in self.names]
        return [*positional, *keywords]


def is_do_open(call: nodes.Call) -> bool:
    """Tell whether a call reads like one of ``AbstractHTTPHandler.do_open``."""
    return isinstance(call.func, nodes.Attribute) and call.func.attrname == DO_OPEN_NAME
