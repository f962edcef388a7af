"""Which line gives a call an argument, behind functions that hand it on, a mapping its entry, or a name its value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from astroid import nodes

from pylint_csp.analysis.state.objects import Kind, Object, item
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.values import Absent, Const, Frame, Passed, Reference, Value, bare
from pylint_csp.analysis.state.world import SETTLED, World
from pylint_csp.analysis.tree.bindings import assigned, definitions, lookup
from pylint_csp.analysis.tree.functions import default_of, parameter_names, positional_names
from pylint_csp.analysis.tree.spelling import spelled
from pylint_csp.analysis.tree.walks import nodes_in

SCOPES = (nodes.FunctionDef, nodes.Lambda, nodes.ClassDef)
"""What begins a scope of its own inside another one."""


def argument(world: World, call: nodes.NodeNG, name: str, value: Value) -> nodes.NodeNG | None:
    """Return the node that gives a call an argument, found behind the functions that hand it on; None if none is."""
    if not isinstance(call, nodes.Call):
        return None
    found = _given(world, call, name, value) or given_to_partial(call, name)
    while isinstance(value, Passed):
        frame, value = value.frame, value.value
        handed = expression_of(found) if found is not None else None
        parameter = handed.name if isinstance(handed, nodes.Name) else name
        if found is not None and not _hands_on(found, frame):
            break
        # Nothing is found where a function unpacks what it was called with.
        found = bound(world, frame, parameter, value) or found
    return found


def argument_inside(world: World, frame: Frame, name: str, value: Value) -> nodes.NodeNG | None:
    """Return what gives an argument to a call that a function holds, or behind it, the function's own call."""
    for keyword in keywords_inside(frame, name):
        found: nodes.NodeNG = keyword
        inner: Frame | None = frame
        while inner is not None and inner.call is not None and _hands_on(found, inner):
            outer = bound(world, inner, spelled(expression_of(found)), value)
            if outer is None:
                break
            found, inner = outer, inner.caller
        return found
    return None


def keywords_inside(frame: Frame, name: str) -> Iterator[nodes.Keyword]:
    """Yield the keyword arguments of that name in a function that was called."""
    keywords = nodes_in(frame.scope, nodes.Keyword, SCOPES) if frame.caller is not None else ()
    return (keyword for keyword in keywords if keyword.arg == name)


def _hands_on(found: nodes.NodeNG, frame: Frame) -> bool:
    """Tell whether an argument is a parameter of the function that is run in a frame."""
    expression = expression_of(found)
    return isinstance(expression, nodes.Name) and expression.name in parameters_of(frame.scope)


def expression_of(argument: nodes.NodeNG) -> nodes.NodeNG:
    """Return what stands in an argument, named or not."""
    return argument.value if isinstance(argument, nodes.Keyword) else argument


def _given(world: World, call: nodes.Call, name: str, value: Value) -> nodes.NodeNG | None:
    return keyword_of(call, name) or entry(world, call, name, bare(value))


def given_to_partial(call: nodes.Call, name: str) -> nodes.Keyword | None:
    """Return the keyword that a ``functools.partial`` binds, if the callee is a name that holds one."""
    if not isinstance(call.func, nodes.Name):
        return None
    made = [getattr(binding.statement(), "value", None) for binding in lookup(call.func)[1]]
    return next(filter(None, (keyword_of(one, name) for one in made if isinstance(one, nodes.Call))), None)


def bound(world: World, frame: Frame, parameter: str, value: Value) -> nodes.NodeNG | None:
    """Return what gives a parameter its value in the call that entered a frame, or its default."""
    call, scope = frame.call, frame.scope
    if call is None or not isinstance(scope, (nodes.FunctionDef, nodes.Lambda)):
        return None
    found = _given(world, call, parameter, value)
    if found is not None:
        return found
    names = positional_names(scope)
    if frame.receiver and names[:1] == [frame.receiver]:
        del names[0]
    position = names.index(parameter) if parameter in names else len(call.args)
    before = call.args[: position + 1]
    if position < len(call.args) and not any(isinstance(one, nodes.Starred) for one in before):
        return call.args[position]
    is_whole = all(keyword.arg for keyword in call.keywords) and not any(
        isinstance(one, nodes.Starred) for one in call.args
    )
    return default_of(scope, parameter) if is_whole else None


def parameters_of(scope: nodes.NodeNG) -> list[str]:
    """Return the names of a function's parameters; other scopes have none."""
    if not isinstance(scope, (nodes.FunctionDef, nodes.Lambda)):
        return []
    return parameter_names(scope)


def keyword_of_parameter(symbol: Symbol, scope: nodes.Lambda | nodes.FunctionDef) -> str:
    """Return the keyword argument that gives a function the value of a symbol; empty where there is none."""
    owner, key = (symbol[1], symbol[2]) if symbol[0] == "item" else (symbol, None)
    if not isinstance(owner, tuple) or owner[:2] != ("parameter", scope):
        return ""
    if key is not None:
        return str(key.value) if isinstance(key, Const) and owner[2] == scope.args.kwarg else ""
    return owner[2] if takes_keyword(scope, owner[2]) else ""


def takes_keyword(scope: nodes.Lambda | nodes.FunctionDef, name: str) -> bool:
    """Tell whether a function may be called with a keyword."""
    by_position = [one.name for one in scope.args.posonlyargs]
    return name not in by_position and (name in parameter_names(scope) or scope.args.kwarg is not None)


def place_of_parameter(symbol: Symbol) -> nodes.NodeNG | None:
    """Return the parameter that a symbol stands for, or the ``*args`` or ``**kwargs`` that it is an item of."""
    owner = symbol[1] if symbol[0] == "item" else symbol
    if not isinstance(owner, tuple) or owner[0] != "parameter" or len(owner) == 1:
        return None
    _, scope, name = owner
    if owner is not symbol and name not in (scope.args.vararg, scope.args.kwarg):
        return None
    return next((one if isinstance(one.parent, nodes.Arguments) else scope for one in definitions(scope, name)), None)


def keyword_of(call: nodes.Call, name: str) -> nodes.Keyword | None:
    """Return a keyword argument of a call."""
    return next((one for one in call.keywords if one.arg == name), None)


def entry(world: World, call: nodes.Call, name: str, value: Value) -> nodes.NodeNG | None:
    """Return where a mapping that a call unpacks got its entry, or lost it: no call, which would read as a maker."""
    for keyword in call.keywords:
        if keyword.arg is None:
            shown = written(keyword.value, name, is_absent=isinstance(value, Absent))
            place = shown or _latest(_named(world, keyword.value), name, value)
            # A copy's entries were written elsewhere.
            mappings = (state for state in world.objects.values() if state.kind is Kind.MAPPING)
            place = place or _latest(mappings, name, value)
            if place is not None:
                return place
    return None


def _latest(mappings: Iterable[Object], name: str, value: Value) -> nodes.NodeNG | None:
    """Return where mappings got, or lost, an entry last; None where this was in several places at the same time."""
    slots = [state.slots.get(item(name)) for state in mappings]
    found: dict[nodes.NodeNG, int] = {}
    for slot in slots:
        if slot is not None and slot.node is not None and bare(slot.value) == value:
            place = written(slot.node, name, is_absent=isinstance(value, Absent))
            if place is not None:
                found[place] = slot.clock
    newest = max(found.values(), default=0)
    last = [node for node, clock in found.items() if clock == newest]
    return last[0] if len(last) == 1 else None


def _named(world: World, expression: nodes.NodeNG) -> Iterator[Object]:
    """Yield the mappings that a name holds: one of its own scope, or of another, which has been run."""
    scope = expression.scope()
    named = expression.name if isinstance(expression, nodes.Name) else None
    for key, value in world.names.items():
        if named is None or not isinstance(key, tuple):
            continue
        inner = bare(value)
        is_here = key[1] == named and (key[0] is scope or (isinstance(key[0], tuple) and key[0][-1] is scope))
        is_outside = key[0] == SETTLED and key[1][0] == "place" and key[1][2] == named
        if (is_here or is_outside) and isinstance(inner, Reference) and inner.identity in world.objects:
            yield world.objects[inner.identity]


def written(node: nodes.NodeNG, name: str, is_absent: bool) -> nodes.NodeNG | None:
    """Return the part of a node that writes or removes an entry; None of one that copies it."""
    if isinstance(node, nodes.Dict):
        found = [key for key, _ in node.items if isinstance(key, nodes.Const) and key.value == name]
        return found[-1] if found and not is_absent else None
    if isinstance(node, nodes.Subscript):
        return node if isinstance(node.parent, nodes.Delete) is is_absent else None
    if not isinstance(node, nodes.Call):
        return None
    keyword = keyword_of(node, name)
    if keyword is not None:
        return None if is_absent else keyword
    if (getattr(node.func, "attrname", "") == "pop") is not is_absent:
        return None
    for part in node.args:
        if isinstance(part, nodes.Dict):
            place = written(part, name, is_absent)
            if place is not None:
                return place
    is_told = any(isinstance(part, nodes.Const) and part.value == name for part in node.args[:1])
    return node.func if is_told else None


def assignments(expression: nodes.NodeNG) -> Iterator[tuple[nodes.NodeNG, nodes.NodeNG]]:
    """Yield the statements that may give a name, or an attribute of a method's receiver, its value, with that value."""
    for binding in _bindings(expression):
        inner = binding.parent
        statement = inner if isinstance(inner, nodes.NamedExpr) else binding.statement()
        value = getattr(statement, "iter" if isinstance(statement, nodes.For) else "value", None)
        if isinstance(statement, (nodes.Assign, nodes.AnnAssign, nodes.NamedExpr, nodes.For)) and value is not None:
            yield statement, value


def _bindings(expression: nodes.NodeNG) -> list[nodes.NodeNG]:
    if isinstance(expression, nodes.Name):
        scope, found = lookup(expression)
        return [*found, *_bindings_inside(scope, expression.name)]
    if isinstance(expression, nodes.Attribute) and isinstance(expression.expr, nodes.Name):
        method = expression.frame()
        cls = method.parent.frame() if isinstance(method, nodes.FunctionDef) and method.parent is not None else None
        if isinstance(cls, nodes.ClassDef) and parameters_of(method)[:1] == [expression.expr.name]:
            return [*definitions(cls, expression.attrname), *assigned(cls, expression.attrname)]
    return []


def _bindings_inside(scope: nodes.NodeNG, name: str) -> Iterator[nodes.NodeNG]:
    """Yield what binds a scope's name in the functions that declare it ``global`` or ``nonlocal``."""
    for declaration in _declarations(scope):
        if name in declaration.names:
            inside = nodes_in(declaration.frame(), nodes.AssignName, SCOPES)
            yield from (one for one in inside if one.name == name)


@lru_cache(maxsize=1)
def _declarations(scope: nodes.NodeNG) -> list[nodes.Global | nodes.Nonlocal]:
    """Return the declarations in a scope: it is asked again and again for its many calls."""
    return list(nodes_in(scope, (nodes.Global, nodes.Nonlocal)))
