"""Which calls may construct at all: a cheap look at names, before anything is evaluated.

Everything is judged by identifiers alone, whatever scope they stand in, so that the answer may be yes too often
and never no wrongly. An identifier *constructs* where calling what it names may construct, and *returns* where
calling it may return something that constructs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import cast

from astroid import nodes

from pylint_csp.analysis.program import Program
from pylint_csp.analysis.relevance import FUNCTIONS, default_values, every_node
from pylint_csp.analysis.standard import canonical, is_standard
from pylint_csp.tables.names import DO_OPEN, HANDING_ON, HTTPS_CONNECTION, PYTHON_2_CONTEXT_POSITION

CLASS_NAME = HTTPS_CONNECTION.rpartition(".")[2]
_INITIALIZER = "__init__"
_DO_OPEN_NAME = DO_OPEN.rpartition(".")[2]
_READING_OWNER = frozenset({"func", "__class__", "__wrapped__"})
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
    nodes.ListComp: ("elt",),
    nodes.SetComp: ("elt",),
    nodes.GeneratorExp: ("elt",),
    nodes.DictComp: ("key", "value"),
}
"""By the type of an expression, the parts whose values it hands on."""
_SHORTEST_PART = 4
_NAME_PARTS = frozenset(
    CLASS_NAME[start:end]
    for start in range(len(CLASS_NAME))
    for end in range(start + _SHORTEST_PART, len(CLASS_NAME) + 1)
)
_JOINING = (nodes.BinOp, nodes.Assign, nodes.AnnAssign, nodes.NamedExpr, nodes.Arguments)
"""Where a part of the class's name may stand that is put together with others."""

Function = nodes.FunctionDef | nodes.Lambda

Forwards = Callable[[Function, nodes.Call], frozenset[str]]
"""Answers which of a function's parameters what a call in it gets may come from."""


@dataclass
class Needed:
    """The arguments by which a call may decide about a context, of all the functions that forward."""

    names: set[str] = field(default_factory=lambda: {"context", "check_hostname"})
    positions: set[int] = field(default_factory=lambda: {PYTHON_2_CONTEXT_POSITION})
    all_keywords: bool = False
    all_positional: bool = False

    def add(self, function: Function, parameters: frozenset[str]) -> None:
        """Add some parameters of a function."""
        arguments = function.args
        self.names |= parameters
        for position, one in enumerate((*arguments.posonlyargs, *(arguments.args or ()))):
            if one.name in parameters:
                self.positions.add(position)
                if isinstance(function.parent, nodes.ClassDef):
                    # The receiver of a method may be bound to it already.
                    self.positions.add(position - 1)
        self.all_keywords |= arguments.kwarg in parameters
        self.all_positional |= arguments.vararg in parameters

    def update(self, other: Needed) -> None:
        """Add what another module's functions need."""
        self.names |= other.names
        self.positions |= other.positions
        self.all_keywords |= other.all_keywords
        self.all_positional |= other.all_positional

    def of(self, call: nodes.Call) -> list[nodes.NodeNG]:
        """Return the arguments of a call that may decide."""
        takes_all = self.all_positional or _is_do_open(call) or any(isinstance(one, nodes.Starred) for one in call.args)
        positional = [one for position, one in enumerate(call.args) if takes_all or position in self.positions]
        keywords = [one.value for one in call.keywords if one.arg is None or self.all_keywords or one.arg in self.names]
        return [*positional, *keywords]


@dataclass
class Identifiers:
    """What the identifiers of one module may stand for."""

    constructing: set[str] = field(default_factory=set)
    returning: set[str] = field(default_factory=set)
    members: set[str] = field(default_factory=set)
    """Attributes that construct, of what other modules define."""
    gives_out: bool = False
    """Whether the module's own ``__getattr__`` may return something that constructs (PEP 562)."""
    is_given_out: bool = False
    """Whether a module that it imports does."""
    passing: set[str] = field(default_factory=set)
    """What hands its arguments on when it is called: its result may construct where an argument does."""
    foreign: set[str] = field(default_factory=set)
    """The names of other modules of the project, and of what is imported from them."""
    name_parts: frozenset[object] = frozenset()
    """Strings that may be put together to the class's name."""
    lambdas: set[nodes.Lambda] = field(default_factory=set)
    needed: Needed = field(default_factory=Needed)
    growth: int = 0
    """How many parameters of the module's functions were found to decide about a context."""
    forwarding: dict[str, set[Function]] = field(default_factory=dict)
    """The functions that may construct with what they are passed, by the names that call them."""

    def constructs(self, name: str) -> bool:
        """Tell whether calling what a name stands for may construct."""
        return name in self.constructing or name in self.forwarding

    def add_forwarding(self, name: str, functions: Iterable[Function]) -> None:
        """Add functions that forward under a name."""
        self.forwarding.setdefault(name, set()).update(functions)

    def include(self, other: Identifiers) -> None:
        """Add what may be read as an attribute of an imported module."""
        self.members |= other.constructing
        if other.members is self.members:
            return
        self.members |= other.members
        self.returning |= other.returning
        self.needed.update(other.needed)
        for name, functions in other.forwarding.items():
            self.add_forwarding(name, functions)

    def include_member(self, other: Identifiers, name: str, bound: str) -> None:
        """Add what a ``from`` import takes out of a module."""
        if name == "*":
            self.constructing |= other.constructing
        elif name in other.constructing or other.gives_out:
            self.constructing.add(bound)
        if name in other.forwarding:
            self.add_forwarding(bound, other.forwarding[name])
        if name in other.returning:
            self.returning.add(bound)

    def size(self) -> int:
        """Return how much is in it, to see whether it has grown."""
        return (
            len(self.constructing)
            + len(self.returning)
            + len(self.passing)
            + len(self.members)
            + len(self.lambdas)
            + sum(map(len, self.forwarding.values()))
            + len(self.needed.names)
            + len(self.needed.positions)
            + self.growth
        )


_DEFINITIONS = (
    nodes.Assign,
    nodes.AnnAssign,
    nodes.AugAssign,
    nodes.NamedExpr,
    nodes.For,
    nodes.With,
    nodes.Comprehension,
    nodes.ClassDef,
    nodes.Call,
    *FUNCTIONS,
)


class Candidates:
    """Finds the calls of a module that are worth evaluating."""

    def __init__(self, program: Program, forwards: Forwards) -> None:
        self._program = program
        self._forwards = forwards
        self.sources = program.sources
        self._identifiers: dict[str, Identifiers] = {}
        self._by_module: dict[nodes.Module, Identifiers] = {}
        self._needs: dict[Function, frozenset[str]] = {}
        """The parameters that decide about a context in a function that forwards."""
        self._parts: dict[object, tuple[nodes.NodeNG, ...]] = {}
        self._calls: dict[nodes.Module, list[nodes.Call]] = {}

    def calls(self, module: nodes.Module) -> list[nodes.Call]:
        """Return the calls that may construct, in source order."""
        if module not in self._calls:
            if self.sources.add(module):
                self._identifiers.pop(module.name, None)
            self._calls[module] = []
            if self.sources.is_bearing(module.name):
                identifiers = self.identifiers(module)
                self._calls[module] = [
                    call for call in module.nodes_of_class(nodes.Call) if _is_candidate(call, identifiers)
                ]
        return self._calls[module]

    def deciding_names(self, call: nodes.Call) -> set[str]:
        """Return the keywords by which a call may decide about a context, whatever it enters."""
        return self.identifiers(call.root()).needed.names

    def deciding_arguments(self, call: nodes.Call) -> list[nodes.NodeNG]:
        """Return the arguments of a call that may decide about a context: of those that it may enter, if that is known."""
        functions = self.forwarders(call)
        if functions is None:
            return self.identifiers(call.root()).needed.of(call)
        needed = Needed()
        for function in functions:
            needed.add(function, self._needs.get(function, frozenset()))
        return needed.of(call)

    def may_return(self, call: nodes.Call) -> bool:
        """Tell whether a call may return something that constructs."""
        return _may_return(call.func, self.identifiers(call.root()))

    def forwarders(self, call: nodes.Call) -> set[Function] | None:
        """Return the functions that a call may enter by its name, or None where it may construct in another way."""
        found = self.identifiers(call.root())
        name = getattr(call.func, "name", None) or getattr(call.func, "attrname", None)
        if (
            name is None
            or _is_do_open(call)
            or name in found.constructing
            or name in found.members
            or name in (CLASS_NAME, _INITIALIZER)
        ):
            return None
        return found.forwarding.get(name)

    def identifiers(self, module: nodes.Module) -> Identifiers:
        """Return what a module's identifiers may stand for."""
        if module not in self._by_module:
            if module.name not in self._identifiers:
                for group in self._in_order_of_import(module.name):
                    self._work_out(group)
            self._by_module[module] = self._identifiers[module.name]
        return self._by_module[module]

    def _in_order_of_import(self, name: str) -> Iterator[list[str]]:
        """Yield the module and those that it leads to, each after what it imports; those that import each other together.

        This is Tarjan's algorithm for strongly connected components.
        """
        numbers: dict[str, int] = {}
        lowest: dict[str, int] = {}
        waiting: list[str] = []
        path: list[tuple[str, Iterator[str]]] = []

        def enter(new: str) -> None:
            numbers[new] = lowest[new] = len(numbers)
            self._identifiers[new] = Identifiers()
            waiting.append(new)
            path.append((new, iter(self._imports_of(new))))

        enter(name)
        while path:
            current, imports = path[-1]
            other = next(imports, None)
            if other is None:
                path.pop()
                if path:
                    around = path[-1][0]
                    lowest[around] = min(lowest[around], lowest[current])
                if lowest[current] == numbers[current]:
                    first = waiting.index(current)
                    yield waiting[first:]
                    del waiting[first:]
            elif other not in self._identifiers:
                enter(other)
            elif other in waiting:
                lowest[current] = min(lowest[current], numbers[other])

    def _work_out(self, names: list[str]) -> None:
        """Collect the identifiers of modules that import each other, until none brings anything new to the others."""
        first, *others = (self._identifiers[name] for name in names)
        for other in others:
            # Whatever one of them can reach, each can.
            other.members, other.returning, other.needed = first.members, first.returning, first.needed
            other.forwarding = first.forwarding
        asked: dict[str, set[str]] = {}
        has_grown = True
        while has_grown:
            has_grown = False
            for name in names:
                found = self._identifiers[name]
                size = found.size()
                self._collect(name, found, asked)
                has_grown |= found.size() != size and len(names) > 1

    def _collect(self, name: str, found: Identifiers, asked: dict[str, set[str]]) -> None:
        """Add what a module gets from those that it imports; its tree is read only where its text says so.

        ``asked`` keeps the names that the module was read with before: it is read again for new ones alone.
        """
        for other in self._imports_of(name):
            found.include(self._identifiers[other])
        names = found.constructing | found.members | found.returning | found.forwarding.keys()
        if self.sources.is_installed(name):
            # Of an installed package, modules that hold the class are read, and those that name classes made of it.
            names = {one for one in names if one.lstrip("_")[:1].isupper()}
        new = (names | found.needed.names if names else names) - asked.get(name, set())
        source = self.sources.of(name)
        found.is_given_out |= any(self._identifiers[other].gives_out for other in self._imports_of(name))
        is_open = source.has_star or found.is_given_out
        is_due = source.is_seed and name not in asked
        if not (is_due or (new and (is_open or self.sources.holds_any(name, new)))):
            return
        asked[name] = asked.get(name, set()) | new
        module = self._program.load(name)
        if module is None:
            return
        self._by_module[module] = found
        self._add_bindings(module, found)
        if self.sources.holds_any(name, ["getattr"]):
            found.name_parts = _NAME_PARTS
        definitions = [node for node in every_node(module) if isinstance(node, _DEFINITIONS)]
        size = -1
        while size != found.size():
            size = found.size()
            for definition in definitions:
                self._propagate(definition, found)

    def _imports_of(self, name: str) -> list[str]:
        """Return the names of the modules that a module may import and that may lead to the class."""
        return [
            other
            for other in self.sources.of(name).imports
            if other != name and not is_standard(other) and self.sources.is_bearing(other)
        ]

    def _add_bindings(self, module: nodes.Module, found: Identifiers) -> None:
        """Add what import statements bind."""
        for statement in module.nodes_of_class((nodes.Import, nodes.ImportFrom)):
            if isinstance(statement, nodes.Import):
                found.foreign.update(
                    alias or name.partition(".")[0] for name, alias in statement.names if not is_standard(name)
                )
                continue
            base = self._program.absolute(module, statement.modname or "", statement.level)
            if base is None:
                continue
            source = self._identifiers.get(base)
            for name, alias in statement.names:
                bound = alias or name
                if name in HANDING_ON or not is_standard(base):
                    found.passing.add(bound)
                    found.foreign.add(bound)
                if name == CLASS_NAME and (is_standard(base) or canonical(base) == "http.client"):
                    found.constructing.add(bound)
                elif name == "*" and canonical(base) == "http.client":
                    found.constructing.add(CLASS_NAME)
                elif source is not None:
                    found.include_member(source, name, bound)

    def _propagate(self, node: nodes.NodeNG, found: Identifiers) -> None:
        if isinstance(node, (nodes.Assign, nodes.AugAssign, nodes.AnnAssign, nodes.NamedExpr)):
            targets = node.targets if isinstance(node, nodes.Assign) else [node.target]
            if node.value is not None:
                _bind(targets, node.value, found)
        elif isinstance(node, (nodes.For, nodes.Comprehension)):
            _bind([node.target], node.iter, found)
        elif isinstance(node, nodes.With):
            for expression, target in node.items:
                if target is not None:
                    _bind([target], expression, found)
        elif isinstance(node, nodes.ClassDef):
            self._propagate_class(node, found)
        elif isinstance(node, nodes.Call):
            _bind_by_call(node, found)
        elif isinstance(node, FUNCTIONS):
            self._propagate_function(node, found)

    @staticmethod
    def _propagate_class(node: nodes.ClassDef, found: Identifiers) -> None:
        if any(_may_construct(base, found) for base in cast("list[nodes.NodeNG]", node.bases)):
            found.constructing.add(node.name)

    def _propagate_function(self, node: Function, found: Identifiers) -> None:
        for name, default in _defaults_by_name(node.args):
            if _may_construct(default, found):
                found.constructing.add(name)
        if isinstance(node, nodes.Lambda):
            if self._is_forwarder(node, found) or _may_construct(node.body, found):
                found.lambdas.add(node)
            return
        if any(_hands_on(result, node, found) for result in self._parts_of(node, _results)):
            found.passing.add(node.name)
        if any(_may_construct(result, found) for result in self._parts_of(node, _results)):
            found.returning.add(node.name)
            found.gives_out |= _is_module_getter(node)
            if node.decorators is not None:
                found.constructing.add(node.name)
        name = node.name
        if isinstance(node.parent, nodes.ClassDef) and name in (_INITIALIZER, "__call__"):
            # Calling the class, or what the class makes, enters these.
            name = node.parent.name
        if self._is_forwarder(node, found):
            found.add_forwarding(name, [node])
            if node.name == "__call__":
                found.returning.add(name)

    def _is_forwarder(self, node: Function, found: Identifiers) -> bool:
        parameters = frozenset().union(
            *(
                self._forwards(node, call)
                for call in self._parts_of(node, _calls)
                if isinstance(call, nodes.Call) and _is_candidate(call, found)
            )
        )
        if parameters:
            found.growth += len(parameters - self._needs.get(node, frozenset()))
            self._needs[node] = self._needs.get(node, frozenset()) | parameters
            found.needed.add(node, parameters)
        return bool(parameters)

    def _parts_of(self, node: Function, read: Callable[[Function], Iterable[nodes.NodeNG]]) -> tuple[nodes.NodeNG, ...]:
        """Read something off a function once, for all the rounds."""
        key = (node, read)
        if key not in self._parts:
            self._parts[key] = tuple(read(node))
        return self._parts[key]


def _bind_by_call(call: nodes.Call, found: Identifiers) -> None:
    """``setattr(x, "name", value)``, ``mapping.update(value)``, ``items.append(value)``."""
    parts = [*call.args, *(keyword.value for keyword in call.keywords)]
    if isinstance(call.func, nodes.Name) and call.func.name == "setattr" and len(call.args) == 3:
        name = call.args[1]
        if isinstance(name, nodes.Const) and _may_construct(call.args[2], found):
            found.constructing.add(str(name.value))
    elif (
        isinstance(call.func, nodes.Attribute)
        and call.func.attrname in ("append", "update", "setdefault", "insert")
        and any(_may_construct(part, found) for part in parts)
    ):
        found.constructing.update(_identifiers_of(call.func.expr))


def _bind(targets: list[nodes.NodeNG], value: nodes.NodeNG, found: Identifiers) -> None:
    if _may_construct(value, found):
        for target in targets:
            found.constructing.update(_identifiers_of(target))
    if _may_return(value, found):
        for target in targets:
            found.returning.update(_identifiers_of(target))
    if _may_pass(value, found):
        for target in targets:
            found.passing.update(_identifiers_of(target))


def _identifiers_of(target: nodes.NodeNG) -> Iterator[str]:
    if isinstance(target, (nodes.AssignName, nodes.Name)):
        yield target.name
    elif isinstance(target, (nodes.AssignAttr, nodes.Attribute)):
        yield target.attrname
    elif isinstance(target, nodes.Subscript):
        yield from _identifiers_of(target.value)
    elif isinstance(target, (nodes.Tuple, nodes.List)):
        for element in cast("list[nodes.NodeNG]", target.elts):
            yield from _identifiers_of(element)
    elif isinstance(target, nodes.Starred):
        yield from _identifiers_of(target.value)


def _parts(expression: nodes.NodeNG, found: Identifiers) -> Iterator[nodes.NodeNG]:
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
            pending.extend((node.left, node.right) if node.op in ("+", "|", "*") else ())
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
        return arguments if func.name in HANDING_ON or func.name in found.passing else ()
    if isinstance(func, nodes.Attribute):
        if func.attrname in HANDING_ON:
            return [*arguments, func.expr]
        root = func.expr
        while isinstance(root, nodes.Attribute):
            root = root.expr
        is_foreign = isinstance(root, nodes.Name) and root.name in found.foreign
        return arguments if is_foreign or func.attrname in found.passing else ()
    return [*arguments, func]


def _may_construct(expression: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression's value may construct when it is called, or hold something that does."""
    return any(_constructs_itself(node, found) for node in _parts(expression, found))


def _constructs_itself(node: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression may construct by what it is, whatever its parts are."""
    if isinstance(node, nodes.Name):
        return found.constructs(node.name)
    if isinstance(node, nodes.Attribute):
        return _names_class(node.attrname, found) or node.attrname == _DO_OPEN_NAME or _is_given_out(node, found)
    if isinstance(node, nodes.Const):
        return node.value == CLASS_NAME or (node.value in found.name_parts and isinstance(node.parent, _JOINING))
    if isinstance(node, nodes.Call):
        if not isinstance(node.func, (nodes.Name, nodes.Attribute)):
            return False
        name = _name_of(node.func)
        if name == "getattr" and len(node.args) > 1:
            if isinstance(node.args[1], nodes.Const):
                return _names_class(str(node.args[1].value), found)
            return _is_module_getter(node.scope())
        return name in found.returning
    return isinstance(node, nodes.Lambda) and node in found.lambdas


def _name_of(node: nodes.Name | nodes.Attribute) -> str:
    return node.name if isinstance(node, nodes.Name) else node.attrname


def _may_return(expression: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression's value may be a function whose result constructs."""
    for node in _parts(expression, found):
        if isinstance(node, nodes.Lambda) and _may_construct(node.body, found):
            return True
        if isinstance(node, (nodes.Name, nodes.Attribute)) and _name_of(node) in found.returning:
            return True
    return False


def _may_pass(expression: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether an expression's value may be a function that hands its arguments on."""
    return any(
        isinstance(node, nodes.Lambda)
        or (isinstance(node, (nodes.Name, nodes.Attribute)) and (_name_of(node) in HANDING_ON | found.passing))
        for node in _parts(expression, found)
    )


def _hands_on(result: nodes.NodeNG, function: nodes.FunctionDef, found: Identifiers) -> bool:
    """Tell whether what a function returns may be, or hold, something that it was passed."""
    return any(isinstance(node, nodes.Name) and node.name in function.locals for node in _parts(result, found))


def _names_class(attribute: str, found: Identifiers) -> bool:
    return attribute == CLASS_NAME or found.constructs(attribute) or attribute in found.members


def _is_module_getter(scope: nodes.NodeNG) -> bool:
    return getattr(scope, "name", "") == "__getattr__" and isinstance(scope.parent, nodes.Module)


def _is_given_out(node: nodes.Attribute, found: Identifiers) -> bool:
    """Tell whether an attribute may be given out by a module's ``__getattr__``."""
    return (
        found.is_given_out
        and isinstance(node.expr, (nodes.Name, nodes.Attribute))
        and _name_of(node.expr) in found.foreign
    )


def _is_candidate(call: nodes.Call, found: Identifiers) -> bool:
    """Tell whether a call may construct."""
    func = call.func
    if _is_own_class(func):
        owner = _class_around(call)
        return (owner is not None and found.constructs(owner.name)) or _may_construct(func, found)
    if isinstance(func, nodes.Name):
        return found.constructs(func.name)
    if isinstance(func, nodes.Attribute) and func.attrname == _INITIALIZER:
        owner = _class_around(call)
        return (owner is not None and found.constructs(owner.name)) or _may_construct(func.expr, found)
    if isinstance(func, nodes.Attribute):
        return _is_do_open(call) or _names_class(func.attrname, found) or _is_given_out(func, found)
    return _may_construct(func, found)


def _is_do_open(call: nodes.Call) -> bool:
    return isinstance(call.func, nodes.Attribute) and call.func.attrname == _DO_OPEN_NAME


def _class_around(node: nodes.NodeNG) -> nodes.ClassDef | None:
    around: nodes.NodeNG | None = node
    while around is not None and not isinstance(around, nodes.ClassDef):
        around = around.parent
    return around


def _calls(function: Function) -> Iterator[nodes.Call]:
    yield from (node for node in every_node(function) if isinstance(node, nodes.Call))


def _is_own_class(func: nodes.NodeNG) -> bool:
    """Tell ``type(self)``, ``self.__class__`` and the ``cls`` of a class method, by their spelling."""
    if isinstance(func, nodes.Call):
        return isinstance(func.func, nodes.Name) and func.func.name == "type" and len(func.args) == 1
    if isinstance(func, nodes.Attribute):
        return func.attrname == "__class__"
    scope = func.scope()
    parameters = scope.args.arguments if isinstance(scope, nodes.FunctionDef) else []
    return isinstance(func, nodes.Name) and bool(parameters) and parameters[0].name == func.name


def _results(function: Function) -> Iterator[nodes.NodeNG]:
    for node in function.nodes_of_class((nodes.Return, nodes.Yield, nodes.YieldFrom), skip_klass=FUNCTIONS):
        if node.value is not None:
            yield node.value


def _defaults_by_name(arguments: nodes.Arguments) -> Iterator[tuple[str, nodes.NodeNG]]:
    if not default_values(arguments):
        return
    positional = [*arguments.posonlyargs, *(arguments.args or ())]
    defaults = arguments.defaults or []
    yield from ((one.name, value) for one, value in zip(reversed(positional), reversed(defaults), strict=False))
    for one, value in zip(arguments.kwonlyargs, arguments.kw_defaults or (), strict=False):
        if value is not None:
            yield one.name, value
