"""`ssl._create_default_https_context()` makes what a call without a context gets: verified."""
import ssl
from http.client import HTTPSConnection

HTTPSConnection("h", context=ssl._create_default_https_context())
HTTPSConnection("h")  # [missing-ssl-context]
