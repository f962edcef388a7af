"""What is said about one call: the verdict, why, and the place that caused it."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Verdict(enum.IntEnum):
    """How safe the context of a construction is; the greater verdict wins where paths differ."""

    VERIFIED = 0
    UNKNOWN = 1
    WITHOUT = 2
    INSECURE = 3


class Reason(enum.Enum):
    """Why a verdict was reached."""

    PROVED = "the context verifies certificate and host name"
    UNPROVED = "nothing is known about the context"
    ABSENT = "no context is given"
    NONE = "the context is None"
    CERTIFICATE = "the context does not verify the server's certificate"
    HOST_NAME = "the context does not check the server's host name"
    DEFAULT_REPLACED = "the module replaces ssl._create_default_https_context"


class Action(enum.Enum):
    """What the code at a cause does, in words."""

    MAKES = "made"
    SETS = "set"
    ASSIGNS = "assigned"
    RETURNS = "returned"
    REPLACES = "replaced"
    PASSES = "a parameter"


@dataclass(frozen=True)
class Cause:
    """The place that brought a verdict about."""

    action: Action
    line: int
    path: str
    function: str = ""
    """The function that holds the place, by qualified name, if it is another than the call's."""
    maker: str = ""
    """The dotted name of what made the context: ``ssl._create_unverified_context``."""


@dataclass(frozen=True)
class Judgement:
    """The verdict on one call."""

    verdict: Verdict
    reason: Reason
    cause: Cause | None = None
    every_path: bool = True
    """Whether all paths to the call agree ("is None"), or not ("may be None")."""
    direct: bool = False
    """Whether imports alone name the callee, and no data flow was needed."""
    argument: str = "context"
    """The argument of the call that takes a context, if it is known: a function may name it otherwise."""
