"""Who may call a function that another one defines, or a method that it names, and where it is handed to those."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple, cast

from astroid import nodes

from pylint_csp.analysis.program.program import owner_of, scope_of
from pylint_csp.analysis.scopes.steady_tests import lasting, tests_leading_to
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.values import (
    ABSENT,
    ClassValue,
    Const,
    FunctionValue,
    Known,
    Method,
    Partial,
    Unknown,
    Value,
    bare,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import are_declared_inside, assigned_value, definitions, lookup
from pylint_csp.analysis.tree.functions import is_static, positional_names
from pylint_csp.analysis.tree.positions import Position, Test, position_in
from pylint_csp.analysis.tree.spelling import is_called, last_name, spelled, targets_of
from pylint_csp.analysis.tree.takers import call_of, may_take, taker_of
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import CHANGING, KEEPING

_TARGETS = (nodes.AssignName, nodes.AssignAttr, nodes.Subscript)

_MOST_TESTED = 3
"""Of how many ways that lead to a function through others the tests are looked at: each may tell paths apart.

Those with the same tests are one way.
"""


class Keeper(IntEnum):
    """Who keeps a function, and may call it after other methods have run."""

    NOBODY = 0
    """It is called, or handed to a call, which is taken to call it at once."""
    CALLER = 1
    """It is returned or yielded: other methods may run before it is called."""
    OBJECT = 2
    """An attribute or a container has it, or what a call has made of it: the method itself may run again before."""


class Use(NamedTuple):
    """Where a scope calls a function or hands it on, with the name under which others may stand there on some paths."""

    position: Position
    name: str
    """Empty where nothing else may."""
    function: nodes.NodeNG
    """What the name stands for there: the function itself, or another one that uses it."""
    tests: tuple[Test, ...] = ()
    """The tests with which another one leads to it."""
    node: nodes.NodeNG | None = None
    """Its name, or the function itself, as it stands there."""

    @property
    def place(self) -> Position:
        """Where it is used, with all tests that lead there and on."""
        return Position(self.position.statement, self.position.tests + self.tests)

    @property
    def asked(self) -> list[str]:
        """The names that tell, by what they hold, whether the function is used there."""
        names = (one.name for test, _ in self.tests for one in nodes_in(test, nodes.Name))
        return [one for one in (self.name, *names) if one]

    def may_be_in(self, world: World, around: nodes.LocalsDictNodeNG) -> bool:
        """Tell whether what the name holds on a path may be the function: it is nothing else that is known."""
        return not self.name or self.may_be(world.names.get((around, self.name), ABSENT))

    def may_be(self, value: Value) -> bool:
        """Tell whether a value may be the function."""
        inner = bare(value)
        while isinstance(inner, Partial):
            inner = bare(inner.callee)
        if isinstance(inner, FunctionValue) and isinstance(self.function, nodes.Attribute):
            return bool(last_name(inner.node) == self.function.attrname)
        if isinstance(inner, FunctionValue):
            return inner.node is self.function or scope_of(inner.node) is not scope_of(self.function)
        return not isinstance(inner, (Const, Known, ClassValue, Method)) and not _is_given(inner)


def _is_given(value: Value) -> bool:
    """Tell whether a value is an argument of the call, or a part of one: nothing that is made there."""
    symbol: Symbol = value.symbol if isinstance(value, Unknown) else ()
    while symbol[:1] == ("attribute",) and isinstance(symbol[1], tuple):
        symbol = cast("Symbol", symbol[1])
    return symbol[:1] == ("parameter",)


class _Way(NamedTuple):
    """A node that is, or stands for, a function that leads to the one that is asked about."""

    node: nodes.NodeNG
    function: nodes.NodeNG
    """What it stands for."""
    tests: tuple[Test, ...] = ()
    """The tests with which that leads there."""
    is_at_once: bool = True
    """Whether it does so while it is called, and not later."""


@dataclass(frozen=True)
class Uses:
    """Who keeps a function of a scope, and where the scope calls it or hands it on."""

    keeper: Keeper
    uses: tuple[Use, ...]


def uses_of(
    function: nodes.NodeNG, around: nodes.LocalsDictNodeNG, entered: frozenset[nodes.NodeNG] = frozenset()
) -> Uses:
    """Return who keeps a function of ``around`` for later, and where it is used, by where it, or a name of it, stands.

    It may also be a method that ``around`` mentions: as the attribute that stands there. What is handed to a decorator
    or a class, or put into a container, is kept; so is what a function of the module, but for those ``entered``, is
    handed and keeps. Any other call is taken to call it. A function that another one uses is used where that is. One
    that nothing uses is so where it is defined.
    """
    keeper = Keeper.NOBODY
    uses: dict[Use, None] = {}
    using: set[tuple[nodes.NodeNG, tuple[Test, ...]]] = set()
    followed: set[tuple[nodes.NodeNG, tuple[Test, ...]]] = set()
    ways: dict[tuple[tuple[str, bool], ...], tuple[Test, ...]] = {}
    pending = [_Way(function, function)]
    while pending:
        way = pending.pop()
        use = way.node
        user = _function_in(around, use)
        bindings, kept, is_used = _taken(use, entered)
        keeper = max(keeper, Keeper.OBJECT if are_declared_inside(around, {one.name for one in bindings}) else kept)
        if user is not None and user is not use:
            owner = owner_of(user)
            if owner is not None:
                # A method may be called wherever the class has come to.
                uses[_use(around, owner, _Way(owner, way.function))] = None
                continue
            tests = _asked_once((*tests_leading_to(user, use, around), *way.tests))
            asked = tuple((spelled(test), wanted) for test, wanted in tests)
            # Those that are spelled alike are one way: each of them would go on by itself.
            tests = ways.setdefault(asked, tests) if asked in ways or len(ways) < _MOST_TESTED else ()
            if user is not function and (user, tests) not in using:
                pending.append(_Way(user, user, tests, way.is_at_once and _is_run_at_once(way)))
            using.add((user, tests))
        elif is_used:
            uses[_use(around, use, way)] = None
        new = {one: str(one.name) for one in bindings if (one, way.tests) not in followed}
        followed.update((one, way.tests) for one in new)
        if new:
            # Another function may have the same name elsewhere in the scope.
            pending += [
                way._replace(node=one)
                for one in nodes_in(around, nodes.Name)
                if one.name in new.values() and not new.keys().isdisjoint(lookup(one)[1])
            ]
    found = (*uses,) or (_use(around, function, _Way(function, function)),)
    if keeper is not Keeper.NOBODY:
        # What is called later may find its flags set anew.
        found = tuple(
            dict.fromkeys(one._replace(tests=lasting(one.tests, around, one.position.statement)) for one in found)
        )
    return Uses(keeper, found)


def _asked_once(tests: tuple[Test, ...]) -> tuple[Test, ...]:
    """Return tests without those that ask the same again: a function that calls itself would ask it ever more often."""
    return tuple({(spelled(test), wanted): (test, wanted) for test, wanted in tests}.values())


def _use(around: nodes.LocalsDictNodeNG, node: nodes.NodeNG, way: _Way) -> Use:
    """Return how a node in a scope uses a function: by its name, unless that stands for nothing else.

    If another function inside leads from there to the one that is asked about, it does so behind some tests.
    """
    name = node.name if isinstance(node, nodes.Name) else ""
    bindings = definitions(around, name)
    plain = [one for one in bindings if isinstance(assigned_value(one) or one, (*FUNCTIONS, nodes.Name))]
    is_ambiguous = len(bindings) > 1 or plain != bindings
    position = position_in(_statement_in(around, node), node)
    is_at_once = way.is_at_once and _is_run_at_once(way._replace(node=node))
    tests = way.tests if is_at_once else lasting(way.tests, around, position.statement)
    return Use(position, name if is_ambiguous else "", way.function, tests, node)


def _is_run_at_once(way: _Way) -> bool:
    """Tell whether a function runs where it is used: it is called, or handed to a function that calls it.

    What it is handed to may keep it, if that is an object's method. A generator or coroutine runs where it is asked.
    """
    if isinstance(way.node.scope(), nodes.GeneratorExp):
        return False
    if not is_called(way.node):
        taker = way.node.parent.parent if isinstance(way.node.parent, nodes.Keyword) else way.node.parent
        return isinstance(taker, nodes.Call) and isinstance(taker.func, nodes.Name)
    function, call = way.function, cast("nodes.Call", way.node.parent)
    if isinstance(function, nodes.AsyncFunctionDef):
        return isinstance(call.parent, nodes.Await)
    is_taken = isinstance(call.parent, (nodes.For, nodes.YieldFrom, nodes.Comprehension, nodes.Call))
    return is_taken or not (isinstance(function, nodes.FunctionDef) and function.is_generator())


def _taken(
    use: nodes.NodeNG, entered: frozenset[nodes.NodeNG]
) -> tuple[list[nodes.FunctionDef | nodes.AssignName], Keeper, bool]:
    """Return what a use of a function binds it to, who keeps it there, and whether it may be called there.

    A statement that does no more than to give it a name does not call it.
    """
    if isinstance(use, nodes.FunctionDef):
        is_decorated = use.decorators is not None
        return [use], Keeper.OBJECT if is_decorated else Keeper.NOBODY, is_decorated
    if is_called(use):
        return [], Keeper.NOBODY, True
    taker = taker_of(use)
    targets = [one for target in targets_of(taker) for one in nodes_in(target, _TARGETS) if may_take(one, use)]
    bound: list[nodes.FunctionDef | nodes.AssignName] = [one for one in targets if isinstance(one, nodes.AssignName)]
    kept = _kept_by_called(taker, use, entered) if isinstance(taker, nodes.Call) else _kept_by_taker(taker, targets)
    is_bound = bool(bound) and taker.is_statement
    return bound, kept, kept is not Keeper.NOBODY or not is_bound


def _function_in(around: nodes.LocalsDictNodeNG, node: nodes.NodeNG) -> nodes.Lambda | nodes.FunctionDef | None:
    """Return the function of ``around`` itself that a node is, or in which it stands; None for other nodes."""
    inside: nodes.Lambda | nodes.FunctionDef | None = None
    scope = node if isinstance(node, FUNCTIONS) else scope_of(node)
    while scope is not around and isinstance(scope, FUNCTIONS):
        inside = scope
        scope = scope_of(scope)
    return inside


def _statement_in(around: nodes.LocalsDictNodeNG, node: nodes.NodeNG) -> nodes.NodeNG:
    """Return the statement of a function, or of a lambda the expression, in which a node stands."""
    if isinstance(around, nodes.Lambda):
        return around.body
    statement = node.statement()
    while statement.parent is not None and statement.parent.scope() is not around:
        statement = statement.parent.statement()
    return statement


def _kept_by_taker(taker: nodes.NodeNG, targets: Sequence[nodes.NodeNG]) -> Keeper:
    """Tell who keeps a function that a statement, or an expression that is no call, takes for some targets."""
    if isinstance(taker, (nodes.Return, nodes.Yield, nodes.Lambda)):
        return Keeper.CALLER
    is_name = all(isinstance(one, nodes.AssignName) for one in targets)
    is_of_class = isinstance(taker.scope(), nodes.ClassDef)
    return Keeper.NOBODY if is_name and not is_of_class and not isinstance(taker, nodes.AugAssign) else Keeper.OBJECT


def _kept_by_called(call: nodes.Call, function: nodes.NodeNG, entered: frozenset[nodes.NodeNG]) -> Keeper:
    """Tell who keeps a function that a call is handed: a class, a container, or what a function of the module makes."""
    name = last_name(call.func)
    if name.lstrip("_")[:1].isupper() or name == "setattr" or name in CHANGING | KEEPING:
        return Keeper.OBJECT
    if call_of(function) is call:
        return Keeper.NOBODY
    is_method = isinstance(call.func, nodes.Attribute)
    around = [one for one in call.root().body if isinstance(one, nodes.ClassDef)] if is_method else [call.root()]
    for called in (one for scope in around for one in definitions(scope, name)):
        if isinstance(called, nodes.FunctionDef) and called not in entered:
            given = _parameters_for(function, call, called, is_method)
            mentions = [one for one in nodes_in(called, nodes.Name) if one.name in given]
            if any(uses_of(one, called, entered | {called}).keeper is not Keeper.NOBODY for one in mentions):
                return Keeper.OBJECT
    return Keeper.NOBODY


def _parameters_for(
    function: nodes.NodeNG, call: nodes.Call, called: nodes.FunctionDef, is_method: bool
) -> set[str | None]:
    """Return the parameters in which a function that is called may get another one from where that stands."""
    arguments = called.args
    for keyword in call.keywords:
        if keyword.parent_of(function):
            return {keyword.arg, arguments.kwarg}
    names = positional_names(called)[is_method and not is_static(called) :]
    number = next((n for n, one in enumerate(call.args) if one is function or one.parent_of(function)), 0)
    return {arguments.vararg, *names[number : number + 1]}
