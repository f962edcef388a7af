"""Subclasses of another module that are named by texts alone: chosen for `getattr()`, or at the end of a dotted one."""

import importlib
import ssl

from subclass_helpers import openers


def _loaded(path):
    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(module), name)


def chosen():
    name = "Forwarding"
    getattr(openers, name)("h")  # [missing-ssl-context]
    getattr(openers, name)("h", context=ssl.create_default_context())
    name = "Chooses"
    getattr(openers, name)("h")


def dotted():
    _loaded("subclass_helpers.openers.Forwarding")("h")  # [missing-ssl-context]
    _loaded("subclass_helpers.openers.Forwarding")("h", ssl.create_default_context())
    _loaded("subclass_helpers.openers.Chooses")("h")
