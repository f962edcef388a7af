"""The confidence is high where imports name the callee and no data flow is needed, else it is inferred."""
import ssl
from http.client import HTTPSConnection

HTTPSConnection("h")  # [missing-ssl-context]
HTTPSConnection("h", context=None)  # [missing-ssl-context]
HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
kind = HTTPSConnection
kind("h")  # [missing-ssl-context]
kind("h", context=ssl.create_default_context())


def inferred():
    context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=ssl.SSLContext())  # [insecure-ssl-context]
