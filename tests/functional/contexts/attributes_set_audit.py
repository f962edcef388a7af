"""A value that isn't known is unknown, not insecure; one known to be off is insecure, also on a context that is unknown."""
import ssl
from http.client import HTTPSConnection


def _host_name_off(context):
    context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _certificate_off(context):
    context.verify_mode = ssl.CERT_NONE
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _host_name_on(context):
    context.check_hostname = True
    HTTPSConnection("h", context=context)


def _certificate_on(context):
    context.verify_mode = ssl.CERT_REQUIRED
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def _unknown_flag(flag):
    context = ssl.create_default_context()
    context.check_hostname = flag
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def _unknown_mode_and_no_host_name(mode):
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = mode
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _unknown_flag_without_certificate(flag):
    context = ssl._create_unverified_context()
    context.check_hostname = flag
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def drive():
    _host_name_off(ssl.create_default_context())
    _certificate_off(ssl._create_unverified_context())
    _host_name_on(ssl.SSLContext())
    _certificate_on(ssl.create_default_context())
    _unknown_flag(True)
    _unknown_mode_and_no_host_name(ssl.CERT_REQUIRED)
    _unknown_flag_without_certificate(True)
