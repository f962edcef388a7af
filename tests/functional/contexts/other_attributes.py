"""Other attributes and methods of a context say nothing about verification."""
import logging
import ssl
from http.client import HTTPSConnection


def hardened():
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_COMPRESSION
    context.set_ciphers("DEFAULT")
    context.set_alpn_protocols(["http/1.1"])
    logging.debug("%s", context)
    HTTPSConnection("h", context=context)


def weak_stays_weak():
    context = ssl._create_unverified_context()
    context.load_default_certs()
    context.set_alpn_protocols(["http/1.1"])
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
