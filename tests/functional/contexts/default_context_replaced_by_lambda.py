"""…by any spelling of something insecure."""
import ssl
from http.client import HTTPSConnection

setattr(ssl, "_create_default_https_context", lambda: ssl._create_unverified_context())

HTTPSConnection("h")  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context())
