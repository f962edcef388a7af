"""Recursion: whether a call enters a function that a call has entered already."""

from __future__ import annotations

from pylint_csp.analysis.state.values import ClassValue, Frame, FunctionNode, Reference, Value, bare


def recurs(function: FunctionNode, parent: Frame | None, receiver: Value | None, frame: Frame) -> bool:
    """Tell whether a call has entered a function already; one call from its own run is followed.

    Another closure of the same ``def``, or a method of another object, is another function: that a decorator wraps two
    functions makes neither call itself. What the run itself has made counts as the same if the same place has made
    both, for a run that calls itself makes ever more of them.
    """
    return any(
        _is_same_closure(one, parent) and _is_same_receiver(one, receiver)
        for one in frame.chain()
        if one.scope is function and one.caller is not None
    )


def _is_same_closure(entered: Frame, parent: Frame | None) -> bool:
    """Tell whether a function closes over the frame that one which was entered closes over, or over its like."""
    if parent is None or entered.parent is None or parent == entered.parent:
        return True
    return parent.entered >= entered.entered and _place(parent) == _place(entered.parent)


def _place(frame: Frame) -> object:
    """Return the call that made a frame, in whatever run."""
    return frame.key[1:] if isinstance(frame.key, tuple) else frame.key


def _is_same_receiver(entered: Frame, receiver: Value | None) -> bool:
    """Tell whether a method is called on what one that was entered was called on, or on its like."""
    held = entered.given.get(entered.receiver)
    if receiver is None or held is None:
        return True
    before, now = bare(held), bare(receiver)
    if isinstance(before, Reference) and isinstance(now, Reference) and before != now:
        is_new = entered.older is None or now.identity not in entered.older
        return is_new and now.identity[1] == before.identity[1]
    return before == now or not isinstance(before, (Reference, ClassValue)) or type(before) is not type(now)
