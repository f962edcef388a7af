"""Texts: each has the prefix, what is wrong, the place that caused it, and what to write instead."""

from __future__ import annotations

import itertools
from pathlib import Path
from textwrap import dedent

import astroid
import pytest
from pylint.lint import Run

from pylint_csp import messages
from pylint_csp.analysis.judge import Judge
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
SET = "use ssl.create_default_context(), and leave check_hostname on"
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


HEADER = "import functools, ssl\nfrom dataclasses import dataclass, field\nfrom http.client import HTTPSConnection\n"
FORWARDER = """\
def opener(check_hostname=True):
    context = ssl.create_default_context()
    return HTTPSConnection("h", context=context, check_hostname=check_hostname)
"""
FORWARDER_OF_MAPPING = """\
def opener(**options):
    options.setdefault("check_hostname", True)
    return HTTPSConnection("h", context=ssl.create_default_context(), **options)
"""

CAUSED = {
    "the argument, not what made the context": (
        """\
        context = ssl.create_default_context()
        HTTPSConnection("h", context=context, check_hostname=False)
        """,
        "the host name check is switched off on line 5",
    ),
    "the argument's own line": (
        """\
        HTTPSConnection(
            "h",
            context=ssl.create_default_context(),
            check_hostname=False,
        )
        """,
        "the host name check is switched off on line 7",
    ),
    "the argument without a context": (
        """\
        HTTPSConnection("h", check_hostname=False)
        """,
        "the host name check is switched off on line 4",
    ),
    "the caller's argument": (
        FORWARDER + "opener(\n    check_hostname=False\n)\n",
        "the host name check is switched off on line 8",
    ),
    "the caller's positional argument": (
        FORWARDER + "opener(False)\n",
        "the host name check is switched off on line 7",
    ),
    "the caller's argument in a mapping": (
        FORWARDER_OF_MAPPING + "def outer(**options):\n    return opener(**options)\nouter(check_hostname=False)\n",
        "the host name check is switched off on line 9",
    ),
    "the default of a function that is called": (
        FORWARDER.replace("True", "False") + "opener()\n",
        "the host name check is switched off in opener() on line 4",
    ),
    "the argument beside a parameter": (
        """\
        def opener(host, context=None):
            return HTTPSConnection(host, context=context, check_hostname=False)
        """,
        "the host name check is switched off on line 5",
    ),
    "the partial's argument": (
        """\
        opener = functools.partial(HTTPSConnection, check_hostname=False)
        opener("h", context=ssl.create_default_context())
        """,
        "the host name check is switched off on line 4",
    ),
    "the argument's assignment": (
        """\
        options = {}
        options["check_hostname"] = False
        HTTPSConnection("h", context=ssl.create_default_context(), **options)
        """,
        "the host name check is switched off on line 5",
    ),
    "the argument in a literal": (
        """\
        options = {
            "timeout": 3,
            "check_hostname": False,
        }
        HTTPSConnection("h", **options)
        """,
        "the host name check is switched off on line 6",
    ),
    "an attribute set by a call": (
        """\
        context = ssl.create_default_context()
        setattr(context, "check_hostname", False)
        HTTPSConnection("h", context=context)
        """,
        "the host name check is switched off on line 5",
    ),
    "the purpose": (
        """\
        HTTPSConnection("h", context=ssl.create_default_context(ssl.Purpose.CLIENT_AUTH))
        """,
        (
            "certificate verification is off in the context made by "
            "ssl.create_default_context(ssl.Purpose.CLIENT_AUTH) on line 4"
        ),
    ),
    "the certificate on one path and the host name on all": (
        """\
        context = ssl.SSLContext(ssl.PROTOCOL_TLS)
        if input():
            context.verify_mode = ssl.CERT_REQUIRED
        HTTPSConnection("h", context=context)
        """,
        "certificate verification may be off in the context made by ssl.SSLContext() on line 4",
    ),
    "the certificate on all paths and the host name on all": (
        """\
        context = ssl.SSLContext(ssl.PROTOCOL_TLS)
        if input():
            context.minimum_version = ssl.TLSVersion.TLSv1_2
        HTTPSConnection("h", context=context)
        """,
        "certificate verification is off in the context made by ssl.SSLContext() on line 4",
    ),
    "the certificate on the later path": (
        """\
        context = ssl.create_default_context()
        context.check_hostname = False
        if input():
            context.verify_mode = ssl.CERT_NONE
        HTTPSConnection("h", context=context)
        """,
        "certificate verification may be switched off on line 7",
    ),
    "a dataclass's field": (
        """\
        @dataclass
        class Client:
            name: str
            context: ssl.SSLContext = field(default_factory=ssl._create_unverified_context)
            def connect(self):
                return HTTPSConnection("h", context=self.context)
        """,
        "certificate verification may be off in the context made by ssl._create_unverified_context() on line 7",
    ),
    "a dataclass's field with a lambda": (
        """\
        @dataclass
        class Client:
            context: ssl.SSLContext = field(default_factory=lambda: ssl._create_unverified_context())
            def connect(self):
                return HTTPSConnection("h", context=self.context)
        """,
        "certificate verification may be off in the context made by ssl._create_unverified_context() on line 6",
    ),
    "a None in a literal": (
        """\
        options = {
            "context": None,
        }
        HTTPSConnection("h", **options)
        """,
        "the context is None: assigned on line 5",
    ),
    "a None in a call of dict": (
        """\
        options = dict(
            context=None)
        HTTPSConnection("h", **options)
        """,
        "the context is None: assigned on line 5",
    ),
    "a None set as an item": (
        """\
        options = {}
        options["context"] = None
        HTTPSConnection("h", **options)
        """,
        "the context is None: assigned on line 5",
    ),
    "a None that a mapping has from another": (
        """\
        options = {"context": None}
        more = {**options, "timeout": 3}
        HTTPSConnection("h", **more)
        """,
        "the context is None: assigned on line 4",
    ),
    "a None in one of two mappings": (
        """\
        options = {"context": None}
        others = {"context": None}
        HTTPSConnection("h", **options)
        print(others)
        """,
        "the context is None: assigned on line 4",
    ),
    "a None that a path adds to a mapping": (
        """\
        def connect(flag):
            options = {"context": ssl.create_default_context()}
            if flag:
                options["context"] = None
            return HTTPSConnection("h", **options)
        """,
        "the context may be None: assigned on line 7",
    ),
    "a popped context": (
        """\
        options = {"context": ssl.create_default_context()}
        options.pop("context")
        HTTPSConnection("h", **options)
        """,
        "the context is missing: removed on line 5",
    ),
    "a deleted context": (
        """\
        options = {"context": ssl.create_default_context()}
        del options["context"]
        HTTPSConnection("h", **options)
        """,
        "the context is missing: removed on line 5",
    ),
    "a None of a tuple": (
        """\
        host, context = "h", None
        HTTPSConnection(host, context=context)
        """,
        "the context is None: assigned on line 4",
    ),
    "a None of a loop": (
        """\
        for context in (None, ssl.create_default_context()):
            HTTPSConnection("h", context=context)
        """,
        "the context may be None: assigned on line 4",
    ),
    "a None in an attribute": (
        """\
        class Client:
            def __init__(self):
                self.context = None
            def connect(self):
                return HTTPSConnection("h", context=self.context)
        """,
        "the context is None: assigned in Client.__init__() on line 6",
    ),
    "a default that the caller leaves": (
        """\
        def opener(host, context=None):
            return HTTPSConnection(host, context=context)
        def connect(host):
            return opener(host)
        """,
        "the context is missing",
    ),
    "a None that the caller passes": (
        """\
        def opener(host, context=None):
            return HTTPSConnection(host, context=context)
        nothing = None
        opener("h", nothing)
        """,
        "the context is None: assigned on line 6",
    ),
    "a None that a partial binds": (
        """\
        opener = functools.partial(HTTPSConnection, context=None)
        opener("h")
        """,
        "the context is None: assigned on line 4",
    ),
    "the replaced default": (
        """\
        ssl._create_default_https_context = ssl._create_unverified_context
        HTTPSConnection("h", context=ssl._create_default_https_context())
        """,
        ("certificate verification is off in what ssl._create_default_https_context() makes, replaced on line 4"),
    ),
    "the replaced default under another name": (
        """\
        make = ssl._create_default_https_context
        HTTPSConnection("h", context=make())
        ssl._create_default_https_context = ssl._create_unverified_context
        """,
        ("certificate verification is off in what ssl._create_default_https_context() makes, replaced on line 6"),
    ),
    "what replaces the default, called itself": (
        """\
        ssl._create_default_https_context = ssl._create_unverified_context
        HTTPSConnection("h", context=ssl._create_unverified_context())
        """,
        "certificate verification is off in the context made by ssl._create_unverified_context() on line 5",
    ),
    "a context on some paths": (
        """\
        def connect(flag):
            options = {}
            if flag:
                options["context"] = ssl.create_default_context()
            return HTTPSConnection("h", **options)
        """,
        "the context may be missing: set only under the condition on line 6",
    ),
    "an unknown context on some paths": (
        """\
        def connect(flag, context):
            options = {}
            if flag:
                options["context"] = context
            return HTTPSConnection("h", **options)
        """,
        "the context may be missing: set only under the condition on line 6",
    ),
    "an unknown mapping on some paths": (
        """\
        def connect(flag, **options):
            if flag:
                options = {}
            return HTTPSConnection("h", **options)
        """,
        "the context may be missing",
    ),
    "a context on no path": (
        """\
        def connect(flag):
            options = {}
            if flag:
                options["timeout"] = 3
            return HTTPSConnection("h", **options)
        """,
        "the context is missing",
    ),
    "a condition that the call decides": (
        """\
        def opener(host, context=None, **options):
            if context:
                options["context"] = context
            return HTTPSConnection(host, **options)
        opener("h")
        """,
        "the context is missing",
    ),
    "a condition of a function that is called on one of its paths": (
        """\
        def opener(host, flag, **options):
            if flag:
                options["context"] = ssl.create_default_context()
            return HTTPSConnection(host, **options)
        def connect(flag):
            if not flag:
                return opener("h", flag)
        """,
        "the context may be missing: set only under the condition in opener() on line 5",
    ),
    "a context of a subclass": (
        """\
        class Context(ssl.SSLContext):
            pass
        HTTPSConnection("h", context=Context(ssl.PROTOCOL_TLS))
        """,
        "certificate verification is off in the context made by Context() on line 6",
    ),
    "other reasons on other paths": (
        """\
        def connect(flag):
            context = ssl.create_default_context()
            if flag:
                context.check_hostname = False
            else:
                context = ssl.SSLContext()
            return HTTPSConnection("h", context=context)
        """,
        "certificate verification may be off in the context made by ssl.SSLContext() on line 9",
    ),
    "a condition behind do_open": (
        """\
        from urllib.request import AbstractHTTPHandler
        class Handler(AbstractHTTPHandler):
            def https_open(self, req):
                return self.do_open(build(self.context), req)
        def build(context):
            def inner(host, **options):
                if context:
                    options["context"] = context
                return HTTPSConnection(host, **options)
            return inner
        """,
        "the context may be missing: set only under the condition in build.inner() on line 10",
    ),
    "a parameter": (
        """\
        def connect(context):
            return HTTPSConnection("h", context=context)
        """,
        "the context is one about which nothing is known: a parameter on line 4",
    ),
    "a parameter that is None": (
        """\
        def connect(context):
            if context is None:
                return HTTPSConnection("h", context=context)
        """,
        "the context is None: a parameter on line 4",
    ),
    "a setting that is not known": (
        """\
        def connect(verify):
            context = ssl.create_default_context()
            context.check_hostname = verify.lower()
            return HTTPSConnection("h", context=context)
        """,
        "the context is one whose settings are not known: set on line 6",
    ),
    "a result that is not known": (
        """\
        def connect(client):
            context = client.context()
            return HTTPSConnection("h", context=context)
        """,
        "the context is one about which nothing is known: assigned on line 5",
    ),
}


def reasons(code: str, path: Path) -> list[str]:
    """Return what is said of the calls of a module that is not in order: the reason and its cause."""
    module = astroid.parse(code, path.stem, str(path))
    return [messages.describe(judgement, module.file or "")[1][0] for _, judgement in Judge().judgements(module)]


@pytest.mark.parametrize(("code", "expected"), CAUSED.values(), ids=CAUSED)
def test_cause(code: str, expected: str, tmp_path: Path) -> None:
    known, told = "known", reasons(HEADER + dedent(code), tmp_path / "caused.py")
    # Inside of a function that forwards, the context is the caller's.
    assert [reason for reason in told if known not in reason or known in expected][-1:] == [expected]


def test_cause_in_another_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    other = tmp_path / "options_of_caused.py"
    code = "OPTIONS = {\n    'context': None,\n}\nNOTHING = None\ndef nothing():\n    return None\n"
    other.write_text(f"{code}class Base:\n    context = None\n", encoding="utf-8")
    given = ["**OPTIONS", "context=NOTHING", "context=nothing()", "context=Base.context"]
    calls = "".join(f"HTTPSConnection('h', {one})\n" for one in given)
    origins = ["assigned on line 2", "assigned on line 4", "returned in nothing() on line 6", "assigned on line 8"]
    told = reasons(f"{HEADER}from options_of_caused import *\n{calls}", tmp_path / "caused.py")
    assert told == [f"the context is None: {origin} of {other}" for origin in origins]


def test_argument_on_a_line_of_its_own_needs_no_data_flow() -> None:
    code = f"{HEADER}HTTPSConnection(\n    'h',\n    check_hostname=False,\n)\n"
    ((_, judgement),) = Judge().judgements(astroid.parse(code, "direct"))
    assert judgement.direct


@pytest.mark.parametrize(
    ("forwarder", "expected"),
    [
        ("def connect(host, ctx=None):\n    return HTTPSConnection(host, context=ctx)\nconnect('h')", "ctx"),
        (
            "def connect(host, context=None):\n    return HTTPSConnection(host, context=context)\nconnect('h')",
            "context",
        ),
        ("def connect(host, **more):\n    return HTTPSConnection(host, **more)\nconnect('h')", "context"),
        ("HTTPSConnection('h')", "context"),
    ],
)
def test_remedy_names_the_argument_of_the_call(forwarder: str, expected: str) -> None:
    *_, (_, judgement) = Judge().judgements(astroid.parse(HEADER + forwarder, "remedy"))
    symbol, arguments = messages.describe(judgement, FILE)
    assert symbol == messages.MISSING
    assert arguments[1] == f"{expected}=ssl.create_default_context()"


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("from direct_facade import HTTPSConnection as Connection\nConnection('h')", True),
        ("import direct_facade\ndirect_facade.HTTPSConnection('h')", True),
        ("from direct_star import *\nHTTPSConnection('h')", True),
        ("from direct_star import Assigned\nAssigned('h')", False),
        ("import http.client\nhttp.client.HTTPSConnection('h')", True),
        ("import http.client\nConnection = http.client.HTTPSConnection\nConnection('h')", False),
    ],
)
def test_names_that_imports_hand_on_need_no_data_flow(
    code: str, expected: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "direct_facade.py").write_text("from http.client import HTTPSConnection\n", encoding="utf-8")
    star = "from direct_facade import *\nAssigned = HTTPSConnection\n"
    (tmp_path / "direct_star.py").write_text(star, encoding="utf-8")
    ((_, judgement),) = Judge().judgements(astroid.parse(code, "direct"))
    assert judgement.direct is expected


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
