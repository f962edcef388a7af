"""What astroid says about a name, a callee or a class, without the paths."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from astroid import bases, nodes, util
from astroid.exceptions import AstroidError

from pylint_csp.analysis.imports import canonical, imported, imported_by_star, is_standard, member
from pylint_csp.analysis.values import Class, Constant, Function, Known, Module, Value
from pylint_csp.names import CLASS_NAME, HTTPS_CONNECTION

_MOST_RESULTS = 16
_MOST_IMPORTS = 12
_MOST_BASES = 40


def named(expression: nodes.NodeNG) -> list[Value]:
    """Return what a dotted name means by imports and definitions alone; nothing if an assignment has a say in it."""
    match expression:
        case nodes.Name(name=name):
            scope, statements = expression.lookup(name)
            if not statements and (found := imported_by_star(expression.root(), name)):
                return _followed(found)
            if not statements and name == "super":
                return []
            return [value for one in statements for value in _defined(one, name, scope)] or []
        case nodes.Attribute(attrname=name):
            return [value for owner in named(expression.expr) for value in _followed(member(owner, name))]
    return []


def defined_in(module: nodes.Module, name: str) -> list[Value]:
    """Return what a module's name means by imports and definitions alone; nothing if an assignment has a say in it."""
    return _followed((Module(module), name))


def _followed(found: Value | tuple[Module, str], depth: int = 0) -> list[Value]:
    """Return the values behind a place that an import leads to, through other modules' imports."""
    if isinstance(found, Value):
        return [found]
    module, name = found
    if depth > _MOST_IMPORTS:
        return []
    if name not in module.node.locals:
        behind = imported_by_star(module.node, name)
        return _followed(behind, depth + 1) if behind else []
    return [value for one in module.node.locals[name] for value in _defined(one, name, module.node, depth)]


def _defined(statement: nodes.NodeNG, name: str, scope: nodes.NodeNG, depth: int = 0) -> Iterator[Value]:
    match statement:
        case nodes.Import() | nodes.ImportFrom():
            if any(real == "*" for real, _ in statement.names):
                yield from _followed(imported_by_star(scope.root(), name) or Known(f"?.{name}"), depth + 1)
            else:
                yield from _followed(imported(statement, name), depth + 1)
        case nodes.ClassDef() | nodes.FunctionDef():
            yield from to_values([statement])


def inferred(node: nodes.NodeNG) -> list[Value]:
    """Return what astroid infers a node to be; nothing where it knows nothing."""
    try:
        return to_values(list(islice(node.infer(), _MOST_RESULTS)))
    except (AstroidError, RecursionError):
        return []


def to_values(results: list[object]) -> list[Value]:
    """Return the values that stand for astroid's results; what is not known has none."""
    return [value for one in results if (value := _to_value(one)) is not None]


def _to_value(result: object) -> Value | None:
    match result:
        case nodes.Const():
            return Constant(result.value)
        case bases.BoundMethod() | bases.UnboundMethod():
            return _to_value(result._proxied)  # noqa: SLF001
        case nodes.Module():
            return Known(canonical(result.name)) if is_standard(canonical(result.name)) else Module(result)
        case nodes.ClassDef() | nodes.FunctionDef() | nodes.Lambda():
            qualified = result.qname()
            if is_standard(qualified):
                return Known(qualified)
            return Class(result) if isinstance(result, nodes.ClassDef) else Function(result)
    return None


def base_classes(node: nodes.ClassDef) -> list[Value]:
    """Return a class's bases: classes of the project, or names of the standard library's."""
    found: list[Value] = []
    for base in node.bases:
        values = named(base) or inferred(base)
        found += [one for one in values if isinstance(one, Class | Known) and one not in found]
    return found


def resolution_order(node: nodes.ClassDef) -> list[Value]:
    """Return a class and its ancestors in the order in which attributes are looked up.

    astroid's ``mro()`` knows nothing of bases that can't be imported here, such as ``httplib``'s.
    """
    order: list[Value] = []
    _collect_bases(Class(node), order)
    last = {value: place for place, value in enumerate(order)}
    return [value for place, value in enumerate(order) if last[value] == place]


def _collect_bases(value: Value, order: list[Value]) -> None:
    if len(order) > _MOST_BASES:
        return
    order.append(value)
    if isinstance(value, Class):
        for base in base_classes(value.node):
            if base != value:
                _collect_bases(base, order)


def is_connection(value: Value) -> bool:
    """Return whether a value is the class, or a subclass of it."""
    if isinstance(value, Class):
        return any(one == Known(HTTPS_CONNECTION) for one in resolution_order(value.node))
    return value == Known(HTTPS_CONNECTION)


def leads_elsewhere(node: nodes.NodeNG) -> bool:
    """Return whether something called like the class is certainly a module's own and not ``http.client``'s."""
    match node:
        case nodes.ImportFrom():
            return Known(HTTPS_CONNECTION) not in [
                value
                for real, local in node.names
                if real in {CLASS_NAME, "*"}
                for value in _followed(imported(node, local or CLASS_NAME) if real != "*" else _by_star(node))
            ]
        case nodes.Attribute():
            owners = named(node.expr)
            return bool(owners) and not any(isinstance(one, Known) for one in owners)
        case nodes.Name():
            return Known(HTTPS_CONNECTION) not in named(node)
    return False


def _by_star(node: nodes.ImportFrom) -> Value | tuple[Module, str]:
    return imported_by_star(node.root(), CLASS_NAME) or Known("?")
