"""What the identifiers of a module may stand for, and what an expression of them may give: by their spelling alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple, cast

from astroid import nodes

from pylint_csp.analysis.candidates.needed import DO_OPEN_NAME, INITIALIZER, Function, Needed, is_do_open
from pylint_csp.analysis.tree.bindings import are_imports, definitions, lookup
from pylint_csp.analysis.tree.spelling import read_from
from pylint_csp.tables.names import HANDING_ON, HTTPS_CONNECTION

CLASS_NAME = HTTPS_CONNECTION.rpartition(".")[2]
_READING_OWNER = frozenset({"func", "value", "__call__", "__class__", "__wrapped__"})
"""Attributes that may be what their owner is, or holds."""
_HANDED_ON: dict[type, tuple[str, ...]] = {
    nodes.Subscript: ("value",),
    nodes.IfExp: ("body", "orelse"),
    nodes.BoolOp: ("values",),
    nodes.NamedExpr: ("value",),
    nodes.Starred: ("value",),
    nodes.Await: ("value",),
    nodes.Yield: ("value",),
    nodes.YieldFrom: ("value",),
    nodes.List: ("elts",),
    nodes.Tuple: ("elts",),
    nodes.Set: ("elts",),
    nodes.JoinedStr: ("values",),
    nodes.ListComp: ("elt",),
    nodes.SetComp: ("elt",),
    nodes.GeneratorExp: ("elt",),
    nodes.DictComp: ("key", "value"),
}
"""By the type of an expression, the parts whose values it hands on."""
MODULE_GETTER = "__getattr__"
"""The function of a module that gives out what the module does not bind (PEP 562)."""
ENTERING = frozenset({"__enter__", "__aenter__"})
"""The methods whose results a ``with`` statement binds."""
GOING_OVER = frozenset({"__iter__", "__next__"})
"""The methods that tell what a loop binds."""
_SPECIAL = {
    nodes.Call: frozenset({"__call__"}),
    nodes.Subscript: frozenset({"__getitem__"}),
}
"""By the type of an expression, the methods that it calls of whatever object it is about."""
CALLED_UNNAMED = ENTERING.union(GOING_OVER, *_SPECIAL.values())
"""The methods that are called where they are not named."""
_SHORTEST_PART = 4
NAME_PARTS = frozenset(
    CLASS_NAME[start:end]
    for start in range(len(CLASS_NAME))
    for end in range(start + _SHORTEST_PART, len(CLASS_NAME) + 1)
)
_FILLED = re.compile(r"%\w|\{[^{}]*\}")
"""What stands in a text for what is put into it."""
_JOINING = (
    nodes.BinOp,
    nodes.JoinedStr,
    nodes.Attribute,
    nodes.Assign,
    nodes.AnnAssign,
    nodes.NamedExpr,
    nodes.Arguments,
)
"""Where a part of the class's name may stand that is put together with others."""
_CHOOSING = (nodes.Assign, nodes.AnnAssign, nodes.IfExp, nodes.NamedExpr, nodes.Tuple, nodes.List)
"""Where the name of an attribute may stand that is chosen among others."""
_ASKING_FIRST = frozenset({"cached_property", "property"})
"""What gives out, where it is read, what the function returns that it gets first."""
FILLING_METHODS = frozenset({"add", "append", "extend", "insert", "setdefault", "update"})


class Filling(NamedTuple):
    """What a function puts its arguments, or what constructs, into."""

    outer: frozenset[str]
    """The containers that are not its own, and that hold what it is passed."""
    with_passed: frozenset[tuple[int, str]]
    """The containers that it is passed, by position and name, to hold what else it is."""
    with_any: frozenset[tuple[int, str]]
    """The containers that it is passed and that it puts anything into."""


@dataclass
class Identifiers:
    """What the identifiers of one module may stand for."""

    constructing: set[str] = field(default_factory=set)
    returning: set[str] = field(default_factory=set)
    members: set[str] = field(default_factory=set)
    """Attributes that construct, of what other modules define."""
    mixed_in: set[str] = field(default_factory=set)
    """Bases of classes that construct: their initialisers may call the class's."""
    own: frozenset[str] = frozenset()
    """The names that the module itself binds, of which its ``__getattr__`` is never asked."""
    gives_out: bool = False
    """Whether the module's own ``__getattr__`` may return something that constructs (PEP 562)."""
    is_given_out: bool = False
    """Whether a module that it imports does."""
    passing: set[str] = field(default_factory=set)
    """What hands its arguments on when it is called: its result may construct where an argument does."""
    foreign: set[str] = field(default_factory=set)
    """The names of other modules of the project, and of what is imported from them."""
    namesakes: frozenset[str] = frozenset()
    """Other modules of the project, as this one spells them, that have another class of the same name."""
    made: set[str] = field(default_factory=set)
    """What holds a connection: its class constructs."""
    name_parts: frozenset[object] = frozenset()
    """Strings that may be put together to the class's name."""
    lambdas: set[nodes.Lambda] = field(default_factory=set)
    closures: set[str] = field(default_factory=set)
    """Functions inside others, which construct with what these are passed; no attribute is one by its name."""
    needed: Needed = field(default_factory=Needed)
    growth: int = 0
    """How often more was found by which the module's functions decide about a context."""
    filling: dict[str, Filling] = field(default_factory=dict)
    """What functions put something into, by the names that call them."""
    fields: dict[str, list[str]] = field(default_factory=dict)
    """The fields of named tuples and dataclasses, by the names of these: arguments come by their places, too."""
    forwarding: dict[str, set[Function]] = field(default_factory=dict)
    """The functions that may construct with what they are passed, by the names that call them."""

    def constructs(self, name: str) -> bool:
        """Tell whether calling what a name stands for may construct."""
        return name in self.closures or self.constructs_as_attribute(name)

    def constructs_as_attribute(self, name: str) -> bool:
        """Tell whether calling an attribute of that name may construct."""
        return name in self.constructing or name in self.forwarding

    def add_forwarding(self, name: str, functions: Iterable[Function]) -> None:
        """Add functions that forward under a name."""
        self.forwarding.setdefault(name, set()).update(functions)

    def add_filling(self, name: str, filling: Filling) -> None:
        """Add a function that fills containers under a name."""
        known = self.filling.get(name, filling)
        self.filling[name] = Filling(
            known.outer | filling.outer, known.with_passed | filling.with_passed, known.with_any | filling.with_any
        )

    def filled_by(self, filling: Filling) -> set[tuple[int, str]]:
        """Return the containers that a function is passed and that it fills with what constructs."""
        return {place for place in filling.with_any if place[1] in self.constructing or place[1] in self.members}

    def include(self, other: Identifiers) -> None:
        """Add what may be read as an attribute of an imported module."""
        self.members |= other.constructing
        if other.members is self.members:
            return
        self.members |= other.members
        self.returning |= other.returning
        self.needed.update(other.needed)
        self.fields |= other.fields
        for name, filling in other.filling.items():
            self.add_filling(name, filling)
        for name, functions in other.forwarding.items():
            self.add_forwarding(name, functions)

    def include_member(self, other: Identifiers, name: str, bound: str) -> None:
        """Add what a ``from`` import takes out of a module."""
        if name == "*":
            self.constructing |= other.constructing
        elif name in other.constructing or (other.gives_out and name not in other.own):
            self.constructing.add(bound)
        if name in other.forwarding:
            self.add_forwarding(bound, other.forwarding[name])
        if name in other.returning:
            self.returning.add(bound)
        if name in other.filling:
            self.add_filling(bound, other.filling[name])
        if name in other.fields:
            self.fields[bound] = other.fields[name]
        if name == bound == MODULE_GETTER:
            self.gives_out |= other.gives_out

    def size(self) -> int:
        """Return how much is in it, to see whether it has grown."""
        names = (self.constructing, self.returning, self.passing, self.members, self.mixed_in, self.made, self.closures)
        functions = len(self.lambdas) + len(self.filling) + len(self.fields) + sum(map(len, self.forwarding.values()))
        return sum(map(len, names)) + functions + self.needed.size() + self.growth + self.gives_out


def identifiers_of(target: nodes.NodeNG) -> Iterator[str]:
    """Yield the identifiers that what is assigned to a target goes by."""
    if isinstance(target, (nodes.AssignName, nodes.Name)):
        yield target.name
    elif isinstance(target, (nodes.AssignAttr, nodes.Attribute)):
        yield target.attrname
    elif isinstance(target, nodes.Subscript):
        yield from identifiers_of(target.value)
    elif isinstance(target, (nodes.Tuple, nodes.List)):
        for element in cast("list[nodes.NodeNG]", target.elts):
            yield from identifiers_of(element)
    elif isinstance(target, nodes.Starred):
        yield from identifiers_of(target.value)


def parts_of(expression: nodes.NodeNG, found: Identifiers) -> Iterator[nodes.NodeNG]:
    """Yield an expression and the parts of it whose values its value may be, or hold."""
    pending = [expression]
    while pending:
        node = pending.pop()
        yield node
        if isinstance(node, nodes.Call):
            pending.extend(_handed_on_by_call(node, found))
        elif isinstance(node, nodes.Attribute):
            if node.attrname in _READING_OWNER:
                pending.append(node.expr)
        elif isinstance(node, nodes.Dict):
            pending.extend(
                part for entry in cast("list[tuple[nodes.NodeNG, nodes.NodeNG]]", node.items) for part in entry
            )
        elif isinstance(node, nodes.BinOp):
            pending.extend((node.left, node.right) if node.op in ("+", "|", "*", "%") else ())
        else:
            pending.extend(
                cast("nodes.NodeNG", part)
                for name in _HANDED_ON.get(type(node), ())
                for part in _listed(getattr(node, name))
            )


def _listed(part: object) -> list[object]:
    return part if isinstance(part, list) else [part]


def _handed_on_by_call(call: nodes.Call, found: Identifiers) -> Iterable[nodes.NodeNG]:
    arguments = [*call.args, *(keyword.value for keyword in call.keywords)]
    func = call.func
    if isinstance(func, nodes.Name):
        return arguments if func.name in HANDING_ON or func.name in found.passing or func.name in found.fields else ()
    if isinstance(func, nodes.Attribute):
        if func.attrname in HANDING_ON or isinstance(func.expr, nodes.Const):
            return [*arguments, func.expr]
        root = read_from(func)
        is_foreign = isinstance(root, nodes.Name) and root.name in found.foreign
        return arguments if is_foreign or func.attrname in found.passing or func.attrname in found.fields else ()
    return [*arguments, func]


def may_construct(expression: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression's value may construct when it is called, or hold something that does."""
    return any(constructs_itself(node, found) for node in parts_of(expression, found))


def constructs_itself(node: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression may construct by what it is, whatever its parts are."""
    if not found.returning.isdisjoint(_SPECIAL.get(type(node), ())):
        # Some class's method returns something that constructs; which ones are its instances, names don't tell.
        return True
    if isinstance(node, nodes.Name):
        return found.constructs(node.name)
    if isinstance(node, nodes.Attribute):
        if node.attrname == INITIALIZER and (is_in_constructing_class(node, found) or may_construct(node.expr, found)):
            return True
        return _is_class(node, found) or node.attrname == DO_OPEN_NAME or _is_given_out(node, found)
    if isinstance(node, nodes.Subscript):
        # ``Enumeration["NAME"].value``
        is_owner = isinstance(node.parent, nodes.Attribute) and node.parent.attrname in _READING_OWNER
        return is_owner and isinstance(node.slice, nodes.Const) and found.constructs(str(node.slice.value))
    if isinstance(node, nodes.Const):
        if node.value == CLASS_NAME or not found.name_parts or not isinstance(node.value, str):
            return bool(node.value == CLASS_NAME)
        # What ``getattr()`` may be asked for: a name that is chosen, or a part of one.
        return (isinstance(node.parent, _CHOOSING) and found.constructs(node.value)) or (
            isinstance(node.parent, _JOINING) and not found.name_parts.isdisjoint(_FILLED.split(node.value))
        )
    if isinstance(node, nodes.Call):
        if not isinstance(node.func, (nodes.Name, nodes.Attribute)):
            return may_return_value(node.func, found)
        name = name_of(node.func)
        if name == "getattr" and len(node.args) > 1:
            if isinstance(node.args[1], nodes.Const):
                return _names_class(str(node.args[1].value), found)
            return is_module_getter(node.scope())
        return name in found.returning or (
            name in _ASKING_FIRST and any(may_return_value(one, found) for one in node.args[:1])
        )
    return isinstance(node, nodes.Lambda) and node in found.lambdas


def name_of(node: nodes.Name | nodes.Attribute) -> str:
    """Return the identifier that a name or attribute is."""
    return node.name if isinstance(node, nodes.Name) else node.attrname


def may_return_value(expression: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression's value may be a function whose result constructs."""
    return any(returns_itself(node, found) for node in parts_of(expression, found))


def returns_itself(node: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression may be a function whose result constructs, whatever its parts are."""
    if isinstance(node, nodes.Lambda):
        return may_construct(node.body, found)
    if isinstance(node, nodes.Call):
        if "__call__" in found.returning:
            return True
        node = node.func
    return isinstance(node, (nodes.Name, nodes.Attribute)) and name_of(node) in found.returning


def passes_itself(node: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression may be a function that hands its arguments on, whatever its parts are."""
    if isinstance(node, (nodes.Name, nodes.Attribute)):
        return name_of(node) in HANDING_ON or name_of(node) in found.passing
    return isinstance(node, nodes.Lambda)


def hands_on(result: nodes.NodeNG, function: nodes.FunctionDef, found: Identifiers) -> bool:
    """Tell whether what a function returns may be, or hold, something that it was passed."""
    return any(isinstance(node, nodes.Name) and definitions(function, node.name) for node in parts_of(result, found))


def _names_class(attribute: str, found: Identifiers) -> bool:
    return attribute == CLASS_NAME or found.constructs_as_attribute(attribute) or attribute in found.members


def _is_class(node: nodes.Attribute, found: Identifiers) -> bool:
    """Tell whether an attribute may be the class: not that of a module which has another one of the name."""
    if node.attrname != CLASS_NAME or found.constructs(CLASS_NAME) or CLASS_NAME in found.members:
        return _names_class(node.attrname, found)
    root = read_from(node)
    if not found.namesakes or not isinstance(root, nodes.Name) or node.expr.as_string() not in found.namesakes:
        return True
    return not are_imports(lookup(root)[1])


def is_module_getter(scope: nodes.NodeNG) -> bool:
    """Tell whether a function is a module's ``__getattr__``."""
    return getattr(scope, "name", "") == MODULE_GETTER and isinstance(scope.parent, nodes.Module)


def _is_given_out(node: nodes.Attribute, found: Identifiers) -> bool:
    """Tell whether an attribute may be given out by a module's ``__getattr__``."""
    if not found.is_given_out or not isinstance(node.expr, (nodes.Name, nodes.Attribute)):
        return False
    root = read_from(node.expr)
    return name_of(node.expr) in found.foreign or (isinstance(root, nodes.Name) and root.name in found.foreign)


def may_be_connection(expression: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression's value may be what constructing makes."""
    if isinstance(expression, (nodes.Name, nodes.Attribute)):
        return name_of(expression) in found.made
    return isinstance(expression, nodes.Call) and may_construct(expression.func, found)


def _instance_in(func: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the instance in ``type(instance)`` and ``instance.__class__``."""
    if isinstance(func, nodes.Attribute):
        return func.expr
    return func.args[0] if isinstance(func, nodes.Call) and func.args else None


def is_candidate(call: nodes.Call, found: Identifiers) -> bool:
    """Tell whether a call may construct."""
    func = call.func
    if _is_own_class(func):
        owner = _class_around(call)
        instance = _instance_in(func)
        return (
            (owner is not None and found.constructs(owner.name))
            or may_construct(func, found)
            or (instance is not None and may_be_connection(instance, found))
        )
    if isinstance(func, nodes.Name):
        return found.constructs(func.name)
    if isinstance(func, nodes.Attribute) and func.attrname == INITIALIZER:
        return is_in_constructing_class(call, found) or may_construct(func.expr, found)
    if isinstance(func, nodes.Attribute):
        if func.attrname in _READING_OWNER and may_construct(func.expr, found):
            return True
        return is_do_open(call) or _is_class(func, found) or _is_given_out(func, found)
    return may_construct(func, found)


def is_in_constructing_class(node: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether code stands in a class that constructs, or that such a class mixes in."""
    owner = _class_around(node)
    return owner is not None and (found.constructs(owner.name) or owner.name in found.mixed_in)


def _class_around(node: nodes.NodeNG) -> nodes.ClassDef | None:
    around: nodes.NodeNG | None = node
    while around is not None and not isinstance(around, nodes.ClassDef):
        around = around.parent
    return around


def _is_own_class(func: nodes.NodeNG) -> bool:
    """Tell ``type(self)``, ``self.__class__`` and the ``cls`` of a class method, by their spelling."""
    if isinstance(func, nodes.Call):
        return isinstance(func.func, nodes.Name) and func.func.name == "type" and len(func.args) == 1
    if isinstance(func, nodes.Attribute):
        return func.attrname == "__class__"
    scope = func.scope()
    parameters = scope.args.arguments if isinstance(scope, nodes.FunctionDef) else []
    return isinstance(func, nodes.Name) and bool(parameters) and parameters[0].name == func.name
