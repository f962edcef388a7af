"""Texts: each has the prefix, what is wrong, the line that caused it, and what to write instead."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from functional_cases import FUNCTIONAL
from linting import AUDIT, FINDINGS, MESSAGES, findings, reason
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
    Cause(action, 12, path, function, MAKER if action is Action.MAKES else "")
    for action, path, function in itertools.product(Action, (FILE, OTHER_FILE), ("", "Client.make_context"))
]
JUDGEMENTS = [
    Judgement(verdict, reason, cause, every_path)
    for verdict, reasons in REASONS.items()
    for reason, cause, every_path in itertools.product(reasons, [None, *CAUSES], (True, False))
]
REMEDY = re.compile(r"(pass|use|make it with) (\w+=)?ssl\.create_default_context\(\)")


@pytest.mark.parametrize("judgement", JUDGEMENTS, ids=repr)
def test_wording(judgement: Judgement) -> None:
    """Whatever the judgement, the text is whole."""
    symbol, arguments = messages.describe(judgement, FILE)
    written = TEMPLATES[symbol] % arguments
    assert written.startswith("CSP-D407: HTTPSConnection with")
    assert not re.search(r"%|\n|  |\.$", written)
    reason, remedy = written.split(": ", 2)[2].split("; ")
    assert REMEDY.match(remedy)
    assert ("check_hostname" in remedy) is (judgement.reason is Reason.HOST_NAME)
    assert ("may be" in reason) is not judgement.every_path
    assert ("certificate" in reason) is (judgement.reason is Reason.CERTIFICATE)
    assert ("host name" in reason) is (judgement.reason is Reason.HOST_NAME)
    cause = judgement.cause
    assert ("on line 12" in reason) is (cause is not None)
    if cause:
        assert ("in Client.make_context() on line 12" in reason) is bool(cause.function)
        assert reason.endswith(f" of {Path('package', 'helpers.py')}") is (cause.path == OTHER_FILE)
        assert reason.endswith("on line 12") is (cause.path == FILE)
        if judgement.reason is not Reason.DEFAULT_REPLACED:
            assert (f"{MAKER}()" in reason) is (cause.action is Action.MAKES)


def test_every_reason_has_a_text() -> None:
    assert {reason for reasons in REASONS.values() for reason in reasons} == set(Reason) - {Reason.PROVED}


TEXT = re.compile(
    r"""CSP-D407:[ ]HTTPSConnection[ ]with(out[ ]a[ ]secure|[ ]an[ ](insecure|unknown))[ ]SSL[ ]context:[ ]
    (the[ ]context|the[ ]default[ ]context|the[ ]host[ ]name[ ]check|certificate[ ]verification)[ ](is|may[ ]be)[ ]
    (missing|None|(switched[ ])?off|insecure|one[ ](about|whose))
    .*;[ ](pass|use|make)[ ].*ssl\.create_default_context\(\)""",
    re.VERBOSE,
)
PLACE = re.compile(r" on line \d+(?: of \S+)?; ")


@pytest.mark.parametrize("path", sorted(FUNCTIONAL.glob("*/*.txt")), ids=lambda path: path.stem)
def test_recorded_texts_keep_to_the_convention(path: Path) -> None:
    """What is not the default, and not left out, has come from some line, and the text says which."""
    for row in path.read_text(encoding="utf-8").splitlines():
        symbol = row.partition(":")[0]
        written = (re.findall(r"CSP-D407: .*(?=\"?:\w+$)", row) if symbol in MESSAGES else None) or [""]
        if symbol == messages.MALFORMED:
            assert "is not understood; write" in written[0], row
        elif symbol in MESSAGES:
            assert TEXT.match(written[0]), row
            assert PLACE.search(written[0]) or ("None: " not in written[0] and "switched off" not in written[0]), row


HEADER = "import functools, ssl\nfrom http.client import HTTPSConnection\n\n"
CAUSED = """\
HTTPSConnection("h")
# the context is missing

context = None
HTTPSConnection("h", context=context)
# the context is None: assigned on line 4

context = ssl.create_default_context()
if input(): context = None
HTTPSConnection("h", context=context)
# the context may be None: assigned on line 5

class Client:
    def __init__(self):
        self.context = None
    def connect(self):
        return HTTPSConnection("h", context=self.context)
# the context is None: assigned in Client.__init__() on line 6

options = {}
options["context"] = None
HTTPSConnection("h", **options)
# the context is None: assigned on line 5

context = ssl._create_unverified_context()
HTTPSConnection("h", context=context)
# certificate verification is off in the context made by ssl._create_unverified_context() on line 4

def make(): return ssl._create_unverified_context()
HTTPSConnection("h", context=make())
# certificate verification is off in the context made by ssl._create_unverified_context() in make() on line 4

context = ssl.create_default_context()
context.check_hostname = False
context.verify_mode = ssl.CERT_NONE
HTTPSConnection("h", context=context)
# certificate verification is switched off on line 6

context = ssl.create_default_context()
context.check_hostname = False
if input(): context.verify_mode = ssl.CERT_NONE
HTTPSConnection("h", context=context)
# certificate verification may be switched off on line 6

context = ssl.create_default_context()
setattr(context, "check_hostname", False)
HTTPSConnection("h", context=context)
# the host name check is switched off on line 5

context = ssl.create_default_context()
HTTPSConnection("h", context=context, check_hostname=False)
# the host name check is switched off on line 5

def opener(check_hostname=True):
    return HTTPSConnection("h", context=ssl.create_default_context(), check_hostname=check_hostname)
opener(check_hostname=False)
# the host name check is switched off on line 6

ssl._create_default_https_context = ssl._create_unverified_context
HTTPSConnection("h")
# the default context is insecure: ssl._create_default_https_context is replaced on line 4

def connect(context): return HTTPSConnection("h", context=context)
# the context is one about which nothing is known: a parameter on line 4

context = ssl.create_default_context()
context.check_hostname = input()
HTTPSConnection("h", context=context)
# the context is one whose settings are not known: set on line 5
"""
"""Code, with what is said of its last call that has a message; the header's lines count."""


@pytest.mark.parametrize("case", CAUSED.split("\n\n"), ids=lambda case: case.rpartition("# ")[2].strip())
def test_reason_and_line(case: str, tmp_path: Path) -> None:
    found = findings(HEADER + case, tmp_path)
    # Inside of a function that forwards, the context is the caller's: an audit line, which stands before the call's.
    assert reason(found[max(found)]) == case.rpartition("# ")[2].strip()


def test_cause_in_another_module(tmp_path: Path) -> None:
    other = tmp_path / "options_of_caused.py"
    other.write_text("OPTIONS = {\n    'context': None,\n}\nNOTHING = None\n", encoding="utf-8")
    code = "from options_of_caused import *\nHTTPSConnection('h', **OPTIONS)\nHTTPSConnection('h', context=NOTHING)\n"
    told = [reason(message) for message in findings(HEADER + code, tmp_path).values()]
    assert told == [f"the context is None: assigned on line {line} of {other}" for line in (2, 4)]


@pytest.mark.parametrize(
    ("code", "remedy"),
    [
        ("HTTPSConnection('h')", "pass context=ssl.create_default_context()"),
        (
            "def connect(host, ctx=None):\n    return HTTPSConnection(host, context=ctx)\nconnect('h')",
            "pass ctx=ssl.create_default_context()",
        ),
    ],
)
def test_remedy(code: str, remedy: str, tmp_path: Path) -> None:
    found = findings(HEADER + code, tmp_path)
    assert found[max(found)].msg.rpartition("; ")[2] == remedy


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("import http.client\nhttp.client.HTTPSConnection('h')", "HIGH"),
        ("from direct_facade import HTTPSConnection as Connection\nConnection('h')", "HIGH"),
        ("import http.client\nConnection = http.client.HTTPSConnection\nConnection('h')", "INFERENCE"),
        ("from http.client import HTTPSConnection\ncontext = None\nHTTPSConnection('h', context=context)", "INFERENCE"),
    ],
)
def test_confidence_tells_whether_values_were_followed(code: str, expected: str, tmp_path: Path) -> None:
    (tmp_path / "direct_facade.py").write_text("from http.client import HTTPSConnection\n", encoding="utf-8")
    (message,) = findings(code, tmp_path).values()
    assert message.confidence.name == expected


def test_tables() -> None:
    assert {entry[1]: msgid for msgid, entry in messages.FINDINGS.items()} == FINDINGS
    assert {entry[1]: msgid for msgid, entry in messages.AUDIT.items()} == AUDIT


@pytest.mark.parametrize("symbol", MESSAGES)
def test_help_reads_like_pylints_own(symbol: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        Run(["--load-plugins=pylint_csp", f"--help-msg={symbol}"])
    title, *lines = capsys.readouterr().out.strip().splitlines()
    assert title == f":{symbol} ({MESSAGES[symbol]}): *{TEMPLATES[symbol]}*"
    description = " ".join(line.strip() for line in lines)
    group = "csp-d407-audit" if symbol in AUDIT else "csp-d407"
    assert re.fullmatch(rf"Used when .*\. This message belongs to the {group} checker\.", description)
    assert "  " not in description
