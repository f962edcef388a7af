"""What methods hand to each other, and what private ones do for those that call them, be it initialisers alone."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import cast

from astroid import nodes

from pylint_csp.analysis.changers.sharing import methods_of
from pylint_csp.analysis.changers.together import Together
from pylint_csp.analysis.changers.wrappers import Wrappers
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.program.program import method_around, owner_around, owner_of, scope_of
from pylint_csp.analysis.scopes.function_uses import Keeper, uses_of
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.state.objects import Object
from pylint_csp.analysis.tree.functions import parameter_names
from pylint_csp.analysis.tree.memo import memoized, memoized_meanwhile, memoized_unless_premature
from pylint_csp.analysis.tree.spelling import is_called, is_named, is_private, last_name
from pylint_csp.analysis.tree.takers import call_of
from pylint_csp.analysis.tree.walks import nodes_in

_BEGINNING = re.compile(r"_([^\W_]\w*_)?([%{].*)?", re.DOTALL)
"""Strings that the names of private methods may begin with: ``"_do_"``, ``"_do_%s"`` and ``"_"``."""
_NAMED_BEGINNING = re.compile(r"_[^\W_]\w*_([%{].*)?|_[%{].*", re.DOTALL)
"""Those that may be joined with the rest of a name elsewhere, and stand for nothing else."""
_MANGLED = re.compile(r"_[^\W_]\w*?(__\w+)")
"""What a name that begins with two underscores is called outside of its class, as in ``_Client__connect``.

Source: https://docs.python.org/3/reference/expressions.html#private-name-mangling
"""


@dataclass
class Handed:
    """The methods of a class and its bases that set or change an attribute for each other."""

    private: set[nodes.FunctionDef] = field(default_factory=set)
    """The private methods that set it for those that call them: these are run in their place."""
    giving: set[nodes.NodeNG] = field(default_factory=set)
    """The methods that hand something to one that assigns it to the attribute."""
    altering: set[nodes.NodeNG] = field(default_factory=set)
    """The methods that hand something to one that changes with it what the attribute holds."""


class Handing:
    """Tells by the names that a module mentions what calls private methods, and which set an attribute for others."""

    def __init__(
        self, machine: Machine, classes: Classes, roots: Roots, together: Together, wrappers: Wrappers
    ) -> None:
        self._machine = machine
        self._classes = classes
        self._roots = roots
        self._together = together
        self.wrappers = wrappers

    def of(self, cls: nodes.ClassDef, name: str, classes: tuple[nodes.ClassDef, ...], shared: frozenset[str]) -> Handed:
        """Return which methods set or change an attribute for others, and which hand them something for that.

        They may change it by those ``shared`` that lead to the same object.
        """
        found = Handed()
        _, mentions = self.mentions_in(classes)
        for method in dict.fromkeys(one for each in (name, *sorted(shared)) for one in mentions.get(each, ())):
            receiver = self._roots.receiver_in(method)
            if not receiver or method.name in INITIALIZERS:
                continue
            place = f"{receiver}.{name}"
            binds = self._roots.binds(method, [place])
            callers = self.callers(method) if binds and self.is_called_within(method, classes) else set()
            is_handed = any(one != receiver for one in parameter_names(method))
            if callers and method not in callers and (is_handed or self._belongs_to(callers, method, cls)):
                found.private.add(method)
                found.giving |= self._behind_private(callers, classes, found.private)
                continue
            if not is_handed:
                continue
            # What it is handed by others is unknown; what its own class hands to it is told beside.
            within = [one for one in mentions.get(method.name, ()) if one is not method]
            found.giving.update(within if binds else ())
            if not shared.isdisjoint(self._roots.attributes_in(method, self._roots.units_of(method).lead_to_changes())):
                found.altering |= self._behind_private({*within}, classes, set())
        return found

    def _behind_private(
        self, callers: set[nodes.NodeNG], classes: tuple[nodes.ClassDef, ...], private: set[nodes.FunctionDef]
    ) -> set[nodes.NodeNG]:
        """Return who calls something, be it by private methods that hand it on, and add these to ``private``."""
        found: set[nodes.NodeNG] = set()
        pending = [*callers]
        seen = {*callers, *private}
        for one in pending:
            is_handing_on = isinstance(one, nodes.FunctionDef) and any(
                name != self._roots.receiver_in(one) for name in parameter_names(one)
            )
            further = self.callers(one) if isinstance(one, nodes.FunctionDef) and is_handing_on else set()
            if not further or not self.is_called_within(cast("nodes.FunctionDef", one), classes):
                found.add(one)
                continue
            private.add(cast("nodes.FunctionDef", one))
            pending += [each for each in further if each not in seen]
            seen |= further
        return found

    def _belongs_to(self, callers: set[nodes.NodeNG], method: nodes.FunctionDef, cls: nodes.ClassDef) -> bool:
        """Tell whether what a method sets is one of several attributes that each caller sets on a finished instance."""
        return not self._together.set_with_others(method, cls) and all(
            isinstance(one, nodes.FunctionDef)
            and one.name not in INITIALIZERS
            and not self.is_part(one)
            and bool(self._together.set_with_others(one, cls))
            for one in callers
        )

    def is_called_within(self, method: nodes.FunctionDef, classes: tuple[nodes.ClassDef, ...]) -> bool:
        """Tell whether all calls of a private method are made by methods of some classes, on their receivers."""
        mentions = self.mentions_of(method)
        return self.are_of_receivers(mentions, classes) and all(
            scope_of(one) in self.mentions_in(classes)[0] for one in mentions
        )

    def are_of_receivers(self, mentions: list[nodes.NodeNG], classes: tuple[nodes.ClassDef, ...]) -> bool:
        """Tell whether all mentions of a method stand in methods of some classes, and name it on their receivers."""
        methods, _ = self.mentions_in(classes)
        return all(method_around(scope_of(one)) in methods and self.is_on_receiver(one) for one in mentions)

    def callers(self, method: nodes.FunctionDef) -> set[nodes.NodeNG]:
        """Return the scopes that call a private method."""
        return {scope_of(call) for call in self.calls_of(method)}

    @memoized
    def mentions_in(
        self, classes: tuple[nodes.ClassDef, ...]
    ) -> tuple[dict[nodes.FunctionDef, None], dict[str, list[nodes.FunctionDef]]]:
        """Return the methods of some classes in order, and by each attribute those that mention it on their receiver.

        Those that mention the receiver itself stand under the empty name.
        """
        methods = dict.fromkeys(methods_of(classes))
        mentions: dict[str, list[nodes.FunctionDef]] = {}
        for method in methods:
            receiver = self._roots.receiver_in(method)
            for key in self._machine.relevance.keys.of(method, receiver):
                first, _, name = key.partition(".")
                if first == receiver:
                    mentions.setdefault(name, []).append(method)
        return methods, mentions

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
        """Return the calls that enter a private function or method; none if it may be entered in other ways."""
        calls = [_calls_by(one) for one in self.mentions_of(method)]
        return [call for each in calls for call in each] if all(calls) else []

    @memoized_unless_premature
    def mentions_of(self, method: nodes.FunctionDef) -> list[nodes.NodeNG]:
        """Return where a private function or method is mentioned, but for those on receivers of unrelated classes.

        If a text may name it, or it isn't private, or its decorators may do more than to call it, there are none.
        """
        if not is_private(method.name) or not self.wrappers.is_entered(method):
            return []
        mentioned, beginnings = self._mentioned(method.root())
        mentions = mentioned.get(method.name, ())
        owner = owner_of(method)
        family = self._classes.family(owner) if mentions and owner is not None else []
        own = [one for one in mentions if not self._is_of_others(one, family)]
        is_named = any(isinstance(one, nodes.Const) for one in own) or any(map(method.name.startswith, beginnings))
        return [] if is_named else own

    def others_called(self, made: Object) -> frozenset[nodes.FunctionDef]:
        """Return the methods that were called while an instance was made, and that may be called later, too."""
        # What a property's setter sets, the initialiser has assigned itself.
        return frozenset(one for one in made.run if self.wrappers.is_entered(one) and not self._is_initializing(one))

    @memoized
    def private_in(self, scope: nodes.NodeNG) -> list[nodes.Attribute]:
        """Return where a method, or a function inside one, mentions what may be a private method of its receiver."""
        functions = self._machine.program.function_names(scope.root())
        mentions = (one for one in nodes_in(scope, nodes.Attribute) if is_private(one.attrname))
        return [
            one for one in mentions if one.attrname in functions and scope_of(one) is scope and self.is_on_receiver(one)
        ]

    def is_on_receiver(self, mention: nodes.NodeNG) -> bool:
        """Tell whether a mention is an attribute of the receiver of the method around it."""
        return isinstance(mention, nodes.Attribute) and is_named(
            mention.expr, self._roots.receiver_in(scope_of(mention))
        )

    def _is_of_others(self, mention: nodes.NodeNG, family: list[nodes.ClassDef]) -> bool:
        """Tell whether a mention is an attribute of a receiver whose class is not in ``family``."""
        return self.is_on_receiver(mention) and owner_around(scope_of(mention)) not in family

    @memoized
    def _mentioned(self, module: nodes.Module) -> tuple[dict[str, list[nodes.NodeNG]], set[str]]:
        """Return the attributes, names and strings in a module, by what they may be the name of.

        Beside them stands what names may begin with that are only put together when needed, as for
        ``getattr(self, "_do_" + command)``.
        """
        found: dict[str, list[nodes.NodeNG]] = defaultdict(list)
        beginnings: set[str] = set()
        reads_by_name = any(map(_is_reading_by_name, nodes_in(module, nodes.Call)))
        for node in nodes_in(module, (nodes.Attribute, nodes.Name, nodes.Const)):
            name = node.value if isinstance(node, nodes.Const) else last_name(node)
            if isinstance(name, str):
                found[name].append(node)
                if mangled := _MANGLED.fullmatch(name):
                    found[mangled[1]].append(node)
                if not isinstance(node, nodes.Const):
                    continue
                is_joined = isinstance(node.parent, (nodes.BinOp, nodes.JoinedStr))
                if (is_joined and _BEGINNING.fullmatch(name)) or (reads_by_name and _NAMED_BEGINNING.fullmatch(name)):
                    beginnings.add(re.split("[%{]", name)[0])
                if reads_by_name and getattr(node.parent, "attrname", "") == "split":
                    for word in re.findall(r"\w+", name):
                        found[word].append(node)
        return found, beginnings


def _calls_by(mention: nodes.NodeNG) -> list[nodes.Call]:
    """Return the calls of what is mentioned, if its scope does nothing else with it, but to give it a name."""
    if is_called(mention):
        return [cast("nodes.Call", mention.parent)]
    scope = scope_of(mention)
    if not isinstance(scope, nodes.FunctionDef):
        return []
    found = uses_of(mention, scope)
    calls = [call_of(one.node) for one in found.uses if one.node is not None and one.function is mention]
    is_only_called = found.keeper is Keeper.NOBODY and len(calls) == len(found.uses) and all(calls)
    return cast("list[nodes.Call]", calls) if is_only_called else []


def _is_reading_by_name(call: nodes.Call) -> bool:
    """Tell whether a call reads an attribute, or makes a reader of one, whose name is not written out there."""
    names = call.args if last_name(call.func) in ("attrgetter", "methodcaller") else call.args[1:2]
    is_reader = last_name(call.func) in ("getattr", "attrgetter", "methodcaller", "__getattribute__")
    return is_reader and not all(isinstance(one, nodes.Const) for one in names)
