"""`truststore.SSLContext` is made as `ssl.SSLContext` is."""
import ssl
from http.client import HTTPSConnection

import truststore

HTTPSConnection("h", context=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))


def weakened():
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
