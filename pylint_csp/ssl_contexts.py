"""What the creators of the ``ssl`` module make, and what its constants mean.

Source: https://docs.python.org/3/library/ssl.html (``SSLContext``, ``create_default_context``) and
``Lib/ssl.py`` of CPython 3.10 to 3.13. ``tests/test_ssl_contexts.py`` holds every row against the running interpreter.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

CERT_NONE: Final = 0
CERT_OPTIONAL: Final = 1
CERT_REQUIRED: Final = 2

PROTOCOL_TLS: Final = 2
PROTOCOL_TLS_CLIENT: Final = 16
PROTOCOL_TLS_SERVER: Final = 17

SERVER_AUTH: Final = "ssl.Purpose.SERVER_AUTH"
CLIENT_AUTH: Final = "ssl.Purpose.CLIENT_AUTH"

CONSTANTS: Final[Mapping[str, int]] = {
    "ssl.CERT_NONE": CERT_NONE,
    "ssl.CERT_OPTIONAL": CERT_OPTIONAL,
    "ssl.CERT_REQUIRED": CERT_REQUIRED,
    "ssl.VerifyMode.CERT_NONE": CERT_NONE,
    "ssl.VerifyMode.CERT_OPTIONAL": CERT_OPTIONAL,
    "ssl.VerifyMode.CERT_REQUIRED": CERT_REQUIRED,
    "ssl.PROTOCOL_SSLv2": 0,
    "ssl.PROTOCOL_SSLv3": 1,
    "ssl.PROTOCOL_SSLv23": PROTOCOL_TLS,
    "ssl.PROTOCOL_TLS": PROTOCOL_TLS,
    "ssl.PROTOCOL_TLSv1": 3,
    "ssl.PROTOCOL_TLSv1_1": 4,
    "ssl.PROTOCOL_TLSv1_2": 5,
    "ssl.PROTOCOL_TLS_CLIENT": PROTOCOL_TLS_CLIENT,
    "ssl.PROTOCOL_TLS_SERVER": PROTOCOL_TLS_SERVER,
}
"""The value of each constant; both enumerations are ``IntEnum``."""


@dataclass(frozen=True)
class Settings:
    """The two settings of a context that decide what it verifies."""

    verify_mode: int
    check_hostname: bool


VERIFYING: Final = Settings(CERT_REQUIRED, True)
NOT_VERIFYING: Final = Settings(CERT_NONE, False)

PROTOCOLS: Final[Mapping[int, Settings]] = {
    value: VERIFYING if value == PROTOCOL_TLS_CLIENT else NOT_VERIFYING
    for name, value in CONSTANTS.items()
    if name.startswith("ssl.PROTOCOL_")
}
"""What ``SSLContext(protocol)`` starts with."""

PURPOSE_PROTOCOLS: Final[Mapping[str, int]] = {SERVER_AUTH: PROTOCOL_TLS_CLIENT, CLIENT_AUTH: PROTOCOL_TLS_SERVER}
"""The protocol that the creators choose for a ``purpose``."""


class When(enum.Enum):
    """When a creator assigns an argument to a setting."""

    ALWAYS = enum.auto()
    NOT_NONE = enum.auto()
    TRUE = enum.auto()


@dataclass(frozen=True)
class Assignment:
    """One assignment in the body of a creator: ``context.<setting> = <parameter>``."""

    setting: str
    parameter: str
    when: When


@dataclass(frozen=True)
class Creator:
    """How a creator turns its arguments into a context's settings.

    It starts with the settings of its ``protocol`` argument, or where that is ``None`` or no parameter
    with those of its ``purpose``, or where there is none of either, of ``PROTOCOL_TLS``; then come the assignments.
    """

    positional: tuple[str, ...]
    defaults: Mapping[str, object] = field(default_factory=dict)
    assignments: tuple[Assignment, ...] = ()


_CONTEXT: Final = Creator(("protocol",), {"protocol": None})
_DEFAULT: Final = Creator(("purpose",), {"purpose": SERVER_AUTH})
_UNVERIFIED: Final = Creator(
    ("protocol",),
    {"protocol": None, "cert_reqs": CERT_NONE, "check_hostname": False, "purpose": SERVER_AUTH},
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

CREATOR_NAMES: Final = frozenset(one.rpartition(".")[2] for one in CREATORS)
"""The creators' own names, without those of their modules."""

INSECURE_CREATOR: Final = "ssl._create_unverified_context"

CONTEXT_CLASSES: Final = frozenset({"ssl.SSLContext", "truststore.SSLContext"})
