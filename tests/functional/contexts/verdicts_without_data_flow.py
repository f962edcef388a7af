"""What a call shows by itself has high confidence; what hangs on names that are assigned is inferred."""
# not run from 3.12: the argument is gone
import ssl
from http.client import HTTPSConnection

HTTPSConnection("h")  # [missing-ssl-context]
HTTPSConnection("h", context=None)  # [missing-ssl-context]
HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.SSLContext(ssl.PROTOCOL_TLS))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context(), check_hostname=False)  # [insecure-ssl-context]


def inferred():
    make = ssl._create_unverified_context
    protocol = ssl.PROTOCOL_TLS
    verify = False
    HTTPSConnection("h", context=make())  # [insecure-ssl-context]
    HTTPSConnection("h", context=ssl.SSLContext(protocol))  # [insecure-ssl-context]
    HTTPSConnection("h", context=ssl.create_default_context(), check_hostname=verify)  # [insecure-ssl-context]
