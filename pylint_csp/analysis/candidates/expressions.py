"""What the value of an expression may be, by the identifiers in it: whether it, or what it returns, may construct."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import cast

from astroid import nodes

from pylint_csp.analysis.candidates.identifiers import MODULE_GETTER, SPECIAL, Identifiers
from pylint_csp.analysis.candidates.needed import DO_OPEN_NAME, INITIALIZER
from pylint_csp.analysis.candidates.reading import is_read_as
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.tree.bindings import are_imports, classes_named, definitions, lookup
from pylint_csp.analysis.tree.functions import is_static, takes_class
from pylint_csp.analysis.tree.spelling import (
    arguments_of,
    begun_with,
    is_call_of,
    is_called,
    last_name,
    read_from,
    spelled,
    string_in,
    targets_of,
)
from pylint_csp.analysis.tree.walks import class_around, nodes_in
from pylint_csp.tables.methods import ASKING_FOR_KEY
from pylint_csp.tables.names import CLASS_NAME, FACTORY_KEYWORDS, HANDING_ON

READING_OWNER = frozenset({"func", "value", "__call__", "__class__", "__wrapped__"})
"""Attributes that may be what their owner is, or holds."""
_HANDED_ON: dict[type, tuple[str, ...]] = {
    nodes.Subscript: ("value",),
    nodes.IfExp: ("body", "orelse"),
    nodes.BoolOp: ("values",),
    nodes.NamedExpr: ("value",),
    nodes.Starred: ("value",),
    nodes.Await: ("value",),
    nodes.Yield: ("value",),
    nodes.YieldFrom: ("value",),
    nodes.List: ("elts",),
    nodes.Tuple: ("elts",),
    nodes.Set: ("elts",),
    nodes.JoinedStr: ("values",),
    nodes.ListComp: ("elt",),
    nodes.SetComp: ("elt",),
    nodes.GeneratorExp: ("elt",),
    nodes.DictComp: ("key", "value"),
}
"""By the type of an expression, the parts whose values it hands on."""
_MOST_ARGUMENTS = 2
"""How many arguments they take by their places: a key, and what is returned where that is missing."""
_KEYWORDS_OF_ASKING = frozenset({"block", "default", "key", "timeout"})
"""What the methods of mappings and queues take that return what these hold."""
_TAKING_APART = frozenset({"partition", "rpartition", "rsplit", "split"})
"""Methods of strings that return parts of these, such as the names in a dotted one."""
_FILLED = re.compile(r"%\w|\{[^{}]*\}")
"""The placeholders of a text, ``%s`` or ``{name}``."""
_JOINING = (
    nodes.BinOp,
    nodes.JoinedStr,
    nodes.Attribute,
    nodes.Assign,
    nodes.AnnAssign,
    nodes.NamedExpr,
    nodes.Arguments,
)
"""Where a part of the class's name may stand that is put together with others."""
_CHOOSING = (nodes.Assign, nodes.AnnAssign, nodes.IfExp, nodes.NamedExpr, nodes.Tuple, nodes.List)
"""Where the name of an attribute may stand that is chosen among others."""
_ASKING_FIRST = frozenset({"cached_property", "property"})
"""Decorators of methods that make reading an attribute give what the method, their first argument, returns."""


def parts_of(expression: nodes.NodeNG, found: Identifiers) -> Iterator[nodes.NodeNG]:
    """Yield an expression and the parts of it whose values its value may be, or hold."""
    pending = [expression]
    while pending:
        node = pending.pop()
        yield node
        if isinstance(node, nodes.Call):
            pending.extend(_handed_on_by_call(node, found))
        elif isinstance(node, nodes.Attribute):
            if node.attrname in READING_OWNER:
                pending.append(node.expr)
        elif isinstance(node, nodes.Dict):
            pending.extend(
                part for entry in cast("list[tuple[nodes.NodeNG, nodes.NodeNG]]", node.items) for part in entry
            )
        elif isinstance(node, nodes.BinOp):
            pending.extend((node.left, node.right) if node.op in ("+", "|", "*", "%") else ())
        else:
            pending.extend(
                cast("nodes.NodeNG", part)
                for name in _HANDED_ON.get(type(node), ())
                for part in _listed(getattr(node, name))
            )


def _listed(part: object) -> list[object]:
    return part if isinstance(part, list) else [part]


def _handed_on_by_call(call: nodes.Call, found: Identifiers) -> Iterable[nodes.NodeNG]:
    arguments = arguments_of(call)
    func = call.func
    if not isinstance(func, (nodes.Name, nodes.Attribute)):
        # What a method makes that ``getattr()`` finds is not the method.
        return arguments if is_call_of(func, "getattr") else [*arguments, func]
    name = last_name(func)
    is_handing_on = name in HANDING_ON
    if isinstance(func, nodes.Attribute):
        is_handing_on &= _may_ask_container(call)
        if is_handing_on or name in _TAKING_APART or isinstance(func.expr, nodes.Const):
            return [*arguments, func.expr]
        root = begun_with(func)
        if isinstance(root, nodes.Name) and (root.name in found.foreign or _is_inherited(func)):
            return arguments
    # Any instance may be of the class whose ``__call__`` hands on what it is passed.
    is_handing_on |= _is_among(func, found.passing) or ".__call__" in found.passing
    return arguments if is_handing_on or name in found.fields else ()


def _is_inherited(func: nodes.Attribute) -> bool:
    """Tell whether a callee is a method of the receiver that its class does not define: what that does is not known."""
    around = class_around(func)
    is_of_receiver = isinstance(func.expr, nodes.Name) and any(_functions_taking_first(func.expr))
    return is_of_receiver and around is not None and _may_inherit(around, func.attrname)


def _may_inherit(cls: nodes.ClassDef, name: str) -> bool:
    """Tell whether a class may have a method from bases that stand in another module."""
    pending = [cls]
    for current in pending:
        if definitions(current, name):
            continue
        for base in cast("list[nodes.NodeNG]", current.bases):
            classes = classes_named(base)
            if not classes:
                return True
            pending += [one for one in classes if one not in pending]
    return False


def _may_ask_container(call: nodes.Call) -> bool:
    """Tell whether a method may be that of a container: one that asks for a key takes a few arguments and no others."""
    if last_name(call.func) not in ASKING_FOR_KEY:
        return True
    return len(call.args) <= _MOST_ARGUMENTS and all(one.arg in _KEYWORDS_OF_ASKING for one in call.keywords)


def may_construct(expression: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression's value may construct when it is called, or hold something that does."""
    return any(constructs_itself(node, found) for node in parts_of(expression, found))


def constructs_itself(node: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression may construct by what it is, whatever its parts are."""
    if not found.returning.isdisjoint(SPECIAL.get(type(node), ())):
        # Some class's method returns something that constructs; which ones are its instances, names don't tell.
        return True
    if isinstance(node, nodes.Name):
        return is_read_as(node, found.constructs)
    if isinstance(node, nodes.Attribute):
        if node.attrname == INITIALIZER and (is_in_constructing_class(node, found) or may_construct(node.expr, found)):
            return True
        return is_class_named(node, found) or node.attrname == DO_OPEN_NAME or is_given_out(node, found)
    if isinstance(node, nodes.Subscript):
        # ``Enumeration["NAME"].value``, or what ``**options`` have taken
        return isinstance(node.slice, nodes.Const) and _holds_under(string_in(node.slice), found)
    if isinstance(node, nodes.Const):
        return isinstance(node.value, str) and _names_itself(node.value, node.parent, found)
    if isinstance(node, nodes.Call):
        return _makes_itself(node, found)
    return isinstance(node, nodes.Lambda) and node in found.lambdas


def _names_itself(text: str, parent: nodes.NodeNG | None, found: Identifiers) -> bool:
    """Tell whether a text may name what constructs, or be put together to its name, by where it stands."""
    if text == CLASS_NAME:
        return True
    _, dot, name = text.replace(":", ".").rpartition(".")
    if name == CLASS_NAME or (dot and name.isidentifier() and _names_class(name, found)):
        # Code that takes it apart asks by ``getattr()``, or is handed it; elsewhere, it is one of many texts.
        return bool(found.name_parts) or isinstance(parent, (nodes.Call, nodes.Keyword))
    if not found.name_parts:
        return False
    # What ``getattr()`` may be asked for: a name that is chosen, or a part of one.
    return (isinstance(parent, _CHOOSING) and _names_class(text, found)) or (
        isinstance(parent, _JOINING) and not found.name_parts.isdisjoint(_FILLED.split(text))
    )


def _holds_under(key: str, found: Identifiers) -> bool:
    """Tell whether a mapping may hold what constructs under a key: what a keyword or a field of that name was given."""
    return f".{key}" in found.constructing or f".{key}" in found.callees.named


def _makes_itself(call: nodes.Call, found: Identifiers) -> bool:
    """Tell whether what a call returns may construct, whatever it is handed."""
    if not isinstance(call.func, (nodes.Name, nodes.Attribute)):
        return may_return_value(call.func, found)
    name = last_name(call.func)
    if name == "getattr" and len(call.args) > 1:
        if isinstance(call.args[1], nodes.Const):
            return _names_class(string_in(call.args[1]), found)
        attributes = (found.constructing, found.members, found.callees.named, found.forwarding)
        return is_module_getter(call.scope()) or _may_name(call, attributes)
    if name in ASKING_FOR_KEY and call.args and _holds_under(string_in(call.args[0]), found):
        return True
    fields = found.fields.get(name)
    if fields is not None and fields.are_items and any(found.constructs(f".{one}") for one in fields.names):
        # The fields of a named tuple, with their defaults, are its items.
        return True
    return returns_itself(call.func, found) or any(may_return_value(one, found) for one in called_in_time(call))


def _is_method_kept(call: nodes.Call) -> bool:
    """Tell whether ``getattr(self, …)`` gets a name under which its scope calls what that has found."""
    owner = call.args[0]
    names = {last_name(one) for one in targets_of(call.parent) if isinstance(one, nodes.AssignName)}
    if not names or not isinstance(owner, nodes.Name) or not any(_functions_taking_first(owner)):
        return False
    return any(
        isinstance(one.func, nodes.Name) and one.func.name in names for one in nodes_in(call.scope(), nodes.Call)
    )


def _may_name(call: nodes.Call, identifiers: Iterable[Collection[str]]) -> bool:
    """Tell whether ``getattr()`` may find an attribute that is among some: ``getattr(self, "open_" + scheme)``.

    Where nothing is told of its name, that counts only if the attribute is asked for to be called.
    """
    pieces = _pieces_of(call.args[1])
    return (bool(pieces) or is_called(call) or _is_method_kept(call)) and any(
        one.startswith(".") and all(piece in one for piece in pieces) for each in identifiers for one in each
    )


def _pieces_of(expression: nodes.NodeNG) -> list[str]:
    """Return the literal pieces of a text that is put together."""
    if isinstance(expression, nodes.Call) and last_name(expression.func) == "format":
        return _pieces_of(expression.func.expr) if isinstance(expression.func, nodes.Attribute) else []
    if isinstance(expression, nodes.BinOp):
        return _pieces_of(expression.left) + (_pieces_of(expression.right) if expression.op == "+" else [])
    if isinstance(expression, nodes.JoinedStr):
        return [piece for one in expression.values for piece in _pieces_of(one)]
    return (
        [piece for piece in _FILLED.split(string_in(expression)) if piece]
        if isinstance(expression, nodes.Const)
        else []
    )


def called_in_time(call: nodes.Call) -> Iterator[nodes.NodeNG]:
    """Yield the arguments of a call that are called where what it makes is read."""
    if last_name(call.func) in _ASKING_FIRST:
        yield from call.args[:1]
    yield from (keyword.value for keyword in call.keywords if keyword.arg in FACTORY_KEYWORDS)


def may_return_value(expression: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression's value may be a function whose result, or that of its result, constructs."""
    return any(returns_itself(node, found) or returns_later_itself(node, found) for node in parts_of(expression, found))


def returns_itself(node: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression may be a function whose result constructs, whatever its parts are."""
    if isinstance(node, nodes.Lambda):
        return may_construct(node.body, found)
    if isinstance(node, (nodes.Name, nodes.Attribute)):
        return _is_among(node, found.returning) or _is_among(node, found.callees.returned)
    if isinstance(node, nodes.Subscript):
        return not found.returning_later.isdisjoint(SPECIAL[nodes.Subscript])
    if not isinstance(node, nodes.Call):
        return False
    name, called = last_name(node.func), node.args[:1]
    if name == "getattr" and len(node.args) > 1:
        return _may_name(node, (found.returning, found.callees.returned))
    if name in _ASKING_FIRST and any(_may_return_later(one, found) for one in node.args):
        return True
    # What ``partial(function, value)`` makes hands the value on where the function does.
    is_bound = name == "partial" and any(passes_itself(one, found) for one in called)
    return _is_result_returning(node, found) or (is_bound and any(may_construct(one, found) for one in node.args[1:]))


def returns_later_itself(node: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression may be a function whose result is one whose result constructs, and so on."""
    if isinstance(node, (nodes.Name, nodes.Attribute)):
        return _is_among(node, found.returning_later)
    if isinstance(node, nodes.Lambda):
        return may_return_value(node.body, found)
    return isinstance(node, nodes.Call) and _is_result_returning(node, found)


def _is_result_returning(call: nodes.Call, found: Identifiers) -> bool:
    return ".__call__" in found.returning_later or returns_later_itself(call.func, found)


def _may_return_later(expression: nodes.NodeNG, found: Identifiers) -> bool:
    return any(returns_later_itself(node, found) for node in parts_of(expression, found))


def passes_itself(node: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression may be a function that hands its arguments on, whatever its parts are."""
    if isinstance(node, (nodes.Name, nodes.Attribute)):
        return last_name(node) in HANDING_ON or _is_among(node, found.passing)
    return isinstance(node, nodes.Lambda)


def _names_class(attribute: str, found: Identifiers) -> bool:
    return attribute == CLASS_NAME or found.constructs(f".{attribute}") or f".{attribute}" in found.members


def is_class_named(node: nodes.Attribute, found: Identifiers) -> bool:
    """Tell whether an attribute may be the class, and is not that of a module which has another one of the name."""
    if node.attrname != CLASS_NAME or found.constructs(f".{CLASS_NAME}") or f".{CLASS_NAME}" in found.members:
        return _names_class(node.attrname, found) and not _is_of_mapping(node)
    root = read_from(node)
    if not found.own.namesakes or not isinstance(root, nodes.Name) or spelled(node.expr) not in found.own.namesakes:
        return True
    return not are_imports(lookup(root)[1])


def is_module_getter(scope: nodes.NodeNG) -> bool:
    """Tell whether a function is a module's ``__getattr__``."""
    return getattr(scope, "name", "") == MODULE_GETTER and isinstance(scope.parent, nodes.Module)


def is_given_out(node: nodes.Attribute, found: Identifiers) -> bool:
    """Tell whether an attribute may be given out by a module's ``__getattr__``."""
    if not found.is_given_out or not isinstance(node.expr, (nodes.Name, nodes.Attribute)):
        return False
    root = read_from(node.expr)
    return last_name(node.expr) in found.foreign or (isinstance(root, nodes.Name) and root.name in found.foreign)


def may_be_connection(expression: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression's value may be what constructing makes."""
    if isinstance(expression, (nodes.Name, nodes.Attribute)):
        return _is_among(expression, found.made)
    return isinstance(expression, nodes.Call) and may_construct(expression.func, found)


def _instance_in(func: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the instance in ``type(instance)`` and ``instance.__class__``; None of other expressions."""
    if isinstance(func, nodes.Attribute):
        return func.expr
    return func.args[0] if isinstance(func, nodes.Call) and func.args else None


def is_own_constructing(node: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression that is spelled like the class around it, or some instance's, may construct."""
    instance = _instance_in(node)
    return is_in_constructing_class(node, found) or (instance is not None and may_be_connection(instance, found))


def is_in_constructing_class(node: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether code stands in a class that constructs, or that such a class mixes in."""
    owner = class_around(node)
    return owner is not None and (is_constructing_class(owner, found) or owner.name in found.mixed_in)


def is_constructing_class(cls: nodes.ClassDef, found: Identifiers) -> bool:
    """Tell whether calling a class may construct."""
    return any(map(found.constructs, found.read_as(cls)))


def _is_among(node: nodes.Name | nodes.Attribute, identifiers: Collection[str]) -> bool:
    """Tell whether what a name or an attribute may be read as is among some identifiers."""
    if not identifiers or not is_read_as(node, identifiers.__contains__):
        return False
    return not isinstance(node, nodes.Attribute) or not _is_of_mapping(node)


def _is_of_mapping(func: nodes.Attribute) -> bool:
    """Tell whether an attribute is surely one of a ``dict`` or ``tuple``: of what a function takes as starred."""
    if not isinstance(func.expr, nodes.Name):
        return False
    name, scope = func.expr.name, func.scope()
    if not isinstance(scope, FUNCTIONS) or name not in (scope.args.kwarg, scope.args.vararg):
        return False
    return all(isinstance(one, nodes.Arguments) for one in definitions(scope, name))


def is_own_class(func: nodes.NodeNG) -> bool:
    """Tell whether a callee is spelled like ``type(self)``, ``self.__class__`` or the ``cls`` of a class method."""
    if isinstance(func, nodes.Call):
        return isinstance(func.func, nodes.Name) and func.func.name == "type" and len(func.args) == 1
    if isinstance(func, nodes.Attribute):
        return func.attrname == "__class__"
    return isinstance(func, nodes.Name) and any(_functions_taking_first(func))


def stands_for_own_class(expression: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression is spelled like a class that code takes of its receiver, and that constructs."""
    if isinstance(expression, nodes.Name):
        is_own = expression.name == "__class__" or any(map(takes_class, _functions_taking_first(expression)))
    else:
        is_own = is_own_class(expression)
    return is_own and is_own_constructing(expression, found)


def is_of_instance(func: nodes.NodeNG) -> bool:
    """Tell whether a callee is a method of the receiver of a method around it, and not of a class."""
    if not isinstance(func, nodes.Attribute) or not isinstance(func.expr, nodes.Name):
        return False
    around = _functions_taking_first(func.expr)
    return any(isinstance(one.parent, nodes.ClassDef) and not takes_class(one) and not is_static(one) for one in around)


def _functions_taking_first(name: nodes.Name) -> Iterator[nodes.FunctionDef]:
    """Yield the functions around a name whose first parameter is called so."""
    around = (one for one in name.node_ancestors() if isinstance(one, nodes.FunctionDef))
    return (one for one in around if one.argnames()[:1] == [name.name])
