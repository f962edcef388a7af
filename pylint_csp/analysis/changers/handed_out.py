"""Where a method hands its receiver to other code: what it sets before that and after it need not go together."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from astroid import nodes

from pylint_csp.analysis.program.program import owner_of
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.spelling import is_call_of, is_called, is_named, last_name
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import LEAVING_ARGUMENTS

_ASKING = frozenset(
    {
        *("setattr", "getattr", "hasattr", "isinstance", "type", "callable", "id", "vars"),
        *("ascii", "format", "hash", "print", "repr", "str", "super"),
    }
)
"""Built-in functions that get an instance and set none of its attributes, but for the one that ``setattr`` is told."""
_ASKING_METHODS = LEAVING_ARGUMENTS | {"format", "proxy", "ref"}
"""Methods that write the instance as text, and what makes a weak reference to it."""
_KEEPING = (nodes.Attribute, nodes.AssignAttr, nodes.DelAttr, nodes.FormattedValue)
"""What may stand around an instance while no other code runs."""
_ASKED = (nodes.Compare, nodes.Assert, nodes.If, nodes.While, nodes.For, nodes.Comprehension)
"""What may run special methods of an instance, of which none gives the instance to something else."""
_CHOOSING = (nodes.Tuple, nodes.IfExp, nodes.BoolOp)
"""What may give an instance to what stands around it."""
_BINDING = frozenset({"partial", "partialmethod", "MethodType"})
"""What makes a function of another one and of arguments for it."""
_NONE: frozenset[str] = frozenset()

Stretches = tuple[frozenset[str], ...]
"""The attributes that a method sets, in order: between two of the sets, other code may look at the instance."""


class Handed(enum.IntEnum):
    """How a statement hands an instance to other code."""

    NOT = enum.auto()
    THERE = enum.auto()
    """As the argument of a call, or of an operator: the code runs there and then."""
    FOR_LATER = enum.auto()
    """By another name, a function or a container that is written out: whatever is called later may use it."""


def how_handed(part: nodes.NodeNG, receiver: str, method: nodes.FunctionDef) -> Handed:
    """Return how a part of a method hands the method's receiver to other code."""
    mentions = (one for one in nodes_in(part, nodes.Name) if one.name == receiver)
    return max((_how_mentioned(one, method) for one in mentions), default=Handed.NOT)


def is_handed_out(receiver: str, method: nodes.FunctionDef) -> bool:
    """Tell whether a method hands its receiver to other code, which may run meanwhile or later."""
    return how_handed(method, receiver, method) is not Handed.NOT


def _how_mentioned(mention: nodes.Name, method: nodes.FunctionDef) -> Handed:
    parent = mention.parent
    around = parent.parent if isinstance(parent, (nodes.Keyword, nodes.Tuple)) else parent
    if isinstance(parent, _KEEPING) or _is_filled_in(around):
        return Handed.NOT
    given = parent
    while isinstance(given, _CHOOSING):
        given = given.parent
    if isinstance(given, (nodes.Return, nodes.Yield)):
        # To return it ends what the method sets.
        return Handed.NOT
    is_entered = isinstance(parent, nodes.With) and not any(name for one, name in parent.items if one is mention)
    if is_entered or isinstance(parent, _ASKED) or (isinstance(parent, nodes.UnaryOp) and parent.op == "not"):
        return Handed.THERE
    if not isinstance(around, nodes.Call) or isinstance(parent, nodes.Tuple):
        return Handed.FOR_LATER
    if last_name(around.func) in _BINDING or mention.frame() is not method:
        return Handed.FOR_LATER
    return Handed.NOT if _is_asking(around, mention) else Handed.THERE


def _is_filled_in(node: nodes.NodeNG | None) -> bool:
    """Tell whether an expression writes values into a literal text: ``"%s" % self``."""
    return isinstance(node, nodes.BinOp) and node.op == "%" and isinstance(node.left, nodes.Const)


def _is_asking(call: nodes.Call, mention: nodes.Name) -> bool:
    """Tell whether a call, by its name, only looks at the instance, and is none of the program's own functions.

    What it returns is not called, unless it is the class (``type(self)()``): that makes another instance.
    """
    name = last_name(call.func)
    if is_called(call) and name != "type":
        return False
    if isinstance(call.func, nodes.Name):
        return name in _ASKING and not definitions(call.root(), name)
    return name in _ASKING_METHODS and not is_named(getattr(call.func, "expr", None), mention.name)


def used_of_receiver(
    code: nodes.NodeNG, method: nodes.FunctionDef, receiver: str, lineage: list[nodes.ClassDef]
) -> Iterator[tuple[nodes.Attribute | nodes.AssignAttr | nodes.DelAttr, list[nodes.ClassDef]]]:
    """Yield the attributes of a method's receiver that code names, each with the classes in which it may be found.

    ``lineage`` are the receiver's class and its bases; by ``super()``, an attribute is found behind the method's class.
    """
    for used in nodes_in(code, (nodes.Attribute, nodes.AssignAttr, nodes.DelAttr)):
        if is_named(used.expr, receiver):
            yield used, lineage
        elif is_call_of(used.expr, "super") and (owner := owner_of(method)) in lineage:
            yield used, lineage[lineage.index(owner) + 1 :]


@dataclass(frozen=True)
class Step:
    """What a statement, or the header of a compound one, does to some attributes of an instance."""

    sets: frozenset[str]
    handed: Handed
    called: list[Stretches]
    """What methods set that it calls, if these let other code look at the instance."""
    is_binding_last: bool
    """Whether it sets them when all that it calls has run."""


def set_without_a_break(steps: Iterable[Step]) -> Stretches:
    """Return the attributes that some steps set: those of a stretch have no look of other code at them in between.

    There is no stretch if that may happen at any time.
    """
    stretches: list[frozenset[str]] = [_NONE]
    for step in steps:
        if step.handed is Handed.FOR_LATER:
            return ()
        for first, *others in step.called:
            stretches[-1] |= first
            stretches += others
        if step.handed is Handed.THERE:
            stretches.append(_NONE)
        if step.is_binding_last or (step.handed is Handed.NOT and not step.called):
            stretches[-1] |= step.sets
        else:
            # Nobody tells which of them are set when the other code runs.
            stretches += [*(frozenset({one}) for one in sorted(step.sets)), _NONE]
    # Of those between, it only matters what each of them holds, and not how often: methods call others again and again.
    first, *between = stretches
    return (first, *dict.fromkeys(filter(None, between[:-1])), between[-1]) if between else (first,)
