"""The ways to switch the rule's messages: all that pylint has, and ignore comments beside them."""

from __future__ import annotations

import io
import itertools
import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from astroid import MANAGER, nodes
from pylint.lint import PyLinter, Run
from pylint.reporters import CollectingReporter

import pylint_csp
from pylint_csp.analysis.judge import Judge
from pylint_csp.messages import INSECURE, MALFORMED, MISSING, UNKNOWN

SUPPRESSED = "suppressed-message"
USELESS = "useless-suppression"
SYMBOLS = (MISSING, INSECURE, UNKNOWN, MALFORMED)
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
    return write(tmp_path / "client.py", SOURCE)


def write(path: Path, source: str) -> str:
    """Write a file and return its path."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(source, encoding="utf-8")
    return str(path)


def own_name(folder: Path) -> Path:
    """Return a path for a module with a name that no other test uses: older astroids keep modules by their names."""
    return folder / f"{folder.name}.py"


def lint(*arguments: str) -> Found:
    """Return symbol and line of each message of ours, and of those about suppressed messages."""
    reporter = CollectingReporter()
    Run(["--load-plugins=pylint_csp", *arguments], reporter=reporter, exit=False)
    return collected(reporter)


def collected(reporter: CollectingReporter) -> Found:
    """Return symbol and line of the messages that a reporter got."""
    assert not [
        message for message in reporter.messages if message.category == "fatal" or message.symbol == "syntax-error"
    ]
    relevant = {*SYMBOLS, SUPPRESSED, USELESS}
    return sorted((message.symbol, message.line) for message in reporter.messages if message.symbol in relevant)


def run_pylint(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run pylint as users do."""
    command = [sys.executable, "-m", "pylint", "--load-plugins=pylint_csp", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def subsets(symbols: Iterable[str]) -> list[tuple[str, ...]]:
    """Return all subsets, the empty one too."""
    listed = list(symbols)
    return [subset for size in range(len(listed) + 1) for subset in itertools.combinations(listed, size)]


def of(symbols: Iterable[str]) -> Found:
    """Return the messages of those symbols that the source has."""
    return sorted(message for message in MESSAGES if message[0] in set(symbols))


@pytest.mark.parametrize("enabled", subsets(SYMBOLS), ids=",".join)
def test_any_combination_is_enabled(file: str, enabled: tuple[str, ...]) -> None:
    """Ignore comments work whichever of the messages is on."""
    assert lint(*NOTHING, f"--enable={','.join(['syntax-error', *enabled])}", file) == of(enabled)


@pytest.mark.parametrize("disabled", subsets(SYMBOLS), ids=",".join)
def test_any_combination_is_disabled(file: str, disabled: tuple[str, ...]) -> None:
    assert lint(*EVERYTHING, "--enable=syntax-error", f"--disable={','.join(disabled)}", file) == of(
        set(SYMBOLS) - set(disabled)
    )


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], FINDINGS),
        (["--enable=all"], MESSAGES | {(SUPPRESSED, 9), (SUPPRESSED, 10), (SUPPRESSED, 11)}),
        (["--disable=all", "--enable=csp-d407"], FINDINGS),
        (["--disable=all", "--enable=CSP-D407"], FINDINGS),
        (["--disable=all", "--enable=Csp-d407-Audit"], {(UNKNOWN, 7)}),
        (["--disable=all", "--enable=csp-d407,csp-d407-audit"], MESSAGES),
        (["--disable=all", "--enable=W9407"], {(MISSING, 5), (MISSING, 8)}),
        (["--enable=csp-d407-audit"], MESSAGES),
        (["--enable=I9407"], MESSAGES),
        (["--disable=csp-d407"], set()),
        (["--disable=CSP-D407", "--enable=csp-d407-audit"], {(UNKNOWN, 7)}),
        (["--disable=W"], {(INSECURE, 6)}),
        (["-E"], {(INSECURE, 6)}),
        (["--confidence=HIGH", "--disable=all", f"--enable={MALFORMED}"], {(MALFORMED, 8)}),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_groups_and_categories(file: str, arguments: list[str], expected: set[tuple[str, int]]) -> None:
    assert lint("--persistent=no", *arguments, file) == sorted(expected)


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ('HTTPSConnection("h", context=ssl._create_unverified_context())', 2),
        ('HTTPSConnection("h", context=ssl._create_unverified_context())  # ignore: CSP-D407', 0),
        ('HTTPSConnection("h")', 0),
    ],
)
def test_only_insecure_contexts_fail_on_errors(tmp_path: Path, line: str, status: int) -> None:
    file = write(own_name(tmp_path), f"import ssl\nfrom http.client import HTTPSConnection\n{line}\n")
    with pytest.raises(SystemExit) as exit_:
        Run(["--load-plugins=pylint_csp", *EVERYTHING, "--fail-under=0", "--fail-on=E", file], CollectingReporter())
    assert exit_.value.code == status


IN_FILE = {
    "group at the end of a line": ([], {5: "# pylint: disable=CSP-D407"}, FINDINGS - {(MISSING, 5)}),
    "group in lower case": ([], {5: "# pylint: disable=csp-d407"}, FINDINGS - {(MISSING, 5)}),
    "symbol": ([], {5: f"# pylint: disable={MISSING}"}, FINDINGS - {(MISSING, 5)}),
    "id": ([], {6: "# pylint: disable=E9407"}, FINDINGS - {(INSECURE, 6)}),
    "another symbol": ([], {5: f"# pylint: disable={INSECURE}"}, FINDINGS),
    "the rest of the file": ([], {3: "# pylint: disable=CSP-D407"}, set()),
    "the malformed comment": ([], {8: f"# pylint: disable={MALFORMED}"}, FINDINGS - {(MALFORMED, 8)}),
    "audit enabled": ([], {3: f"# pylint: enable={UNKNOWN}"}, MESSAGES),
    "audit enabled by group": ([], {3: "# pylint: enable=csp-d407-audit"}, MESSAGES),
    "audit disabled": (["--enable=csp-d407-audit"], {7: "# pylint: disable=csp-d407-audit"}, FINDINGS),
    "finding enabled": (["--disable=all", f"--enable={UNKNOWN}"], {3: f"# pylint: enable={MISSING}"},
                        {(UNKNOWN, 7), (MISSING, 5), (MISSING, 8)}),
    "file skipped": ([], {3: "# pylint: skip-file"}, set()),
}  # fmt: skip


@pytest.mark.parametrize("case", IN_FILE)
def test_comments_of_pylint(tmp_path: Path, case: str) -> None:
    arguments, comments, expected = IN_FILE[case]
    lines = SOURCE.splitlines()
    for number, comment in comments.items():
        lines[number - 1] = f"{lines[number - 1]}  {comment}"
    file = write(own_name(tmp_path), "\n".join(lines))
    assert lint("--persistent=no", *arguments, file) == sorted(expected)


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(SOURCE.encode())))
    assert lint(*EVERYTHING, "--from-stdin", "standard_input.py") == sorted(MESSAGES)


def test_several_processes_find_the_same(tmp_path: Path) -> None:
    files = [write(tmp_path / "package" / f"{name}.py", SOURCE) for name in ("__init__", "first", "second")]
    serial, parallel = (
        json.loads(run_pylint(*EVERYTHING, AUDITED, f"--jobs={jobs}", "--output-format=json", "package").stdout)
        for jobs in (1, 2)
    )
    assert len(serial) == len(files) * (len(MESSAGES) + 3)
    assert sorted(parallel, key=str) == sorted(serial, key=str)


@pytest.mark.parametrize("form", ["text", "colorized", "github", "json", "json2"])
def test_output_formats(file: str, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    Run(["--load-plugins=pylint_csp", *EVERYTHING, f"--output-format={form}", file], exit=False)
    printed = capsys.readouterr().out
    assert printed.count("CSP-D407: ") == len(MESSAGES)


def test_the_message_stands_on_the_call(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    Run(["--load-plugins=pylint_csp", *EVERYTHING, "--output-format=json2", file], exit=False)
    found = json.loads(capsys.readouterr().out)["messages"]
    places = {
        (each["symbol"], each["line"], each["column"], each["endLine"], each["endColumn"], each["obj"])
        for each in found
    }
    assert places == {
        (MISSING, 5, 4, 5, 24, "connect"),
        (INSECURE, 6, 4, 6, 66, "connect"),
        (UNKNOWN, 7, 4, 7, 41, "connect"),
        (MISSING, 8, 4, 8, 24, "connect"),
        (MALFORMED, 8, 26, None, None, ""),
    }


@pytest.mark.parametrize(
    ("name", "settings"),
    [
        (".pylintrc", "[MAIN]\nload-plugins=pylint_csp\ndisable=all\nenable=csp-d407-audit,{}\n"),
        ("pyproject.toml", '[tool.pylint.main]\nload-plugins=["pylint_csp"]\ndisable="all"\nenable=["I9407", "{}"]\n'),
    ],
)
def test_settings_files(tmp_path: Path, file: str, name: str, settings: str) -> None:
    write(tmp_path / name, settings.format(INSECURE))
    reporter = CollectingReporter()
    Run([file], reporter=reporter, exit=False)
    assert collected(reporter) == of([UNKNOWN, INSECURE])


def test_order_of_files(tmp_path: Path) -> None:
    write(tmp_path / "ordered" / "__init__.py", "from .kinds import Kind\n")
    write(tmp_path / "ordered" / "kinds.py", "from http.client import HTTPSConnection as Kind\n")
    write(tmp_path / "ordered" / "first.py", "from ordered import Kind\n\nKind('h')  # ignore\nKind('h')\n")
    write(tmp_path / "ordered" / "second.py", "from ordered.kinds import Kind\n\nKind('h')\nKind('h')\n")
    expected = [(MISSING, 3), (MISSING, 4), (MISSING, 4)]
    assert lint(*EVERYTHING, "ordered") == expected
    files = [f"ordered/{name}.py" for name in ("first", "second", "kinds", "__init__")]
    for order in itertools.permutations(files):
        assert lint(*EVERYTHING, *order) == expected


def test_order_of_a_base_and_what_it_asks(tmp_path: Path) -> None:
    """What a subclass lets a base construct is found, whether the base was looked at before or not."""
    base = """\
import http.client

class Base:
    def open(self, host, **options):
        return self.kind(host, **options)

http.client.HTTPSConnection('h')
"""
    write(tmp_path / "asked_base.py", base)
    for name, attribute in (("first", "kind"), ("second", "other")):
        source = "from http.client import HTTPSConnection\nfrom asked_base import Base\nclass Own(Base):\n"
        write(tmp_path / f"asking_{name}.py", f"{source}    {attribute} = HTTPSConnection\nOwn().open('h')\n")
    files = ["asked_base.py", "asking_first.py", "asking_second.py"]
    for order in itertools.permutations(files):
        assert lint(*EVERYTHING, *order) == [(MISSING, 5), (MISSING, 7)]


def test_stubs_say_nothing(tmp_path: Path) -> None:
    """What a function in a stub returns is unknown, whether the stub is linted or not, and in any order."""
    write(tmp_path / "stubbed.pyi", "import ssl\ndef make() -> ssl.SSLContext: ...\n")
    source = "from http.client import HTTPSConnection\nfrom stubbed import make\nHTTPSConnection('h', context=make())\n"
    user, stub = write(tmp_path / "uses_a_stub.py", source), str(tmp_path / "stubbed.pyi")
    for files in ([user], [user, stub], [stub, user]):
        assert lint(*EVERYTHING, *files) == [(UNKNOWN, 3)]


def test_other_checkers_change_nothing(tmp_path: Path, file: str) -> None:
    other = write(tmp_path / "other.py", "from client import HTTPSConnection, connect\n\nHTTPSConnection('h')\n")
    alone = lint(*EVERYTHING, file, other)
    assert lint("--persistent=no", "--enable=all", f"--disable={SUPPRESSED}", file, other) == alone
    assert (MISSING, 3) in alone


def test_files_are_analysed_once(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    judged = []
    judgements = Judge.judgements

    def counted(self: Judge, module: nodes.Module) -> object:
        judged.append(module.name)
        return judgements(self, module)

    monkeypatch.setattr(Judge, "judgements", counted)
    lint(*EVERYTHING, AUDITED, file)
    assert judged == ["client"]


def test_comments_of_one_file_count_in_no_other(tmp_path: Path) -> None:
    ignored, plain = (
        write(tmp_path / f"{name}.py", f"from http.client import HTTPSConnection\nHTTPSConnection('h'){comment}\n")
        for name, comment in (("ignored", "  # ignore"), ("plain", ""))
    )
    for files in ([ignored, plain], [plain, ignored]):
        assert lint(*EVERYTHING, *files) == [(MISSING, 2)]


def test_one_linter_checks_twice(file: str) -> None:
    reporter = CollectingReporter()
    linter = PyLinter(reporter=reporter)
    linter.load_plugin_modules(["pylint_csp"])
    linter.disable("all")
    for groups in (["csp-d407", "csp-d407-audit"], ["csp-d407"]):
        linter.disable("csp-d407-audit")
        for group in groups:
            linter.enable(group)
        linter.check([file])
        assert collected(reporter) == sorted(MESSAGES if len(groups) == 2 else FINDINGS)
        reporter.messages.clear()


def test_files_may_change_between_two_checks(tmp_path: Path) -> None:
    reporter = CollectingReporter()
    linter = PyLinter(reporter=reporter)
    linter.load_plugin_modules(["pylint_csp"])
    caller = write(tmp_path / "edited" / "caller.py", "from edited.opener import connect\n\nconnect('h')\n")
    write(tmp_path / "edited" / "__init__.py", "")
    found = []
    for context in ("None", "ssl.create_default_context()", "None"):
        write(
            tmp_path / "edited" / "opener.py",
            "import ssl\nfrom http.client import HTTPSConnection\n\n"
            f"def connect(host, context={context}):\n    return HTTPSConnection(host, context=context)\n",
        )
        MANAGER.clear_cache()
        linter.check([caller])
        found.append(collected(reporter))
        reporter.messages.clear()
    assert found == [[(MISSING, 3)], [], [(MISSING, 3)]]


def test_registering_again_changes_nothing() -> None:
    linter = PyLinter()
    pylint_csp.register(linter)
    linter.enable("csp-d407-audit")
    pylint_csp.register(linter)
    assert [checker.name for checker in linter.get_checkers()] == ["main", "csp-d407", "csp-d407-audit"]
    assert linter.is_message_enabled(UNKNOWN)


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
    ("arguments", "expected"),
    [
        ([*EVERYTHING], [(SUPPRESSED, 5), (SUPPRESSED, 6), (SUPPRESSED, 7), (USELESS, 8)]),
        # An audit line that is off is nobody's: a comment for it silences nothing.
        ([*NOTHING, "--enable=csp-d407"], [(SUPPRESSED, 5), (SUPPRESSED, 6), (USELESS, 7), (USELESS, 8)]),
        # A finding that is off in this run only may come back in the next.
        ([*NOTHING, f"--enable={INSECURE}"], [(SUPPRESSED, 6), (USELESS, 7), (USELESS, 8)]),
        ([*NOTHING, f"--enable={UNKNOWN}"], [(SUPPRESSED, 7), (USELESS, 8)]),
        ([*EVERYTHING, "--confidence=UNDEFINED"], [(USELESS, 7), (USELESS, 8)]),
        # Nothing of the rule is on, so pylint prepares no checker of it.
        ([*NOTHING], []),
    ],
    ids=lambda value: " ".join(str(each) for each in value),
)
def test_what_was_suppressed(tmp_path: Path, arguments: list[str], expected: Found) -> None:
    file = write(own_name(tmp_path), AUDIT_SOURCE)
    assert lint(*arguments, AUDITED, file) == expected
