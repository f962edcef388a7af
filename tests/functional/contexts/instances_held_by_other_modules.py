"""An instance that another module holds: its methods, and the functions of this module, fill it in."""
import ssl
from http.client import HTTPSConnection

from context_helpers import holds_instances
from context_helpers.holds_instances import config, state


def _load():
    config.load()
    config.relax()
    state.context = ssl.create_default_context()


def _connect():
    HTTPSConnection("h", context=config.context)
    HTTPSConnection("h", context=holds_instances.config.context)
    HTTPSConnection("h", context=config.strict)
    HTTPSConnection("h", context=config.loose)  # [insecure-ssl-context]
    HTTPSConnection("h", context=state.context)
    HTTPSConnection("h", context=state.never_set)  # [missing-ssl-context]


def main():
    _load()
    _connect()
