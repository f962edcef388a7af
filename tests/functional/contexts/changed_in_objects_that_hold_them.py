"""An object of a function that holds a module's context leads to it: what is changed there is changed for all."""
import ssl
from http.client import HTTPSConnection
from types import SimpleNamespace

_IN_ATTRIBUTE = ssl.create_default_context()
_IN_ITEM = ssl.create_default_context()
_BY_HELPER = ssl.create_default_context()
_KEPT = ssl.create_default_context()


def _handed_out():
    return _IN_ATTRIBUTE


def _relax(context):
    context.check_hostname = False


def _change_in_attribute():
    held = SimpleNamespace()
    held.context = _handed_out()
    held.context.check_hostname = False


def _change_in_item():
    held = {}
    held["context"] = _IN_ITEM
    held["context"].check_hostname = False


def _change_by_helper():
    held = SimpleNamespace()
    held.context = _BY_HELPER
    _relax(held.context)


def _keep():
    held = SimpleNamespace()
    held.context = _KEPT
    held.check_hostname = False


def connect():
    for change in (_change_in_attribute, _change_in_item, _change_by_helper, _keep):
        change()
    HTTPSConnection("h", context=_IN_ATTRIBUTE)  # [insecure-ssl-context]
    HTTPSConnection("h", context=_IN_ITEM)  # [insecure-ssl-context]
    HTTPSConnection("h", context=_BY_HELPER)  # [insecure-ssl-context]
    HTTPSConnection("h", context=_KEPT)
