"""`truststore.SSLContext` is as `ssl.SSLContext`."""
import ssl
from http.client import HTTPSConnection

import truststore

HTTPSConnection("h", context=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
HTTPSConnection("h", context=truststore.SSLContext(ssl.PROTOCOL_TLS))  # [insecure-ssl-context]
HTTPSConnection("h", context=truststore.SSLContext())  # [insecure-ssl-context]


def weakened():
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
