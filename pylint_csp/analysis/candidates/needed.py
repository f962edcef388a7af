"""Which arguments of a call may decide about a context, by their names and positions alone."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import NamedTuple

from astroid import Context, nodes

from pylint_csp.analysis.tree.spelling import is_named
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.names import DO_OPEN, PYTHON_2_CONTEXT_POSITION

INITIALIZER = "__init__"
POST_INITIALIZER = "__post_init__"
DO_OPEN_NAME = DO_OPEN.rpartition(".")[2]
_NOWHERE = sys.maxsize
_CHANGING_KEYS = frozenset({"pop", "setdefault", "update"})
Function = nodes.FunctionDef | nodes.Lambda


class Deciding(NamedTuple):
    """The parameters of a function that forwards by which a context may be decided."""

    parameters: frozenset[str] = frozenset()
    keywords: frozenset[str] | None = frozenset()
    """Of what ``**kwargs`` take, the keywords that may decide; with None any may."""
    rest_from: int = PYTHON_2_CONTEXT_POSITION
    """The position of the first argument that may decide among those that ``*args`` take."""

    def joined(self, other: Deciding) -> Deciding:
        """Return what decides by either."""
        keywords = None if self.keywords is None or other.keywords is None else self.keywords | other.keywords
        return Deciding(self.parameters | other.parameters, keywords, min(self.rest_from, other.rest_from))


@dataclass
class Needed:
    """The arguments by which a call may decide about a context, of all the functions that forward."""

    names: set[str] = field(default_factory=lambda: {"context", "check_hostname"})
    positions: set[int] = field(default_factory=lambda: {PYTHON_2_CONTEXT_POSITION})
    all_keywords: bool = False
    rest_from: int = _NOWHERE
    """The position from which on all arguments may decide."""

    def add(self, function: Function, deciding: Deciding) -> None:
        """Add some parameters of a function."""
        arguments = function.args
        self.names |= deciding.parameters
        for position, one in enumerate((*arguments.posonlyargs, *(arguments.args or ()))):
            if one.name in deciding.parameters:
                self.positions.add(position)
                if isinstance(function.parent, nodes.ClassDef):
                    # The receiver of a method may be bound to it already.
                    self.positions.add(position - 1)
        if getattr(function, "name", "") == POST_INITIALIZER:
            # Where the class takes it, only the fields around it tell.
            self.rest_from = 0
        if arguments.vararg in deciding.parameters:
            self.rest_from = min(self.rest_from, deciding.rest_from)
        if arguments.kwarg in deciding.parameters:
            self.all_keywords |= deciding.keywords is None
            self.names |= deciding.keywords or frozenset()

    def update(self, other: Needed) -> None:
        """Add what another module's functions need."""
        self.names |= other.names
        self.positions |= other.positions
        self.all_keywords |= other.all_keywords
        self.rest_from = min(self.rest_from, other.rest_from)

    def size(self) -> int:
        """Return how much is in it, to see whether it has grown."""
        return len(self.names) + len(self.positions)

    def of(self, call: nodes.Call) -> list[nodes.NodeNG]:
        """Return the arguments of a call that may decide."""
        takes_all = is_do_open(call) or any(isinstance(one, nodes.Starred) for one in call.args)
        rest_from = 0 if takes_all else self.rest_from
        positional = [
            one for position, one in enumerate(call.args) if position in self.positions or position >= rest_from
        ]
        keywords = [one.value for one in call.keywords if one.arg is None or self.all_keywords or one.arg in self.names]
        return [*positional, *keywords]

    def through(self, function: Function, call: nodes.Call, parameters: frozenset[str]) -> Deciding:
        """Return which parameters of a function decide by what a call in it gets from them, where these are needed."""
        keywords: frozenset[str] | None = frozenset()
        if function.args.kwarg in parameters:
            keywords = None if self.all_keywords or not _hands_keywords_on(function) else frozenset(self.names)
        rest_from = PYTHON_2_CONTEXT_POSITION
        if function.args.vararg in parameters:
            rest_from = self._position_of_rest(function, call)
        return Deciding(parameters, keywords, rest_from)

    def _position_of_rest(self, function: Function, call: nodes.Call) -> int:
        """Return which argument of a function is the first that ``*args`` take and hand on to where it decides."""
        before = next((place for place, one in enumerate(call.args) if isinstance(one, nodes.Starred)), None)
        if before is None or not is_named(getattr(call.args[before], "value", None), str(function.args.vararg)):
            return 0
        own = len(function.args.posonlyargs) + len(function.args.args or ())
        first = min(*self.positions, self.rest_from)
        # A receiver counts on neither side.
        before -= _names_receiver(call)
        own -= isinstance(function.parent, nodes.ClassDef)
        return max(0, first - before + own)


def _names_receiver(call: nodes.Call) -> bool:
    """Tell the call of a base's initialiser that is handed the receiver: ``Base.__init__(self, …)``."""
    func = call.func
    return isinstance(func, nodes.Attribute) and func.attrname == INITIALIZER and not isinstance(func.expr, nodes.Call)


def is_do_open(call: nodes.Call) -> bool:
    """Tell whether a call reads like one of ``AbstractHTTPHandler.do_open``."""
    return isinstance(call.func, nodes.Attribute) and call.func.attrname == DO_OPEN_NAME


def _hands_keywords_on(function: Function) -> bool:
    """Tell whether a function only hands its ``**kwargs`` on, under the names that it gets, or sets some of them."""
    return all(_is_handed_on(one) for one in nodes_in(function, nodes.Name) if one.name == function.args.kwarg)


def _is_handed_on(name: nodes.Name) -> bool:
    parent = name.parent
    if isinstance(parent, nodes.Keyword):
        return parent.arg is None
    if isinstance(parent, nodes.Subscript):
        return parent.ctx is not Context.Load
    if isinstance(parent, nodes.Attribute) and parent.attrname in _CHANGING_KEYS:
        return isinstance(parent.parent, nodes.Call) and isinstance(parent.parent.parent, nodes.Expr)
    return isinstance(parent, nodes.Compare) and parent.left is not name
