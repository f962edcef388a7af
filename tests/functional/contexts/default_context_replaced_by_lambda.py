"""The rebinding counts in any spelling: a function, a lambda, `setattr`."""
import ssl
from http.client import HTTPSConnection


def _without_host_name(*_, **__):
    context = ssl.create_default_context()
    context.check_hostname = False
    return context


setattr(ssl, "_create_default_https_context", _without_host_name)

HTTPSConnection("h")  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context())

ssl._create_default_https_context = lambda: ssl._create_unverified_context()
HTTPSConnection("h")  # [insecure-ssl-context]
