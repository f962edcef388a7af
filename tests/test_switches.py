"""The ways to switch the rule's messages: all that pylint has, and ignore comments beside them."""

from __future__ import annotations

import io
import itertools
import json
from collections.abc import Iterable
from pathlib import Path

import pytest
from astroid import MANAGER
from linting import MESSAGES as SYMBOLS
from pylint.lint import PyLinter, Run
from pylint.reporters import CollectingReporter

from pylint_csp.messages import INSECURE, MALFORMED, MISSING, UNKNOWN

SUPPRESSED = "suppressed-message"
USELESS = "useless-suppression"
NOTHING = ("--disable=all", "--persistent=no", "--score=no")
EVERYTHING = (*NOTHING, "--enable=csp-d407,csp-d407-audit")
AUDITED = f"--enable={SUPPRESSED},{USELESS}"

SOURCE = """\
import ssl
from http.client import HTTPSConnection

def connect(context):
    HTTPSConnection("h")
    HTTPSConnection("h", context=ssl._create_unverified_context())
    HTTPSConnection("h", context=context)
    HTTPSConnection("h")  # ignore D407
    HTTPSConnection("h")  # ignore: CSP-D407
    HTTPSConnection("h", context=context)  # ignore: CSP-D407
    HTTPSConnection("h", context=ssl._create_unverified_context())  # ignore
"""
MESSAGES = {(MISSING, 5), (INSECURE, 6), (UNKNOWN, 7), (MISSING, 8), (MALFORMED, 8)}
FINDINGS = {message for message in MESSAGES if message[0] != UNKNOWN}

Found = list[tuple[str, int]]


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the project's own settings out of the runs, and its files."""
    monkeypatch.chdir(tmp_path)


@pytest.fixture(name="file")
def file_fixture(tmp_path: Path) -> str:
    """Return the path of a file that has each of the messages."""
    return write(tmp_path, SOURCE)


def write(folder: Path, source: str, name: str = "") -> str:
    """Write a module and return its path; unless it has to have a name, it gets one that no other test uses."""
    path = folder / f"{name or folder.name}.py"
    path.parent.mkdir(exist_ok=True)
    path.write_text(source, encoding="utf-8")
    return str(path)


def lint(*arguments: str) -> Found:
    """Return symbol and line of each message of ours, and of those about suppressed messages."""
    reporter = CollectingReporter()
    Run(["--load-plugins=pylint_csp", *arguments], reporter=reporter, exit=False)
    return collected(reporter)


def collected(reporter: CollectingReporter) -> Found:
    """Return symbol and line of the messages that a reporter got."""
    assert not {"fatal", "syntax-error", "astroid-error"} & {message.symbol for message in reporter.messages}
    relevant = {*SYMBOLS, SUPPRESSED, USELESS}
    return sorted((message.symbol, message.line) for message in reporter.messages if message.symbol in relevant)


def of(symbols: Iterable[str]) -> Found:
    """Return the messages of those symbols that the source has."""
    return sorted(message for message in MESSAGES if message[0] in set(symbols))


SUBSETS = [subset for size in range(len(SYMBOLS) + 1) for subset in itertools.combinations(SYMBOLS, size)]


@pytest.mark.parametrize("chosen", SUBSETS, ids=",".join)
def test_any_combination(file: str, chosen: tuple[str, ...]) -> None:
    """Ignore comments work whichever of the messages is on."""
    assert lint(*NOTHING, f"--enable={','.join(['syntax-error', *chosen])}", file) == of(chosen)
    assert lint(*EVERYTHING, "--enable=syntax-error", f"--disable={','.join(chosen)}", file) == of(
        set(SYMBOLS) - set(chosen)
    )


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ("", FINDINGS),
        ("--enable=all", MESSAGES | {(SUPPRESSED, 9), (SUPPRESSED, 10), (SUPPRESSED, 11)}),
        ("--disable=all --enable=csp-d407", FINDINGS),
        ("--disable=all --enable=CSP-D407", FINDINGS),
        ("--disable=all --enable=Csp-d407-Audit", {(UNKNOWN, 7)}),
        ("--disable=all --enable=csp-d407,csp-d407-audit", MESSAGES),
        ("--disable=all --enable=W9407", {(MISSING, 5), (MISSING, 8)}),
        ("--enable=csp-d407-audit", MESSAGES),
        ("--enable=I9407", MESSAGES),
        ("--disable=csp-d407", set()),
        ("--disable=CSP-D407 --enable=csp-d407-audit", {(UNKNOWN, 7)}),
        ("--disable=W", {(INSECURE, 6)}),
        ("-E", {(INSECURE, 6)}),
        (f"--confidence=HIGH --disable=all --enable={MALFORMED}", {(MALFORMED, 8)}),
    ],
)
def test_groups_and_categories(file: str, arguments: str, expected: set[tuple[str, int]]) -> None:
    assert lint("--persistent=no", *arguments.split(), file) == sorted(expected)


@pytest.mark.parametrize(
    ("call", "status"),
    [
        ('HTTPSConnection("h", context=ssl._create_unverified_context())', 2),
        ('HTTPSConnection("h", context=ssl._create_unverified_context())  # ignore: CSP-D407', 0),
        ('HTTPSConnection("h")', 0),
    ],
)
def test_only_insecure_contexts_fail_on_errors(tmp_path: Path, call: str, status: int) -> None:
    file = write(tmp_path, f"import ssl\nfrom http.client import HTTPSConnection\n{call}\n")
    with pytest.raises(SystemExit) as exit_:
        Run(["--load-plugins=pylint_csp", *EVERYTHING, "--fail-under=0", "--fail-on=E", file], CollectingReporter())
    assert exit_.value.code == status


@pytest.mark.parametrize(
    ("arguments", "line", "comment", "expected"),
    [
        ("", 5, "disable=CSP-D407", FINDINGS - {(MISSING, 5)}),
        ("", 5, "disable=csp-d407", FINDINGS - {(MISSING, 5)}),
        ("", 5, f"disable={MISSING}", FINDINGS - {(MISSING, 5)}),
        ("", 6, "disable=E9407", FINDINGS - {(INSECURE, 6)}),
        ("", 5, f"disable={INSECURE}", FINDINGS),
        ("", 3, "disable=CSP-D407", set()),
        ("", 8, f"disable={MALFORMED}", FINDINGS - {(MALFORMED, 8)}),
        ("", 3, f"enable={UNKNOWN}", MESSAGES),
        ("", 3, "enable=csp-d407-audit", MESSAGES),
        ("--enable=csp-d407-audit", 7, "disable=csp-d407-audit", FINDINGS),
        (f"--disable=all --enable={UNKNOWN}", 3, f"enable={MISSING}", {(UNKNOWN, 7), (MISSING, 5), (MISSING, 8)}),
        ("", 3, "skip-file", set()),
    ],
)
def test_comments_of_pylint(
    tmp_path: Path, arguments: str, line: int, comment: str, expected: set[tuple[str, int]]
) -> None:
    lines = SOURCE.splitlines()
    lines[line - 1] += f"  # pylint: {comment}"
    assert lint("--persistent=no", *arguments.split(), write(tmp_path, "\n".join(lines))) == sorted(expected)


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(SOURCE.encode())))
    assert lint(*EVERYTHING, "--from-stdin", "standard_input.py") == sorted(MESSAGES)


@pytest.mark.parametrize("form", ["text", "colorized", "github", "json", "json2"])
def test_output_formats(file: str, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    Run(["--load-plugins=pylint_csp", *EVERYTHING, f"--output-format={form}", file], exit=False)
    assert capsys.readouterr().out.count("CSP-D407: ") == len(MESSAGES)


def test_the_message_stands_on_the_call(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    Run(["--load-plugins=pylint_csp", *EVERYTHING, "--output-format=json2", file], exit=False)
    keys = ("symbol", "line", "column", "endLine", "endColumn", "obj")
    assert {tuple(each[key] for key in keys) for each in json.loads(capsys.readouterr().out)["messages"]} == {
        (MISSING, 5, 4, 5, 24, "connect"),
        (INSECURE, 6, 4, 6, 66, "connect"),
        (UNKNOWN, 7, 4, 7, 41, "connect"),
        (MISSING, 8, 4, 8, 24, "connect"),
        (MALFORMED, 8, 26, None, None, ""),
    }


MAKERS = """\
import ssl
from http.client import HTTPSConnection
from company_tls import load, make_context
from a_company_that_is_not_installed.tls import make

HTTPSConnection("h", context=make_context())
HTTPSConnection("h", context=make())
HTTPSConnection("h", context=load())
context = make_context()
context.check_hostname = False
HTTPSConnection("h", context=context)
"""
OPTION = "verified-ssl-context-makers"
NAMES = "company_tls.make_context,a_company_that_is_not_installed.tls.make"


@pytest.mark.parametrize("way", ["pylintrc", "pyproject.toml"])
def test_verified_ssl_context_makers(tmp_path: Path, way: str) -> None:
    """Results of the functions that the option names are verified, as long as nothing weakens them.

    On the command line pylint takes what begins with ``--ve`` for ``--verbose``.
    """
    write(tmp_path, "import vault\ndef load(): return vault.load()\ndef make_context(): return load()\n", "company_tls")
    file = write(tmp_path, MAKERS)
    assert lint(*EVERYTHING, file) == [(INSECURE, 11), (UNKNOWN, 6), (UNKNOWN, 7), (UNKNOWN, 8)]
    arguments = list(EVERYTHING)
    if way == "pylintrc":
        (tmp_path / way).write_text(f"[CSP-D407]\n{OPTION}={NAMES}\n", encoding="utf-8")
    else:
        setting = f"[tool.pylint.csp-d407]\n{OPTION} = {NAMES.split(',')}\n"
        (tmp_path / way).write_text(setting, encoding="utf-8")
    assert lint(*arguments, file) == [(INSECURE, 11), (UNKNOWN, 8)]


def test_help_shows_the_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        Run(["--load-plugins=pylint_csp", "--help"])
    assert f"--{OPTION}" in capsys.readouterr().out


def test_comments_of_one_file_count_in_no_other(tmp_path: Path) -> None:
    ignored, plain = (
        write(tmp_path, f"from http.client import HTTPSConnection\nHTTPSConnection('h'){comment}\n", name)
        for name, comment in (("ignored", "  # ignore"), ("plain", ""))
    )
    for files in ([ignored, plain], [plain, ignored]):
        assert lint(*EVERYTHING, *files) == [(MISSING, 2)]


def test_files_may_change_between_two_checks_of_one_linter(tmp_path: Path) -> None:
    reporter = CollectingReporter()
    linter = PyLinter(reporter=reporter)
    linter.load_plugin_modules(["pylint_csp"])
    caller = write(tmp_path, "from edited_opener import connect\n\nconnect('h')\n")
    opener = "import ssl\nfrom http.client import HTTPSConnection\n\ndef connect(host, context={}):\n"
    opener += "    return HTTPSConnection(host, context=context)\n"
    found = []
    for context in ("None", "ssl.create_default_context()", "None"):
        write(tmp_path, opener.format(context), "edited_opener")
        MANAGER.clear_cache()
        linter.check([caller])
        found.append(collected(reporter))
        reporter.messages.clear()
    assert found == [[(MISSING, 3)], [], [(MISSING, 3)]]


AUDIT_SOURCE = """\
import ssl
from http.client import HTTPSConnection

def connect(context):
    HTTPSConnection("h")  # ignore: CSP-D407
    HTTPSConnection("h", context=ssl._create_unverified_context())  # ignore: CSP-D407
    HTTPSConnection("h", context=context)  # ignore: CSP-D407
    return context  # ignore: CSP-D407
"""


@pytest.mark.parametrize(
    ("argument", "expected"),
    [
        ("--enable=csp-d407,csp-d407-audit", [(SUPPRESSED, 5), (SUPPRESSED, 6), (SUPPRESSED, 7), (USELESS, 8)]),
        # An audit line that is off is nobody's: a comment for it silences nothing.
        ("--enable=csp-d407", [(SUPPRESSED, 5), (SUPPRESSED, 6), (USELESS, 7), (USELESS, 8)]),
        # A finding that is off in this run only may come back in the next.
        (f"--enable={INSECURE}", [(SUPPRESSED, 6), (USELESS, 7), (USELESS, 8)]),
        (f"--enable={UNKNOWN}", [(SUPPRESSED, 7), (USELESS, 8)]),
        # Nothing of the rule is on, so pylint prepares no checker of it.
        ("--enable=syntax-error", []),
    ],
)
def test_what_was_suppressed(tmp_path: Path, argument: str, expected: Found) -> None:
    assert lint(*NOTHING, argument, AUDITED, write(tmp_path, AUDIT_SOURCE)) == expected
