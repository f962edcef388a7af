"""Which methods of a class's bases its instances may still run, though the class has its own.

That is told by names alone, and in doubt they may: a method is asked for in many ways.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import dropwhile
from typing import cast

from astroid import nodes

from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.members.decorators import Decorators
from pylint_csp.analysis.program.program import name_of, owner_of, scope_of
from pylint_csp.analysis.slices.forms import in_order
from pylint_csp.analysis.slices.stores import class_of_receiver
from pylint_csp.analysis.tree.bindings import assigned_value, definitions, lookup, value_or_source
from pylint_csp.analysis.tree.functions import FunctionNode
from pylint_csp.analysis.tree.memo import memoized
from pylint_csp.analysis.tree.spelling import ASSIGNMENTS, is_call_of, is_called, last_name, string_in, targets_of
from pylint_csp.analysis.tree.walks import class_around, nodes_in
from pylint_csp.tables.methods import LEAVING_ARGUMENTS

_ANY = ""
"""Stands for the name of a method that only a run would tell."""


@dataclass(eq=False)
class Overriding:
    """Tells which overrides are sure, and which of them some code may reach past."""

    _classes: Classes
    _decorators: Decorators

    def may_run(self, cls: nodes.ClassDef, method: FunctionNode) -> bool:
        """Tell whether instances of a class may run a method of its bases, even if they have another one."""
        return not self._is_overridden(cls, method) or any(self._leading_past(cls, method))

    def may_leave(self, cls: nodes.ClassDef, method: nodes.FunctionDef, attribute: str) -> bool:
        """Tell whether instances of a class may be found with what a method of its bases has left in an attribute.

        They may not where it is found only behind an override that calls the method.
        """
        if not self._is_overridden(cls, method):
            return True
        return not all(_is_found_behind(one, method, attribute) for one in self._leading_past(cls, method))

    def _leading_past(self, cls: nodes.ClassDef, method: FunctionNode) -> Iterator[nodes.NodeNG]:
        """Yield the mentions that may lead past the overrides of a method, from an instance of a class."""
        relatives = {*self._classes.family(cls)}
        for module in {one.root() for one in relatives}:
            for name in (name_of(method), _ANY):
                for mention in self._mentions(module).get(name, ()):
                    is_led_past = self._leads_past(mention, method, relatives)
                    if is_led_past and self._may_lead_to(cls, mention, method):
                        yield mention

    def _may_lead_to(self, cls: nodes.ClassDef, mention: nodes.NodeNG, method: FunctionNode) -> bool:
        """Tell whether instances of a class may come to a method by a mention of its name.

        By ``super().name()`` in methods of that name they come from one to the next, until one calls none behind it.
        What stands in a subclass, only its own instances run.
        """
        scope, around, name = scope_of(mention), class_around(mention), name_of(method)
        is_by_super = is_call_of(getattr(mention, "expr", None), "super") and getattr(scope, "name", "") == name
        if not is_by_super or around is None or owner_of(scope) is not around:
            return True
        if around in self._classes.lineage(cls):
            return owner_of(method) in self._led_to(cls, name)
        return cls not in self._classes.lineage(around)

    @memoized
    def _led_to(self, cls: nodes.ClassDef, name: str) -> set[nodes.ClassDef]:
        """Return the classes whose method of some name an instance finds, or comes to by their ``super()``."""
        found: set[nodes.ClassDef] = set()
        for one in self._classes.lineage(cls):
            defined = definitions(one, name)
            if defined:
                found.add(one)
            if defined and not any(is_call_of(owner, "super") for owner in _owners_of(name, one)):
                break
        return found

    def _is_overridden(self, cls: nodes.ClassDef, method: FunctionNode) -> bool:
        """Tell whether classes that are searched before a method's own surely have another one of its name."""
        owner = owner_of(method)
        if owner is None:
            return False
        name = name_of(method)
        if name.startswith("__") and not name.endswith("__"):
            # A name like ``__connect`` is a different one in each class.
            return False
        found = (one for base in self._classes.before(cls, owner) for one in definitions(base, name))
        return any(
            isinstance(one.statement().parent, nodes.ClassDef)
            and (isinstance(one, nodes.FunctionDef) or assigned_value(one) is not None)
            for one in found
        )

    def _may_have(self, expression: nodes.NodeNG, method: FunctionNode, relatives: set[nodes.ClassDef]) -> bool:
        """Tell whether an expression may be one of some classes that has a method: by what these are called."""
        owner = owner_of(method)
        bases = (base for one in relatives for base in cast("list[nodes.NodeNG]", one.bases))
        called = {one.name for one in relatives}.union(map(last_name, bases))
        if not isinstance(expression, nodes.Name):
            return isinstance(expression, nodes.Attribute) and expression.attrname in called
        return any(
            owner in self._classes.lineage(one)
            if isinstance(one, nodes.ClassDef)
            else not called.isdisjoint(_names_bound_to(one, expression.name))
            for one in lookup(expression)[1]
        )

    @memoized
    def _mentions(self, module: nodes.Module) -> dict[str, list[nodes.NodeNG]]:
        """Return where a module reads attributes, or names in a class, and may ask for a method by a name not known."""
        found: dict[str, list[nodes.NodeNG]] = {}
        for node in nodes_in(module, (nodes.Attribute, nodes.Name, nodes.Call)):
            if isinstance(node, nodes.Attribute):
                found.setdefault(node.attrname, []).append(node)
            elif isinstance(node, nodes.Name):
                found.setdefault(node.name, []).append(node)
            elif is_call_of(node, "getattr") and len(node.args) > 1:
                found.setdefault(string_in(node.args[1]) or _ANY, []).append(node)
            elif is_call_of(node, "super") and not isinstance(node.parent, nodes.Attribute):
                found.setdefault(_ANY, []).append(node)
        return found

    def _leads_past(self, mention: nodes.NodeNG, method: FunctionNode, relatives: set[nodes.ClassDef]) -> bool:
        """Tell whether a mention of a method's name may lead to it from an instance of one of some classes."""
        if isinstance(mention, nodes.Attribute):
            return self._attribute_leads_past(mention, method, relatives)
        is_among = class_around(mention) in relatives
        if isinstance(mention, nodes.Name):
            # In a class's body the name is the method, which may be given a second name; not so inside functions.
            return is_among and not cast("nodes.ClassDef", class_around(mention)).parent_of(scope_of(mention))
        asked = mention.args[0] if is_call_of(mention, "getattr") else mention
        # An instance finds the override, under whatever name.
        return is_among if is_call_of(asked, "super") else self._may_have(asked, method, relatives)

    def _attribute_leads_past(
        self, mention: nodes.Attribute, method: FunctionNode, relatives: set[nodes.ClassDef]
    ) -> bool:
        around, owner, call = class_around(mention), mention.expr, mention.parent
        if is_call_of(owner, "super"):
            return around is None or around in relatives
        given = call.args if isinstance(call, nodes.Call) and call.func is mention else []
        is_given_receiver = class_of_receiver(next(iter(given), None)) in relatives
        if class_of_receiver(owner) is not None or not (is_given_receiver or self._may_have(owner, method, relatives)):
            # A receiver, and what is no class, finds the override.
            return False
        kinds = {kind for kind, _ in self._decorators.of(method)}
        if "class" in kinds:
            # It runs for the class that is named, unless the function behind it is asked for.
            return getattr(call, "attrname", "") == "__func__"
        if not isinstance(call, nodes.Call) or call.func is not mention:
            # In a class's body, it gets another name there.
            return not isinstance(mention.scope(), nodes.ClassDef) or around in relatives
        is_of_relative = class_of_receiver(next(iter(call.args), None)) in (None, *relatives)
        return "static" in kinds or is_of_relative


def _owners_of(name: str, cls: nodes.ClassDef) -> Iterator[nodes.NodeNG]:
    """Yield what stands before an attribute of some name in a class: ``super()`` in ``super().name``."""
    return (one.expr for one in nodes_in(cls, nodes.Attribute) if one.attrname == name)


def _names_bound_to(binding: nodes.NodeNG, name: str) -> list[str]:
    """Return what is called otherwise where a name is bound: what it imports, or a name or attribute assigned to it."""
    if isinstance(binding, nodes.ImportFrom):
        return [real for real, alias in binding.names if (alias or real) == name] or [name]
    value = value_or_source(binding)
    values = value.elts if isinstance(value, (nodes.Tuple, nodes.List)) else [value]
    return [last_name(one) for one in values if isinstance(one, (nodes.Name, nodes.Attribute))]


def _is_found_behind(mention: nodes.NodeNG, method: nodes.FunctionDef, attribute: str) -> bool:
    """Tell whether what a method leaves in an attribute is found only behind an override that calls it.

    The run of the override tells what that is. Neither the method, once it has set the attribute, nor the override may
    call anything of the receiver that might read it, until the override has set it anew.
    """
    override, call = scope_of(mention), mention.parent
    if not is_called(mention) or not isinstance(override, nodes.FunctionDef) or override.name != method.name:
        return False
    if _may_call_receiver(method, attribute):
        return False
    following = dropwhile(lambda one: one is not call and not one.parent_of(call), in_order(override.body))
    for one in following:
        if _sets(one, attribute):
            return not _may_read(one, attribute)
        if _may_read(one, attribute, but_in=call):
            return False
    # It is run for the attribute if it sets that itself.
    return any(_sets(one, attribute) for one in nodes_in(override, ASSIGNMENTS))


def _sets(statement: nodes.NodeNG, attribute: str) -> bool:
    """Tell whether a statement assigns to an attribute of the receiver, be it beside others."""
    targets = targets_of(statement) if isinstance(statement, ASSIGNMENTS) else []
    assigned = (one for target in targets for one in nodes_in(target, nodes.AssignAttr))
    return any(one.attrname == attribute and class_of_receiver(one.expr) is not None for one in assigned)


def _may_call_receiver(method: nodes.FunctionDef, attribute: str) -> bool:
    """Tell whether a method may call another one of its receiver once it has set an attribute, or hand that on."""
    receivers = [one for one in nodes_in(method, nodes.Name) if class_of_receiver(one) is not None]
    first = next((one for one in method.body if _sets(one, attribute)), None)
    return any(
        not (_is_only_read(one) or _is_written_down(one))
        and (first is None or one.fromlineno > first.fromlineno or not _is_called_at_once(one, method))
        for one in receivers
    )


def _is_called_at_once(receiver: nodes.Name, method: nodes.FunctionDef) -> bool:
    """Tell whether a receiver stands before a method that is called where that is written."""
    return is_called(receiver.parent) and receiver.scope() is method


def _may_read(node: nodes.NodeNG, attribute: str, but_in: nodes.NodeNG | None = None) -> bool:
    """Tell whether code reads an attribute of the receiver, or may do so in what it calls: other than one call."""
    receivers = [one for one in nodes_in(node, nodes.Name) if class_of_receiver(one) is not None]
    return any(
        not _is_only_read(one) or (isinstance(one.parent, nodes.Attribute) and one.parent.attrname == attribute)
        for one in receivers
        if (but_in is None or not but_in.parent_of(one)) and not _is_written_down(one)
    )


def _is_written_down(receiver: nodes.Name) -> bool:
    """Tell whether a receiver, or what one of its attributes holds, is handed to a call that only writes it down."""
    given = receiver.parent if isinstance(receiver.parent, nodes.Attribute) else receiver
    call = given.parent
    return isinstance(call, nodes.Call) and given in call.args and last_name(call.func) in LEAVING_ARGUMENTS


def _is_only_read(receiver: nodes.Name) -> bool:
    """Tell whether a receiver stands before an attribute that is read or set, and not called."""
    owner = receiver.parent
    return isinstance(owner, nodes.AssignAttr) or (isinstance(owner, nodes.Attribute) and not is_called(owner))
