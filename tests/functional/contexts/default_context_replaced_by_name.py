"""…by `setattr`, under a name that is known."""
import ssl
from http.client import HTTPSConnection

NAME = "_create_default_https_context"

setattr(ssl, NAME, ssl._create_unverified_context)

HTTPSConnection("h")  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context())
