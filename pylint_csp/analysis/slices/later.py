"""What stands in a statement, and what the statements after it still ask for: read off the tree once, and kept."""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable, Iterable
from typing import NamedTuple, cast

from astroid import nodes

from pylint_csp.analysis.slices import raising
from pylint_csp.analysis.slices.mentions import FUNCTIONS, Keys, NameSet, holds_call
from pylint_csp.analysis.slices.questions import Questions
from pylint_csp.analysis.state.values import Frame
from pylint_csp.analysis.tree.bindings import assigned_value, definitions
from pylint_csp.analysis.tree.functions import values_returned
from pylint_csp.analysis.tree.memo import forget_answers, memoized, memoized_function
from pylint_csp.analysis.tree.positions import block_of
from pylint_csp.analysis.tree.spelling import (
    ASSIGNMENTS,
    arguments_of,
    is_call_of,
    key_asked,
    last_name,
    string_in,
    targets_of,
)
from pylint_csp.analysis.tree.walks import every_node, nodes_in
from pylint_csp.tables.methods import REPEATING

_ASSIGNING = (nodes.Assign, nodes.AnnAssign, nodes.NamedExpr)
_HANDING_ON = (nodes.Dict, nodes.DictComp, nodes.Tuple, nodes.Keyword, *_ASSIGNING)
_BINDING = (nodes.AssignName, nodes.DelName, nodes.AssignAttr, nodes.DelAttr)
_ASKING = (nodes.Name, nodes.Attribute, nodes.Subscript, nodes.Compare, nodes.BoolOp, nodes.UnaryOp)
"""What is assigned to a name to be tested under that: the answer to a question, or what it is about."""


class Rest(NamedTuple):
    """What is still asked for on a path."""

    tested: NameSet
    """The names that are tested, in the scope and in the callers'."""
    mentioned: NameSet
    """The names that the scope mentions at all."""
    read: Callable[[], NameSet]
    """Return the identifiers that stand there, in the scope, in the callers' and in what they call.

    Each scope has a name of its own for an object: what they share are the names of its attributes.
    """


_TELLING = (nodes.Name, nodes.Attribute, nodes.Call)
"""The expressions that a function may return for a test."""


class Later:
    """Answers about statements of any scope."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self.questions = Questions()
        self._after: dict[tuple[nodes.NodeNG, Hashable], NameSet] = {}

    def clear(self) -> None:
        """Forget what was read off trees: it can be read again."""
        self._keys.clear()
        self._after.clear()
        forget_answers(self)
        forget_answers(self.questions)

    can_raise = memoized_function(raising.can_raise)
    can_raise_inside = memoized_function(raising.can_raise_inside)
    can_raise_between_laps = memoized_function(raising.can_raise_between_laps)
    holds_call = memoized_function(holds_call)

    @memoized
    def is_cheap(self, node: nodes.NodeNG) -> bool:
        """Tell whether evaluating an expression calls nothing but methods of strings and look-ups of keys."""
        return not holds_call(node, REPEATING)

    @memoized
    def names_in(self, node: nodes.NodeNG) -> list[str]:
        """Return the names that are read in an expression, in order; of a walrus, the one that it binds."""
        found = nodes_in(node, (nodes.Name, nodes.NamedExpr), (nodes.NamedExpr,))
        return sorted({last_name(one.target if isinstance(one, nodes.NamedExpr) else one) for one in found})

    @memoized
    def bound_in(self, statement: nodes.NodeNG, receiver: str) -> NameSet:
        """Return the names that a statement binds, and the attributes of a receiver that it sets."""
        names = (self._keys.root(one, receiver) for one in nodes_in(statement, _BINDING, FUNCTIONS))
        return self._keys.shared(filter(None, names))

    @memoized
    def captured(self, scope: nodes.NodeNG) -> NameSet:
        """Return the names that functions and classes inside a scope mention."""
        inner = [one for one in every_node(scope) if isinstance(one, (*FUNCTIONS, nodes.ClassDef))]
        return frozenset().union(*(self._keys.of(one, "") for one in inner if one is not scope))

    @memoized
    def tested_inside(self, scope: nodes.LocalsDictNodeNG, receiver: str) -> NameSet:
        """Return the names that functions inside a scope test or return, and that may be known in the scope."""
        inner = [one for one in every_node(scope) if isinstance(one, FUNCTIONS) and one is not scope]
        return frozenset(
            name
            for one in inner
            for asked in ("", receiver)
            for name in self.tells(one, asked)
            if not definitions(one, name.partition(".")[0]) or definitions(scope, name.partition(".")[0])
        )

    @memoized
    def tells(self, function: nodes.NodeNG, receiver: str) -> NameSet:
        """Return the names that a function tests, or hands to others for what it sets, or whose truth it returns.

        Tests of its result are about these, and so are those of the functions that they are handed to.
        """
        returned = (value for one in nodes_in(function, nodes.FunctionDef) for value in values_returned(one))
        values = [one for one in returned if isinstance(one, _TELLING) or _asks_for_truth(one)]
        for statement in nodes_in(function, ASSIGNMENTS):
            if statement.value is not None and any(isinstance(one, nodes.AssignAttr) for one in targets_of(statement)):
                values += [one for call in nodes_in(statement.value, nodes.Call) for one in arguments_of(call)]
        return self.tests(function, receiver).union(*(self._keys.of(one, receiver) for one in values))

    @memoized
    def handed_on(self, scope: nodes.NodeNG) -> NameSet:
        """Return the names whose values a scope puts into other names, mappings or keyword arguments.

        It may let a function put them into a mapping that it unpacks.
        """
        unpacked = {last_name(one.value) for one in nodes_in(scope, nodes.Keyword) if one.arg is None}
        return frozenset(
            name.name
            for name in every_node(scope)
            if isinstance(name, nodes.Name) and _is_handed_on(_longest_read_of(name).parent, unpacked)
        )

    @memoized
    def handed_back(self, function: nodes.FunctionDef | nodes.Lambda, receiver: str) -> NameSet:
        """Return the names that a function's results mention."""
        if isinstance(function, nodes.Lambda):
            return self._keys.of(function.body, receiver)
        results = nodes_in(function, (nodes.Return, nodes.Yield, nodes.YieldFrom), FUNCTIONS)
        return frozenset().union(*(self._keys.of(one.value, receiver) for one in results if one.value is not None))

    @memoized
    def tests(self, statement: nodes.NodeNG, receiver: str) -> NameSet:
        """Return the names that the tests in a statement mention."""
        names: set[str] = set()
        for node in every_node(statement):
            if isinstance(node, (nodes.If, nodes.While, nodes.IfExp, nodes.Assert)):
                names |= self.asked_by(node.test, receiver)
            elif isinstance(node, nodes.Match):
                names |= self.asked_by(node.subject, receiver)
            elif isinstance(node, (nodes.BoolOp, nodes.Compare, nodes.Comprehension, nodes.UnaryOp)):
                names |= self.asked_by(node, receiver)
            elif isinstance(node, nodes.Subscript) and isinstance(node.slice, (nodes.Name, nodes.Attribute)):
                # Which item it is, tests of the key have told.
                names |= self._keys.of(node.slice, receiver)
            elif isinstance(node, nodes.Call):
                keys = node.args[:1] if last_name(node.func) == "get" else []
                handed = (
                    one
                    for one in arguments_of(node)
                    if isinstance(one, nodes.Call) and self.questions.is_asked_again(one)
                )
                names = names.union(*(self._keys.of(one, receiver) for one in (*keys, *handed)))
        return self._keys.shared(names)

    @memoized
    def asked_by(self, test: nodes.NodeNG, receiver: str) -> NameSet:
        """Return the names that a test mentions: its own, and those in what the scope assigns to these."""
        scope, own = test.scope(), self._keys.of(test, receiver)
        return self._keys.shared(own.union(*(self._asked_under(one, scope, receiver) for one in own if "." not in one)))

    @memoized
    def _asked_under(self, name: str, scope: nodes.LocalsDictNodeNG, receiver: str) -> NameSet:
        """Return the names in the expressions that a scope assigns to a name: to test it is to ask what these ask."""
        names, pending = {name}, [name]
        while pending:
            values = filter(self._is_asking, map(assigned_value, definitions(scope, pending.pop())))
            asked = frozenset().union(*(self._keys.of(cast("nodes.NodeNG", one), receiver) for one in values))
            pending.extend(one for one in asked - names if "." not in one)
            names |= asked
        return self._keys.shared(names)

    def standing_for(self, scope: nodes.LocalsDictNodeNG, receiver: str, attributes: Iterable[str]) -> NameSet:
        """Return the names that a scope tests in the place of some attributes of its receiver."""
        asked = frozenset(f"{receiver}.{one}" for one in attributes)
        names = (one for one in self.tests(scope, receiver) if "." not in one)
        return frozenset(one for one in names if not asked.isdisjoint(self._asked_under(one, scope, receiver)))

    def _is_asking(self, value: nodes.NodeNG | None) -> bool:
        return self.questions.is_asked_again(value) if isinstance(value, nodes.Call) else isinstance(value, _ASKING)

    def tested_after(self, statement: nodes.NodeNG, receiver: str) -> NameSet:
        """Return the names that are tested after a statement, in its scope."""
        return self._gathered(statement, ("tested", receiver), lambda one: self.tests(one, receiver))

    def after(self, statement: nodes.NodeNG, frame: Frame) -> Rest:
        """Return what is asked for after a statement."""
        asked, mentioned = self._in_scope(statement, frame.receiver)
        return Rest(asked | self._outside(frame), mentioned, lambda: self._read_after(statement, frame))

    def within(self, loop: nodes.NodeNG, frame: Frame) -> Rest:
        """Return what is asked for after a lap of a loop: by the loop itself, too."""
        asked, mentioned = self._in_scope(loop, frame.receiver)
        return Rest(
            asked | self.tests(loop, frame.receiver) | self._outside(frame),
            mentioned | self._keys.of(loop, frame.receiver),
            lambda: self._with_called(self.identifiers(loop), loop.root()) | self._read_after(loop, frame),
        )

    def asked_in(self, generator: Frame) -> NameSet:
        """Return the names that a waiting generator may still test, and so may those that it takes values from."""
        return self.tests(generator.scope, generator.receiver) | generator.asked_inside

    def _outside(self, frame: Frame) -> NameSet:
        """Return the names that are tested outside of a frame.

        Generators test them that wait while the frame, or a caller of it, takes their values; or the callers do later.
        """
        caller = frame.caller
        if caller is None:
            return frame.asked_inside
        asked = self._shared_after(frame.call, caller.receiver) if frame.call is not None else frozenset()
        return frame.asked_inside | asked | self._outside(caller)

    @memoized
    def _shared_after(self, call: nodes.Call, receiver: str) -> NameSet:
        """Return the names that are tested after a call in its scope, and that this has from outside."""
        scope = call.scope()
        names = self.tested_after(call.statement(), receiver)
        return self._keys.shared(one for one in names if "." not in one and not definitions(scope, one))

    def _in_scope(self, statement: nodes.NodeNG, receiver: str) -> tuple[NameSet, NameSet]:
        return (
            self.tested_after(statement, receiver),
            self._gathered(statement, ("mentioned", receiver), lambda one: self._keys.of(one, receiver)),
        )

    def _gathered(
        self, statement: nodes.NodeNG, kind: Hashable, names_of: Callable[[nodes.NodeNG], NameSet]
    ) -> NameSet:
        """Return the names that ``names_of`` finds in all that may be executed after a statement in its scope."""
        known = self._after.get((statement, kind))
        if known is not None:
            return known
        parent = statement.parent
        names: NameSet = frozenset()
        if parent is not None and not isinstance(parent, (nodes.Module, *FUNCTIONS)):
            names = self._gathered(parent, kind, names_of)
            if isinstance(parent, (nodes.For, nodes.While)):
                names |= names_of(parent)
            if isinstance(parent, (nodes.Try, nodes.TryStar)):
                names = names.union(*map(names_of, (*parent.handlers, *parent.orelse, *parent.finalbody)))
        for sibling in reversed(block_of(statement)):
            self._after[sibling, kind] = names
            names = _with(names, names_of(sibling))
        return self._after.get((statement, kind), names)

    def _read_after(self, statement: nodes.NodeNG, frame: Frame) -> NameSet:
        names = self._with_called(self._gathered(statement, "identifiers", self.identifiers), frame.scope.root())
        return names | self._read_outside(frame)

    def _read_outside(self, frame: Frame) -> NameSet:
        caller = frame.caller
        if caller is None:
            return frozenset()
        if frame.read_outside is None:
            names = self.identifiers(caller.scope)
            frame.read_outside = self._with_called(names, caller.scope.root()) | self._read_outside(caller)
        return frame.read_outside

    @memoized
    def identifiers(self, node: nodes.NodeNG) -> NameSet:
        """Return the names that are read in the subtree, those of attributes, and the texts that are keys."""
        names = (last_name(one) for one in nodes_in(node, (nodes.Name, nodes.Attribute)))
        keys = (string_in(key_asked(one)) for one in nodes_in(node, (nodes.Subscript, nodes.Call)))
        return self._keys.shared((*names, *filter(None, keys)))

    @memoized
    def _with_called(self, names: NameSet, module: nodes.Module) -> NameSet:
        """Add the identifiers in functions and methods of a module that some names may call, directly or not."""
        functions = self._functions_in(module)
        found, pending = set(names), names & functions.keys()
        while pending:
            more = frozenset().union(*(self.identifiers(one) for name in pending for one in functions[name])) - found
            found |= more
            pending = more & functions.keys()
        return self._keys.shared(found)

    @memoized
    def _functions_in(self, module: nodes.Module) -> dict[str, list[nodes.NodeNG]]:
        """Return the functions and methods of a module by their names, and its lambdas by those that lead to them."""
        found: dict[str, list[nodes.NodeNG]] = {}
        for function in nodes_in(module, FUNCTIONS, FUNCTIONS):
            statement = function.statement()
            for name in map(last_name, [function] if statement is function else targets_of(statement)):
                found.setdefault(name, []).append(function)
        return found


def _is_handed_on(taker: nodes.NodeNG | None, mappings: Container[str]) -> bool:
    """Tell whether what takes a value puts it elsewhere: a call may put it into a mapping, or into what it returns."""
    if not isinstance(taker, nodes.Call):
        return isinstance(taker, _HANDING_ON)
    return any(last_name(one) in mappings for one in (*taker.args, *targets_of(taker.parent)))


def _longest_read_of(name: nodes.Name) -> nodes.NodeNG:
    """Return the longest expression that is read from a name, as ``a.b[0].c()`` is of ``a``."""
    node: nodes.NodeNG = name
    while isinstance(node.parent, (nodes.Subscript, nodes.Attribute, nodes.Call)):
        is_read = node in (getattr(node.parent, "value", None), getattr(node.parent, "expr", None))
        if not is_read and node is not getattr(node.parent, "func", None):
            break
        node = node.parent
    return node


def _with(names: NameSet, more: NameSet) -> NameSet:
    """Return both together; the same set where there is nothing new, for there are many of these."""
    return names if more <= names else names | more


def _asks_for_truth(node: nodes.NodeNG) -> bool:
    """Tell whether an expression calls ``bool``, ``all`` or ``any``, which ask whether something is true."""
    return any(is_call_of(node, name) for name in ("bool", "all", "any"))
