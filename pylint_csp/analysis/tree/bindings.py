"""What binds a name or an attribute in its own file: no other module reads what astroid notes about that.

astroid adds to its notes when it happens to see more: what other files assign to an attribute of a module or a class,
and, before version 4, a stand-in for each property that anything infers, without the decorators that make it one. So
the notes depend on which files and checks came before, and what is said here does not.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import cast

from astroid import nodes, objects

from pylint_csp.analysis.tree.positions import written_at
from pylint_csp.analysis.tree.walks import nodes_in

IMPORTS = (nodes.Import, nodes.ImportFrom)
DIRECT = (*IMPORTS, nodes.FunctionDef, nodes.ClassDef)
"""What binds a name to what it imports or defines, and to nothing that is assigned."""
_SEVERAL = (nodes.Tuple, nodes.List)


def definitions(scope: nodes.LocalsDictNodeNG, name: str) -> list[nodes.NodeNG]:
    """Return the nodes that bind a name in a scope."""
    return _written(cast("list[nodes.NodeNG]", scope.locals.get(name, [])), scope)


def is_bound_before(scope: nodes.LocalsDictNodeNG, node: nodes.Name) -> bool:
    """Tell whether a statement before the one in which a scope reads a name may bind it there."""
    place = written_at(node.statement())
    return any(written_at(one.statement()) < place for one in definitions(scope, node.name))


def defined_names(scope: nodes.LocalsDictNodeNG) -> list[str]:
    """Return the names that are bound in a scope."""
    return [name for name in scope.locals if definitions(scope, name)]


def assigned(cls: nodes.ClassDef, name: str) -> list[nodes.NodeNG]:
    """Return the nodes that assign an attribute to a class's instances."""
    return _written(cast("list[nodes.NodeNG]", cls.instance_attrs.get(name, [])), cls)


def assigned_names(cls: nodes.ClassDef) -> list[str]:
    """Return the attributes that are assigned to a class's instances."""
    return [name for name in cls.instance_attrs if assigned(cls, name)]


def assigned_value(target: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the expression assigned to a target, of ``a, b = x, y`` its own; None if that is not written out."""
    holder = target.parent
    if isinstance(holder, _SEVERAL) and isinstance(holder.parent, nodes.Assign):
        places, value = cast("list[nodes.NodeNG]", holder.elts), holder.parent.value
        values = cast("list[nodes.NodeNG]", value.elts) if isinstance(value, _SEVERAL) else []
        is_told = len(values) == len(places) and not any(isinstance(one, nodes.Starred) for one in (*places, *values))
        return values[places.index(target)] if is_told else None
    if isinstance(holder, nodes.Assign) and target in holder.targets:
        return holder.value
    return holder.value if isinstance(holder, (nodes.AnnAssign, nodes.NamedExpr)) else None


def value_or_source(target: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the expression assigned to a target, or what an assignment to several, or a loop, takes it from."""
    holder = target.parent
    value = assigned_value(target)
    if value is None and isinstance(holder, _SEVERAL):
        return value_or_source(holder)
    return holder.iter if isinstance(holder, (nodes.For, nodes.Comprehension)) else value


def readings(node: nodes.NodeNG) -> list[nodes.NodeNG]:
    """Return an expression, and those that assignments bind it to, if it is a name."""
    found = [node]
    for one in found:
        bindings = lookup(one)[1] if isinstance(one, nodes.Name) else []
        values = (assigned_value(target) for target in bindings if isinstance(target, nodes.AssignName))
        found.extend(value for value in values if value is not None and value not in found)
    return found


def lookup(node: nodes.Name) -> tuple[nodes.LocalsDictNodeNG, list[nodes.NodeNG]]:
    """Return the scope that a name belongs to, and the nodes there that may have bound it where it is read."""
    scope, found = node.lookup(node.name)
    # What nothing binds, ``import *`` may: of modules that import each other, astroid knows what the first one has.
    return scope, _written(found, scope) or [*star_imports(node.root())]


def classes_named(expression: nodes.NodeNG) -> list[nodes.ClassDef]:
    """Return the classes that a plain name may be; none if it may be anything else."""
    bound = lookup(expression)[1] if isinstance(expression, nodes.Name) else []
    classes = [one for one in bound if isinstance(one, nodes.ClassDef)]
    return classes if len(classes) == len(bound) else []


def are_declared_inside(scope: nodes.NodeNG, names: Collection[str]) -> bool:
    """Tell whether code in a scope declares one of some names ``global`` or ``nonlocal``."""
    declaring = nodes_in(scope, (nodes.Global, nodes.Nonlocal)) if names else ()
    return any(name in names for one in declaring for name in one.names)


def star_imports(module: nodes.Module) -> list[nodes.ImportFrom]:
    """Return the statements of a module that import all that another one has."""
    return [one for one in nodes_in(module, nodes.ImportFrom, (nodes.FunctionDef,)) if is_star(one)]


def is_star(node: nodes.NodeNG) -> bool:
    """Tell whether a statement is ``from … import *``."""
    return isinstance(node, nodes.ImportFrom) and bool(node.names[0][0] == "*")


def annotation_of(node: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the annotation of the parameter that a name stands for; None if it may stand for anything else."""
    if not isinstance(node, nodes.Name):
        return None
    scope, _ = lookup(node)
    if not isinstance(scope, nodes.FunctionDef) or len(definitions(scope, node.name)) != 1:
        return None
    return annotation_in(scope, node.name)


def annotation_in(function: nodes.FunctionDef, name: str) -> nodes.NodeNG | None:
    """Return the annotation of a function's parameter, by its name."""
    given = function.args
    annotated = (
        *zip(given.posonlyargs, given.posonlyargs_annotations, strict=True),
        *zip(given.args or (), given.annotations, strict=True),
        *zip(given.kwonlyargs, given.kwonlyargs_annotations, strict=True),
    )
    return next((annotation for one, annotation in annotated if one.name == name), None)


def is_imported(name: nodes.Name) -> bool:
    """Tell whether nothing but imports may have bound a name where it is read."""
    return are_imports(lookup(name)[1])


def are_imports(bindings: list[nodes.NodeNG]) -> bool:
    """Tell whether imports, and they alone, bind something."""
    return bool(bindings) and all(isinstance(one, IMPORTS) for one in bindings)


def are_parameters(bindings: list[nodes.NodeNG]) -> bool:
    """Tell whether something is a parameter, and nothing else binds it."""
    return bool(bindings) and all(isinstance(one.parent, nodes.Arguments) for one in bindings)


def _written(bindings: list[nodes.NodeNG], scope: nodes.LocalsDictNodeNG) -> list[nodes.NodeNG]:
    """Return those of a scope's bindings that its own file holds: in a list that astroid does not add to."""
    for one in bindings:
        if isinstance(one, (nodes.AssignAttr, objects.Property)):
            break
    else:
        # What a module has by itself, such as ``__file__``, stands nowhere.
        return [one for one in bindings if not isinstance(one, nodes.Const)]
    module = scope.root()
    own = (one for one in bindings if one.root() is module)
    # A lookup has the stand-in alone, for of two bindings in a block it leaves the last.
    return list(dict.fromkeys(one.function if isinstance(one, objects.Property) else one for one in own))
