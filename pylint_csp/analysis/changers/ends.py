"""Which calls may not return, told by their names: for the slices, for which a path may end there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import cast

from astroid import nodes

from pylint_csp.analysis.changers.elsewhere import Elsewhere
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.program.program import never_returns
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import results_of, value_given
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.state.values import FunctionValue, Known, Value, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import are_imports, definitions
from pylint_csp.analysis.tree.memo import memoized_meanwhile
from pylint_csp.analysis.tree.spelling import arguments_of, last_name, read_from
from pylint_csp.analysis.tree.walks import LEAVING, nodes_in
from pylint_csp.tables.methods import TESTING
from pylint_csp.tables.names import ASSERTIONS, NEVER_RETURNS

_ENDING_NAMES = frozenset(name.rpartition(".")[2] for name in (*NEVER_RETURNS, *ASSERTIONS))
_LOOPS = (nodes.For, nodes.While)
_MOST_STATEMENTS = 12
"""How long a function may be to be entered only to find out whether it raises under a condition."""
_DEEPEST = 40
"""How many functions are followed that each call the next."""


class Ends:
    """Answers whether a path may end in a call."""

    def __init__(self, machine: Machine, modules: Modules, roots: Roots, elsewhere: Elsewhere) -> None:
        self._machine = machine
        self._modules = modules
        self._roots = roots
        self._elsewhere = elsewhere
        self._definitions = elsewhere.callees.definitions
        self._depth = 0

    def may_end(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> bool:
        """Tell whether a path may end in a call."""
        func = call.func
        if isinstance(func, nodes.Attribute) and func.attrname in _ENDING_NAMES:
            return True
        if isinstance(func, nodes.Name) and f"builtins.{func.name}" in NEVER_RETURNS:
            return True
        return self._leads_to_end(func, scope, receiver, self._function_may_end)

    def _leads_to_end(
        self, func: nodes.NodeNG, scope: nodes.NodeNG, receiver: str, ends: Callable[[nodes.FunctionDef], bool]
    ) -> bool:
        """Tell whether a callee may be a known one that never returns, or a function that ends."""
        if self._depth >= _DEEPEST:
            return False
        self._depth += 1
        try:
            return any(self._ends(one, receiver, ends) for one in self._callees(func, scope, receiver))
        finally:
            self._depth -= 1

    def _ends(
        self, callee: nodes.FunctionDef | nodes.Lambda | str, receiver: str, ends: Callable[[nodes.FunctionDef], bool]
    ) -> bool:
        if isinstance(callee, str):
            return callee in NEVER_RETURNS
        if isinstance(callee, nodes.FunctionDef):
            return ends(callee)
        return any(self._leads_to_end(call.func, callee, receiver, ends) for call in results_of(callee.body))

    def _callees(
        self, func: nodes.NodeNG, scope: nodes.NodeNG, receiver: str
    ) -> Iterator[nodes.FunctionDef | nodes.Lambda | str]:
        """Yield the functions that a callee may be, and the names of known ones, as far as that is cheap to tell."""
        is_due = _ends_a_block(func) or _decides(func)
        if isinstance(func, nodes.Lambda):
            yield func
        elif not is_due and isinstance(read_from(func), nodes.Name):
            imported = self._elsewhere.imported_functions(scope.root(), func.as_string())
            yield from (one for one in imported if _may_refuse(func) or self._surely_ends(one))
        for definition in self._definitions(func, scope, receiver):
            if isinstance(definition, nodes.FunctionDef):
                yield definition
            elif isinstance(definition, nodes.ClassDef):
                initializers = definitions(definition, "__init__")
                yield from (
                    one for one in initializers if isinstance(one, nodes.FunctionDef) and self._surely_ends(one)
                )
            elif isinstance(definition, nodes.ImportFrom) and isinstance(func, nodes.Name) and is_due:
                found = self._modules.imported(World(), definition, func.name, definition.root())
                yield from _functions(value for _, value in found)
            elif isinstance(definition, nodes.AssignName):
                named = value_given(definition)
                if isinstance(named, nodes.Lambda):
                    yield named
                elif isinstance(named, (nodes.Attribute, nodes.Name)) and is_due:
                    frame = self._machine.program.static_frame(definition.scope())
                    yield from _functions(self._modules.values_apart(named, frame))
        if not isinstance(func, nodes.Attribute) or getattr(func.expr, "name", None) == receiver:
            return
        owners = list(self._definitions(read_from(func.expr), scope, receiver))
        if not are_imports(owners):
            methods = self._elsewhere.callees.methods_in(scope.root()).get(func.attrname, ())
            yield from (one for one in methods if _decides(func) or self._surely_ends(one))
        elif is_due:
            frame = self._machine.program.static_frame(cast("nodes.LocalsDictNodeNG", scope))
            yield from _functions(self._modules.values_apart(func, frame))

    @memoized_meanwhile(False)
    def _surely_ends(self, function: nodes.FunctionDef) -> bool:
        """Tell whether each path of a function comes to a ``raise``, or to a call of what surely ends."""
        receiver = self._roots.receiver_in(function)
        return never_returns(function) or self._block_ends(function.body, function, receiver)

    def _block_ends(self, block: list[nodes.NodeNG], scope: nodes.FunctionDef, receiver: str) -> bool:
        for statement in block:
            if isinstance(statement, nodes.Raise) or self._compound_ends(statement, scope, receiver):
                return True
            call = getattr(statement, "value", None)
            if isinstance(call, nodes.Call) and self._leads_to_end(call.func, scope, receiver, self._surely_ends):
                return True
            if _leaves(statement):
                return False
        return False

    def _compound_ends(self, statement: nodes.NodeNG, scope: nodes.FunctionDef, receiver: str) -> bool:
        if isinstance(statement, nodes.With):
            return self._block_ends(statement.body, scope, receiver)
        if isinstance(statement, nodes.If):
            return all(self._block_ends(one, scope, receiver) for one in (statement.body, statement.orelse))
        if isinstance(statement, nodes.Try):
            handled = [statement.orelse or statement.body, *(handler.body for handler in statement.handlers)]
            return self._block_ends(statement.finalbody, scope, receiver) or all(
                self._block_ends(one, scope, receiver) for one in handled
            )
        return False

    @memoized_meanwhile(False)
    def _function_may_end(self, function: nodes.FunctionDef) -> bool:
        slicer = self._roots.units_of(function)
        is_small = len(slicer.units) <= _MOST_STATEMENTS
        return self._surely_ends(function) or any(
            self._may_end_at(one.node, function, is_small) for one in slicer.exits
        )

    def _may_end_at(self, statement: nodes.NodeNG, function: nodes.FunctionDef, is_small: bool) -> bool:
        """Tell whether a function may end at one of its exits, as its last statement or under a condition."""
        is_last = statement is function.body[-1]
        calls = list(results_of(statement.value)) if isinstance(statement, (nodes.Expr, nodes.Return)) else []
        if not (is_last or is_small) or (not calls and isinstance(statement, LEAVING)):
            return False
        receiver = self._roots.receiver_in(function)
        return not calls or any(self.may_end(call, function, receiver) for call in calls)


def _leaves(statement: nodes.NodeNG) -> bool:
    """Tell whether a statement may leave the block that it stands in, without raising anything."""
    if any(nodes_in(statement, nodes.Return, FUNCTIONS)):
        return True
    is_loop = isinstance(statement, _LOOPS)
    return not is_loop and any(nodes_in(statement, (nodes.Break, nodes.Continue), (*FUNCTIONS, *_LOOPS)))


def _functions(values: Iterable[Value]) -> Iterator[nodes.FunctionDef | str]:
    """Yield the functions among some values, and the names of known ones."""
    for inner in map(bare, values):
        if isinstance(inner, Known):
            yield inner.name
        elif isinstance(inner, FunctionValue) and isinstance(inner.node, nodes.FunctionDef):
            yield inner.node


def _ends_a_block(func: nodes.NodeNG) -> bool:
    """Tell whether a callee's statement ends a block that is not a module's: calls that never return stand there."""
    statement = func.statement()
    if isinstance(statement.parent, nodes.Module):
        return False
    return statement.next_sibling() is None  # type: ignore[no-untyped-call]


def _may_refuse(func: nodes.NodeNG) -> bool:
    """Tell whether a call is a statement that hands over what a name or attribute holds: ``require(context)``."""
    call = func.parent
    if not isinstance(call, nodes.Call) or not isinstance(call.parent, (nodes.Await, nodes.Expr)):
        return False
    return any(isinstance(one, (nodes.Attribute, nodes.Name)) for one in arguments_of(call))


def _decides(func: nodes.NodeNG) -> bool:
    """Tell whether a call is handed a test, or made by its answer: ``ensure(x is not None)``, ``x or leave()``."""
    call = func.parent
    statement = func.statement()
    if not isinstance(call, nodes.Call) or not isinstance(statement, nodes.Expr):
        return False
    if statement.value is not call:
        return call.parent is statement.value and isinstance(call.parent, (nodes.BoolOp, nodes.IfExp))
    return any(map(_is_test, arguments_of(call)))


def _is_test(expression: nodes.NodeNG) -> bool:
    if isinstance(expression, nodes.UnaryOp):
        return bool(expression.op == "not")
    if isinstance(expression, nodes.Call):
        return last_name(expression.func) in TESTING
    return isinstance(expression, (nodes.Compare, nodes.BoolOp))
