"""Private methods: which calls enter them, and whether all of these are made while an instance is made."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.classes import Classes
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.program.program import owner_of, scope_of
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.state.objects import Object
from pylint_csp.analysis.tree.memo import memoized, memoized_meanwhile, memoized_unless_premature
from pylint_csp.analysis.tree.spelling import is_called, last_name
from pylint_csp.analysis.tree.walks import nodes_in

_BEGINNING = re.compile(r"_[^\W_]\w*(_|[%{].*)", re.DOTALL)
"""Strings that the names of private methods may begin with: ``"_do_"`` and ``"_do_%s"``."""


class Making:
    """Tells by the names that a module mentions what calls a private method, and if only initialisers do so."""

    def __init__(self, machine: Machine, classes: Classes, roots: Roots) -> None:
        self._machine = machine
        self._classes = classes
        self._roots = roots

    @memoized_meanwhile(False, unless_premature=True)
    def is_part(self, method: nodes.FunctionDef) -> bool:
        """Tell whether a method is run by initialisers alone: what it leaves is a part of what they leave.

        So is a function that a module's own statements alone run. One that calls itself is none.
        """
        calls = self.calls_of(method)
        return bool(calls) and all(self._is_initializing(scope_of(call)) for call in calls)

    def _is_initializing(self, scope: nodes.LocalsDictNodeNG) -> bool:
        """Tell whether a scope runs only while an instance is made, or is a module or run by its statements alone."""
        is_method = owner_of(scope) is not None
        if isinstance(scope, nodes.FunctionDef):
            return (is_method and scope.name in INITIALIZERS) or self.is_part(scope)
        return isinstance(scope, nodes.Module)

    @memoized_unless_premature
    def calls_of(self, method: nodes.FunctionDef) -> list[nodes.Call]:
        """Return the calls that enter a private function or method, but for those on receivers of unrelated classes.

        If it may be entered in other ways, or isn't private, there are none.
        """
        if not method.name.startswith("_") or method.name.endswith("__"):
            return []
        mentioned, beginnings = self._mentioned(method.root())
        mentions = mentioned.get(method.name, ())
        owner = owner_of(method)
        family = self._classes.family(owner) if mentions and owner is not None else []
        own = [one for one in mentions if not self._is_of_others(one, family)]
        is_own = (
            method.decorators is None
            and all(map(is_called, own))
            and not (own and any(map(method.name.startswith, beginnings)))
        )
        return [cast("nodes.Call", one.parent) for one in own] if is_own else []

    def others_called(self, made: Object) -> frozenset[nodes.FunctionDef]:
        """Return the methods that were called while an instance was made, and that may be called later, too."""
        # What a property's setter sets, the initialiser has assigned itself.
        return frozenset(one for one in made.run if one.decorators is None and not self._is_initializing(one))

    def is_on_receiver(self, call: nodes.Call) -> bool:
        """Tell whether a method is called on the receiver of the one that calls it."""
        return self._is_receiver(getattr(call.func, "expr", None), scope_of(call))

    def _is_of_others(self, mention: nodes.NodeNG, family: list[nodes.ClassDef]) -> bool:
        """Tell whether a mention is an attribute of a receiver whose class is not in ``family``."""
        scope = scope_of(mention)
        return self._is_receiver(getattr(mention, "expr", None), scope) and owner_of(scope) not in family

    def _is_receiver(self, node: nodes.NodeNG | None, scope: nodes.NodeNG) -> bool:
        return isinstance(node, nodes.Name) and node.name == self._roots.receiver_in(scope)

    @memoized
    def _mentioned(self, module: nodes.Module) -> tuple[dict[str, list[nodes.NodeNG]], set[str]]:
        """Return the attributes, names and strings in a module, by what they may be the name of.

        Beside them stands what names may begin with that are only put together when needed, as for
        ``getattr(self, "_do_" + command)``.
        """
        found: dict[str, list[nodes.NodeNG]] = defaultdict(list)
        beginnings: set[str] = set()
        for node in nodes_in(module, (nodes.Attribute, nodes.Name, nodes.Const)):
            name = node.value if isinstance(node, nodes.Const) else last_name(node)
            if isinstance(name, str):
                found[name].append(node)
                if isinstance(node, nodes.Const) and _BEGINNING.fullmatch(name):
                    beginnings.add(re.split("[%{]", name)[0])
        return found, beginnings
