"""Names that lead to ``http.client.HTTPSConnection``, and names of callables whose effect is known: data, no logic."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

HTTPS_CONNECTION: Final = "http.client.HTTPSConnection"
CLASS_NAME: Final = HTTPS_CONNECTION.rpartition(".")[2]

MODULE_SPELLINGS: Final[Mapping[str, str]] = {
    "httplib": "http.client",
    "urllib2": "urllib.request",
    "__builtin__": "builtins",
    "future.moves.http.client": "http.client",
    "future.moves.urllib.request": "urllib.request",
    "future.backports.http.client": "http.client",
}
"""Python 2's modules and their bridges (https://python-future.org/imports.html), and the modules that they are."""

SIX_MOVES: Final = {"http_client": "http.client", "urllib.request": "urllib.request", "builtins": "builtins"}
"""Members of ``six.moves`` (https://six.readthedocs.io/#module-six.moves), whatever package ``six`` is vendored in."""

DO_OPEN: Final = frozenset(
    f"urllib.request.{handler}.do_open" for handler in ("AbstractHTTPHandler", "HTTPHandler", "HTTPSHandler")
)
"""``do_open(http_class, req, **http_conn_args)`` calls ``http_class(host, timeout=…, **http_conn_args)``."""

NEVER_RETURNS: Final = frozenset(
    {
        *("sys.exit", "os._exit", "posix._exit", "os.abort", "builtins.exit", "builtins.quit"),
        *("os.execl", "os.execle", "os.execlp", "os.execlpe", "os.execv", "os.execve", "os.execvp", "os.execvpe"),
        *("argparse.ArgumentParser.error", "argparse.ArgumentParser.exit"),
        *("optparse.OptionParser.error", "optparse.OptionParser.exit"),
        *("unittest.case.TestCase.fail", "unittest.case.TestCase.skipTest"),
        *("pytest.exit", "pytest.fail", "pytest.skip", "pytest.xfail"),
        *("typing.assert_never", "typing_extensions.assert_never"),
    }
)
"""Callables that their documentation says never return: they end the program, replace it, or raise."""

IMPORTERS: Final = frozenset({"importlib.import_module", "builtins.__import__"})
"""Functions that return the module of the name that they are given."""

TYPE_CHECKING: Final = frozenset({"typing.TYPE_CHECKING", "typing_extensions.TYPE_CHECKING"})

CONTEXT: Final = "context"
"""The argument that takes a context."""

CHECK_HOSTNAME: Final = "check_hostname"
"""The argument, up to Python 3.11, and the attribute of a context that switch the host name check."""

VERIFY_MODE: Final = "verify_mode"
"""The attribute of a context that switches certificate verification."""
