"""What the statements and functions of a module let its identifiers stand for, until nothing new comes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from astroid import nodes

from pylint_csp.analysis.candidates.binding import (
    assign,
    bind,
    bind_by_call,
    bind_fields,
    fill_by_call,
    fill_by_decorators,
    filling_of,
)
from pylint_csp.analysis.candidates.callees import (
    callees_itself,
    callees_of,
    entered_by_name,
    initializers_of,
    is_candidate,
    is_of_mixed_in,
    may_initialize,
)
from pylint_csp.analysis.candidates.expressions import (
    is_module_getter,
    may_construct,
    may_return_value,
    parts_of,
    returns_itself,
)
from pylint_csp.analysis.candidates.handing import Flows, flows_of, hands_on, keys_named, positions_handed_on
from pylint_csp.analysis.candidates.identifiers import (
    CALLED_UNNAMED,
    ENTERING,
    GOING_OVER,
    Callee,
    Fields,
    Filling,
    Identifiers,
)
from pylint_csp.analysis.candidates.needed import INITIALIZER, POST_INITIALIZER, Function, Needed
from pylint_csp.analysis.candidates.outline import Outline
from pylint_csp.analysis.candidates.reading import bound_as, bound_inside, identifiers_of, is_read_as
from pylint_csp.analysis.program.program import scope_of
from pylint_csp.analysis.program.standard import is_standard_import
from pylint_csp.analysis.slices.mentions import FUNCTIONS, default_values
from pylint_csp.analysis.tree.bindings import IMPORTS, definitions, lookup
from pylint_csp.analysis.tree.functions import default_of, parameter_names, positional_names
from pylint_csp.analysis.tree.memo import memoized
from pylint_csp.analysis.tree.named_tuples import fields_written
from pylint_csp.analysis.tree.spelling import begun_with, decorators_of, held_in, last_name
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.names import FIELD_DECORATORS, MODELS, NAMED_TUPLE_MAKERS, NAMED_TUPLES

Forwards = Callable[[Function, nodes.Call, bool], frozenset[str]]
"""Answers from which of a function's parameters the arguments of a call in it may come.

If told so, what is handed on as ``*args`` and ``**kwargs`` doesn't count.
"""


_ENTERED_BY_CLASS = frozenset({INITIALIZER, POST_INITIALIZER, "__new__", "__call__"})
"""The methods that are entered by calling the class, or what the class makes."""


class Propagation:
    """Lets what one identifier may stand for go on to those that are bound to it."""

    forwards: Forwards

    def __init__(self) -> None:
        self.needs: dict[Function, Needed] = {}
        """The arguments by which a call of a function that forwards may decide about a context."""
        self.looked_at = 0
        """How many statements and calls were looked at."""

    def needed_by(self, call: nodes.Call, found: Identifiers) -> Needed | None:
        """Return what may decide about a context in what a call enters; None where no argument does."""
        functions = entered_by_name(call, found)
        if functions:
            each = [self.needs.get(one, Needed()) for one in functions]
        else:
            func = call.func
            if isinstance(func, nodes.Attribute) and func.attrname == INITIALIZER:
                func = func.expr
            callees = callees_itself(func, found)
            if not callees:
                return found.needed
            told = [self.needs.get(one) if isinstance(one, Function) else Needed() for one in callees]
            each = [one for one in told if one is not None]
        needed = Needed(bound=found.needed.bound)
        for one in each:
            needed.update(one)
        return needed if each else None

    def propagate(self, outline: Outline, found: Identifiers) -> None:
        """Add what the identifiers of a module may stand for by what the module does."""
        # In the order of the source, in which most names are bound before they are used; then backwards, and so on.
        definitions = [*outline.definitions]
        size = -1
        while size != found.size():
            size = found.size()
            self.looked_at += len(definitions)
            for definition in definitions:
                self._propagate(definition, found, outline)
            definitions.reverse()

    def _propagate(self, node: nodes.NodeNG, found: Identifiers, outline: Outline) -> None:
        if isinstance(node, (nodes.Assign, nodes.AugAssign, nodes.AnnAssign, nodes.NamedExpr)):
            targets = node.targets if isinstance(node, nodes.Assign) else [node.target]
            if node.value is not None:
                assign(targets, node.value, found)
                if fields := _fields_made(node.value):
                    names = [one.name for one in targets if isinstance(one, nodes.AssignName)]
                    found.fields |= dict.fromkeys(names, fields)
        elif isinstance(node, (nodes.For, nodes.Comprehension)):
            if not _has_no_items(node.iter, found):
                bind([node.target], node.iter, found)
            _bind_special(GOING_OVER, node.target, found)
        elif isinstance(node, nodes.With):
            for expression, target in node.items:
                if target is not None:
                    bind([target], expression, found)
                    _bind_special(ENTERING, target, found)
        elif isinstance(node, nodes.Match):
            captured = (one for case in node.cases for one in nodes_in(case.pattern, nodes.AssignName))
            bind([*captured], node.subject, found)
        elif isinstance(node, nodes.ClassDef):
            self._propagate_class(node, found)
        elif isinstance(node, nodes.Call):
            bind_by_call(node, found)
            fill_by_call(node, found)
            _bind_defaults_of_fields(node, found)
        elif isinstance(node, FUNCTIONS):
            _bind_defaults(node, found)
            if isinstance(node, nodes.FunctionDef):
                self._propagate_function(node, found, outline)
            elif self._is_forwarder(node, found, outline) or may_construct(node.body, found):
                found.lambdas.add(node)

    @staticmethod
    def _propagate_class(node: nodes.ClassDef, found: Identifiers) -> None:
        bases = cast("list[nodes.NodeNG]", node.bases)
        of_bases = [_fields_made(one) or found.fields.get(last_name(one), Fields()) for one in bases]
        are_items = any(one.are_items for one in of_bases) or not _NAMED_TUPLE_BASES.isdisjoint(map(last_name, bases))
        fields = _fields_of(node) or next((one.names for one in of_bases if one.names), ())
        if fields:
            found.fields[node.name] = Fields(fields, are_items)
        if any(last_name(base).endswith(("Enum", "Flag")) for base in bases):
            values = [one.value for one in node.body if isinstance(one, nodes.Assign)]
            found.constructing.update([".value"] if any(may_construct(one, found) for one in values) else [])
            for value in values:
                # A member's initialiser takes its value apart.
                parts = cast("list[nodes.NodeNG]", value.elts) if isinstance(value, nodes.Tuple) else [value]
                bind_fields(fields, parts, found)
        is_constructing = any(may_construct(base, found) for base in bases)
        if is_constructing:
            _add_class(node, found)
            fill_by_decorators(node, found)
        if any(returns_itself(part, found) for base in bases for part in parts_of(base, found)):
            # So are a subclass's instances called.
            found.returning.update(found.read_as(node))
        if is_constructing or node.name in found.mixed_in:
            found.mixed_in.update(base.name for base in bases if isinstance(base, nodes.Name))

    def _propagate_function(self, node: nodes.FunctionDef, found: Identifiers, outline: Outline) -> None:
        results = outline.results(node)
        identifiers = found.read_as(node)
        if not found.passing.issuperset(identifiers) and hands_on(results, node, self._flows_of(node, outline), found):
            found.passing.update(identifiers)
        if is_module_getter(node):
            found.gives_out |= any(may_construct(one, found) for one in results)
            # It may give out what the modules have that it imports.
            found.gives_out |= any(last_name(one.func) == "import_module" for one in _calls_in(node, outline))
        else:
            _propagate_results(results, node, identifiers, found)
        filling = self._filling_of(node, outline)
        if filling is not None:
            found.add_filling(node.name, filling)
        if isinstance(node.parent, nodes.ClassDef) and node.name in _ENTERED_BY_CLASS:
            identifiers = found.read_as(node.parent)
        if self._is_forwarder(node, found, outline):
            for identifier in identifiers:
                found.add_forwarding(identifier, [node])
            fill_by_decorators(node, found)
            if node.name == "__call__":
                found.returning.update(identifiers)

    @memoized
    def _flows_of(self, node: nodes.FunctionDef, outline: Outline) -> Flows:
        return flows_of(node, outline.inside(node))

    @memoized
    def _filling_of(self, node: nodes.FunctionDef, outline: Outline) -> Filling | None:
        return filling_of(node, outline.inside(node))

    def _is_forwarder(self, node: Function, found: Identifiers, outline: Outline) -> bool:
        deciding: dict[nodes.Call, frozenset[str]] = {}
        for call in outline.inside(node):
            if isinstance(call, nodes.Call) and is_candidate(call, found):
                parameters = self.forwards(node, call, False)
                if parameters:
                    deciding[call] = parameters
                    if scope_of(call) is not node:
                        self._add_closure(scope_of(call), found)
        if deciding:
            needed = self.needs.setdefault(node, Needed())
            size = needed.size()
            self._add_needed(needed, node, deciding, found)
            found.growth += needed.size() != size
            found.needed.update(needed)
        return bool(deciding)

    def _add_needed(
        self, needed: Needed, function: Function, deciding: dict[nodes.Call, frozenset[str]], found: Identifiers
    ) -> None:
        """Add what a function needs for calls in it, each with the parameters that its arguments may come from."""
        parameters = frozenset().union(*deciding.values())
        needed.add_parameters(function, parameters)
        if isinstance(function, nodes.FunctionDef) and any(map(_may_take_otherwise, decorators_of(function))):
            needed.add_names(None)
            needed.add_positions(None)
        starred = parameters & {function.args.vararg, function.args.kwarg}
        if not starred:
            return
        # Made into something else, or handed on to other initialisers, any of them may decide.
        otherwise = frozenset().union(*(self.forwards(function, one, True) for one in deciding))
        calls = {one for one in deciding if not is_of_mixed_in(one, found)}
        others = Needed()
        for one in deciding:
            others.update(self.needed_by(one, found) or others)
        if function.args.vararg in starred:
            is_told = function.args.vararg not in otherwise and not others.all_positions
            positions = others.positions | others.positions_unbound
            needed.add_positions(positions_handed_on(function, calls, positions) if is_told else None)
        if function.args.kwarg in starred:
            is_told = function.args.kwarg not in otherwise and not others.all_keywords
            keys = keys_named(function, calls) if is_told else None
            needed.add_names(None if keys is None else keys | others.names)

    @staticmethod
    def _add_closure(function: nodes.NodeNG, found: Identifiers) -> None:
        """Add a function that constructs with what the function around it is passed."""
        if isinstance(function, nodes.FunctionDef):
            found.callees.enter(bound_as(cast("nodes.NodeNG", function.parent), function.name), {function})
        elif isinstance(function, nodes.Lambda):
            found.lambdas.add(function)


def _add_class(node: nodes.ClassDef, found: Identifiers) -> None:
    """Add a class that constructs: its calls enter its own initialiser, or those of its bases, where these are told."""
    bases = cast("list[nodes.NodeNG]", node.bases)
    inherited = [callees_itself(one, found) for one in bases if may_construct(one, found)]
    callees: set[Callee] = {*initializers_of(node)}
    is_plain = not node.keywords and node.decorators is None and not definitions(node, "__new__")
    is_told = is_plain and all(inherited) and len(callees) == len(definitions(node, INITIALIZER))
    if not all(one.parent is node for one in definitions(node, INITIALIZER)) or not callees:
        # It has none of its own, or not always.
        callees.update(*inherited)
        is_told = is_told and not any(may_initialize(one) for one in bases if not may_construct(one, found))
    if is_told:
        found.callees.enter(found.read_as(node), callees)
    else:
        found.constructing.update(found.read_as(node))


def _propagate_results(
    results: list[nodes.NodeNG], function: nodes.FunctionDef, identifiers: list[str], found: Identifiers
) -> None:
    """Let a function stand for what its results may be: decorated ones may be that themselves, as of a property."""
    callees: set[Callee] | None = set()
    for one in results:
        others = callees_of(one, parts_of(one, found), found)
        callees = None if callees is None or others is None else callees | others
    if callees and function.decorators is None and CALLED_UNNAMED.isdisjoint(identifiers):
        found.callees.give(identifiers, callees)
    elif callees is None or callees:
        found.returning.update(identifiers)
        found.constructing.update(identifiers if function.decorators is not None else ())
    if any(may_return_value(result, found) for result in results):
        found.returning_later.update(identifiers)
        found.returning.update(identifiers if function.decorators is not None else ())
    if any(last_name(one) == "setter" for one in decorators_of(function)) and found.constructs(f".{function.name}"):
        # What is assigned to the property is what its setter takes.
        for name in positional_names(function)[1:]:
            found.constructing.update(bound_inside(function, name))
    if any(returns_itself(one, found) for one in decorators_of(function)):
        # What a decorator returns is called in the function's place.
        found.constructing.update(identifiers)
    if any(may_return_value(one, found) for one in decorators_of(function)):
        found.returning.update(identifiers)


def _may_take_otherwise(decorator: nodes.NodeNG) -> bool:
    """Tell whether what a decorator puts in a function's place may take arguments by other names: Python's don't."""
    root = begun_with(decorator)
    bound = lookup(root)[1] if isinstance(root, nodes.Name) else ()
    others = (one for one in bound if isinstance(one, (nodes.FunctionDef, nodes.ClassDef, *IMPORTS)))
    return any(not is_standard_import(one, last_name(root)) for one in others)


def _has_no_items(expression: nodes.NodeNG, found: Identifiers) -> bool:
    """Tell whether all that an expression is known to be is functions that forward, over which no loop goes."""
    if not isinstance(expression, (nodes.Name, nodes.Attribute)):
        return False
    returning = (found.returning, found.returning_later, found.callees.returned)
    others = (found.constructing, found.members, found.callees.named, *returning, found.passing, found.made)
    if any(is_read_as(expression, names.__contains__) for names in others):
        return False
    functions = found.forwarding_as(expression)
    return bool(functions) and all(last_name(one) not in _ENTERED_BY_CLASS for one in functions)


def _bind_defaults(function: Function, found: Identifiers) -> None:
    for name in parameter_names(function) if default_values(function.args) else ():
        default = default_of(function, name)
        if default is not None and may_construct(default, found):
            found.constructing.update(bound_inside(function, name))
        if default is not None and may_return_value(default, found):
            found.returning.update(bound_inside(function, name))


def _bind_defaults_of_fields(call: nodes.Call, found: Identifiers) -> None:
    """Let the last fields of a named tuple that a call makes stand for its ``defaults``."""
    fields = _fields_made(call)
    given = next((one.value for one in call.keywords if one.arg == "defaults"), None) if fields else None
    if fields is not None and given is not None:
        bind_fields(reversed(fields.names), reversed(held_in(given) or [given] * len(fields.names)), found)


def _bind_special(methods: frozenset[str], target: nodes.NodeNG, found: Identifiers) -> None:
    """Let a target stand for what some special methods return, whose instances names don't tell."""
    if not found.returning.isdisjoint(methods):
        found.constructing.update(identifiers_of(target))
    if not found.returning_later.isdisjoint(methods):
        found.returning.update(identifiers_of(target))


def _fields_of(cls: nodes.ClassDef) -> tuple[str, ...]:
    """Return the attributes or parameters that take the arguments of a class's call, by the places of these."""
    if _has_fields(cls):
        annotated = (one.target for one in cls.body if isinstance(one, nodes.AnnAssign))
        return tuple(one.name for one in annotated if isinstance(one, nodes.AssignName))
    makers = (one for name in (INITIALIZER, "__new__") for one in definitions(cls, name))
    maker = next((one for one in makers if isinstance(one, nodes.FunctionDef)), None)
    return tuple(parameter_names(maker)[1:]) if maker is not None else ()


def _has_fields(cls: nodes.ClassDef) -> bool:
    """Tell whether a class is a named tuple, a dataclass or the like, made with its fields, by their places, too."""
    decorators = decorators_of(cls)
    names = {last_name(one.func if isinstance(one, nodes.Call) else one) for one in decorators}
    bases = cast("list[nodes.NodeNG]", cls.bases)
    return not _MAKERS_OF_FIELDS.isdisjoint((*names, *map(last_name, bases)))


def _fields_made(value: nodes.NodeNG) -> Fields | None:
    """Return the fields of the named tuple that a call makes; None of other expressions."""
    if not isinstance(value, nodes.Call) or last_name(value.func) not in _NAMED_TUPLE_FACTORIES:
        return None
    return Fields(tuple(fields_written(value)), are_items=True)


_NAMED_TUPLE_FACTORIES = {one.rpartition(".")[2] for one in NAMED_TUPLE_MAKERS}
_NAMED_TUPLE_BASES = {one.rpartition(".")[2] for one in NAMED_TUPLES}
_MAKERS_OF_FIELDS = {one.rpartition(".")[2] for one in (*NAMED_TUPLES, *MODELS, *FIELD_DECORATORS, "dataclass")}


def _calls_in(function: Function, outline: Outline) -> Iterator[nodes.Call]:
    return (one for one in outline.inside(function) if isinstance(one, nodes.Call))
