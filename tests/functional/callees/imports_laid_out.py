"""Modules are found however their imports are laid out, and where a value names them."""
# pylint: disable=missing-docstring, unused-argument
import importlib
from importlib import import_module as load

from laid_out_helpers import (  # what follows (in brackets)
    behind_comment,
)
from laid_out_helpers.behind_backslash \
    import Client

over_lines = importlib.import_module(
    # what it is
    "laid_out_helpers.over_lines"
)
MODULES = {"only": "laid_out_helpers.by_constant"}
by_dunder = __import__("laid_out_helpers.by_dunder", fromlist=["Client"])


def use():
    behind_comment.Client("h")  # [missing-ssl-context]
    Client("h")  # [missing-ssl-context]
    over_lines.Client("h")  # [missing-ssl-context]
    importlib.import_module(MODULES["only"]).Client("h")  # [missing-ssl-context]
    load("laid_out_helpers.by_other_name").Client("h")  # [missing-ssl-context]
    by_dunder.Client("h")  # [missing-ssl-context]
