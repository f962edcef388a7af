"""The settings of a context: how creators and assignments change them, by the rules of the ``ssl`` module."""

from __future__ import annotations

from collections.abc import Mapping

from astroid import nodes

from pylint_csp.analysis.causes.arguments import argument
from pylint_csp.analysis.state.facts import as_written
from pylint_csp.analysis.state.objects import Kind, Object, Slot, attribute
from pylint_csp.analysis.state.values import Const, Known, Passed, Reference, Unknown, Value, bare, marked_like
from pylint_csp.analysis.state.world import World
from pylint_csp.tables.ssl_contexts import (
    CERT_NONE,
    CERT_REQUIRED,
    CLIENT_AUTH,
    PROTOCOL_TLS,
    PROTOCOLS,
    PURPOSE_PROTOCOLS,
    Creator,
    When,
)

VERIFY_MODE = attribute("verify_mode")
CHECK_HOSTNAME = attribute("check_hostname")
SETTINGS = frozenset({"verify_mode", "check_hostname"})
_MODES = frozenset({0, 1, 2})


class Refused(Exception):
    """The interpreter raises ``ValueError`` for this assignment."""


def assign(world: World, context: Value, name: str, value: Value, node: nodes.NodeNG) -> None:
    """Execute ``context.verify_mode = value``, or set ``check_hostname``: if true, that lifts ``CERT_NONE``.

    The mode is ``CERT_REQUIRED`` then. If a call sets the attribute, as ``setattr`` does, the place to blame is the
    argument with the value: a call as the place stands for a context's creator.

    Raises:
        Refused: where the interpreter raises.
    """
    value = as_written(value)
    place = node
    if isinstance(node, nodes.Call):
        place = argument(world, node, name, value) or node.func
    _assign(world, context, name, value, place)


def _assign(world: World, context: Value, name: str, value: Value, node: nodes.NodeNG) -> None:
    """Set one setting of a context, with ``node`` as the place to blame; raise ``Refused`` as ``assign`` does."""
    given, mode = bare(value), mode_in(world, context)
    if name == "verify_mode":
        checks = truth_in(world, context) is True
        if isinstance(given, Const) and (given.value not in _MODES or (given.value == CERT_NONE and checks)):
            raise Refused
    elif not isinstance(given, Const):
        if mode == CERT_NONE:
            world.set_slot(context, VERIFY_MODE, Unknown(("lifted", node)), node)
    elif given.value and mode in (None, CERT_NONE):
        world.set_slot(context, VERIFY_MODE, Const.of(CERT_REQUIRED), node)
    world.set_slot(context, attribute(name), value, node)


def doubt(world: World, context: Value, value: Value, node: nodes.NodeNG) -> None:
    """Set each setting of a context that is known to be on to an unknown value: either may have been set."""
    for key in (VERIFY_MODE, CHECK_HOSTNAME):
        inner = setting(world, context, key)
        if isinstance(inner, Const) and inner.value:
            world.set_slot(context, key, value, node)


def mode_in(world: World, context: Value) -> int | None:
    """Return the context's verify mode, or None where it is not known."""
    value = setting(world, context, VERIFY_MODE)
    return int(value.value) if isinstance(value, Const) and isinstance(value.value, int) else None


def truth_in(world: World, context: Value) -> bool | None:
    """Return whether the context checks host names, or None where it is not known."""
    value = setting(world, context, CHECK_HOSTNAME)
    return bool(value.value) if isinstance(value, Const) else None


def verifies(world: World, context: Value) -> bool:
    """Tell whether a context is known to verify certificate and host name."""
    mode = mode_in(world, context)
    return mode is not None and mode != CERT_NONE and truth_in(world, context) is True


def is_insecure(world: World, context: Value) -> bool:
    """Tell whether a context is known not to verify the certificate, or the host name."""
    return mode_in(world, context) == CERT_NONE or truth_in(world, context) is False


def setting(world: World, context: Value, key: tuple[str, object]) -> Value | None:
    """Return the value of one setting of a context, without the marks of frames; None where it has none."""
    slot = world.slot(context, key)
    return bare(slot.value) if slot is not None else None


def create(
    world: World, creator: Creator, given: Mapping[str, Value], context: Reference, maker: str, node: nodes.NodeNG
) -> None:
    """Put a new context into the state in which its creator leaves it.

    Raises:
        Refused: where the creator raises ``ValueError``.
    """
    arguments = {
        name: as_written(given.get(name, _default(creator, name))) for name in (*creator.positional, *creator.defaults)
    }
    identity = context.identity
    world.objects[identity] = Object(Kind.CONTEXT, {}, Unknown(identity), maker=maker)
    choice = _choice_of_protocol(arguments)
    protocol = _protocol(choice)
    if protocol is not None and protocol in PROTOCOLS:
        settings = PROTOCOLS[protocol]
        world.set_slot(context, VERIFY_MODE, marked_like(choice, Const.of(settings.verify_mode)), None)
        world.set_slot(context, CHECK_HOSTNAME, marked_like(choice, Const.of(settings.check_hostname)), None)
    elif isinstance(choice, Passed):
        world.set_slot(context, VERIFY_MODE, marked_like(choice, Unknown(("chosen", identity))), None)
    for assignment in creator.assignments:
        value = arguments[assignment.parameter]
        inner = bare(value)
        if assignment.when is When.NOT_NONE and isinstance(inner, Const) and inner.value is None:
            continue
        if assignment.when is When.TRUE and not (isinstance(inner, Const) and inner.value):
            continue
        _assign(world, context, assignment.setting, value, node)
    state = world.objects[identity]
    slots = {key: Slot(slot.value, slot.node or node, world.clock) for key, slot in state.slots.items()}
    purpose = bare(arguments.get("purpose", Const.of(None)))
    if purpose == Known(CLIENT_AUTH):
        # The creator's name alone would read like the remedy.
        maker = f"{maker}({CLIENT_AUTH})"
    world.objects[identity] = Object(Kind.CONTEXT, slots, state.rest, maker=maker)


def _default(creator: Creator, name: str) -> Value:
    value = creator.defaults.get(name)
    return Known(str(value)) if name == "purpose" else Const.of(value)


def _choice_of_protocol(arguments: Mapping[str, Value]) -> Value:
    """Return the argument of a creator that chooses the protocol: ``protocol``, or ``purpose`` if that is left out."""
    protocol = arguments.get("protocol", Const.of(None))
    is_left_out = bare(protocol) == Const.of(None)
    return arguments.get("purpose", Const.of(PROTOCOL_TLS)) if is_left_out else protocol


def _protocol(choice: Value) -> int | None:
    """Return the protocol that an argument chooses, or None where it is not known."""
    chosen = bare(choice)
    if isinstance(chosen, Const) and isinstance(chosen.value, int):
        return int(chosen.value)
    return PURPOSE_PROTOCOLS.get(chosen.name) if isinstance(chosen, Known) else None
