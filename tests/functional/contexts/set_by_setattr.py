"""`setattr` with a literal name sets an attribute as an assignment does."""
import ssl
from http.client import HTTPSConnection


def switched_off():
    context = ssl.create_default_context()
    setattr(context, "check_hostname", False)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def another_attribute():
    context = ssl.create_default_context()
    setattr(context, "post_handshake_auth", True)
    HTTPSConnection("h", context=context)


def both():
    context = ssl.create_default_context()
    setattr(context, "check_hostname", False)
    setattr(context, "verify_mode", ssl.CERT_NONE)
    setattr(context, "check_hostname", True)
    HTTPSConnection("h", context=context)
