"""Texts: each has the prefix, what is wrong, the place that caused it, and what to write instead."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from pylint.lint import Run

from pylint_csp import messages
from pylint_csp.verdict import Action, Cause, Judgement, Reason, Verdict

FILE = str(Path.cwd() / "client.py")
OTHER_FILE = str(Path.cwd() / "package" / "helpers.py")
MAKER = "ssl._create_unverified_context"

TEMPLATES = {symbol: template for template, symbol, *_ in [*messages.FINDINGS.values(), *messages.AUDIT.values()]}
REASONS = {
    Verdict.WITHOUT: [Reason.ABSENT, Reason.NONE],
    Verdict.INSECURE: [Reason.CERTIFICATE, Reason.HOST_NAME, Reason.DEFAULT_REPLACED],
    Verdict.UNKNOWN: [Reason.UNPROVED],
}
CAUSES = [
    None,
    *(
        Cause(action, 12, path, function, MAKER if action is Action.MAKES else "")
        for action, path, function in itertools.product(Action, (FILE, OTHER_FILE), ("", "Client.make_context"))
    ),
]
JUDGEMENTS = [
    Judgement(verdict, reason, cause, every_path)
    for verdict, reasons in REASONS.items()
    for reason, cause, every_path in itertools.product(reasons, CAUSES, (True, False))
]


def text(judgement: Judgement) -> str:
    """Return the whole text of the message for a judgement."""
    symbol, arguments = messages.describe(judgement, FILE)
    return TEMPLATES[symbol] % arguments


@pytest.mark.parametrize("judgement", JUDGEMENTS, ids=repr)
def test_wording(judgement: Judgement) -> None:
    written = text(judgement)
    assert written.startswith("CSP-D407: HTTPSConnection with")
    assert "%" not in written
    assert "\n" not in written
    assert "  " not in written
    assert written[-1] != "."
    rule, kind, *details = written.split(": ")
    assert len(details) in {1, 2} if judgement.verdict is not Verdict.UNKNOWN else {2, 3}, (rule, kind, details)
    reason, remedy = ": ".join(details).split("; ")
    assert ("may be" in reason) is not judgement.every_path
    assert ("certificate" in reason) is (judgement.reason is Reason.CERTIFICATE)
    assert ("host name" in reason) is (judgement.reason is Reason.HOST_NAME)
    assert "ssl.create_default_context(" in remedy
    assert ("check_hostname" in remedy) is (judgement.reason is Reason.HOST_NAME)
    cause = judgement.cause
    assert ("on line 12" in reason) is (cause is not None)
    if cause:
        assert ("in Client.make_context() on line 12" in reason) is bool(cause.function)
        assert reason.endswith(f" of {Path('package', 'helpers.py')}") is (cause.path == OTHER_FILE)
        assert reason.endswith("on line 12") is (cause.path == FILE)
        if judgement.reason is not Reason.DEFAULT_REPLACED:
            assert (f"{MAKER}()" in reason) is (cause.action is Action.MAKES)


WITHOUT = "HTTPSConnection without a secure SSL context"
INSECURE = "HTTPSConnection with an insecure SSL context"
UNKNOWN = "HTTPSConnection with an unknown SSL context"
PASS = "pass context=ssl.create_default_context()"
USE = "use ssl.create_default_context(), with cafile=... for a private certificate"
SET = "set check_hostname to True, or use ssl.create_default_context()"
SHOW = (
    "make it with ssl.create_default_context() where the call is, or say why it is safe: '# ignore: CSP-D407 -- reason'"
)

EXAMPLES = [
    (Judgement(Verdict.WITHOUT, Reason.ABSENT), f"{WITHOUT}: the context is missing; {PASS}"),
    (
        Judgement(Verdict.WITHOUT, Reason.NONE, Cause(Action.ASSIGNS, 7, FILE), every_path=False),
        f"{WITHOUT}: the context may be None: assigned on line 7; {PASS}",
    ),
    (
        Judgement(Verdict.INSECURE, Reason.CERTIFICATE, Cause(Action.SETS, 12, FILE)),
        f"{INSECURE}: certificate verification is switched off on line 12; {USE}",
    ),
    (
        Judgement(Verdict.INSECURE, Reason.CERTIFICATE, Cause(Action.MAKES, 4, OTHER_FILE, "make_context", MAKER)),
        (
            f"{INSECURE}: certificate verification is off in the context made by {MAKER}() "
            f"in make_context() on line 4 of {Path('package', 'helpers.py')}; {USE}"
        ),
    ),
    (
        Judgement(Verdict.INSECURE, Reason.HOST_NAME, Cause(Action.SETS, 12, FILE), every_path=False),
        f"{INSECURE}: the host name check may be switched off on line 12; {SET}",
    ),
    (Judgement(Verdict.INSECURE, Reason.CERTIFICATE), f"{INSECURE}: certificate verification is off; {USE}"),
    (
        Judgement(Verdict.INSECURE, Reason.DEFAULT_REPLACED, Cause(Action.ASSIGNS, 3, FILE)),
        f"{INSECURE}: the default context is insecure: ssl._create_default_https_context is replaced on line 3; {PASS}",
    ),
    (
        Judgement(Verdict.UNKNOWN, Reason.UNPROVED, Cause(Action.ASSIGNS, 5, "/a/b.py")),
        f"{UNKNOWN}: the context is one about which nothing is known: assigned on line 5 of /a/b.py; {SHOW}",
    ),
]


@pytest.mark.parametrize(("example", "expected"), EXAMPLES)
def test_text(example: Judgement, expected: str) -> None:
    assert text(example) == f"CSP-D407: {expected}"


def test_every_reason_has_a_text() -> None:
    assert {reason for reasons in REASONS.values() for reason in reasons} == set(Reason) - {Reason.PROVED}


def test_verified_calls_have_no_message() -> None:
    with pytest.raises(KeyError):
        messages.describe(Judgement(Verdict.VERIFIED, Reason.PROVED), FILE)


def test_tables() -> None:
    assert {msgid: entry[1] for msgid, entry in messages.FINDINGS.items()} == {
        "W9407": "missing-ssl-context",
        "E9407": "insecure-ssl-context",
        "W9400": "malformed-ignore-comment",
    }
    assert {msgid: entry[1] for msgid, entry in messages.AUDIT.items()} == {"I9407": "unknown-ssl-context"}
    for template in TEMPLATES.values():
        assert template.startswith("CSP-D407: ")


@pytest.mark.parametrize("symbol", TEMPLATES)
def test_help_reads_like_pylints_own(symbol: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        Run(["--load-plugins=pylint_csp", f"--help-msg={symbol}"])
    title, *lines = capsys.readouterr().out.strip().splitlines()
    (msgid,) = [msgid for msgid, entry in {**messages.FINDINGS, **messages.AUDIT}.items() if entry[1] == symbol]
    assert title == f":{symbol} ({msgid}): *{TEMPLATES[symbol]}*"
    description = " ".join(line.strip() for line in lines)
    assert description.startswith("Used when ")
    group = "csp-d407-audit" if symbol == "unknown-ssl-context" else "csp-d407"
    assert description.endswith(f". This message belongs to the {group} checker.")
    assert "  " not in description
