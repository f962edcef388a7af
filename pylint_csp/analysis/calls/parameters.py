"""Arguments bound to parameters, as Python would."""

from __future__ import annotations

from collections.abc import Hashable

from astroid import nodes

from pylint_csp.analysis.evaluation.functions import kept_default
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.state.objects import Kind, Object, Slot, item
from pylint_csp.analysis.state.symbols import derived
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Arguments,
    Const,
    Frame,
    FunctionValue,
    Passed,
    Reference,
    Unknown,
    Value,
    bare,
    is_absent,
    item_of,
    marked_like,
    passed,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.functions import (
    FunctionNode,
    all_parameter_names,
    default_of,
    parameter_names,
    positional_names,
)
from pylint_csp.tables.names import CHECK_HOSTNAME, CONTEXT

_MOST_CALLS_IN_DEFAULT = 1_000_000
"""However many calls a default makes, it was made before the function was called."""


class Parameters:
    """Binds the arguments of calls."""

    def __init__(self, machine: Machine, modules: Modules) -> None:
        self._machine = machine
        self._modules = modules

    def bind(self, world: World, function: FunctionValue, arguments: Arguments, frame: Frame) -> bool:
        """Bind the arguments of a call to the parameters; return whether Python would."""
        parameters = function.node.args
        positional = list(arguments.positional)
        names = positional_names(function.node)
        by_name = {*parameter_names(function.node)}.difference(one.name for one in parameters.posonlyargs)
        if function.receiver is not None:
            if names:
                world.names[frame.key, names.pop(0)] = function.receiver
            else:
                positional.insert(0, function.receiver)
        if (len(positional) > len(names) and not parameters.vararg) or _refuses_keyword(
            function, by_name.difference(names[: len(positional)]), arguments
        ):
            return False
        for name, value in zip(names, positional, strict=False):
            world.names[frame.key, name] = passed(value, frame, default_of(function.node, name) is None)
        for name in (*names[len(positional) :], *(one.name for one in parameters.kwonlyargs)):
            given = arguments.keyword(name) if name in by_name else ABSENT
            if name in names and _gives_way(given, arguments.star):
                given = item_of(arguments.star, Const.of(names.index(name) - len(positional)))
            bound = self._or_default(world, function, name, given, frame)
            if bound is None:
                return False
            world.names[frame.key, name] = passed(bound, frame, default_of(function.node, name) is None)
        if parameters.vararg:
            others = enumerate(positional[len(names) :])
            slots = {item(index): Slot(passed(value, frame, required=True), None, 0) for index, value in others}
            rest = passed(_rest_behind(arguments.star, len(names) - len(positional)), frame)
            made = world.make(("made", parameters.vararg, frame.key), Object(Kind.SEQUENCE, slots, rest))
            world.names[frame.key, parameters.vararg] = made
        if parameters.kwarg:
            free = [(name, value) for name, value in arguments.keywords if name not in by_name]
            keywords = tuple((name, passed(value, frame, required=True)) for name, value in free)
            rest = passed(arguments.rest, frame)
            frame.keywords = Arguments((), keywords, rest)
            slots = {item(name): Slot(value, None, 0) for name, value in keywords}
            slots |= never_among_keywords(function.node)
            world.names[frame.key, parameters.kwarg] = world.make(
                ("made", parameters, frame.key), Object(Kind.MAPPING, slots, rest)
            )
        names = all_parameter_names(function.node)
        frame.given = {name: world.names[frame.key, name] for name in names if (frame.key, name) in world.names}
        return True

    def _or_default(self, world: World, function: FunctionValue, name: str, given: Value, frame: Frame) -> Value | None:
        """Return what a parameter is bound to: the value that is given, or its default; None where it has none."""
        if not is_absent(given):
            return given
        expression = default_of(function.node, name)
        if expression is None:
            return marked_like(given, Unknown(("unbound", name))) if isinstance(given, Passed) else None
        kept = kept_default(world, function, name)
        if kept is not None:
            return marked_like(given, kept)
        outer = self._machine.program.defining_frame(function.node, frame.parent) or frame
        before = world.fork()
        before.clock = frame.entered - _MOST_CALLS_IN_DEFAULT
        with self._modules.defining():
            outcomes = self._machine.evaluate(expression, outer, before)
        values = {value for _, value in outcomes}
        value = values.pop() if len(values) == 1 else Unknown(("default", expression))
        if value == NONE:
            value = Const.of(None, expression)
        if isinstance(value, Reference):
            for after, _ in outcomes:
                world.objects = after.objects | world.objects
        return marked_like(given, value)


def _refuses_keyword(function: FunctionValue, by_name: set[str], arguments: Arguments) -> bool:
    """Tell whether a call names a parameter that a function does not have, or gets by its position."""
    # What astroid writes for a dataclass may lack fields of bases that it does not see.
    if function.node.args.kwarg or function.node.lineno is None:
        return False
    if all(name in by_name or is_absent(value) for name, value in arguments.keywords):
        return False
    # The ``__call__`` of a metaclass may take it.
    metaclass = function.owner.metaclass() if function.owner is not None else None
    return not isinstance(metaclass, nodes.ClassDef) or not definitions(metaclass, "__call__")


def _gives_way(keyword: Value, star: Value) -> bool:
    """Tell whether a parameter gets what an unpacked sequence may hold for it, since no keyword argument is given."""
    if not is_absent(keyword):
        return False
    return not isinstance(keyword, Passed) or not is_absent(star)


def _rest_behind(star: Value, taken: int) -> Value:
    """Return the rest of a sequence of which some items are taken."""
    inner = bare(star)
    if taken <= 0 or not isinstance(inner, Unknown):
        return star
    return marked_like(star, Unknown(derived("rest", inner.symbol, taken)))


def never_among_keywords(function: FunctionNode) -> dict[tuple[str, Hashable], Slot]:
    """Return absent slots for what a function's ``**kwargs`` never hold: arguments that its other parameters take."""
    names = set(parameter_names(function))
    return {item(name): Slot(ABSENT) for name in (CONTEXT, CHECK_HOSTNAME) if name in names}
