"""…by an assignment of several values."""
import ssl
from http.client import HTTPSConnection

_kept, ssl._create_default_https_context = ssl._create_default_https_context, ssl._create_unverified_context

HTTPSConnection("h")  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context())
