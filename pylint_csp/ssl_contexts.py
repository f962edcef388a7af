"""What the creators of the ``ssl`` module make, and what its constants mean.

Source: https://docs.python.org/3/library/ssl.html (``SSLContext``, ``create_default_context``) and
``Lib/ssl.py`` of CPython 3.10 to 3.13. ``tests/test_ssl_contexts.py`` holds every row against the running interpreter.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Final, NamedTuple

CERT_NONE: Final = 0
CERT_REQUIRED: Final = 2
PROTOCOL_TLS: Final = 2
_SERVER_AUTH: Final = "ssl.Purpose.SERVER_AUTH"

_MODES: Final = {"CERT_NONE": CERT_NONE, "CERT_OPTIONAL": 1, "CERT_REQUIRED": CERT_REQUIRED}
_FIXED: Final = {"SSLv2": 0, "SSLv3": 1, "TLSv1": 3, "TLSv1_1": 4, "TLSv1_2": 5}
_NEGOTIATED: Final = {"SSLv23": PROTOCOL_TLS, "TLS": PROTOCOL_TLS, "TLS_CLIENT": 16, "TLS_SERVER": 17}
_PROTOCOLS: Final = _FIXED | _NEGOTIATED
CONSTANTS: Final[Mapping[str, int]] = {
    **{f"ssl.{prefix}{name}": value for prefix in ("", "VerifyMode.") for name, value in _MODES.items()},
    **{f"ssl.PROTOCOL_{name}": value for name, value in _PROTOCOLS.items()},
}
"""The value of each constant; both enumerations are ``IntEnum``."""


class Settings(NamedTuple):
    """The two settings of a context that decide what it verifies."""

    verify_mode: int
    check_hostname: bool


PROTOCOLS: Final[Mapping[int, Settings]] = {
    value: Settings(CERT_REQUIRED, True) if value == _PROTOCOLS["TLS_CLIENT"] else Settings(CERT_NONE, False)
    for value in _PROTOCOLS.values()
}
"""What ``SSLContext(protocol)`` starts with."""

PURPOSE_PROTOCOLS: Final[Mapping[str, int]] = {
    _SERVER_AUTH: _PROTOCOLS["TLS_CLIENT"],
    "ssl.Purpose.CLIENT_AUTH": _PROTOCOLS["TLS_SERVER"],
}
"""The protocol that the creators choose for a ``purpose``."""


class When(enum.Enum):
    """When a creator assigns an argument to a setting."""

    ALWAYS, NOT_NONE, TRUE = range(3)


class Assignment(NamedTuple):
    """One assignment in the body of a creator: ``context.<setting> = <parameter>``."""

    setting: str
    parameter: str
    when: When


class Creator(NamedTuple):
    """What is assigned to a context that starts with the settings of ``protocol``, ``purpose`` or ``PROTOCOL_TLS``."""

    positional: tuple[str, ...]
    defaults: Mapping[str, object]
    assignments: tuple[Assignment, ...] = ()


_CONTEXT: Final = Creator(("protocol",), {"protocol": None})
_DEFAULT: Final = Creator(("purpose",), {"purpose": _SERVER_AUTH})
_UNVERIFIED: Final = Creator(
    ("protocol",),
    {"protocol": None, "cert_reqs": CERT_NONE, "check_hostname": False, "purpose": _SERVER_AUTH},
    (
        Assignment("check_hostname", "check_hostname", When.ALWAYS),
        Assignment("verify_mode", "cert_reqs", When.NOT_NONE),
        Assignment("check_hostname", "check_hostname", When.TRUE),
    ),
)

DEFAULT_HOOK: Final = "_create_default_https_context"
"""The name in ``ssl`` that ``HTTPSConnection`` calls where it gets no context (PEP 476 names it as the opt-out)."""

CREATORS: Final[Mapping[str, Creator]] = {
    "ssl.SSLContext": _CONTEXT,
    "truststore.SSLContext": _CONTEXT,
    "ssl.create_default_context": _DEFAULT,
    f"ssl.{DEFAULT_HOOK}": _DEFAULT,
    "ssl._create_unverified_context": _UNVERIFIED,
    "ssl._create_stdlib_context": _UNVERIFIED,
}

CONTEXT_CLASSES: Final = frozenset({"ssl.SSLContext", "truststore.SSLContext"})
