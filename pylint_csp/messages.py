"""What pylint is told of the messages, and the text that a judgement becomes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pylint.constants import WarningScope

from pylint_csp.ignore_comments import RULE
from pylint_csp.verdict import Action, Cause, Judgement, Reason, Verdict

if TYPE_CHECKING:
    from pylint.typing import MessageDefinitionTuple

MISSING = "missing-ssl-context"
INSECURE = "insecure-ssl-context"
UNKNOWN = "unknown-ssl-context"
MALFORMED = "malformed-ignore-comment"


def _define(
    text: str, symbol: str, description: str, scope: str = WarningScope.NODE, *, default_enabled: bool = True
) -> MessageDefinitionTuple:
    return text, symbol, description, {"scope": scope, "default_enabled": default_enabled}


FINDINGS: dict[str, MessageDefinitionTuple] = {
    "W9407": _define(
        f"{RULE}: HTTPSConnection without a secure SSL context: %s; pass %s",
        MISSING,
        "Used when an http.client.HTTPSConnection is made without the context argument, or with one that is "
        "or may be None. Older versions of Python do not verify the server's certificate then, so that anyone"
        " on the way can read and change the traffic. Give it the result of ssl.create_default_context().",
    ),
    "E9407": _define(
        f"{RULE}: HTTPSConnection with an insecure SSL context: %s; %s",
        INSECURE,
        "Used when an http.client.HTTPSConnection is made with an SSL context that does not, or may not, "
        "verify the server's certificate and host name. Anyone on the way can then read and change the "
        "traffic. Use ssl.create_default_context(), and its cafile argument to trust a private or self-signed"
        " certificate.",
    ),
    "W9400": _define(
        f"{RULE}: this comment ignores nothing: '# %s' is not understood; write '# ignore: {RULE} -- reason'",
        MALFORMED,
        "Used when a comment begins with 'ignore' and mentions D407, but is not written as '# ignore: "
        f"{RULE}', alone or in a list of rules, with a reason after ' -- ' at most. It silences nothing, "
        "whatever its writer meant.",
        WarningScope.LINE,
    ),
}

AUDIT: dict[str, MessageDefinitionTuple] = {
    "I9407": _define(
        f"{RULE}: HTTPSConnection with an unknown SSL context: %s; make it with ssl.create_default_context() "
        f"where the call is, or say why it is safe: '# ignore: {RULE} -- reason'",
        UNKNOWN,
        "Used when an http.client.HTTPSConnection is given an SSL context about which nothing can be proved, "
        "such as a parameter that no caller in sight binds. It is off unless enabled: where neither it nor a "
        "finding is left, each connection is known to verify its server.",
        default_enabled=False,
    ),
}

_SYMBOLS = {Verdict.WITHOUT: MISSING, Verdict.INSECURE: INSECURE, Verdict.UNKNOWN: UNKNOWN}
_CHECKS = {Reason.CERTIFICATE: "certificate verification", Reason.HOST_NAME: "the host name check"}
_STATES = {Reason.ABSENT: "missing", Reason.NONE: "None", Reason.UNPROVED: "one about which nothing is known"}
_REMEDIES = {
    Reason.CERTIFICATE: "use ssl.create_default_context(), with cafile=... for a private certificate",
    Reason.HOST_NAME: "use ssl.create_default_context(), and leave check_hostname on",
    Reason.DEFAULT_REPLACED: "pass context=ssl.create_default_context()",
}
_DEFAULT_MAKER = "ssl._create_default_https_context"


def describe(judgement: Judgement, path: str) -> tuple[str, tuple[str, ...]]:
    """Return the symbol of the message for a call in that file, and what is filled into its text."""
    symbol, details = _SYMBOLS[judgement.verdict], _details(judgement, path)
    if symbol != MISSING:
        return symbol, (details, _REMEDIES[judgement.reason]) if symbol == INSECURE else (details,)
    made = "ssl.create_default_context()"
    return symbol, (details, f"{judgement.argument}={made}" if judgement.argument else f"{made} as its context")


def _details(judgement: Judgement, path: str) -> str:
    """Return what is wrong, and where that comes from."""
    reason, cause = judgement.reason, judgement.cause
    is_ = "is" if judgement.every_path else "may be"
    action, place = (cause.action, f" {_place(cause, path)}") if cause else (None, "")
    by_maker = f" by {cause.maker}()" if cause and cause.maker else ""
    origin = f"{action.value}{by_maker}{place}" if action else ""
    if reason is Reason.DEFAULT_REPLACED:
        return f"the default context {is_} insecure: {_DEFAULT_MAKER} is replaced{place}"
    if reason in _CHECKS:
        off = f"off in the context {origin}" if origin else "off"
        if action is Action.SETS:
            off = f"switched off{place}"
        elif action is Action.REPLACES:
            off = f"off in what {_DEFAULT_MAKER}() makes, replaced{place}"
        return f"{_CHECKS[reason]} {is_} {off}"
    is_set = reason is Reason.UNPROVED and action is Action.SETS
    state = "one whose settings are not known" if is_set else _STATES[reason]
    return f"the context {is_} {state}" + (f": {origin}" if origin else "")


def _place(cause: Cause, path: str) -> str:
    """Return function, line and file (as pylint shows it) of a cause, as far as they differ from the call's."""
    function, file = f"in {cause.function}() " if cause.function else "", Path(cause.path)
    shown = file.relative_to(Path.cwd()) if file.is_relative_to(Path.cwd()) else cause.path
    return f"{function}on line {cause.line}" + ("" if cause.path == path else f" of {shown}")
