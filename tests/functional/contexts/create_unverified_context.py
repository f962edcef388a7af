"""`ssl._create_unverified_context()` is insecure, unless its arguments say otherwise."""
import ssl
from http.client import HTTPSConnection
from ssl import CERT_REQUIRED
from ssl import _create_unverified_context as unverified

HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
HTTPSConnection("h", context=unverified())  # [insecure-ssl-context]
HTTPSConnection("h", context=unverified(check_hostname=False))  # [insecure-ssl-context]
HTTPSConnection("h", context=unverified(cert_reqs=CERT_REQUIRED))  # [insecure-ssl-context]
HTTPSConnection("h", context=unverified(cert_reqs=CERT_REQUIRED, check_hostname=False))  # [insecure-ssl-context]
HTTPSConnection("h", context=unverified(cert_reqs=CERT_REQUIRED, check_hostname=True))
