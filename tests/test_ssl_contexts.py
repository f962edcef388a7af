"""What the rule believes of contexts is what the running ``ssl`` module does.

Each combination of arguments is written as code and judged, and run: both have to say the same.
"""

from __future__ import annotations

import itertools
import ssl
from pathlib import Path

import pytest
from hypothesis import settings, strategies
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test
from linting import findings, reason

from pylint_csp.ssl_contexts import CONSTANTS, CREATORS, PROTOCOLS

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # protocols of one version

HEAD = "import ssl\nfrom http.client import HTTPSConnection\n"

PROTOCOL_NAMES = [name.removeprefix("ssl.") for name in CONSTANTS if name.startswith("ssl.PROTOCOL_")]
OF_OLD = ("PROTOCOL_SSLv2", "PROTOCOL_SSLv3")
"""Protocols that today's OpenSSL does not have."""
AVAILABLE = [name for name in PROTOCOL_NAMES if name not in OF_OLD]
PROTOCOL_ARGUMENTS = ["", "None", *(f"ssl.{name}" for name in AVAILABLE)]
PURPOSE_ARGUMENTS = ["", "ssl.Purpose.SERVER_AUTH", "ssl.Purpose.CLIENT_AUTH"]
MODES = ["ssl.CERT_NONE", "ssl.CERT_OPTIONAL", "ssl.CERT_REQUIRED"]
MODE_ARGUMENTS = ["", "None", *MODES, "ssl.VerifyMode.CERT_REQUIRED"]
SWITCHES = ["True", "False", "1", "0"]


def written(name: str, value: str) -> str:
    """Write an argument, or nothing where it is left out."""
    return f"{name}={value}" if value and name else value


def arguments(*choices: tuple[str, list[str]]) -> list[str]:
    """Write every combination of arguments."""
    names = [name for name, _ in choices]
    return [
        ", ".join(text for text in map(written, names, values) if text)
        for values in itertools.product(*(values for _, values in choices))
    ]


UNVERIFIED_ARGUMENTS = [
    *arguments(
        ("", PROTOCOL_ARGUMENTS),
        ("cert_reqs", MODE_ARGUMENTS),
        ("check_hostname", ["", "True", "False"]),
        ("purpose", PURPOSE_ARGUMENTS),
    ),
    *arguments(("protocol", PROTOCOL_ARGUMENTS), ("check_hostname", ["", "True"])),
]
ARGUMENTS: dict[str, list[str]] = {
    "ssl.SSLContext": [*arguments(("", PROTOCOL_ARGUMENTS)), *arguments(("protocol", PROTOCOL_ARGUMENTS[1:]))],
    "ssl.create_default_context": [
        *arguments(("", PURPOSE_ARGUMENTS), ("cafile", ["", "None"]), ("cadata", ["", "None"])),
        *arguments(("purpose", PURPOSE_ARGUMENTS)),
    ],
    "ssl._create_default_https_context": arguments(("", PURPOSE_ARGUMENTS)),
    "ssl._create_unverified_context": UNVERIFIED_ARGUMENTS,
    # CPython has one function under both names.
    "ssl._create_stdlib_context": UNVERIFIED_ARGUMENTS[:: len(MODE_ARGUMENTS) + 1],
}


def real_context(expression: str) -> ssl.SSLContext | None:
    """Make the context, or nothing where the interpreter refuses to."""
    try:
        context: ssl.SSLContext = eval(expression, {"ssl": ssl})
    except ValueError:
        return None
    return context


def expected(context: ssl.SSLContext | None) -> str:
    """Return how the text about a context begins; nothing is said if it verifies, or was never made."""
    if context is None or (context.verify_mode is not ssl.CERT_NONE and context.check_hostname):
        return ""
    return "certificate verification is" if context.verify_mode is ssl.CERT_NONE else "the host name check is"


def begins(code: str, folder: Path) -> dict[int, str]:
    """Return how the text on each line begins that has one."""
    found = findings(code, folder)
    return {line: reason(message).partition(" is ")[0] + " is" for line, message in found.items()}


@pytest.mark.parametrize("creator", sorted(ARGUMENTS))
def test_created_contexts(creator: str, tmp_path: Path) -> None:
    expressions = [f"{creator}({text})" for text in ARGUMENTS[creator]]
    functions = [f"def f_{number}(): HTTPSConnection('h', context={text})" for number, text in enumerate(expressions)]
    told = begins(HEAD + "\n".join(functions), tmp_path)
    said = {expression: told.get(line, "") for line, expression in enumerate(expressions, HEAD.count("\n") + 1)}
    assert said == {expression: expected(real_context(expression)) for expression in expressions}


def test_every_creator_of_the_table_is_tried() -> None:
    assert set(CREATORS) - {"truststore.SSLContext"} == set(ARGUMENTS)


@pytest.mark.parametrize("name", sorted(CONSTANTS))
def test_constants(name: str) -> None:
    value: object = ssl
    for part in name.split(".")[1:]:
        value = getattr(value, part, None)
    if value is None:
        assert name in {f"ssl.{protocol}" for protocol in OF_OLD}
        return
    assert value == CONSTANTS[name]


@pytest.mark.parametrize("name", AVAILABLE)
def test_protocols(name: str) -> None:
    context = ssl.SSLContext(getattr(ssl, name))
    row = PROTOCOLS[CONSTANTS[f"ssl.{name}"]]
    assert (context.verify_mode, context.check_hostname) == (row.verify_mode, row.check_hostname)


BEGINNINGS = ["ssl.create_default_context()", "ssl._create_unverified_context()", "ssl.SSLContext()"]
SETTINGS = [*(("verify_mode", mode) for mode in MODES), *(("check_hostname", switch) for switch in SWITCHES)]
FORMS = ["context.{} = {}", "other.{} = {}", "setattr(context, '{}', {})"]


class ContextMachine(RuleBasedStateMachine):
    """A real context and the code that does the same to one, side by side."""

    folder = Path()

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.expected: dict[int, str] = {}
        self.context = ssl.create_default_context()

    @initialize(creator=strategies.sampled_from(BEGINNINGS))
    def create(self, creator: str) -> None:
        """Make a context in one of three states."""
        made = real_context(creator)
        assert made is not None
        self.context = made
        self.lines = [*HEAD.splitlines(), f"context = {creator}", "other = context"]
        self.look()

    @rule(setting=strategies.sampled_from(SETTINGS), form=strategies.sampled_from(FORMS))
    def change(self, setting: tuple[str, str], form: str) -> None:
        """Change both, and construct a connection; what is refused is written so that it is survived."""
        line = form.format(*setting)
        try:
            setattr(self.context, setting[0], eval(setting[1], {"ssl": ssl}))
        except ValueError:
            self.lines += ["try:", f"    {line}", "except ValueError:", "    pass"]
        else:
            self.lines.append(line)
        self.look()

    def look(self) -> None:
        """Construct a connection, and note how safe that is."""
        self.lines.append("HTTPSConnection('h', context=context)")
        self.expected[len(self.lines)] = expected(self.context)

    def teardown(self) -> None:
        """Compare what was said with what was so."""
        code = "\n".join(self.lines)
        told = begins(code, self.folder)
        assert {line: told.get(line, "") for line in self.expected} == self.expected, code


def test_settings_follow_a_real_context(tmp_path: Path) -> None:
    ContextMachine.folder = tmp_path
    run_state_machine_as_test(ContextMachine, settings=settings(max_examples=60, stateful_step_count=12))
