"""Python: a thread, an executor or a registry calls what it was handed. The rule does not know with what."""
import ssl
import threading
from http.client import HTTPSConnection

HANDLERS = []


def _open(host, context=None):
    return HTTPSConnection(host, context=context)  # a miss: who calls it, and with what, is not seen


def connect():
    thread = threading.Thread(target=_open, args=("h",))
    thread.start()
    thread.join()


def register(function):
    HANDLERS.append(function)
    return function


@register
def _handler(context):
    HTTPSConnection("h", context=context)  # a miss: the registry calls it


for handler in HANDLERS:
    handler(ssl._create_unverified_context())
