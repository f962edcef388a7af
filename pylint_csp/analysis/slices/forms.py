"""What a statement or a callee may do, by its form alone."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from astroid import nodes

from pylint_csp.analysis.slices.mentions import FUNCTIONS, header
from pylint_csp.analysis.tree.bindings import are_parameters, assigned_value, definitions
from pylint_csp.analysis.tree.spelling import ASSIGNMENTS, arguments_of, choices_of, is_call_of, is_named, last_name
from pylint_csp.analysis.tree.walks import class_around, nodes_in
from pylint_csp.tables.methods import ASKING, ASKING_FOR_KEY, KEEPING, MAKING_SETS, SET_OPERATORS, TESTING

COMPOUND = (nodes.If, nodes.While, nodes.For, nodes.Try, nodes.TryStar, nodes.With, nodes.Match, nodes.ClassDef)


def results_of(value: nodes.NodeNG | None) -> Iterator[nodes.Call]:
    """Yield the calls whose result an expression may be: of ``context or leave()``, the second operand's."""
    if isinstance(value, nodes.Await):
        yield from results_of(value.value)
    elif isinstance(value, nodes.Call):
        yield value
    for operand in choices_of(value):
        yield from results_of(operand)


_HOLDING = (nodes.List, nodes.Tuple, nodes.Set, nodes.Dict, nodes.IfExp, nodes.BoolOp)
"""Expressions that keep, or hand on, the values of what stands in them."""


def makers_kept(statement: nodes.NodeNG) -> Iterator[nodes.Call | nodes.GeneratorExp]:
    """Yield the calls and generator expressions whose results a statement keeps or drops: no generator runs there."""
    value = statement.value if isinstance(statement, (*_ASSIGNING, nodes.Expr)) else None
    pending = [*value.args] if isinstance(value, nodes.Call) and kept_in(statement) is not None else [value]
    while pending:
        node = pending.pop()
        if isinstance(node, (nodes.Call, nodes.GeneratorExp)):
            yield node
        elif isinstance(node, _HOLDING):
            pending.extend(node.get_children())  # type: ignore[no-untyped-call]


def kept_in(statement: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the container of a statement like ``items.append(value)``; None for other statements."""
    call = statement.value if isinstance(statement, nodes.Expr) else None
    func = call.func if isinstance(call, nodes.Call) else None
    return func.expr if isinstance(func, nodes.Attribute) and func.attrname in KEEPING else None


def is_assigned(func: nodes.NodeNG, scope: nodes.NodeNG) -> bool:
    """Tell whether a callee is a name that a scope or a function around assigns, and not what they define or import."""
    if not isinstance(func, nodes.Name) or not isinstance(scope, nodes.LocalsDictNodeNG):
        return False
    bindings = definitions(_function_with(func.name, scope) or scope, func.name)
    return any(isinstance(one, nodes.AssignName) and not isinstance(one.parent, nodes.Arguments) for one in bindings)


def is_class_of(node: nodes.NodeNG, receiver: str, scope: nodes.NodeNG) -> bool:
    """Tell whether an expression is ``type(self)``, ``self.__class__``, a name for one, or names the class around."""
    if isinstance(node, nodes.Name):
        return names_class_of(node.name, receiver, scope)
    instance = node.expr if isinstance(node, nodes.Attribute) and node.attrname == "__class__" else None
    if is_call_of(node, "type") and len(node.args) == 1:
        instance = node.args[0]
    return is_named(instance, receiver)


def names_class_of(name: str, receiver: str, scope: nodes.NodeNG) -> bool:
    """Tell whether a name is that of the class around a method, or one that the method gives to the class."""
    around = class_around(scope)
    if around is not None and name == around.name:
        return True
    bindings = definitions(scope, name) if isinstance(scope, nodes.LocalsDictNodeNG) else []
    values = map(assigned_value, bindings)
    return any(isinstance(one, (nodes.Call, nodes.Attribute)) and is_class_of(one, receiver, scope) for one in values)


def is_from_around(name: str, scope: nodes.NodeNG) -> bool:
    """Tell whether a function gets what a name holds from its caller, or from a function around it."""
    holder = _function_with(name, scope)
    return holder is not None and (holder is not scope or name in holder.argnames())


def is_parameter(name: str, scope: nodes.NodeNG) -> bool:
    """Tell whether a name is a parameter of a scope, or of a function around it."""
    holder = _function_with(name, scope)
    return holder is not None and name in holder.argnames()


def is_local(name: str, scope: nodes.NodeNG) -> bool:
    """Tell whether a name is bound by a function: by the scope, or by one around it."""
    return _function_with(name, scope) is not None


def _function_with(name: str, scope: nodes.NodeNG) -> nodes.FunctionDef | nodes.Lambda | None:
    """Return the nearest function that binds a name, of the scope and those around it; None if none does."""
    around: nodes.NodeNG | None = scope
    while isinstance(around, FUNCTIONS):
        if definitions(around, name):
            return around
        around = around.parent.scope() if around.parent is not None else None
    return None


INITIALIZERS = ("__post_init__", "__init__")
"""What runs where an instance is made, the last first."""


def may_be_receiver(node: nodes.NodeNG, receiver: str) -> bool:
    """Tell whether an expression is a receiver, or a chain of method calls on it: ``self.first().second()``."""
    while isinstance(node, nodes.Call) and isinstance(node.func, nodes.Attribute):
        node = node.func.expr
    return is_named(node, receiver)


def is_endless(node: nodes.NodeNG) -> bool:
    """Tell whether a statement is a loop that its test never ends."""
    return isinstance(node, nodes.While) and isinstance(node.test, nodes.Const) and bool(node.test.value)


_ASSIGNING = (nodes.Assign, nodes.AnnAssign, nodes.AugAssign)
_LITERALS = (
    nodes.Const,
    nodes.Name,
    nodes.Attribute,
    nodes.Subscript,
    nodes.IfExp,
    nodes.BoolOp,
    nodes.Tuple,
    nodes.List,
    nodes.Dict,
    nodes.ListComp,
    nodes.SetComp,
    nodes.DictComp,
    nodes.UnaryOp,
    nodes.Compare,
)


_ANSWERING = TESTING | ASKING | ASKING_FOR_KEY | {"all", "any", "dict", "list", "tuple"}
"""What answers yes or no, gives an item, or a text of another one, or makes a container."""


def makes_text(node: nodes.NodeNG) -> bool:
    """Tell whether an expression makes a string, a number or the like, by its form: ``"?" + query``."""
    if isinstance(node, nodes.BinOp) and node.op in "+%":
        return makes_text(node.left) or (node.op == "+" and makes_text(node.right))
    return isinstance(node, (nodes.Const, nodes.JoinedStr))


def makes_set(node: nodes.NodeNG | None) -> bool:
    """Tell whether an expression makes a set, or the keys of a mapping, by its form."""
    if isinstance(node, nodes.BinOp):
        return node.op in SET_OPERATORS and (makes_set(node.left) or makes_set(node.right))
    is_call = isinstance(node, nodes.Call) and last_name(node.func) in MAKING_SETS
    return is_call or isinstance(node, (nodes.Set, nodes.SetComp))


def _is_literal(value: nodes.NodeNG | None) -> bool:
    """Tell whether an expression may be a literal, or a choice or test of some, or an item of a container."""
    is_answer = isinstance(value, nodes.Call) and last_name(value.func) in _ANSWERING
    return is_answer or isinstance(value, _LITERALS) or makes_set(value)


def may_be_literal(node: nodes.NodeNG) -> bool:
    """Tell whether a statement may bind a name to something that decides a test."""
    if isinstance(node, ASSIGNMENTS):
        return _is_literal(node.value)
    if isinstance(node, nodes.For):
        return isinstance(node.iter, (nodes.Tuple, nodes.List, nodes.Name, nodes.Const, nodes.Call))
    return any(_is_literal(part.value) for one in header(node) for part in nodes_in(one, nodes.NamedExpr))


def tests_around(target: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield what decides, inside a statement, whether an expression in it is evaluated."""
    node = target
    while not node.is_statement and isinstance(node.parent, nodes.NodeNG):
        around = node.parent
        if isinstance(around, nodes.BoolOp):
            yield from around.values[: around.values.index(node)]
        elif isinstance(around, nodes.IfExp) and node is not around.test:
            yield around.test
        elif isinstance(around, (nodes.ListComp, nodes.SetComp, nodes.DictComp, nodes.GeneratorExp)):
            for generator in around.generators:
                yield generator.iter
                yield from generator.ifs
        elif isinstance(around, FUNCTIONS):
            return
        node = around


_ALIASING = (
    nodes.Assign,
    nodes.AnnAssign,
    nodes.AugAssign,
    nodes.For,
    nodes.With,
    nodes.Match,
    nodes.Expr,
    nodes.FunctionDef,
    nodes.ClassDef,
)
_EVALUATING = (nodes.If, nodes.While, nodes.Assert, nodes.Return)
"""Statements that bind a name only by ``:=`` in an expression."""


def may_alias(node: nodes.NodeNG, binds: Collection[str]) -> bool:
    """Tell whether a statement may give a second name to an object."""
    return isinstance(node, _ALIASING) or not node.is_statement or (bool(binds) and isinstance(node, _EVALUATING))


def leads_to_base(code: nodes.NodeNG) -> bool:
    """Tell whether an initialiser, or a statement of it, calls another one, and so may change what that has left."""
    return any(
        isinstance(call.func, nodes.Attribute) and call.func.attrname in INITIALIZERS
        for call in nodes_in(code, nodes.Call)
    )


def hands_own_to_base(initializer: nodes.FunctionDef, *, besides: tuple[type, ...] = ()) -> bool:
    """Tell whether an initialiser calls another one with something else than what it is passed, and leaves as it is.

    Literals of the types ``besides`` don't count.
    """
    calls = (one for one in nodes_in(initializer, nodes.Call) if last_name(one.func) in INITIALIZERS)
    given = (one for call in calls for one in arguments_of(call) if type(getattr(one, "value", one)) not in besides)
    return any(not _is_passed(one, initializer) for one in given)


def _is_passed(argument: nodes.NodeNG, function: nodes.FunctionDef) -> bool:
    """Tell whether an argument is a parameter that a function leaves as it is; starred ones it only hands on."""
    name = last_name(argument.value if isinstance(argument, nodes.Starred) else argument)
    bindings = definitions(function, name)
    if bindings and all(isinstance(one, nodes.Arguments) for one in bindings):
        return sum(one.name == name for one in nodes_in(function, nodes.Name)) == 1
    return isinstance(argument, nodes.Name) and are_parameters(bindings)


def value_given(target: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the expression whose value an assignment gives to a target; of ``bool(…)``, what stands in it."""
    value = assigned_value(target) or getattr(target.parent, "value", None)
    if is_call_of(value, "bool") and len(value.args) == 1:
        # A test of ``bool(x)`` is a test of ``x``.
        value = value.args[0]
    return value


def in_order(block: list[nodes.NodeNG]) -> Iterator[nodes.NodeNG]:
    """Yield the statements of a block that are executed one after the other.

    In the place of ``with``, or of ``try`` without a handler, it is those that stand in there, behind the managers.
    """
    for statement in block:
        if isinstance(statement, nodes.With):
            yield from (manager for manager, _ in statement.items)
            yield from in_order(statement.body)
        elif isinstance(statement, nodes.Try) and not statement.handlers:
            yield from in_order([*statement.body, *statement.finalbody])
        else:
            yield statement


def body(node: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield the statements that stand directly in a node's blocks."""
    if isinstance(node, nodes.Lambda):
        yield node.body
        return
    for block in ("body", "orelse", "finalbody"):
        yield from getattr(node, block, None) or ()
    if isinstance(node, (nodes.Try, nodes.TryStar)):
        for handler in node.handlers:
            yield from handler.body
    if isinstance(node, nodes.Match):
        for case in node.cases:
            yield from case.body
