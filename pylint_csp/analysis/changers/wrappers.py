"""Wrappers: which functions are entered wherever what their decorators have made of them is called."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import cast

from astroid import nodes

from pylint_csp.analysis.changers.handed_out import Handed, how_handed, is_handed_out
from pylint_csp.analysis.program.program import Program, scope_of
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.tree.bindings import are_imports, are_parameters, definitions
from pylint_csp.analysis.tree.functions import is_run_later, parameter_names, positional_names, values_returned
from pylint_csp.analysis.tree.memo import memoized
from pylint_csp.analysis.tree.spelling import decorators_of, is_called, is_named, last_name, read_from, targets_of
from pylint_csp.analysis.tree.walks import nodes_in

_LOOPS = (nodes.For, nodes.While)
_PARTS = (nodes.Attribute, nodes.AssignAttr, nodes.DelAttr, nodes.Subscript)
_RUN_AGAIN = frozenset({"property", "setter", "deleter", "staticmethod", "wraps"})
"""The decorators of functions that run for each call."""


class Wrappers:
    """Tells by names and forms of which functions decorators make others that call them, and do no more to them."""

    def __init__(
        self, program: Program, imported_functions: Callable[[nodes.Module, str], list[nodes.FunctionDef]]
    ) -> None:
        self._program = program
        self._imported_functions = imported_functions

    @memoized
    def is_entered(self, function: nodes.FunctionDef) -> bool:
        """Tell whether who calls a function by its name enters it there, once, with what is handed to it as it is.

        That is one without decorators, or with those whose wrappers do no more with what they get than to hand it on,
        or which give back the function itself.
        """
        return all(
            self._is_given_back(one, function) or self._hand_on(self._wrappers_by(one, function))
            for one in decorators_of(function)
        )

    @memoized
    def is_made_anew(self, function: nodes.FunctionDef) -> bool:
        """Tell whether each call of a function makes what it returns, and no decorator keeps that for the next one."""
        for decorator in decorators_of(function):
            wrappers = self._wrappers_by(decorator, function)
            is_plain = last_name(_callee_of(decorator)) in _RUN_AGAIN or self._is_given_back(decorator, function)
            if not is_plain and not (self._hand_on(wrappers) and all(one and _hands_back(one) for one in wrappers)):
                return False
        return True

    def _is_given_back(self, decorator: nodes.NodeNG, function: nodes.FunctionDef) -> bool:
        """Tell whether a decorator gives back what it is handed, and keeps it nowhere else."""
        meant = self._meant(_callee_of(decorator), function)
        return bool(meant) and all(_gives_back(one, is_made=isinstance(decorator, nodes.Call)) for one in meant)

    def _wrappers_by(self, decorator: nodes.NodeNG, function: nodes.FunctionDef) -> list[nodes.FunctionDef | None]:
        return [_wrapper_in(one) for one in self._meant(_callee_of(decorator), function)]

    def _hand_on(self, wrappers: list[nodes.FunctionDef | None]) -> bool:
        return bool(wrappers) and all(one is not None and self._hands_on(one) for one in wrappers)

    def _meant(self, callee: nodes.NodeNG, function: nodes.FunctionDef) -> list[nodes.NodeNG]:
        """Return what the name of a function's decorator may mean."""
        root = read_from(callee)
        bindings = self._program.bindings_of(scope_of(function), root.name) if isinstance(root, nodes.Name) else []
        if are_imports(bindings):
            return [*self._imported_functions(function.root(), callee.as_string())]
        return bindings if root is callee else []

    def _hands_on(self, wrapper: nodes.FunctionDef) -> bool:
        """Tell whether a wrapper does no more than to call what the function around it is handed.

        What it gets by position it hands on, the first of that in front, and leaves as it is.
        """
        maker = cast("nodes.FunctionDef", scope_of(wrapper))
        handed, calls = _mentions_and_calls(maker)
        call = calls[0] if len(calls) == 1 and scope_of(calls[0]) is wrapper else None
        if call is None or not call.args or is_run_later(wrapper):
            return False
        if any(isinstance(one, _LOOPS) and wrapper.parent_of(one) for one in call.node_ancestors()):
            return False
        own = [*parameter_names(wrapper), *filter(None, (wrapper.args.vararg,))]
        if last_name(getattr(call.args[0], "value", call.args[0])) not in own[:1]:
            return False
        used = [one for one in nodes_in(maker, nodes.Name) if one.name in (*own, wrapper.name)]
        others = (one for one in (*handed, *used) if call not in [*islice(one.node_ancestors(), 2)])
        return all(self._leaves(one, wrapper) for one in others)

    def _leaves(self, mention: nodes.Name, wrapper: nodes.FunctionDef) -> bool:
        """Tell whether nothing is done to what is mentioned: a wrapper's maker may hand it on to make the wrapper."""
        asked = mention.parent
        if isinstance(asked, _PARTS):
            is_only_read = isinstance(asked, nodes.Attribute) and not isinstance(asked.parent, _PARTS)
            is_run = is_called(asked) or last_name(asked) in self._program.function_names(wrapper.root())
            return is_only_read and not is_run
        statement = mention.statement()
        scope = scope_of(mention)
        is_making = scope is not wrapper and (
            isinstance(statement, (nodes.Return, nodes.FunctionDef))
            or getattr(statement, "value", None) in values_returned(cast("nodes.FunctionDef", scope))
        )
        return is_making or how_handed(mention, mention.name, wrapper) is Handed.NOT


def _gives_back(function: nodes.NodeNG, *, is_made: bool) -> bool:
    """Tell whether a function returns its first argument, and at most sets attributes on it.

    If the decorator ``is_made``, that is a function which this one returns.
    """
    if not isinstance(function, nodes.FunctionDef):
        return False
    returned = values_returned(function)
    if is_made:
        inner = [bound for one in returned for bound in definitions(function, last_name(one))]
        return bool(inner) and all(_gives_back(one, is_made=False) for one in inner)
    name = next(iter(positional_names(function)), "")
    others = (one for one in nodes_in(function, nodes.Name) if one.name == name and one not in returned)
    are_named = all(is_named(one, name) for one in returned) and are_parameters(definitions(function, name))
    return bool(returned) and are_named and all(isinstance(one.parent, _PARTS) for one in others)


def _callee_of(decorator: nodes.NodeNG) -> nodes.NodeNG:
    return decorator.func if isinstance(decorator, nodes.Call) else decorator


def _mentions_and_calls(maker: nodes.FunctionDef) -> tuple[list[nodes.Name], list[nodes.Call]]:
    """Return where a function inside a decorator mentions what that is handed, and calls it."""
    handed = [one for one in nodes_in(maker, nodes.Name) if one.name in positional_names(maker)[:1]]
    return handed, [cast("nodes.Call", one.parent) for one in handed if is_called(one)]


def _hands_back(wrapper: nodes.FunctionDef) -> bool:
    """Tell whether all that a wrapper returns is what its one call has just returned, and nobody else gets that."""
    _, (call, *_) = _mentions_and_calls(cast("nodes.FunctionDef", scope_of(wrapper)))
    returned = [one.value for one in nodes_in(wrapper, nodes.Return, FUNCTIONS)]
    if isinstance(call.parent, nodes.Return):
        return returned == [call]
    bound = [*targets_of(call.parent)]
    name = last_name(bound[0]) if bound else ""
    return (
        definitions(wrapper, name) == bound
        and not any(name in one.names for one in nodes_in(wrapper, (nodes.Global, nodes.Nonlocal)))
        and all(is_named(one, name) for one in returned)
        and not is_handed_out(name, wrapper)
    )


def _wrapper_in(maker: nodes.NodeNG) -> nodes.FunctionDef | None:
    """Return the one function inside another one that this returns, or a function that it returns; None for others."""
    if not isinstance(maker, nodes.FunctionDef):
        return None
    named = (name for one in values_returned(maker) for name in nodes_in(one, nodes.Name))
    found = {inner for one in named for inner in definitions(maker, one.name) if isinstance(inner, nodes.FunctionDef)}
    inner = found.pop() if len(found) == 1 else None
    return (_wrapper_in(inner) or inner) if inner is not None else None
