"""A manager of another module gives the class to the ``with`` block; nothing else of the module names it."""

import ssl
from callee_helpers.registry import OpenedSecurely


def entered():
    with OpenedSecurely() as opened:
        opened("h")  # [missing-ssl-context]
        opened("h", context=ssl.create_default_context())
