"""Lints code that a test writes: pylint, and nothing but this plugin in it."""

from __future__ import annotations

import itertools
from pathlib import Path

from pylint.lint import PyLinter
from pylint.message import Message
from pylint.reporters import CollectingReporter

FINDINGS = {"missing-ssl-context": "W9407", "insecure-ssl-context": "E9407", "malformed-ignore-comment": "W9400"}
AUDIT = {"unknown-ssl-context": "I9407"}
MESSAGES = {**FINDINGS, **AUDIT}
"""The plugin's messages: by their symbols, their ids."""

_NUMBERS = itertools.count(1)


def lint(code: str | bytes, folder: Path) -> list[Message]:
    """Lint a module, audit included; each gets a name of its own, since astroid keeps modules by their names."""
    path = folder / f"linted_{next(_NUMBERS)}.py"
    path.write_bytes(code if isinstance(code, bytes) else code.encode())
    reporter = CollectingReporter()
    linter = PyLinter(reporter=reporter)
    linter.load_plugin_modules(["pylint_csp"])
    linter.disable("all")
    for message in ("csp-d407", "csp-d407-audit", "fatal", "astroid-error", "syntax-error"):
        linter.enable(message)
    linter.check([str(path)])
    return reporter.messages


def findings(code: str, folder: Path) -> dict[int, Message]:
    """Return the message on each line that has one, of a module in which nothing else is wrong."""
    found = lint(code, folder)
    assert {message.symbol for message in found} <= set(MESSAGES), code
    return {message.line: message for message in found}


def reason(message: Message) -> str:
    """Return what a text says between the kind of the message and what to write instead."""
    return message.msg.split(": ", 2)[2].rpartition("; ")[0]
