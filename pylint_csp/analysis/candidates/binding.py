"""What statements and calls bind identifiers to, and put into containers: registries, whose items may construct."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import cast

from astroid import nodes

from pylint_csp.analysis.candidates.callees import callees_of
from pylint_csp.analysis.candidates.expressions import (
    is_of_instance,
    is_own_class,
    may_be_connection,
    may_construct,
    parts_of,
    passes_itself,
    returns_itself,
    returns_later_itself,
    stands_for_own_class,
)
from pylint_csp.analysis.candidates.identifiers import FILLING_METHODS, Fields, Filling, Identifiers, Place
from pylint_csp.analysis.candidates.needed import INITIALIZER
from pylint_csp.analysis.candidates.reading import bound_inside, given_as, identifiers_of
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.tree.bindings import classes_named, defined_names, readings
from pylint_csp.analysis.tree.functions import is_static, parameter_names, positional_names
from pylint_csp.analysis.tree.spelling import (
    alternatives,
    arguments_of,
    begun_with,
    choices_of,
    decorators_of,
    is_call_of,
    last_name,
    string_in,
    targets_of,
)
from pylint_csp.analysis.tree.walks import class_around, every_node, nodes_in, reached
from pylint_csp.tables.methods import SUBCLASSING

_PARTIALS = ("partial", "partialmethod")
_MAKING_ANEW = (nodes.BinOp, nodes.Compare, nodes.JoinedStr)
"""What makes something else of its parts."""


def assign(targets: list[nodes.NodeNG], value: nodes.NodeNG, found: Identifiers) -> None:
    """Let targets stand for what a value may, and those that take it apart for their part of it."""
    pairs = _paired(targets, value)
    for target, part in pairs:
        assign([target], part, found)
    if not pairs:
        bind(targets, value, found)


def bind(targets: list[nodes.NodeNG], value: nodes.NodeNG, found: Identifiers) -> None:
    """Let targets stand for what a value, or a part of it, may."""
    parts = [*parts_of(value, found)]
    callees = callees_of(value, parts, found)
    if callees:
        found.callees.enter((one for target in targets for one in identifiers_of(target)), callees)
    for is_one, identifiers in (
        (callees is None, found.constructing),
        (any(returns_itself(part, found) for part in parts), found.returning),
        (any(returns_later_itself(part, found) for part in parts), found.returning_later),
        (any(passes_itself(part, found) for part in parts), found.passing),
        (any(may_be_connection(part, found) for part in parts), found.made),
    ):
        if is_one:
            for target in targets:
                identifiers.update(identifiers_of(target))
    if any(stands_for_own_class(one, found) for one in (value, *choices_of(value))):
        # Where it is kept otherwise, what is made of it is most often no connection.
        for target in targets:
            found.constructing.update(identifiers_of(target) if isinstance(target, nodes.AssignName) else ())


def _paired(targets: list[nodes.NodeNG], value: nodes.NodeNG) -> list[tuple[nodes.NodeNG, nodes.NodeNG]]:
    """Return the targets that take a tuple apart, each with what it gets, where both are written out."""
    pairs: list[tuple[nodes.NodeNG, nodes.NodeNG]] = []
    for target in targets:
        if not isinstance(target, (nodes.Tuple, nodes.List)):
            return []
        for whole in alternatives(value):
            if not isinstance(whole, (nodes.Tuple, nodes.List)) or len(whole.elts) != len(target.elts):
                return []
            if any(isinstance(one, nodes.Starred) for one in (*target.elts, *whole.elts)):
                return []
            parts = [cast("list[nodes.NodeNG]", one.elts) for one in (target, whole)]
            pairs.extend(zip(*parts, strict=True))
    return pairs


def bind_by_call(call: nodes.Call, found: Identifiers) -> None:
    """Bind what ``setattr(x, "name", value)``, ``mapping.update(value)`` or ``items.append(value)`` sets or fills."""
    parts = arguments_of(call)
    if is_call_of(call, "setattr") and len(call.args) == 3:
        # A name that is no literal may be any that stands in the module.
        texts = [call.args[1]] if isinstance(call.args[1], nodes.Const) else nodes_in(call.root(), nodes.Const)
        if may_construct(call.args[2], found):
            told = filter(str.isidentifier, map(string_in, texts))
            found.constructing.update(one for name in told for one in (name, f".{name}"))
    elif last_name(call.func) in _PARTIALS:
        found.needed.add_partial(call)
    elif any(may_construct(part, found) for part in parts):
        for container in (one for filled in _filled(call) for one in readings(filled)):
            # A list that is written out has no name, and the names in it are not filled.
            found.constructing.update(() if isinstance(container, nodes.List) else identifiers_of(container))
    for fields, values in _taken(call, found) if call.args and found.fields else ():
        bind_fields(fields, values, found)
    functions = [one for name in _names_called(call.func) for one in found.own.functions.get(name, ())]
    handed = [at for at, one in enumerate(call.args) if may_construct(one, found)] if functions else ()
    for function, at in product(functions, handed):
        # A method may be called of its receiver, or handed that; of an instance, it is never handed it.
        is_method = isinstance(function.parent, nodes.ClassDef)
        first = at + (is_method and is_of_instance(call.func) and not is_static(function))
        for name in positional_names(function)[first : at + 1 + is_method]:
            found.constructing.update(bound_inside(function, name))
    for keyword in call.keywords:
        # What is made may have it as an attribute of that name.
        if keyword.arg is not None and may_construct(keyword.value, found):
            found.constructing.update(given_as(keyword.arg))


def _filled(call: nodes.Call) -> Iterator[nodes.NodeNG]:
    """Yield what a call's method may put something into, be it kept under a name, as in ``add = items.append``.

    A class's own method is told by what it does.
    """
    for func in readings(call.func):
        if isinstance(func, nodes.Attribute) and func.attrname in FILLING_METHODS and not classes_named(func.expr):
            yield func.expr


def _taken(call: nodes.Call, found: Identifiers) -> Iterator[tuple[Iterable[str], list[nodes.NodeNG]]]:
    """Yield the fields of the classes that a call may make instances of, with the arguments that these take."""
    func = call.func
    if last_name(func) == "partial":
        yield found.fields.get(last_name(call.args[0]), Fields()).names, call.args[1:]
    elif isinstance(func, nodes.Attribute) and func.attrname == INITIALIZER:
        around = class_around(call)
        is_next = is_call_of(func.expr, "super") and around is not None
        classes = cast("list[nodes.NodeNG]", around.bases) if around is not None and is_next else [func.expr]
        values = call.args if is_next else call.args[1:]
        yield from ((found.fields.get(last_name(one), Fields()).names, values) for one in classes)
    elif is_own_class(func):
        yield found.fields.get(getattr(class_around(call), "name", ""), Fields()).names, call.args
    else:
        yield found.fields.get(last_name(func), Fields()).names, call.args


def bind_fields(fields: Iterable[str], values: Iterable[nodes.NodeNG], found: Identifiers) -> None:
    """Let fields stand for the values that an instance is made with, both by their places."""
    for field, value in zip(fields, values, strict=False):
        if field and may_construct(value, found):
            found.constructing.update(given_as(field))


def filling_of(function: nodes.FunctionDef, inside: list[nodes.NodeNG]) -> Filling | None:
    """Return what a function, or one defined in it, fills, by the nodes inside; None where it fills nothing."""
    stores = [store for node in inside for store in _stores(node)]
    if not stores:
        return None
    scopes = [one for one in inside if isinstance(one, FUNCTIONS)]
    passed = {name for scope in scopes for name in parameter_names(scope)}
    own = frozenset().union(*map(defined_names, scopes))
    sources = _sources_in(inside)
    outer: set[str] = set()
    with_passed: set[Place] = set()
    with_any: set[Place] = set()
    for container, value in stores:
        is_passed = any(isinstance(part, nodes.Name) and part.name in passed for part in every_node(value))
        root = begun_with(container)
        is_own = isinstance(root, nodes.Name) and root.name in own
        if is_passed and not (is_own and isinstance(container, nodes.Name)):
            outer.update(identifiers_of(container))
        if isinstance(root, nodes.Name) and is_own:
            # Its own names for what it is passed, and for parts of that, lead to it.
            leading = reached([root.name], lambda name: sources.get(name, ()))
            *_, identifier = identifiers_of(root)
            places = {one for one in _places_of(function, identifier) if one.name in leading}
            with_any |= places
            with_passed |= places if is_passed else set()
    found = Filling(frozenset(outer), frozenset(with_passed), frozenset(with_any))
    return found if any(found) else None


def _sources_in(inside: list[nodes.NodeNG]) -> dict[str, set[str]]:
    """Return, by what a function's statements bind, the names of what it may be, or be a part of."""
    found: dict[str, set[str]] = {}
    for node in inside:
        value = getattr(node, "iter", None) or getattr(node, "value", None)
        if value is not None and not isinstance(value, _MAKING_ANEW):
            targets = [one for target in targets_of(node) for one in nodes_in(target, nodes.AssignName)]
            names = {one.name for one in nodes_in(value, nodes.Name, _MAKING_ANEW)}
            for target in targets:
                found.setdefault(target.name, set()).update(names)
    return found


def _places_of(function: nodes.FunctionDef, identifier: str) -> Iterator[Place]:
    """Yield the parameters of a function as places that are filled where it fills an identifier."""
    names = parameter_names(function)
    skipped = int(isinstance(function.parent, nodes.ClassDef))
    for position, name in enumerate(names):
        yield Place(position - skipped, name, identifier)
    if function.args.vararg:
        yield Place(len(positional_names(function)) - skipped, function.args.vararg, identifier, True)
    if function.args.kwarg:
        yield Place(-1, function.args.kwarg, identifier, True)


def _stores(node: nodes.NodeNG) -> Iterator[tuple[nodes.NodeNG, nodes.NodeNG]]:
    """Yield the containers that a statement or call puts something into, each with what that is."""
    if isinstance(node, nodes.Assign):
        yield from ((one.value, node.value) for one in node.targets if isinstance(one, nodes.Subscript))
    elif isinstance(node, nodes.Call):
        yield from product(_filled(node), arguments_of(node))


def fill_by_call(call: nodes.Call, found: Identifiers) -> None:
    """Let the containers that a function fills stand for what it puts in: ``register(value)``, ``fill(container)``."""
    for filling in _filling_by(call.func, found):
        filled = found.filled_by(filling)
        if any(may_construct(one, found) for one in arguments_of(call)):
            found.constructing |= filling.outer
            filled |= filling.with_passed
        _fill_passed(call, filled, found)


def _fill_passed(call: nodes.Call, places: Iterable[Place], found: Identifiers) -> None:
    """Let the containers that a call passes at some places stand for what constructs."""
    for position, name, _, is_rest in places:
        containers = call.args[position : None if is_rest else position + 1] if position >= 0 else []
        containers.extend(one.value for one in call.keywords if one.arg == name or (is_rest and position < 0))
        parts = [part for one in containers for part in parts_of(one, found)]
        for container in (one for part in parts for one in readings(part)):
            if isinstance(container, (nodes.Name, nodes.Attribute)):
                found.constructing.update(identifiers_of(container))


def fill_by_decorators(decorated: nodes.ClassDef | nodes.FunctionDef, found: Identifiers) -> None:
    """Let containers stand for a class or function that constructs, by its decorators or its bases.

    ``@register``, ``@register("name")`` or ``@registry.append``.
    """
    for decorator in decorators_of(decorated):
        if isinstance(decorator, nodes.Attribute) and decorator.attrname in FILLING_METHODS:
            found.constructing.update(identifiers_of(decorator.expr))
        for filling in _filling_by(decorator.func if isinstance(decorator, nodes.Call) else decorator, found):
            found.constructing |= filling.outer
            if isinstance(decorator, nodes.Call):
                # ``@register(registry)``
                _fill_passed(decorator, filling.with_passed, found)
    if isinstance(decorated, nodes.ClassDef) and SUBCLASSING in found.filling:
        # A base may put each subclass somewhere.
        found.constructing |= found.filling[SUBCLASSING].outer


def _filling_by(func: nodes.NodeNG, found: Identifiers) -> Iterator[Filling]:
    names = _names_called(func) if found.filling else ()
    return (found.filling[name] for name in names if name in found.filling)


def _names_called(func: nodes.NodeNG) -> Iterable[str]:
    """Return the name that a callee ends in, and those of what it stands for."""
    return dict.fromkeys(map(last_name, readings(func)))
