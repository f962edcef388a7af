"""What is set so that no slice has it under its name: by ``setattr``, in ``__dict__``, in ``globals()``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from astroid import nodes
from astroid.const import Context

from pylint_csp.analysis.slices.mentions import SETTERS, STAR
from pylint_csp.analysis.tree.bindings import lookup
from pylint_csp.analysis.tree.spelling import is_call_of, is_named, is_none, last_name
from pylint_csp.analysis.tree.walks import nodes_in

_FILLING = ("update", "setdefault", "__setitem__")


def unnamed_stores(method: nodes.FunctionDef, receiver: str) -> frozenset[str]:
    """Return the names of the attributes that a method may set so; a star for one that only a run would tell.

    A ``__setattr__`` carries out what others assign, and they name it.
    """
    if not receiver or method.name == "__setattr__":
        return frozenset()
    return frozenset(
        name
        for node in nodes_in(method, (nodes.Call, nodes.Attribute, nodes.AssignAttr))
        for name in (_set_by(node, receiver) if isinstance(node, nodes.Call) else _set_in(node, receiver))
    )


def unnamed_globals(module: nodes.Module) -> frozenset[str]:
    """Return the names that a module may get so; a star for one that only a run would tell."""
    return frozenset(name for call in nodes_in(module, nodes.Call) for name in _set_in_module(call))


def _set_in_module(call: nodes.Call) -> Iterator[str]:
    """``globals().update(…)``, ``globals()[name] = …``, ``setattr(sys.modules[__name__], name, …)``."""
    if is_call_of(call, "globals"):
        yield from _put_in(call)
    elif is_call_of(call, "setattr") and len(call.args) > 1:
        module = getattr(call.args[0], "slice", None)
        if getattr(module, "name", "") == "__name__":
            yield from _named(*call.args[-2:])


def _set_by(call: nodes.Call, receiver: str) -> Iterator[str]:
    """``setattr(self, name, …)``, ``super().__setattr__(name, …)``, ``vars(self).update(…)``."""
    setter = last_name(call.func)
    if setter in SETTERS and len(call.args) > 1:
        *owners, name, value = call.args
        owner = owners[0] if owners else getattr(call.func, "expr", None)
        is_own = is_named(owner, receiver) or is_call_of(owner, "super")
        if is_own and not (setter == "setattr" and isinstance(name, nodes.Const)):
            yield from _named(name, value)
    elif is_call_of(call, "vars") and len(call.args) == 1 and is_named(call.args[0], receiver):
        yield from _put_in(call)


def _set_in(node: nodes.Attribute | nodes.AssignAttr, receiver: str) -> Iterator[str]:
    """``self.__dict__.update(…)``, ``self.__dict__[name] = …``, ``self.__dict__ = …``."""
    if node.attrname == "__dict__" and is_named(node.expr, receiver):
        if isinstance(node, nodes.AssignAttr):
            yield STAR
        else:
            yield from _put_in(node)


def _put_in(attributes: nodes.NodeNG) -> Iterator[str]:
    """Yield what is put into the mapping of an instance's attributes where that stands."""
    parent = attributes.parent
    if isinstance(parent, nodes.Subscript) and parent.value is attributes:
        if parent.ctx is Context.Store:
            yield from _named(parent.slice, getattr(parent.parent, "value", None))
    elif isinstance(parent, nodes.Attribute) and parent.attrname in _FILLING:
        call = parent.parent
        if isinstance(call, nodes.Call) and call.func is parent:
            if parent.attrname != "update":
                yield from _named(call.args[0] if call.args else None, call.args[1] if len(call.args) > 1 else None)
            elif call.args:
                yield STAR
            else:
                yield from (keyword.arg or STAR for keyword in call.keywords)


def _named(name: nodes.NodeNG | None, value: nodes.NodeNG | None) -> Iterator[str]:
    """Yield the names that an expression may give; a literal ``None`` that is set is no other value."""
    if is_none(value):
        return
    names = [name]
    if isinstance(name, nodes.Name):
        loops = [one.parent for one in lookup(name)[1]]
        if len(loops) == 1 and isinstance(loops[0], nodes.For) and isinstance(loops[0].iter, (nodes.Tuple, nodes.List)):
            names = cast("list[nodes.NodeNG | None]", loops[0].iter.elts)
    yield from (str(one.value) if isinstance(one, nodes.Const) else STAR for one in names)
