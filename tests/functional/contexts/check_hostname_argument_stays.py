"""`check_hostname=False` on a call changes the context itself, for later calls."""
# not run from 3.12: the argument is gone
import ssl
from http.client import HTTPSConnection

shared = ssl.create_default_context()
HTTPSConnection("h", context=shared)
HTTPSConnection("h", context=shared, check_hostname=False)  # [insecure-ssl-context]
HTTPSConnection("h", context=shared)  # [insecure-ssl-context]
HTTPSConnection("h", context=shared, check_hostname=True)
HTTPSConnection("h", context=shared)
