"""What the methods of a class give away of what an instance holds: others may change that, or keep it for later."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import cast

from astroid import Context, nodes

from pylint_csp.analysis.changers.owners import Owners
from pylint_csp.analysis.changers.sharing import methods_of
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.settings import SETTINGS
from pylint_csp.analysis.finals.attribute_setters import AttributeSetters
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.tree.bindings import are_parameters, definitions, lookup
from pylint_csp.analysis.tree.functions import (
    is_cached_property,
    is_property,
    is_run_later,
    parameter_taking,
)
from pylint_csp.analysis.tree.spelling import (
    ASSIGNMENTS,
    decorators_of,
    is_call_of,
    is_called,
    is_named,
    last_name,
    targets_of,
)
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import LEAVING_ARGUMENTS, LOOKING, OF_UNKNOWN_MAPPINGS, REMOVING

_ASKING = (
    *(nodes.AssignAttr, nodes.DelAttr, nodes.Compare, nodes.UnaryOp, nodes.Subscript),
    *(nodes.If, nodes.While, nodes.Assert, nodes.IfExp, nodes.FormattedValue, nodes.Expr),
)
"""What asks an object for something, or sets something on it, and gives it to nobody."""
_HOLDING = (nodes.BoolOp, nodes.IfExp, nodes.NamedExpr, nodes.Dict, nodes.Tuple, nodes.List)
"""What may be, or hold, one of its parts."""
_MAKING = ("dict", "list", "tuple")
"""Built-in functions that make what holds what they are handed, or parts of it."""
_GIVING_PARTS = OF_UNKNOWN_MAPPINGS | REMOVING
"""Methods that may return what their object holds."""
_LOOKING = (LOOKING | LEAVING_ARGUMENTS | {"len"}) - {"getattr"}
_UNNAMED = frozenset({"getattr", "vars"})
"""Functions that read an attribute whose name is not written out, or all of them."""
_BY_TEXT = frozenset({"getattr", "attrgetter", "methodcaller", "vars", "__dict__", "__getattribute__"})
"""What reads an attribute that a text names."""


@dataclass(eq=False)
class Giving:
    """Tells by names what others may get of an instance."""

    _machine: Machine
    _classes: Classes
    _roots: Roots
    _owners: Owners
    _setters: AttributeSetters

    def may_give(self, cls: nodes.ClassDef, names: frozenset[str]) -> bool:
        """Tell whether what some attributes of a class hold may come to others."""
        lineage = self._classes.lineage(cls)
        own = {one: _Reader(one, self._roots.receiver_in(one), names, self._machine) for one in methods_of(lineage)}
        for name in names:
            for module in {one.root() for one in lineage}:
                for scope, owners in self._setters.scopes_reaching(module, name).items():
                    if scope not in own and any(self._owners.are_of(one, lineage) is not False for one in owners):
                        return True
        if any(one.gives() for one in own.values()):
            return True
        asked: set[nodes.FunctionDef] = set()
        while new := {one for one, reader in own.items() if reader.hands_back} - asked:
            asked |= new
            if any(self._comes_to_others(one, lineage, own) for one in new):
                return True
        return False

    def _comes_to_others(
        self, getter: nodes.FunctionDef, lineage: list[nodes.ClassDef], own: dict[nodes.FunctionDef, _Reader]
    ) -> bool:
        """Tell whether what a method returns may come to others: other code calls it, or its callers give it away."""
        is_read = is_property(getter) and len(decorators_of(getter)) == 1 and not is_cached_property(getter)
        if getter.name.startswith("__") or is_run_later(getter) or (getter.decorators is not None and not is_read):
            return True
        modules = {one.root() for one in lineage}
        if has_other_names(getter, modules):
            return True
        for one in (mention for module in modules for mention in nodes_in(module, nodes.Attribute)):
            if one.attrname != getter.name:
                continue
            user = own.get(cast("nodes.FunctionDef", one.frame()))
            if user is None or not (is_named(one.expr, user.receiver) or is_call_of(one.expr, "super")):
                if self._owners.are_of(one.expr, lineage) is not False:
                    return True
            elif not (is_read or is_called(one)) or user.is_given(one if is_read else cast("nodes.Call", one.parent)):
                return True
        return False


def has_other_names(method: nodes.FunctionDef, places: Iterable[nodes.NodeNG]) -> bool:
    """Tell whether some classes or modules may reach a method otherwise: by its name in a body, or in a text."""
    for place in places:
        names = [*nodes_in(place, nodes.Name)]
        if any(one.name == method.name and isinstance(one.scope(), nodes.ClassDef) for one in names):
            return True
        is_open = any(one.name in _BY_TEXT for one in names) or any(
            one.attrname in _BY_TEXT for one in nodes_in(place, nodes.Attribute)
        )
        if is_open and any(one.value == method.name for one in nodes_in(place, nodes.Const)):
            return True
    return False


@dataclass(eq=False)
class _Reader:
    """Follows what one method reads of its receiver, under the names that it gives it."""

    method: nodes.FunctionDef
    receiver: str
    names: frozenset[str]
    machine: Machine
    seen: set[str] = field(default_factory=set)
    entered: frozenset[nodes.FunctionDef] = frozenset()
    """The functions that hand what is read on to each other."""
    hands_back: bool = False
    """Whether it returns what it reads: its callers tell whether it is given to others."""

    def gives(self) -> bool:
        """Tell whether the method gives away what it reads, or sets."""
        if any(map(self._is_unnamed, nodes_in(self.method, (nodes.Attribute, nodes.Call)))):
            return True
        mentions = nodes_in(self.method, (nodes.Attribute, nodes.AssignAttr))
        return any(
            self.is_given(one) if isinstance(one, nodes.Attribute) else any(map(self._is_name_given, _beside(one)))
            for one in mentions
            if one.attrname in self.names and is_named(one.expr, self.receiver)
        )

    def gives_parameter(self, name: str, entered: frozenset[nodes.FunctionDef]) -> bool:
        """Tell whether a function that others have entered gives a parameter away, but back to them."""
        self.entered = entered | {self.method}
        return is_run_later(self.method) or self._is_name_given(name)

    def _is_unnamed(self, node: nodes.NodeNG) -> bool:
        """Tell whether an expression gives away attributes that it reads otherwise than by their names."""
        if isinstance(node, nodes.Attribute):
            return node.attrname == "__dict__" and is_named(node.expr, self.receiver)
        call = cast("nodes.Call", node)
        if last_name(call.func) not in _UNNAMED or not is_named(call.args[0] if call.args else None, self.receiver):
            return False
        name = call.args[1] if len(call.args) > 1 else None
        return not isinstance(name, nodes.Const) or (name.value in self.names and self.is_given(call))

    def is_given(self, mention: nodes.NodeNG) -> bool:
        """Tell whether an object is given to others where it is read: handed on, but to construct or to the callers."""
        parent = mention.parent
        if isinstance(parent, nodes.Return) and parent.frame() is self.method:
            self.hands_back = True
            return False
        if isinstance(parent, _HOLDING) and mention is not getattr(parent, "test", None):
            named = isinstance(parent, nodes.NamedExpr) and self._is_name_given(
                cast("nodes.AssignName", parent.target).name
            )
            return named or self.is_given(parent)
        if isinstance(parent, ASSIGNMENTS) and mention is parent.value:
            return not all(map(self._is_own_target, targets_of(parent)))
        if isinstance(parent, nodes.Attribute):
            if is_called(parent):
                return parent.attrname in _GIVING_PARTS and self.is_given(cast("nodes.NodeNG", parent.parent))
            return parent.attrname not in SETTINGS and self.is_given(parent)
        if isinstance(parent, nodes.Subscript) and mention is parent.value and parent.ctx is Context.Load:
            return self.is_given(parent)
        call = parent.parent if isinstance(parent, nodes.Keyword) else parent
        if isinstance(call, nodes.Call):
            is_making = any(is_call_of(call, one) and not definitions(call.root(), one) for one in _MAKING)
            if is_making or last_name(call.func) == "partial":
                return self.is_given(call)
            function = _function_called(call)
            parameter = parameter_taking(mention, call, function) if function is not None else ""
            if function is not None and parameter and function not in self.entered:
                taking = _Reader(function, "", frozenset(), self.machine)
                if not taking.gives_parameter(parameter, self.entered):
                    return taking.hands_back and self.is_given(call)
            # Nor does a connection without TLS, or the like, keep what it is made with.
            is_kept = not (self.machine.is_target(call) or self.machine.relevance.is_foreign(call))
            return is_kept and last_name(call.func) not in _LOOKING
        return not isinstance(parent, _ASKING)

    def _is_own_target(self, target: nodes.NodeNG) -> bool:
        """Tell whether a target is the receiver's own attribute, or a local name whose object goes no further."""
        if isinstance(target, nodes.Tuple):
            return all(self._is_own_target(cast("nodes.NodeNG", one)) for one in target.elts)
        if isinstance(target, nodes.AssignAttr):
            return is_named(target.expr, self.receiver)
        root = target.value if isinstance(target, nodes.Subscript) else target
        if not isinstance(root, (nodes.AssignName, nodes.Name)):
            return False
        bindings = definitions(self.method, root.name)
        return bool(bindings) and not are_parameters(bindings) and not self._is_name_given(root.name)

    def _is_name_given(self, name: str) -> bool:
        """Tell whether the method gives away what a local name of it stands for."""
        if name in self.seen:
            return False
        self.seen.add(name)
        mentions = (one for one in nodes_in(self.method, nodes.Name) if one.name == name)
        # A function inside may be kept.
        return any(one.frame() is not self.method or self.is_given(one) for one in mentions)


def _function_called(call: nodes.Call) -> nodes.FunctionDef | None:
    """Return the function without decorators to which alone a callee's name is bound; None for other callees."""
    bindings = lookup(call.func)[1] if isinstance(call.func, nodes.Name) else []
    function = bindings[0] if len(bindings) == 1 else None
    return function if isinstance(function, nodes.FunctionDef) and function.decorators is None else None


def _beside(target: nodes.AssignAttr) -> Iterator[str]:
    """Yield the local names under which a method may have, too, what it puts into an attribute."""
    statement = target.parent
    if not isinstance(statement, ASSIGNMENTS):
        return
    yield from (one.name for one in targets_of(statement) if isinstance(one, nodes.AssignName))
    pending = [statement.value]
    while pending:
        part = pending.pop()
        if isinstance(part, nodes.NamedExpr):
            yield cast("nodes.AssignName", part.target).name
        if isinstance(part, nodes.Name):
            yield part.name
        elif isinstance(part, _HOLDING):
            pending += part.get_children()
