"""What a module may put into attributes, whoever's they are, and what ``getattr`` gives where one is missing.

No slice has what is set by ``setattr``, in ``__dict__`` or in ``globals()`` under its own name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from astroid import Context, nodes

from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.slices.mentions import SETTERS, STAR
from pylint_csp.analysis.tree.bindings import assigned_value, definitions, lookup, value_or_source
from pylint_csp.analysis.tree.functions import is_static
from pylint_csp.analysis.tree.spelling import begun_with, is_call_of, is_named, is_none, last_name, string_in
from pylint_csp.analysis.tree.walks import every_node, nodes_in
from pylint_csp.tables.methods import ASKING_FOR_KEY, CHANGING

_SETTING_ITEM = (ASKING_FOR_KEY & CHANGING) | {"__setitem__", "__delitem__", "clear", "popitem"}
_FILLING = ("update", "setdefault", "__setitem__")


@dataclass(frozen=True)
class Store:
    """One place that may put something into an attribute."""

    owner: nodes.NodeNG | None
    """Whose attribute it is; None for the module."""
    value: nodes.NodeNG | None
    """What is assigned, or taken apart; None where that is not seen."""


def stores_in(module: nodes.Module) -> dict[str, list[Store]]:
    """Return a module's stores by the attribute's name; a star stands for a name that only a run would tell."""
    found: dict[str, list[Store]] = {}
    for node in every_node(module):
        if isinstance(node, (nodes.AssignAttr, nodes.DelAttr)):
            name = STAR if node.attrname == "__dict__" else node.attrname
            found.setdefault(name, []).append(Store(node.expr, value_or_source(node)))
        elif isinstance(node, nodes.Call):
            for name, owner in _set_by(node):
                found.setdefault(name, []).append(Store(owner, None))
        elif isinstance(node, nodes.Attribute) and node.attrname == "__dict__" and _may_be_changed(node):
            found.setdefault(STAR, []).append(Store(node.expr, None))
    return found


def items_set_in(module: nodes.Module) -> frozenset[tuple[str, str]]:
    """Return the keys under which functions of a module set or delete items of what they have not bound themselves.

    Before each stands the outer name of the container; it is empty for a parameter, and for what another object holds.
    A star stands for a key that only a run would tell; before it stands the last name by which the container is called.
    What an initialiser puts into its receiver's containers does not count: nobody has tested these before.
    """
    return frozenset(
        (last_name(container) if key == STAR else _outer_name(container, cast("nodes.FunctionDef", node.scope())), key)
        for node in nodes_in(module, (nodes.Subscript, nodes.Call))
        if _is_found(begun_with(node), node.scope())
        for container, key in (_item_set(node) if isinstance(node, nodes.Subscript) else _items_set_by(node))
    )


def _item_set(node: nodes.Subscript) -> Iterator[tuple[nodes.NodeNG, str]]:
    if node.ctx is not Context.Load:
        yield node.value, _key_in(node.slice)


def _key_in(key: nodes.NodeNG | None) -> str:
    return string_in(key) if isinstance(key, nodes.Const) else STAR


def _items_set_by(call: nodes.Call) -> Iterator[tuple[nodes.NodeNG, str]]:
    """Yield the owner and the keys of ``owner.update(key=…)``, ``owner.setdefault("key")`` and the like."""
    if not isinstance(call.func, nodes.Attribute):
        return
    owner, method = call.func.expr, call.func.attrname
    if method == "update":
        yield from ((owner, keyword.arg or STAR) for keyword in call.keywords)
        for one in call.args:
            keys = (key for key, _ in one.items) if isinstance(one, nodes.Dict) else (None,)
            yield from ((owner, _key_in(cast("nodes.NodeNG | None", key))) for key in keys)
    elif method in _SETTING_ITEM:
        yield owner, _key_in(call.args[0]) if call.args else STAR


def _outer_name(container: nodes.NodeNG, scope: nodes.FunctionDef) -> str:
    """Return the name by which a function finds a container outside of itself; empty if it is none, or a second one."""
    is_name = isinstance(container, nodes.Name) and container.name not in scope.argnames()
    return last_name(container) if is_name and not definitions(scope, last_name(container)) else ""


def _is_found(owner: nodes.NodeNG, scope: nodes.LocalsDictNodeNG) -> bool:
    """Tell whether what stands before attributes and items comes to a function from elsewhere."""
    if not isinstance(owner, nodes.Name) or not isinstance(scope, nodes.FunctionDef):
        return False
    if scope.name in INITIALIZERS and class_of_receiver(owner) is not None:
        return False
    values = [assigned_value(one) for one in definitions(scope, owner.name)]
    is_second_name = any(isinstance(one, (nodes.Name, nodes.Attribute, nodes.Subscript)) for one in values)
    return owner.name in scope.argnames() or not values or is_second_name


def set_from_outside(module: nodes.Module) -> frozenset[tuple[nodes.NodeNG | None, str]]:
    """Return the attributes that a module sets or deletes otherwise than by assigning to a method's receiver.

    A star stands for any name. Before each name comes the class whose own methods do so to their receiver, or else the
    expression of the attribute's owner; None for the module.
    """
    return frozenset(_set_otherwise(module))


def _set_otherwise(module: nodes.Module) -> Iterator[tuple[nodes.NodeNG | None, str]]:
    for call in nodes_in(module, nodes.Call):
        if last_name(call.func) in (*SETTERS, "vars") and not _is_followed(call):
            is_made = getattr(call.scope(), "name", "") in INITIALIZERS
            for name, owner in _set_by(call):
                cls = class_of_receiver(owner)
                # What an initialiser sets of its own instance is there before anyone else asks.
                if cls is None or not is_made:
                    yield cls or owner, name
    for node in nodes_in(module, (nodes.AssignAttr, nodes.DelAttr, nodes.Attribute)):
        if node.attrname == "__dict__":
            if not isinstance(node, nodes.Attribute) or _may_be_changed(node):
                yield from ((class_of_receiver(node.expr) or node.expr, name) for name in _names_put_in(node))
        elif not isinstance(node, nodes.Attribute):
            cls = class_of_receiver(node.expr)
            # A function inside a method may be run at any time.
            is_inside = isinstance(node.expr, nodes.Name) and lookup(node.expr)[0] is not node.frame()
            if cls is None or is_inside or isinstance(node, nodes.DelAttr):
                yield cls or node.expr, node.attrname


def _is_followed(call: nodes.Call) -> bool:
    """Tell whether a call is ``object.__setattr__(self, "name", …)``, run as an assignment, or carries one out."""
    return last_name(call.func) == "__setattr__" and (
        getattr(call.scope(), "name", "") == "__setattr__"
        or (len(call.args) > 2 and isinstance(call.args[1], nodes.Const) and bool(class_of_receiver(call.args[0])))
    )


def class_of_receiver(owner: nodes.NodeNG | None) -> nodes.ClassDef | None:
    """Return the class around a method if an expression is the method's receiver, or ``super()``; else None."""
    method = owner.scope() if owner is not None else None
    if isinstance(owner, nodes.Name):
        # A function inside the method has it by the same name.
        method = lookup(owner)[0]
    around = method.parent.scope() if isinstance(method, nodes.FunctionDef) and method.parent is not None else None
    if not isinstance(method, nodes.FunctionDef) or not isinstance(around, nodes.ClassDef):
        return None
    first = next(iter((*method.args.posonlyargs, *(method.args.args or ()))), None)
    is_own = first is not None and not is_static(method) and is_named(owner, first.name)
    return around if is_own or is_call_of(owner, "super") else None


def _set_by(call: nodes.Call) -> Iterator[tuple[str, nodes.NodeNG | None]]:
    """Yield the names, each with its owner, that a call may set, or read with a default.

    ``setattr(owner, name, value)``, ``getattr(owner, "name", default)``, ``vars(owner)``, ``globals()``.
    """
    called = last_name(call.func)
    if called == "globals" or (called == "vars" and call.args):
        if _may_be_changed(call):
            yield from ((name, call.args[0] if call.args else None) for name in _names_put_in(call))
    elif (called in SETTERS and len(call.args) > 1) or (called == "getattr" and len(call.args) > 2):
        # A method ``__setattr__`` gets no owner, unless it is called as a function.
        *owners, name = call.args[:-1]
        owner = owners[0] if owners else getattr(call.func, "expr", call.func)
        if isinstance(call.args[-1], nodes.Starred):
            yield STAR, call.args[0]
        elif isinstance(name, nodes.Const) or called in SETTERS:
            yield from ((one, owner) for one, _ in _spelled(name, None))


def _may_be_changed(attributes: nodes.NodeNG) -> bool:
    """Tell whether the mapping of an object's attributes may be changed where it stands, or under a name that it gets.

    A function that gets it is taken to leave it: many print such a mapping, and few change it.
    """
    parent = attributes.parent
    if isinstance(parent, nodes.Subscript) and parent.value is attributes:
        return parent.ctx is not Context.Load
    if isinstance(parent, nodes.Attribute):
        return parent.attrname in CHANGING or not isinstance(parent.parent, nodes.Call)
    return isinstance(parent, (nodes.Assign, nodes.AnnAssign, nodes.NamedExpr, nodes.AugAssign))


def unnamed_stores(method: nodes.FunctionDef, receiver: str) -> frozenset[str]:
    """Return the attributes that a method may set by ``setattr`` or the like; a star for what only a run would tell.

    A ``__setattr__`` carries out what others assign, and they name it.
    """
    if not receiver or method.name == "__setattr__":
        return frozenset()
    return frozenset(
        name
        for node in nodes_in(method, (nodes.Call, nodes.Attribute, nodes.AssignAttr))
        for name in (_set_by_name(node, receiver) if isinstance(node, nodes.Call) else _set_in(node, receiver))
    )


def unnamed_globals(module: nodes.Module) -> frozenset[str]:
    """Return the names that a module may get by ``globals()`` or ``setattr``; a star for what only a run would tell."""
    return frozenset(name for call in nodes_in(module, nodes.Call) for name in _set_in_module(call))


def _set_in_module(call: nodes.Call) -> Iterator[str]:
    """Yield what is set by ``globals().update(…)``, ``globals()[name] = …``, ``setattr(sys.modules[__name__], …)``."""
    if is_call_of(call, "globals"):
        yield from _valued(_put_in(call))
    elif is_call_of(call, "setattr") and len(call.args) > 1:
        module = getattr(call.args[0], "slice", None)
        if getattr(module, "name", "") == "__name__":
            yield from _valued(_spelled(*call.args[-2:]))


def _set_by_name(call: nodes.Call, receiver: str) -> Iterator[str]:
    """Yield what is set by ``setattr(self, name, …)``, ``super().__setattr__(name, …)``, ``vars(self).update(…)``."""
    setter = last_name(call.func)
    if setter in SETTERS and len(call.args) > 1:
        *owners, name, value = call.args
        owner = owners[0] if owners else getattr(call.func, "expr", None)
        is_own = is_named(owner, receiver) or is_call_of(owner, "super")
        if is_own and not (setter == "setattr" and isinstance(name, nodes.Const)):
            yield from _valued(_spelled(name, value))
    elif is_call_of(call, "vars") and len(call.args) == 1 and is_named(call.args[0], receiver):
        yield from _valued(_put_in(call))


def _set_in(node: nodes.Attribute | nodes.AssignAttr, receiver: str) -> Iterator[str]:
    """Yield what is set by ``self.__dict__.update(…)``, ``self.__dict__[name] = …``, ``self.__dict__ = …``."""
    if node.attrname == "__dict__" and is_named(node.expr, receiver):
        if isinstance(node, nodes.AssignAttr):
            yield STAR
        else:
            yield from _valued(_put_in(node))


_Pairs = Iterator[tuple[str, nodes.NodeNG | None]]
"""Names, each with the expression of its value; a star stands for a name that only a run would tell."""


def _names_put_in(attributes: nodes.NodeNG) -> list[str]:
    """Return the names under which something is put into a mapping of attributes, or deleted there."""
    return [name for name, _ in _put_in(attributes)] or [STAR]


def _valued(pairs: _Pairs) -> Iterator[str]:
    """Yield the names under which a value may be set; a literal ``None`` does not count as one."""
    yield from (name for name, value in pairs if not is_none(value))


def _put_in(attributes: nodes.NodeNG) -> _Pairs:
    """Yield under which names what is put into a mapping of attributes right where that stands."""
    parent = attributes.parent
    if isinstance(parent, nodes.Subscript) and parent.value is attributes:
        if parent.ctx is Context.Store:
            yield from _spelled(parent.slice, getattr(parent.parent, "value", None))
    elif isinstance(parent, nodes.Attribute) and parent.attrname in _FILLING:
        call = parent.parent
        if isinstance(call, nodes.Call) and call.func is parent:
            if parent.attrname == "update":
                yield from (pair for one in call.args for pair in _pairs_in(one))
                yield from ((keyword.arg or STAR, keyword.value) for keyword in call.keywords)
            elif len(call.args) > 1:
                yield from _spelled(*call.args[:2])


def _spelled(name: nodes.NodeNG | None, value: nodes.NodeNG | None) -> _Pairs:
    """Yield what a name and its value may be: a literal and what goes with it, or what a loop goes over."""
    loop = _loop_binding(name)
    target = loop.target if loop is not None else None
    targets = [last_name(cast("nodes.NodeNG", one)) for one in target.elts] if isinstance(target, nodes.Tuple) else []
    if loop is not None and len(targets) == 2 and is_named(name, targets[0]):
        is_own = is_named(value, targets[1]) and _loop_binding(value) is loop
        yield from ((key, other if is_own else value) for key, other in _pairs_in(loop.iter))
    elif loop is not None and not targets and isinstance(loop.iter, (nodes.Tuple, nodes.List)):
        yield from ((_key_in(cast("nodes.NodeNG", one)), value) for one in loop.iter.elts)
    else:
        yield _key_in(name), value


def _loop_binding(name: nodes.NodeNG | None) -> nodes.For | None:
    """Return the loop that alone binds a name; None if something else may."""
    bindings = lookup(name)[1] if isinstance(name, nodes.Name) else []
    loop = next((one for one in bindings[0].node_ancestors() if one.is_statement), None) if len(bindings) == 1 else None
    return loop if isinstance(loop, nodes.For) else None


def _pairs_in(display: nodes.NodeNG) -> _Pairs:
    """Yield the keys and values of a mapping that is written out, be they asked for by ``items()``, or of pairs."""
    if isinstance(display, nodes.Call) and isinstance(display.func, nodes.Attribute) and not display.args:
        display = display.func.expr if display.func.attrname == "items" else display
    rows: list[list[nodes.NodeNG]] = []
    if isinstance(display, nodes.Dict):
        rows = [[*pair] for pair in display.items]  # type: ignore[list-item]
    elif isinstance(display, (nodes.Tuple, nodes.List)):
        rows = [getattr(one, "elts", []) for one in display.elts]
    else:
        yield STAR, display
    yield from ((_key_in(row[0]), row[1]) if len(row) == 2 else (STAR, None) for row in rows)
