"""What names, imports and classes lead to, without the paths: by imports and definitions, or as astroid infers it.

The standard library's own source is never looked at: its names mean what they are documented to mean.
"""

from __future__ import annotations

import re
import sys
from itertools import islice

from astroid import bases, nodes, objects
from astroid.exceptions import AstroidError

from pylint_csp.analysis.values import Class, Constant, Function, Known, Module, Value
from pylint_csp.names import CLASS_NAME, HTTPS_CONNECTION, MODULE_SPELLINGS, SIX_MOVES
from pylint_csp.ssl_contexts import CONSTANTS, CREATORS

_SIX_MOVES = re.compile(r"(?:^|.*\.)six\.moves\.(.+)")
_BY_STAR = frozenset({HTTPS_CONNECTION, *CONSTANTS, *CREATORS})
_MOST_RESULTS = 16
_MOST_IMPORTS = 12
_MOST_BASES = 40


def canonical(name: str) -> str:
    """Return the name in Python 3 of what Python 2 or a bridge between them calls so."""
    spellings = MODULE_SPELLINGS
    if moved := _SIX_MOVES.match(name):
        name, spellings = moved[1], SIX_MOVES
    for old, new in spellings.items():
        if name == old or name.startswith(f"{old}."):
            return new + name[len(old) :]
    return name


def is_standard(name: str) -> bool:
    """Return whether a qualified name, as ``canonical`` returns it, belongs to the standard library."""
    return name.partition(".")[0] in sys.stdlib_module_names or name.startswith("builtins.")


def module(place: nodes.NodeNG, name: str, level: int | None = None) -> Value:
    """Return the module of that name, as an import at that place finds it."""
    root = place.root()
    try:
        absolute = root.relative_to_absolute_name(name, level)
    except AstroidError:
        absolute = name
    wanted = Known(canonical(absolute))
    is_known = is_standard(wanted.name) or _SIX_MOVES.match(f"{absolute}.http_client")
    return wanted if is_known else _import(root, name, level) or wanted


def _import(root: nodes.Module, name: str, level: int | None) -> Module | None:
    try:
        return Module(root.import_module(name, level=level))
    except (AstroidError, SyntaxError, RecursionError):
        return None


def imported(statement: nodes.Import | nodes.ImportFrom, name: str) -> Value | tuple[Module, str]:
    """Return what an import statement binds to a name: a value, or a module of the project and a name in it."""
    if isinstance(statement, nodes.Import):
        found = [real if local else name for real, local in statement.names if name == (local or real.split(".")[0])]
        return module(statement, found[0]) if found else Known(name)
    real = next((real for real, local in statement.names if (local or real) == name), name)
    owner = module(statement, statement.modname or "", statement.level)
    if isinstance(owner, Module) and owner.node is statement.root():
        return _import(owner.node, real, 1) or Known(f"{owner.node.name}.{real}")
    return member(owner, real)


def member(owner: Value, name: str) -> Value | tuple[Module, str]:
    """Return what a module holds under a name; of a module of the project, the place to look at."""
    if isinstance(owner, Known):
        qualified = canonical(f"{owner.name}.{name}")
        return Constant(CONSTANTS[qualified]) if qualified in CONSTANTS else Known(qualified)
    if not isinstance(owner, Module):
        return Known(f"?.{name}")
    if _SIX_MOVES.match(f"{owner.node.name}.{name}.http_client"):
        return Known("six.moves")
    is_submodule = name not in owner.node.locals and owner.node.package
    return (_import(owner.node, name, 1) if is_submodule else None) or (owner, name)


def imported_by_star(root: nodes.Module, name: str) -> Value | tuple[Module, str] | None:
    """Return what star imports bring under a name, which astroid may not see: ``__all__`` may be filled by calls."""
    for statement in root.nodes_of_class(nodes.ImportFrom):
        if statement.names[0][0] == "*":
            found = module(statement, statement.modname or "", statement.level)
            if isinstance(found, Known) and f"{found.name}.{name}" in _BY_STAR:
                return Known(f"{found.name}.{name}")
            if isinstance(found, Module) and found.node is not root and name in found.node.wildcard_import_names():
                return found, name
    return None


def named(expression: object) -> list[Value]:
    """Return what a dotted name means by imports and definitions alone; nothing if an assignment has a say in it."""
    match expression:
        case nodes.Name(name=name):
            statements = expression.lookup(name)[1]
            by_star = [] if statements else _followed(imported_by_star(expression.root(), name))
            return by_star or [value for one in statements for value in _defined(one, name)]
        case nodes.Attribute(attrname=name):
            return [value for owner in named(expression.expr) for value in _followed(member(owner, name))]
    return []


def _followed(found: Value | tuple[Module, str] | None, depth: int = 0) -> list[Value]:
    """Return the values behind a place that an import leads to, through other modules' imports."""
    if isinstance(found, Value):
        return [found]
    if found is None or depth > _MOST_IMPORTS:
        return []
    owner, name = found
    if name not in owner.node.locals:
        return _followed(imported_by_star(owner.node, name), depth + 1)
    return [value for one in owner.node.locals[name] for value in _defined(one, name, depth + 1)]


def _defined(statement: object, name: str, depth: int = 0) -> list[Value]:
    match statement:
        case nodes.ImportFrom(names=[("*", _)]):
            return _followed(imported_by_star(statement.root(), name), depth)
        case nodes.Import() | nodes.ImportFrom():
            return _followed(imported(statement, name), depth)
        case nodes.ClassDef() | nodes.FunctionDef():
            return to_values([statement])
    return []


def has_class(tree: nodes.Module) -> bool:
    """Return whether a module speaks of the class, and not only of others that are called so."""
    return any(map(_means_class, tree.nodes_of_class((nodes.Attribute, nodes.Name, nodes.ImportFrom, nodes.Const))))


def _means_class(node: nodes.NodeNG) -> bool:
    match node:
        case nodes.ImportFrom():
            bound = [local or CLASS_NAME for real, local in node.names if real in {CLASS_NAME, "*"}]
            return any(Known(HTTPS_CONNECTION) in _defined(node, name) for name in bound)
        case nodes.Attribute() if node.attrname == CLASS_NAME:
            owners = named(node.expr)
            return not owners or any(isinstance(one, Known) for one in owners)
        case nodes.Name() if node.name == CLASS_NAME:
            return Known(HTTPS_CONNECTION) in named(node)
        case nodes.Const():
            return bool(node.value == CLASS_NAME)
    return False


def inferred(node: nodes.NodeNG | bases.Proxy) -> list[Value]:
    """Return what astroid infers a node to be; nothing where it knows nothing."""
    try:
        return to_values(list(islice(node.infer(), _MOST_RESULTS)))
    except (AstroidError, RecursionError):
        return []


def to_values(results: list[object]) -> list[Value]:
    """Return the values that stand for astroid's results; what is not known has none."""
    return [value for one in results if (value := _to_value(one)) is not None]


def _to_value(result: object) -> Value | None:
    while isinstance(result, bases.UnboundMethod):
        result = result._proxied
    match result:
        case nodes.Const():
            return Constant(result.value)
        case nodes.LocalsDictNodeNG() if is_standard(name := canonical(result.qname())):
            return Known(name)
        case nodes.Module():
            return Module(result)
        case nodes.ClassDef():
            return Class(result)
        case nodes.FunctionDef() | nodes.Lambda() if not isinstance(result, objects.PartialFunction):
            return Function(result)
    return None


def resolution_order(node: nodes.ClassDef) -> list[Value]:
    """Return a class and its ancestors as attributes are looked up, also those that can't be imported here."""
    order: list[Value] = []
    waiting: list[Value] = [Class(node)]
    while waiting and len(order) <= _MOST_BASES:
        order.append(one := waiting.pop())
        if isinstance(one, Class):
            values = [value for base in one.node.bases for value in named(base) or inferred(base)]
            waiting += [value for value in reversed(values) if isinstance(value, Class | Known) and value != one]
    return list(dict.fromkeys(reversed(order)))[::-1]
