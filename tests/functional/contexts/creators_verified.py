"""What makes a context that verifies: `create_default_context`, `_create_default_https_context`, a client's `SSLContext`."""
import ssl
from http.client import HTTPSConnection

HTTPSConnection("h", context=ssl.create_default_context())
HTTPSConnection("h", context=ssl.create_default_context(ssl.Purpose.SERVER_AUTH))
HTTPSConnection("h", context=ssl.create_default_context(purpose=ssl.Purpose.SERVER_AUTH))
HTTPSConnection("h", context=ssl.create_default_context(cafile=None, capath=None, cadata=None))
HTTPSConnection("h", context=ssl._create_default_https_context())
HTTPSConnection("h", context=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
HTTPSConnection("h", context=ssl.SSLContext(protocol=ssl.PROTOCOL_TLS_CLIENT))

HTTPSConnection("h", context=ssl.create_default_context(ssl.Purpose.CLIENT_AUTH))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context(purpose=ssl.Purpose.CLIENT_AUTH))  # [insecure-ssl-context]
