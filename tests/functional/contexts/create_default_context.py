"""`ssl.create_default_context()` verifies, for the purpose of a client."""
import ssl
from http.client import HTTPSConnection
from ssl import Purpose, create_default_context

HTTPSConnection("h", context=ssl.create_default_context())
HTTPSConnection("h", context=create_default_context(cafile=None))
HTTPSConnection("h", context=ssl.create_default_context(ssl.Purpose.SERVER_AUTH))
HTTPSConnection("h", context=ssl.create_default_context(purpose=Purpose.SERVER_AUTH))
HTTPSConnection("h", context=ssl.create_default_context(ssl.Purpose.CLIENT_AUTH))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context(purpose=Purpose.CLIENT_AUTH))  # [insecure-ssl-context]
