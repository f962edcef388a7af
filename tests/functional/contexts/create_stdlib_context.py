"""`ssl._create_stdlib_context()` is insecure, like `ssl._create_unverified_context()`."""
import ssl
from http.client import HTTPSConnection

HTTPSConnection("h", context=ssl._create_stdlib_context())  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl._create_stdlib_context(cafile=None))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl._create_stdlib_context(cert_reqs=ssl.CERT_REQUIRED, check_hostname=True))
