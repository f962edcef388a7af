"""The README's first screen is what a reader gets."""

from __future__ import annotations

import html
import re
import shlex
import subprocess
import sys
from pathlib import Path

from pylint.lint import PyLinter
from test_documentation import blocks, reported

from pylint_csp import register

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"


def test_commands_to_paste_are_single_lines() -> None:
    commands = blocks(README, "sh")
    assert all(command.count("\n") == 1 for command in commands)
    own = [command for command in commands if command.startswith("python3 -m venv .venv && ")]
    assert [command.split(" && ")[-1].split()[0] for command in own] == [".venv/bin/pylint", ".venv/bin/nox"]


def test_text_is_what_pylint_prints() -> None:
    (command,) = [command for command in blocks(README, "sh") if "pylint --load-plugins" in command]
    arguments = shlex.split(command.rpartition("/pylint ")[2])
    pylint = [sys.executable, "-m", "pylint", "--persistent=n", *arguments]
    run = subprocess.run(pylint, cwd=ROOT, capture_output=True, text=True, check=False)
    (shown,) = blocks(README, "text")
    assert run.stdout.startswith(shown)
    assert "CSP-D407" not in run.stdout.removeprefix(shown)
    assert run.returncode == 2 | 4  # an error and a warning


def test_picture_shows_the_same_text() -> None:
    picture = (ROOT / "docs" / "images" / "findings.svg").read_text(encoding="utf-8")
    drawn = html.unescape("".join(re.findall(r">([^<]*)</text>", picture)))
    (shown,) = blocks(README, "text")
    # The picture wraps lines, so only the words count.
    for line in shown.splitlines():
        assert "".join(line.split()) in "".join(drawn.split())


def test_examples_of_the_readme_are_silent(tmp_path: Path) -> None:
    head = "import http.client\n"
    codes = {f"block_{number}": head + code for number, code in enumerate(blocks(README, "python"))}
    assert codes
    assert reported(tmp_path, codes) == {name: set() for name in codes}


def test_option_for_context_makers_works_as_shown(tmp_path: Path) -> None:
    (tmp_path / "company").mkdir()
    for name, code in zip(("company/tls.py", "client.py"), blocks(README, "py"), strict=True):
        (tmp_path / name).write_text(code, encoding="utf-8")
    (settings,) = [block for block in blocks(README, "toml") if "verified-ssl-context-makers" in block]
    before = "".join(line for line in settings.splitlines(keepends=True) if "makers" not in line)
    for shown, content in zip(blocks(README, "console"), (before, settings), strict=True):
        (tmp_path / "pyproject.toml").write_text(content, encoding="utf-8")
        command, _, output = shown.removeprefix("$ ").partition("\n")
        pylint = [sys.executable, "-m", *shlex.split(command)]
        run = subprocess.run(pylint, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert (run.stdout, run.stderr) == (output, "")


def test_table_of_messages_is_what_the_plugin_registers() -> None:
    linter = PyLinter()
    register(linter)
    registered = [one for checker in linter.get_checkers() if "csp" in checker.name for one in checker.messages]
    rows = re.findall(
        r"^\| `(\w+)` \| \[`([a-z-]+)`\].*?\| (on|off) \|", README.read_text(encoding="utf-8"), re.MULTILINE
    )
    assert set(rows) == {(one.msgid, one.symbol, "on" if one.default_enabled else "off") for one in registered}
