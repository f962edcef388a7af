"""What a module may put into attributes, whoever's they are, and what ``getattr`` gives where one is missing.

No slice has what is set by ``setattr``, in ``__dict__`` or in ``globals()`` under its own name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import cast

from astroid import Context, nodes

from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.slices.mentions import SETTERS, STAR
from pylint_csp.analysis.tree.bindings import assigned_value, definitions, lookup, value_or_source
from pylint_csp.analysis.tree.functions import is_static, positional_names
from pylint_csp.analysis.tree.spelling import begun_with, is_call_of, is_called, is_named, is_none, last_name, string_in
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import ASKING_FOR_KEY, CHANGING

_SETTING_ITEM = (ASKING_FOR_KEY & CHANGING) | {"__setitem__", "__delitem__", "clear", "popitem"}
_FILLING = ("update", "setdefault", "__setitem__")


_Place = nodes.Call | nodes.Attribute | nodes.AssignAttr | nodes.DelAttr


@dataclass(frozen=True)
class Store:
    """One place that may put something into an attribute, or read it with a default."""

    place: _Place
    """The attribute that is set, or what gives access to several."""
    owner: nodes.NodeNG | None
    """Whose attribute it is; None for the module."""
    name: str
    """A star stands for a name that only a run would tell."""
    value: nodes.NodeNG | None
    """What is assigned, or taken apart; None where that is not seen, or nothing is."""

    @property
    def gives_value(self) -> bool:
        """Whether it may set the attribute to something else than ``None``."""
        return self.value is not None and not is_none(self.value)


def stores_in(module: nodes.Module) -> dict[str, list[Store]]:
    """Return a module's stores by the attribute's name: what goes through ``__dict__`` stands under a star.

    What calls and ``__dict__`` put into attributes counts as not seen.
    """
    found: dict[str, list[Store]] = {}
    for store in _stores(module):
        name = STAR if isinstance(store.place, nodes.Attribute) else store.name
        is_seen = not isinstance(store.place, (nodes.Attribute, nodes.Call))
        found.setdefault(name, []).append(store if is_seen else replace(store, value=None))
    return found


def _stores(code: nodes.NodeNG) -> Iterator[Store]:
    for node in nodes_in(code, (nodes.AssignAttr, nodes.DelAttr, nodes.Attribute, nodes.Call)):
        if isinstance(node, nodes.Call):
            yield from (Store(node, *one) for one in _set_by(node))
        elif isinstance(node, (nodes.AssignAttr, nodes.DelAttr)):
            name = STAR if node.attrname == "__dict__" else node.attrname
            yield Store(node, node.expr, name, value_or_source(node))
        elif isinstance(node, nodes.Attribute) and node.attrname == "__dict__" and _may_be_changed(node):
            yield from (Store(node, node.expr, *pair) for pair in _put_in(node))


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
        for container, key in _items_set_by(node)
    )


def _key_in(key: nodes.NodeNG | None) -> str:
    return string_in(key) if isinstance(key, nodes.Const) else STAR


def _items_set_by(node: nodes.Subscript | nodes.Call) -> Iterator[tuple[nodes.NodeNG, str]]:
    """Yield the owner and the keys of ``owner["key"] = …``, ``owner.update(key=…)``, ``owner.setdefault("key")``."""
    if isinstance(node, nodes.Subscript):
        if node.ctx is not Context.Load:
            yield node.value, _key_in(node.slice)
    elif isinstance(node.func, nodes.Attribute) and node.func.attrname == "update":
        yield from ((node.func.expr, keyword.arg or STAR) for keyword in node.keywords)
        yield from ((node.func.expr, key) for one in node.args for key, _ in _pairs_in(one))
    elif isinstance(node.func, nodes.Attribute) and node.func.attrname in _SETTING_ITEM:
        yield node.func.expr, _key_in(next(iter(node.args), None))


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
    return frozenset(
        (class_of_receiver(one.owner) or one.owner, one.name) for one in _stores(module) if _is_set_from_outside(one)
    )


def _is_set_from_outside(store: Store) -> bool:
    place, is_own = store.place, class_of_receiver(store.owner) is not None
    if isinstance(place, nodes.Call):
        if last_name(place.func) in ("getattr", "globals") or _is_followed(place):
            return False
        # What an initialiser sets of its own instance is there before anyone else asks.
        return not is_own or getattr(place.scope(), "name", "") not in INITIALIZERS
    if not is_own or place.attrname == "__dict__" or isinstance(place, nodes.DelAttr):
        return True
    # A function inside a method may be run at any time.
    return isinstance(place.expr, nodes.Name) and lookup(place.expr)[0] is not place.frame()


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
    first = next(iter(positional_names(method)), "")
    is_own = not is_static(method) and is_named(owner, first)
    return around if is_own or is_call_of(owner, "super") else None


def _set_by(call: nodes.Call) -> Iterator[tuple[nodes.NodeNG | None, str, nodes.NodeNG | None]]:
    """Yield the owners, names and values that a call may set, or read with a default.

    ``setattr(owner, name, value)``, ``getattr(owner, "name", default)``, ``vars(owner)``, ``globals()``.
    """
    called = last_name(call.func)
    if called == "globals" or (called == "vars" and call.args):
        owner = call.args[0] if call.args else None
        yield from ((owner, *pair) for pair in (_put_in(call) if _may_be_changed(call) else ()))
    elif (called in SETTERS and len(call.args) > 1) or (called == "getattr" and len(call.args) > 2):
        # A method ``__setattr__`` gets no owner, unless it is called as a function.
        *owners, name, value = call.args
        owner = owners[0] if owners else getattr(call.func, "expr", call.func)
        if isinstance(value, nodes.Starred):
            yield call.args[0], STAR, value
        elif called in SETTERS:
            yield from ((owner, *pair) for pair in _spelled(name, value))
        elif isinstance(name, nodes.Const):
            yield owner, _key_in(name), None


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
        one.name
        for one in _stores(method)
        if one.gives_value
        and (is_named(one.owner, receiver) or is_call_of(one.owner, "super"))
        and not _is_named_by(one.place)
    )


def _is_named_by(place: _Place) -> bool:
    """Tell whether what sets an attribute names it: an assignment, or ``setattr`` with a literal."""
    if isinstance(place, nodes.Call):
        return is_call_of(place, "setattr") and isinstance(place.args[-2], nodes.Const)
    return not isinstance(place, nodes.Attribute) and place.attrname != "__dict__"


def unnamed_globals(module: nodes.Module) -> frozenset[str]:
    """Return the names that a module may get as its attributes or items; a star for what only a run would tell."""
    return frozenset(one.name for one in _stores(module) if one.gives_value and _is_of_module(one.owner))


def _is_of_module(owner: nodes.NodeNG | None) -> bool:
    """Tell whether an owner is the module itself, be it as ``sys.modules[__name__]``."""
    return owner is None or is_named(getattr(owner, "slice", None), "__name__")


_Pairs = Iterator[tuple[str, nodes.NodeNG | None]]
"""Names, each with the expression of its value; a star stands for a name that only a run would tell."""


def _put_in(attributes: nodes.NodeNG) -> list[tuple[str, nodes.NodeNG | None]]:
    """Return under which names something is put into a mapping of attributes right where that stands."""
    parent = attributes.parent
    pairs: list[tuple[str, nodes.NodeNG | None]] = []
    if isinstance(parent, nodes.Subscript) and parent.value is attributes:
        if parent.ctx is Context.Store:
            pairs.extend(_spelled(parent.slice, getattr(parent.parent, "value", parent)))
    elif isinstance(parent, nodes.Attribute) and parent.attrname in _FILLING and is_called(parent):
        call = cast("nodes.Call", parent.parent)
        if parent.attrname == "update":
            pairs.extend(pair for one in call.args for pair in _pairs_in(one))
            pairs.extend((keyword.arg or STAR, keyword.value) for keyword in call.keywords)
        elif len(call.args) > 1:
            pairs.extend(_spelled(*call.args[:2]))
    return pairs or [(STAR, None)]


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
    yield from ((_key_in(row[0]), row[1]) if len(row) == 2 else (STAR, display) for row in rows)
