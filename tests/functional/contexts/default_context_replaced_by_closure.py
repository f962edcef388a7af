"""…by a function that returns a context made, and weakened, around it."""
import ssl
from http.client import HTTPSConnection


def _switch_off():
    context = ssl.create_default_context()
    context.check_hostname = False
    ssl._create_default_https_context = lambda: context


def connect(verify):
    if not verify:
        _switch_off()
    HTTPSConnection("h")  # [insecure-ssl-context]
    HTTPSConnection("h", context=ssl.create_default_context())
