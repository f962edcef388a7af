"""SSL contexts: what makes one, what its settings become, and what a connection with it is worth.

Source: https://docs.python.org/3/library/ssl.html#ssl.SSLContext.check_hostname, and ``Modules/_ssl.c`` of CPython.
"""

from __future__ import annotations

from dataclasses import replace

from pylint_csp.analysis.state import State
from pylint_csp.analysis.values import Absent, Arguments, Constant, Context, Reference, Setting, Value
from pylint_csp.names import CHECK_HOSTNAME, VERIFY_MODE
from pylint_csp.ssl_contexts import (
    CERT_NONE,
    CREATORS,
    PROTOCOL_TLS,
    PROTOCOLS,
    PURPOSE_PROTOCOLS,
    Settings,
    When,
)
from pylint_csp.verdict import Action, Cause, Judgement, Reason, Verdict

_UNPROVED = Judgement(Verdict.UNKNOWN, Reason.UNPROVED)
_VERIFIED = Judgement(Verdict.VERIFIED, Reason.PROVED)


def verified(owner: int) -> Context:
    """Return a context that verifies its server."""
    return Context(Setting(True, owner), Setting(True, owner))


def create(creator: str, arguments: Arguments, owner: int, cause: Cause) -> Context | None:
    """Return the context that a creator of ``CREATORS`` makes of these arguments, or None if it raises."""
    row = CREATORS[creator]
    given: dict[str, Value] = {name: Constant(default) for name, default in row.defaults.items()}
    given.update(zip(row.positional, arguments.positional, strict=False))
    given.update(arguments.keywords)
    if arguments.more_positional or not isinstance(arguments.others, Absent):
        return Context()
    settings = _settings_at_first(given)
    if settings is None:
        return Context()
    cause = replace(cause, maker=creator)
    context = Context(
        Setting(settings.verify_mode != CERT_NONE, owner, cause), Setting(settings.check_hostname, owner, cause)
    )
    for assignment in row.assignments:
        value = given[assignment.parameter]
        if assignment.when is When.NOT_NONE and _is_none(value):
            continue
        if assignment.when is When.TRUE and as_boolean(value) is False:
            continue
        changed = set_attribute(context, assignment.setting, value, owner, cause)
        if changed is None:
            return None
        context = changed
    return context


def _settings_at_first(given: dict[str, Value]) -> Settings | None:
    """Return the settings that the protocol brings, or else the purpose, if they are known."""
    protocol, purpose = given.get("protocol", Constant(None)), given.get("purpose")
    if not _is_none(protocol):
        number = protocol.literal if isinstance(protocol, Constant) else None
        return PROTOCOLS.get(number) if isinstance(number, int) else None
    if purpose is None:
        return PROTOCOLS[PROTOCOL_TLS]
    name = purpose.literal if isinstance(purpose, Constant) else getattr(purpose, "name", None)
    return PROTOCOLS[PURPOSE_PROTOCOLS[name]] if name in PURPOSE_PROTOCOLS else None


def set_attribute(context: Context, name: str, value: Value, owner: int, cause: Cause) -> Context | None:
    """Return the context after ``context.name = value``, or None if that raises ``ValueError``."""
    is_on = as_boolean(value)
    setting = Setting(is_on, owner, cause)
    if name == CHECK_HOSTNAME:
        lifted = replace(setting, is_on=True) if is_on and not context.verify_mode.is_on else context.verify_mode
        return Context(lifted, setting)
    if name == VERIFY_MODE:
        if is_on is False and context.check_hostname.is_on:
            return None
        return replace(context, verify_mode=setting)
    return context


def as_boolean(value: Value) -> bool | None:
    """Return whether a value is true, or switches verification on, if that is known."""
    return bool(value.literal) if isinstance(value, Constant) else None


def _is_none(value: Value) -> bool:
    return isinstance(value, Constant) and value.literal is None


def judge(state: State, value: Value, check_hostname: Value, replaced: Judgement | None) -> tuple[Judgement, int]:
    """Judge a construction by the values of its arguments; ``replaced`` says what it gets without a context.

    Returns the judgement and the depth at which the value was chosen that it rests on.
    """
    value, check_hostname = state.settle(value), state.settle(check_hostname)
    if _is_none(check_hostname):
        check_hostname = Absent()
    is_checked = as_boolean(check_hostname)
    if is_checked is False:
        return Judgement(Verdict.INSECURE, Reason.HOST_NAME, check_hostname.cause), check_hostname.owner
    if isinstance(value, Absent) or _is_none(value):
        if replaced is not None:
            return replaced, value.owner
        is_left_out = not isinstance(value, Constant) or value.left_out
        reason = Reason.ABSENT if is_left_out else Reason.NONE
        return Judgement(Verdict.WITHOUT, reason, value.cause), value.owner
    content = state.object_of(value)
    if isinstance(content, Context):
        if is_checked:
            content = set_attribute(content, CHECK_HOSTNAME, check_hostname, value.owner, Cause(Action.SETS, 0, ""))
        if isinstance(content, Context):
            return _judge_settings(content, value, is_known=isinstance(check_hostname, Absent) or bool(is_checked))
    return replace(_UNPROVED, cause=value.cause), value.owner


def _judge_settings(context: Context, value: Value, *, is_known: bool) -> tuple[Judgement, int]:
    for setting, reason in ((context.verify_mode, Reason.CERTIFICATE), (context.check_hostname, Reason.HOST_NAME)):
        if setting.is_on is False:
            return Judgement(Verdict.INSECURE, reason, setting.cause), max(setting.owner, value.owner)
    for setting in (context.verify_mode, context.check_hostname):
        if setting.is_on is None or not is_known:
            return replace(_UNPROVED, cause=setting.cause or value.cause), value.owner
    return _VERIFIED, value.owner


def is_context(state: State, value: Value) -> bool:
    """Return whether a value refers to a context that was made in sight."""
    return isinstance(value, Reference) and isinstance(state.object_of(value), Context)
