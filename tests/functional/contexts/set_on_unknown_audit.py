"""What is known to be off is insecure, also on a context about which nothing else is known."""
import ssl
from http.client import HTTPSConnection


def _without_host_name(context):
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]
    context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _without_certificate(context):
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _another_attribute(context):
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]


_without_host_name(ssl.create_default_context())
_without_certificate(ssl.create_default_context())
_another_attribute(ssl.create_default_context())
