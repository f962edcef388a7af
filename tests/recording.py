"""Runs code and records every construction of an ``HTTPSConnection``: where, and how safe its context is.

Constructing one opens no socket, so Python itself tells which calls construct and with what.
"""

from __future__ import annotations

import contextlib
import http.client
import importlib
import inspect
import io
import itertools
import ssl
import sys
import types
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from pylint_csp.verdict import Verdict

VALUES: dict[str, tuple[object, ...]] = {"items": ([], ["a"], ["a", "b"]), "scheme": ("http", "https")}
"""What the parameters of a case's public functions are given, by name; all others are given ``True`` and ``False``."""

ENDS_OF_A_PATH = (AssertionError, OSError, RuntimeError, SystemExit, ValueError)
"""What a case may raise: a path of it ends there."""

STAND_INS = ("httplib", "six.moves.http_client", "vendored.six.moves.http_client", "future.moves.http.client")
"""Names of Python 2 and its bridges, which the running interpreter does not have."""


@dataclass(frozen=True)
class Construction:
    """One construction: the lines of the call stack in the files that are watched, innermost first, and the verdict."""

    calls: tuple[tuple[str, int], ...]
    verdict: Verdict


def context_verdict(context: ssl.SSLContext) -> Verdict:
    """Judge a real context."""
    verified = context.verify_mode is not ssl.CERT_NONE and context.check_hostname
    return Verdict.VERIFIED if verified else Verdict.INSECURE


def _line_of_call(frame: types.FrameType) -> int:
    """Return the line where the call that the frame is busy with begins."""
    if sys.version_info >= (3, 11):
        positions = next(itertools.islice(frame.f_code.co_positions(), frame.f_lasti // 2, None))
        if positions[0] is not None:
            return positions[0]
    return frame.f_lineno


def _calls_in_progress(watched: str) -> tuple[tuple[str, int], ...]:
    calls = []
    frame: types.FrameType | None = sys._getframe(2)
    while frame is not None:
        if frame.f_code.co_filename.startswith(watched):
            calls.append((frame.f_code.co_filename, _line_of_call(frame)))
        frame = frame.f_back
    return tuple(calls)


@contextlib.contextmanager
def recorded(watched: str) -> Iterator[list[Construction]]:
    """Record the constructions that files with the prefix ``watched`` cause; whatever they change is put back."""
    constructions: list[Construction] = []
    original = http.client.HTTPSConnection.__init__

    def record(self: http.client.HTTPSConnection, *arguments: Any, **keywords: Any) -> None:
        original(self, *arguments, **keywords)
        context: ssl.SSLContext = self._context  # type: ignore[attr-defined]
        verdict = context_verdict(context)
        if keywords.get("context") is None and verdict is Verdict.VERIFIED:
            verdict = Verdict.WITHOUT
        constructions.append(Construction(_calls_in_progress(watched), verdict))

    with contextlib.ExitStack() as stack:
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("ignore")
        for changed in (ssl, http.client, http.client.HTTPConnection, http.client.HTTPSConnection, ssl.SSLContext):
            stack.enter_context(_put_back(changed))
        stack.enter_context(patch.object(http.client.HTTPSConnection, "__init__", record))
        for connecting in (http.client.HTTPConnection, http.client.HTTPSConnection):
            stack.enter_context(patch.object(connecting, "connect", side_effect=ConnectionRefusedError("recording")))
        # It is slow, and says nothing about verification.
        stack.enter_context(patch.object(ssl.SSLContext, "load_default_certs", lambda *_: None))
        stack.enter_context(patch.object(sys, "stdin", io.StringIO()))
        stack.enter_context(contextlib.redirect_stderr(io.StringIO()))
        stack.enter_context(contextlib.redirect_stdout(io.StringIO()))
        yield constructions


@contextlib.contextmanager
def _put_back(place: object) -> Iterator[None]:
    before = dict(vars(place))
    try:
        yield
    finally:
        for name in set(vars(place)) - set(before):
            delattr(place, name)
        for name, value in before.items():
            if vars(place).get(name) is not value:
                setattr(place, name, value)


@contextlib.contextmanager
def _importable(folder: Path) -> Iterator[None]:
    """Let the modules of a folder be imported, and Python 2's; forget them afterwards."""
    importlib.invalidate_caches()
    with patch.dict(sys.modules), patch.object(sys, "path", [str(folder), *sys.path]):
        for name in STAND_INS:
            _stand_in(name)
        yield


def _stand_in(name: str) -> None:
    module: types.ModuleType = http.client
    while name:
        sys.modules[name] = module
        name, _, last = name.rpartition(".")
        parent = sys.modules.get(name) or types.ModuleType(name)
        parent.__path__ = []
        setattr(parent, last, module)
        module = parent


def run_case(path: Path) -> list[Construction]:
    """Import a functional case, call its public functions with all combinations of values; return what it constructed."""
    with recorded(str(path.parent)) as constructions, _importable(path.parent), contextlib.suppress(*ENDS_OF_A_PATH):
        module = importlib.import_module(path.stem)
        for name, function in list(vars(module).items()):
            own = inspect.isfunction(function) and function.__module__ == module.__name__
            if own and not name.startswith("_") and function.__name__ == name:
                _call_in_every_way(function)
    return constructions


def _call_in_every_way(function: Callable[..., object]) -> None:
    parameters = inspect.signature(function).parameters.values()
    names = [parameter.name for parameter in parameters if parameter.default is parameter.empty]
    for values in itertools.product(*(VALUES.get(name, (True, False)) for name in names)):
        with contextlib.suppress(*ENDS_OF_A_PATH):
            function(**dict(zip(names, values, strict=True)))
