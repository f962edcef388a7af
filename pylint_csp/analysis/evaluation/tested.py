"""What a test asks about, by its expression and by the values to which this was evaluated."""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable, Iterator
from itertools import chain
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.settings import SETTINGS
from pylint_csp.analysis.program.known_names import known
from pylint_csp.analysis.program.standard import in_python_3
from pylint_csp.analysis.slices.mentions import holds_call
from pylint_csp.analysis.state.facts import EQUALS, IS_INSTANCE, IS_SUBCLASS, Fact
from pylint_csp.analysis.state.symbols import Symbol, parts_of_kinds
from pylint_csp.analysis.state.values import ClassValue, Frame, Known, Reference, Unknown, Value, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import are_imports, lookup
from pylint_csp.analysis.tree.spelling import begun_with, is_call_of, last_name, string_in, targets_of
from pylint_csp.analysis.tree.walks import every_node, nodes_in
from pylint_csp.tables.methods import CONSUMING, OF_MODULES, REPEATING
from pylint_csp.tables.names import BASES
from pylint_csp.tables.ssl_contexts import CONTEXT_CLASSES

TYPE = Known("builtins.type")
_KNOWN_CLASSES = BASES.keys() | CONTEXT_CLASSES
_WITHOUT_DEFAULT = 2
"""How many arguments ``getattr`` takes at least."""
_ASKING = (Known("builtins.isinstance"), Known("builtins.issubclass"))
_COMPARING = frozenset({"issubset", "issuperset"})
"""Methods of sets that ask what is in these, as ``in`` does, and read nothing of it."""


def owners_in(node: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield what an expression reads from: the owner in ``owner.name``, ``owner[key]`` and ``len(owner)``."""
    for part in every_node(node):
        if last_name(getattr(part, "func", part)) in _COMPARING:
            continue
        if isinstance(part, nodes.Call):
            yield from part.args
        elif isinstance(part, nodes.Attribute):
            yield part.expr
        elif isinstance(part, nodes.Subscript):
            yield part.value


def has_default(node: nodes.NodeNG) -> bool:
    """Tell whether an expression is a call of ``getattr`` with a default."""
    return is_call_of(node, "getattr") and len(node.args) > _WITHOUT_DEFAULT


def is_put_into_context(node: nodes.NodeNG) -> bool:
    """Tell whether the answer to a test is what a context's setting becomes, and decides about no path."""
    holder = node.parent
    while isinstance(holder, (nodes.Compare, nodes.UnaryOp, nodes.BoolOp)):
        holder = holder.parent
    if isinstance(holder, nodes.Keyword):
        return holder.arg in SETTINGS
    return any(isinstance(one, nodes.AssignAttr) and one.attrname in SETTINGS for one in targets_of(holder))


def is_made_elsewhere(value: Value, frame: Frame) -> bool:
    """Tell whether an object was made by the run of another scope than the one that ``frame`` belongs to."""
    if not isinstance(value, Reference) or value.identity[0] != "made":
        return False
    return _root(value.identity[2]) is not _root(frame.key)


def _root(key: Hashable) -> Hashable:
    """Return the scope at the root of a frame's key."""
    while isinstance(key, tuple):
        key = key[0]
    return key


def is_anew(value: Value, node: nodes.NodeNG) -> bool:
    """Tell whether evaluating an expression once more gives another object or unknown value than ``value``.

    What a walrus makes is there under its name from then on.
    """
    if isinstance(node, nodes.NamedExpr):
        return False
    inner = bare(value)
    if isinstance(inner, Reference):
        made = inner.identity[1] if inner.identity[0] == "made" else None
        return isinstance(made, nodes.NodeNG) and (made is node or node.parent_of(made))
    calls = _calls_in(inner) if isinstance(inner, Unknown) and holds_call(node) else []
    return any(call is node or node.parent_of(call) or holds_call(node, REPEATING) for call in calls)


def is_consumed(value: Value, node: nodes.NodeNG, own: Container[str]) -> bool:
    """Tell whether evaluating an expression once more gives something else, as asking for the next item does.

    ``value`` is what it was evaluated to: a function may have called what gives that. ``own`` are the functions of the
    module by their names: what these do is seen.
    """
    inner = bare(value)
    written = (one for one in nodes_in(node, nodes.Call) if last_name(one.func) not in own)
    called = _calls_in(inner) if isinstance(inner, Unknown) else []
    return any(_consumes(one) for one in chain(written, called) if isinstance(one, nodes.Call))


def _consumes(call: nodes.Call) -> bool:
    """Tell whether a call, by its name, takes something away from what is not made for the call alone."""
    name, root = last_name(call.func), begun_with(call.func)
    if isinstance(call.func, nodes.Name) or name in OF_MODULES:
        scope, bindings = lookup(root) if isinstance(root, nodes.Name) else (root, [])
        # What ``next(iter(items))`` goes through was made for it alone.
        is_made = name == "next" and any(isinstance(one, nodes.Call) for one in call.args[:1])
        is_imported = are_imports(bindings) or scope.root() is not root.root()
        return is_imported and not is_made and name in (*CONSUMING, *OF_MODULES)
    # With a text, ``settings.read("tls")`` asks for something by its name.
    is_asked_by_name = name != "pop" and any(map(string_in, call.args))
    source = getattr(call.func, "expr", None)
    return name in CONSUMING and not is_asked_by_name and not isinstance(source, nodes.Call)


def _calls_in(value: Unknown) -> list[nodes.NodeNG]:
    """Return the calls whose results are part of an unknown value's symbol."""
    return [cast("nodes.NodeNG", part[1]) for part in parts_of_kinds(value.symbol, ("call",))]


def is_asked_for_class(call: nodes.Call, callee: Value) -> bool:
    """Tell whether a call is one of ``isinstance`` or ``issubclass`` with two arguments."""
    return bare(callee) in _ASKING and len(call.args) == 2


def narrowed(world: World, value: Value) -> Value:
    """Return what a test has found an unknown value to equal, else the value without marks."""
    equal = world.told(value).equals
    return bare(value) if equal is None else equal


def as_class(value: Value) -> ClassValue | Known | None:
    """Return a class of the program, or one that the tables know, under its name of Python 3; None for others."""
    inner = bare(value)
    if isinstance(inner, Known):
        named = Known(in_python_3(inner.name))
        return named if known(named.name) is not None else None
    return inner if isinstance(inner, ClassValue) else None


def is_class(value: Value) -> bool:
    """Tell whether a value is a class of the program, or a connection's or context's that the tables know."""
    inner = as_class(value)
    return isinstance(inner, ClassValue) or (inner is not None and inner.name in _KNOWN_CLASSES)


def told_of_class(world: World, symbol: Symbol) -> list[tuple[Symbol, Fact]]:
    """Return the facts of tests that compared a symbol's value with classes: ``kind is HTTPSConnection``."""
    return [
        (one, fact)
        for one, fact in world.facts.items()
        if one[0] in (EQUALS, IS_SUBCLASS) and one[1] == symbol and as_class(cast("Value", one[2])) is not None
    ]


def told_of_instances(world: World, symbol: Symbol, kind: str = IS_INSTANCE) -> list[tuple[Value, bool | None]]:
    """Return the classes that ``isinstance`` or ``issubclass`` tests of a symbol's value named, with their answers."""
    return [(cast("Value", one[2]), fact.is_true) for one, fact in world.facts.items() if one[:2] == (kind, symbol)]


def implied(
    told: list[tuple[Value, bool | None]], cls: Value, is_subclass: Callable[[Value, Value], bool | None]
) -> bool | None:
    """Return the answer to a test of a class that the answers for other classes imply; None where they imply none.

    An instance of a class is one of its bases, too. What is no instance of a class is none of its subclasses either.
    """
    for other, is_one in told:
        if is_subclass(other, cls) if is_one else is_subclass(cls, other):
            return is_one
    return None


def is_no_such_instance(
    told: list[tuple[Value, bool | None]],
    world: World,
    value: Value,
    is_of_class: Callable[[World, Value, Value], bool | None],
) -> bool:
    """Tell whether ``isinstance`` tests, by the classes and answers in ``told``, surely don't fit a value."""
    answers = ((is_of_class(world, bare(value), cls), is_one) for cls, is_one in told)
    return any(answer is not None and is_one is (not answer) for answer, is_one in answers)


def is_ruled_out(
    world: World, symbol: Symbol, value: Value, is_subclass: Callable[[Value, Value], bool | None]
) -> bool:
    """Tell whether tests of an unknown value, by its symbol, have ruled out that it is a certain class."""
    cls = as_class(value)
    if is_class(value) and (TYPE, False) in told_of_instances(world, symbol):
        return True
    for (kind, _, other), fact in told_of_class(world, symbol) if cls is not None else ():
        is_one = cls == other if kind == EQUALS else is_subclass(cast("Value", cls), cast("Value", other))
        if is_one is not None and fact.is_true is (not is_one):
            return True
    return False
