"""…by a function of the module that returns a context of the module."""
import ssl
from http.client import HTTPSConnection

CONTEXT = ssl.create_default_context()
CONTEXT.check_hostname = False


def _create(**_):
    return CONTEXT


ssl._create_default_https_context = _create

HTTPSConnection("h")  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context())
