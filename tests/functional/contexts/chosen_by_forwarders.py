"""What a function that hands a context on returns depends on its other arguments, too."""
import ssl
from http.client import HTTPSConnection

MODES = {"open": True, "strict": False}


def _probed(host, is_open, context):
    HTTPSConnection(host, context=context).close()
    return ssl._create_unverified_context() if is_open else ssl.create_default_context()


def strict():
    chosen = _probed("a.example", MODES["strict"], context=ssl.create_default_context())
    HTTPSConnection("b.example", context=chosen)


def weak():
    chosen = _probed("a.example", MODES["open"], context=ssl.create_default_context())
    HTTPSConnection("b.example", context=chosen)  # [insecure-ssl-context]
