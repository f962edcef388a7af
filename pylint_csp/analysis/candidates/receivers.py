"""Which receivers of a method are surely no objects of the program: it is not its methods that they have."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from astroid import nodes

from pylint_csp.analysis.program.standard import is_standard
from pylint_csp.analysis.tree.bindings import definitions, lookup
from pylint_csp.analysis.tree.spelling import read_from

_DISPLAYS = (
    nodes.Const,
    nodes.JoinedStr,
    nodes.Dict,
    nodes.List,
    nodes.Set,
    nodes.Tuple,
    nodes.DictComp,
    nodes.ListComp,
    nodes.SetComp,
)
_BUILTIN_CLASSES = frozenset({"bytes", "dict", "frozenset", "list", "set", "str", "tuple"})


def is_foreign(receiver: nodes.NodeNG) -> bool:
    """Tell whether an expression is a builtin container or text, or an attribute of a module of the standard library.

    ``os.environ.get`` and ``kwargs.get`` are no methods of a class that the program has written.
    """
    if isinstance(receiver, nodes.Attribute):
        root = read_from(receiver)
        imports = partial(_imports_standard_module, receiver.as_string())
        return isinstance(root, nodes.Name) and _is_always(root, imports)
    if isinstance(receiver, nodes.Name):
        return _is_always(receiver, _binds_builtin)
    return _is_builtin(receiver)


def _is_always(name: nodes.Name, test: Callable[[nodes.Name, nodes.NodeNG], bool]) -> bool:
    """Tell whether all that binds a name in its scope, wherever it stands, passes a test."""
    bindings = definitions(lookup(name)[0], name.name)
    return bool(bindings) and all(test(name, one) for one in bindings)


def _imports_standard_module(receiver: str, name: nodes.Name, binding: nodes.NodeNG) -> bool:
    """Tell the import of a module of the standard library, of which the receiver is no part: that might be changed."""
    return isinstance(binding, nodes.Import) and all(
        is_standard(module) and not f"{module}.".startswith(f"{receiver}.")
        for module, alias in binding.names
        if (alias or module.partition(".")[0]) == name.name
    )


def _binds_builtin(name: nodes.Name, binding: nodes.NodeNG) -> bool:
    if isinstance(binding, nodes.Arguments):
        # ``*args`` and ``**kwargs``
        return name.name in (binding.vararg, binding.kwarg)
    parent = binding.parent
    return (
        isinstance(parent, (nodes.Assign, nodes.AnnAssign)) and parent.value is not None and _is_builtin(parent.value)
    )


def _is_builtin(value: nodes.NodeNG) -> bool:
    if isinstance(value, nodes.Call) and isinstance(value.func, nodes.Name):
        return value.func.name in _BUILTIN_CLASSES and lookup(value.func)[0].qname() == "builtins"
    return isinstance(value, _DISPLAYS)
