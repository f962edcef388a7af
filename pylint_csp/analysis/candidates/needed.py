"""Which arguments of a call may decide about a context, by their names and positions alone."""

from __future__ import annotations

from dataclasses import dataclass, field

from astroid import nodes

from pylint_csp.tables.names import DO_OPEN, PYTHON_2_CONTEXT_POSITION

INITIALIZER = "__init__"
POST_INITIALIZER = "__post_init__"
DO_OPEN_NAME = DO_OPEN.rpartition(".")[2]
Function = nodes.FunctionDef | nodes.Lambda


@dataclass
class Needed:
    """The arguments by which a call may decide about a context, of all the functions that forward."""

    names: set[str] = field(default_factory=lambda: {"context", "check_hostname"})
    positions: set[int] = field(default_factory=lambda: {PYTHON_2_CONTEXT_POSITION})
    all_keywords: bool = False
    all_positions: bool = False

    def add(self, function: Function, parameters: frozenset[str]) -> None:
        """Add the parameters of a function that forwards by which a context may be decided."""
        arguments = function.args
        self.names |= parameters
        for position, one in enumerate((*arguments.posonlyargs, *(arguments.args or ()))):
            if one.name in parameters:
                self.positions.add(position)
                if isinstance(function.parent, nodes.ClassDef):
                    # The receiver of a method may be bound to it already.
                    self.positions.add(position - 1)
        # At which position a dataclass takes what its ``__post_init__`` gets, only its other fields tell.
        is_of_fields = getattr(function, "name", "") == POST_INITIALIZER
        self.all_positions |= is_of_fields or arguments.vararg in parameters
        self.all_keywords |= arguments.kwarg in parameters

    def update(self, other: Needed) -> None:
        """Add what another module's functions need."""
        self.names |= other.names
        self.positions |= other.positions
        self.all_keywords |= other.all_keywords
        self.all_positions |= other.all_positions

    def size(self) -> int:
        """Return how much is in it, to see whether it has grown."""
        return len(self.names) + len(self.positions)

    def of(self, call: nodes.Call) -> list[nodes.NodeNG]:
        """Return the arguments of a call that may decide."""
        takes_all = self.all_positions or is_do_open(call) or any(isinstance(one, nodes.Starred) for one in call.args)
        positional = [one for position, one in enumerate(call.args) if takes_all or position in self.positions]
        keywords = [one.value for one in call.keywords if one.arg is None or self.all_keywords or one.arg in self.names]
        return [*positional, *keywords]


def is_do_open(call: nodes.Call) -> bool:
    """Tell whether a call reads like one of ``AbstractHTTPHandler.do_open``."""
    return isinstance(call.func, nodes.Attribute) and call.func.attrname == DO_OPEN_NAME
