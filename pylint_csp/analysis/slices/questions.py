"""Which questions a module asks in more than one place, by how they are spelled: their answers may have to agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator

from astroid import nodes

from pylint_csp.analysis.tree.memo import memoized
from pylint_csp.analysis.tree.spelling import ASSIGNMENTS, last_name, spelled, targets_of
from pylint_csp.analysis.tree.walks import nodes_in

_TESTING = (nodes.If, nodes.While, nodes.IfExp, nodes.Assert, nodes.BoolOp, nodes.UnaryOp)
_PASSING_ON = (nodes.Call, nodes.Keyword, nodes.Return)
"""What hands a value to other code, which may test it."""
_BEGINNINGS_OF_QUESTIONS = ("endswith", "getboolean", "has_", "is_", "startswith")
"""What the names of methods begin with that answer with true or false."""


class Questions:
    """Counts how often modules ask the same."""

    def is_compared_again(self, node: nodes.NodeNG) -> bool:
        """Tell whether an attribute, method or item of that name is compared in more than one place of a module."""
        return _part(node) is not None and self._compared(node.root())[_part(node)] > 1

    @memoized
    def _compared(self, module: nodes.Module) -> Counter[Hashable]:
        """Return in how many places of a module attributes and items are compared, by their names and keys."""
        compared = nodes_in(module, (nodes.Compare, nodes.Match))
        names = ({_part(one) for one in _operands(where)} for where in compared)
        return Counter(name for several in names for name in several)

    def is_asked_again(self, call: nodes.Call) -> bool:
        """Tell whether a module asks in more than one place whether what a call returns is true, by its spelling.

        What one scope assigns more than once has changed in between: it is asked anew.
        """
        text = spelled(call)
        is_anew = self._assigned_in(call.scope())[text] > 1
        # Other code that it is handed to may ask: then it is one of those that ask, though it does not count as one.
        is_counted = not isinstance(call.parent, _PASSING_ON) or _is_question_handed_on(call)
        return self._asked(call.root())[text] > (1 if is_counted else 0) and not is_anew

    @memoized
    def _assigned_in(self, scope: nodes.NodeNG) -> Counter[str]:
        """Return how often a scope assigns what calls return, by how these are spelled."""
        return Counter(spelled(one) for one in nodes_in(scope, nodes.Call) if isinstance(one.parent, ASSIGNMENTS))

    def is_made_again(self, call: nodes.Call) -> bool:
        """Tell whether a scope spells a call more than once."""
        return self._calls_in(call.scope())[spelled(call)] > 1

    @memoized
    def _calls_in(self, scope: nodes.LocalsDictNodeNG) -> Counter[str]:
        """Return how often a scope makes its calls, by how these are spelled."""
        return Counter(map(spelled, nodes_in(scope, nodes.Call)))

    @memoized
    def _asked(self, module: nodes.Module) -> Counter[str]:
        """Return how often a module asks whether what it calls returns something true, by how the calls are spelled.

        What it assigns to a name it asks under that.
        """
        tested = list(nodes_in(module, _TESTING))
        names = {
            (one.scope(), part.name) for one in tested for part in one.get_children() if isinstance(part, nodes.Name)
        }
        calls = nodes_in(module, nodes.Call)
        return Counter(
            spelled(one)
            for one in calls
            if isinstance(one.parent, _TESTING)
            or _is_question_handed_on(one)
            or (isinstance(one.parent, ASSIGNMENTS) and (one.scope(), last_name(targets_of(one.parent)[0])) in names)
        )


def _operands(node: nodes.Compare | nodes.Match) -> Iterator[nodes.NodeNG]:
    """Yield what a comparison compares."""
    if isinstance(node, nodes.Match):
        yield node.subject
    else:
        yield node.left
        yield from (operand for _, operand in node.ops)


def _part(node: nodes.NodeNG) -> Hashable:
    """Return the name of an attribute or method, or the key of an item; None of anything else."""
    if isinstance(part := getattr(node, "func", node), nodes.Attribute):
        return str(part.attrname)
    return node.slice.value if isinstance(node, nodes.Subscript) and isinstance(node.slice, nodes.Const) else None


def _is_question_handed_on(call: nodes.Call) -> bool:
    """Tell whether other code is handed what a method answers, be it ``url.startswith("https:")``."""
    if not isinstance(call.func, nodes.Attribute) or not isinstance(call.parent, (nodes.Call, nodes.Keyword)):
        return False
    is_question = call.func.attrname.startswith(_BEGINNINGS_OF_QUESTIONS)
    return is_question and call is not getattr(call.parent, "func", None)
