"""…by what a parameter is by default."""
import ssl
from http.client import HTTPSConnection


def _switch(create=ssl._create_unverified_context):
    ssl._create_default_https_context = create


_switch()

HTTPSConnection("h")  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context())
