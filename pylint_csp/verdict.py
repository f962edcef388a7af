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
    """The place that brought a verdict about, in which function if not the call's, and what made a context."""

    action: Action
    line: int
    path: str
    function: str = ""
    maker: str = ""


@dataclass(frozen=True)
class Judgement:
    """The verdict on one call, whose ``argument`` takes the context, if that is known."""

    verdict: Verdict
    reason: Reason
    cause: Cause | None = None
    every_path: bool = True
    """Whether all paths to the call agree ("is None"), or not ("may be None")."""
    direct: bool = False
    """Whether imports alone name the callee, and no data flow was needed."""
    argument: str = "context"
