"""SSL contexts: what makes one, what its settings become, and what a connection with it is worth.

Source: https://docs.python.org/3/library/ssl.html#ssl.SSLContext.check_hostname, and ``Modules/_ssl.c`` of CPython.
"""

from __future__ import annotations

from dataclasses import replace

from pylint_csp.analysis.state import State
from pylint_csp.analysis.values import Absent, Arguments, Constant, Context, Reference, Setting, Value
from pylint_csp.names import CHECK_HOSTNAME, VERIFY_MODE
from pylint_csp.ssl_contexts import CERT_NONE, CREATORS, PROTOCOL_TLS, PROTOCOLS, PURPOSE_PROTOCOLS, Settings, When
from pylint_csp.verdict import Action, Cause, Judgement, Reason, Verdict


def verified(owner: int) -> Context:
    """Return a context that verifies its server."""
    return Context(Setting(True, owner), Setting(True, owner))


def create(creator: str, arguments: Arguments, owner: int, cause: Cause) -> Context | None:
    """Return the context that a creator of ``CREATORS`` makes of these arguments, or None if it raises."""
    row = CREATORS[creator]
    given: dict[str, Value] = {name: Constant(default) for name, default in row.defaults.items()}
    given.update(zip(row.positional, arguments.positional, strict=False))
    given.update(arguments.keywords)
    settings = _settings_at_first(given)
    if settings is None or arguments.more_positional or not isinstance(arguments.others, Absent):
        return Context()
    cause = replace(cause, maker=creator)
    is_verified = settings.verify_mode != CERT_NONE
    context: Context | None = Context(
        Setting(is_verified, owner, cause), Setting(settings.check_hostname, owner, cause)
    )
    for assignment in row.assignments:
        value = given[assignment.parameter]
        is_skipped = {When.NOT_NONE: is_none(value), When.TRUE: as_boolean(value) is False}.get(assignment.when, False)
        if context is not None and not is_skipped:
            context = set_attribute(context, assignment.setting, value, owner, cause)
    return context


def _settings_at_first(given: dict[str, Value]) -> Settings | None:
    """Return the settings that the protocol brings, or else the purpose, if they are known."""
    protocol, purpose = given.get("protocol", Constant(None)), given.get("purpose")
    if not is_none(protocol):
        return PROTOCOLS.get(getattr(protocol, "literal", None))
    if purpose is None:
        return PROTOCOLS[PROTOCOL_TLS]
    name = purpose.literal if isinstance(purpose, Constant) else getattr(purpose, "name", None)
    return PROTOCOLS.get(PURPOSE_PROTOCOLS.get(name))


def set_attribute(context: Context, name: str, value: Value, owner: int, cause: Cause) -> Context | None:
    """Return the context after ``context.name = value``, or None if that raises ``ValueError``."""
    is_on = as_boolean(value)
    setting = Setting(is_on, owner, cause)
    if name == CHECK_HOSTNAME:
        lifted = setting if is_on and not context.verify_mode.is_on else context.verify_mode
        return Context(lifted, setting)
    if name == VERIFY_MODE:
        is_refused = is_on is False and context.check_hostname.is_on
        return None if is_refused else replace(context, verify_mode=setting)
    return context


def as_boolean(value: Value) -> bool | None:
    """Return whether a value is true, or switches verification on, if that is known."""
    return bool(value.literal) if isinstance(value, Constant) else None


def is_none(value: Value) -> bool:
    """Return whether a value is known to be ``None``."""
    return isinstance(value, Constant) and value.literal is None


def judge(state: State, value: Value, check_hostname: Value, replaced: Judgement | None) -> tuple[Judgement, int]:
    """Judge a construction by the values of its arguments; ``replaced`` says what it gets without a context.

    Returns the judgement and the depth at which the value was chosen that it rests on.
    """
    value, check_hostname = state.settle(value), state.settle(check_hostname)
    is_left_out = isinstance(check_hostname, Absent) or is_none(check_hostname)
    is_checked = None if is_left_out else as_boolean(check_hostname)
    if is_checked is False:
        return Judgement(Verdict.INSECURE, Reason.HOST_NAME, check_hostname.cause), check_hostname.owner
    if isinstance(value, Absent) or is_none(value):
        reason = Reason.ABSENT if getattr(value, "left_out", True) else Reason.NONE
        return replaced or Judgement(Verdict.WITHOUT, reason, value.cause), value.owner
    content = state.object_of(value)
    if is_checked and isinstance(content, Context):
        content = set_attribute(content, CHECK_HOSTNAME, check_hostname, value.owner, Cause(Action.SETS, 0, ""))
    settings = (content.verify_mode, content.check_hostname) if isinstance(content, Context) else ()
    for setting, reason in zip(settings, (Reason.CERTIFICATE, Reason.HOST_NAME), strict=False):
        if setting.is_on is False:
            return Judgement(Verdict.INSECURE, reason, setting.cause), max(setting.owner, value.owner)
    if settings and all(one.is_on for one in settings) and (is_left_out or is_checked):
        return Judgement(Verdict.VERIFIED, Reason.PROVED), value.owner
    causes = [one.cause for one in settings if one.is_on is None and one.cause]
    return Judgement(Verdict.UNKNOWN, Reason.UNPROVED, (*causes, value.cause)[0]), value.owner


def is_context(state: State, value: Value) -> bool:
    """Return whether a value refers to a context that was made in sight."""
    return isinstance(value, Reference) and isinstance(state.object_of(value), Context)
