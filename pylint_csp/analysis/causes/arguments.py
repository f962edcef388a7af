"""Which line gives a call an argument, behind the functions that hand it on."""

from __future__ import annotations

from collections.abc import Iterator

from astroid import nodes

from pylint_csp.analysis.causes.entries import entry, keyword_of
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.values import Const, Frame, Passed, Value, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import definitions, lookup
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
