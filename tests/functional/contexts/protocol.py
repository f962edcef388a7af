"""`ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)` verifies; no protocol, or any other one, is insecure."""
import ssl
from http.client import HTTPSConnection
from ssl import PROTOCOL_TLS_CLIENT, SSLContext

HTTPSConnection("h", context=SSLContext(PROTOCOL_TLS_CLIENT))
HTTPSConnection("h", context=ssl.SSLContext(protocol=ssl.PROTOCOL_TLS_CLIENT))
HTTPSConnection("h", context=ssl.SSLContext())  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.SSLContext(ssl.PROTOCOL_TLS))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.SSLContext(ssl.PROTOCOL_SSLv23))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.SSLContext(ssl.PROTOCOL_TLSv1_2))  # [insecure-ssl-context]
