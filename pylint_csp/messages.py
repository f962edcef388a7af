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

SYMBOLS = {Verdict.WITHOUT: MISSING, Verdict.INSECURE: INSECURE, Verdict.UNKNOWN: UNKNOWN}

FINDINGS: dict[str, MessageDefinitionTuple] = {
    "W9407": (
        f"{RULE}: HTTPSConnection without a secure SSL context: %s; pass %s",
        MISSING,
        (
            "Used when an http.client.HTTPSConnection is made without the context argument, or with one that is "
            "or may be None. Older versions of Python do not verify the server's certificate then, so that anyone"
            " on the way can read and change the traffic. Give it the result of ssl.create_default_context()."
        ),
        {"scope": WarningScope.NODE},
    ),
    "E9407": (
        f"{RULE}: HTTPSConnection with an insecure SSL context: %s; %s",
        INSECURE,
        (
            "Used when an http.client.HTTPSConnection is made with an SSL context that does not, or may not, "
            "verify the server's certificate and host name. Anyone on the way can then read and change the "
            "traffic. Use ssl.create_default_context(), and its cafile argument to trust a private or self-signed"
            " certificate."
        ),
        {"scope": WarningScope.NODE},
    ),
    "W9400": (
        f"{RULE}: this comment ignores nothing: '# %s' is not understood; write '# ignore: {RULE} -- reason'",
        MALFORMED,
        (
            "Used when a comment begins with 'ignore' and mentions D407, but is not written as '# ignore: "
            f"{RULE}', alone or in a list of rules, with a reason after ' -- ' at most. It silences nothing, "
            "whatever its writer meant."
        ),
        {"scope": WarningScope.LINE},
    ),
}

AUDIT: dict[str, MessageDefinitionTuple] = {
    "I9407": (
        (
            f"{RULE}: HTTPSConnection with an unknown SSL context: %s; make it with ssl.create_default_context() "
            f"where the call is, or say why it is safe: '# ignore: {RULE} -- reason'"
        ),
        UNKNOWN,
        (
            "Used when an http.client.HTTPSConnection is given an SSL context about which nothing can be proved, "
            "such as a parameter that no caller in sight binds. It is off unless enabled: where neither it nor a "
            "finding is left, each connection is known to verify its server."
        ),
        {"scope": WarningScope.NODE, "default_enabled": False},
    ),
}

_CHECKS = {Reason.CERTIFICATE: "certificate verification", Reason.HOST_NAME: "the host name check"}

_REMEDIES = {
    Reason.CERTIFICATE: "use ssl.create_default_context(), with cafile=... for a private certificate",
    Reason.HOST_NAME: "use ssl.create_default_context(), and leave check_hostname on",
    Reason.DEFAULT_REPLACED: "pass context=ssl.create_default_context()",
}

_DEFAULT_MAKER = "ssl._create_default_https_context"


def describe(judgement: Judgement, path: str) -> tuple[str, tuple[str, ...]]:
    """Return the symbol of the message for a call in that file, and what is filled into its text."""
    symbol = SYMBOLS[judgement.verdict]
    details = _details(judgement, path)
    if symbol == INSECURE:
        return symbol, (details, _REMEDIES.get(judgement.reason, _REMEDIES[Reason.CERTIFICATE]))
    if symbol == MISSING:
        made = "ssl.create_default_context()"
        return symbol, (details, f"{judgement.argument}={made}" if judgement.argument else f"{made} as its context")
    return symbol, (details,)


def _details(judgement: Judgement, path: str) -> str:
    """Return what is wrong, and where that comes from."""
    reason, cause = judgement.reason, judgement.cause
    is_ = "is" if judgement.every_path else "may be"
    if reason in _CHECKS:
        return f"{_CHECKS[reason]} {is_} {_switched_off(cause, path)}"
    if reason is Reason.DEFAULT_REPLACED:
        replaced = f" {_place(cause, path)}" if cause else ""
        return f"the default context {is_} insecure: {_DEFAULT_MAKER} is replaced{replaced}"
    state = {Reason.ABSENT: "missing", Reason.NONE: "None"}.get(reason, "one about which nothing is known")
    if reason is Reason.UNPROVED and cause is not None and cause.action is Action.SETS:
        state = "one whose settings are not known"
    return f"the context {is_} {state}" + (f": {_origin(cause, path)}" if cause else "")


def _switched_off(cause: Cause | None, path: str) -> str:
    """Return how verification came to be off."""
    if cause is None:
        return "off"
    if cause.action is Action.SETS:
        return f"switched off {_place(cause, path)}"
    if cause.action is Action.REPLACES:
        return f"off in what {_DEFAULT_MAKER}() makes, replaced {_place(cause, path)}"
    return f"off in the context {_origin(cause, path)}"


def _origin(cause: Cause, path: str) -> str:
    """Return where a value comes from."""
    by_maker = f" by {cause.maker}()" if cause.maker else ""
    return f"{cause.action.value}{by_maker} {_place(cause, path)}"


def _place(cause: Cause, path: str) -> str:
    """Return function, line and file of a cause, as far as they differ from the call's."""
    function = f"in {cause.function}() " if cause.function else ""
    return f"{function}on line {cause.line}" + ("" if cause.path == path else f" of {_shown(cause.path)}")


def _shown(path: str) -> str:
    """Return a path as pylint shows it: from the folder that it runs in, if it is below that."""
    return str(Path(path).relative_to(Path.cwd())) if Path(path).is_relative_to(Path.cwd()) else path
