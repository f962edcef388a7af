"""`PROTOCOL_SSLv*` is insecure like any protocol but the client's."""
# not run: OpenSSL is built without these protocols
import ssl
from http.client import HTTPSConnection

HTTPSConnection("h", context=ssl.SSLContext(ssl.PROTOCOL_SSLv3))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.SSLContext(ssl.PROTOCOL_SSLv2))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
