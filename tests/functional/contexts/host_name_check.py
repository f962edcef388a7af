"""`check_hostname=` on the call: `False` switches the host name check off, `True` on, `None` is as not given."""
# not run from 3.12: the argument is gone
import ssl
from http.client import HTTPSConnection

HTTPSConnection("h", context=ssl.create_default_context(), check_hostname=False)  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context(), check_hostname=True)
HTTPSConnection("h", context=ssl.create_default_context(), check_hostname=None)
HTTPSConnection("h", **{"context": ssl.create_default_context(), "check_hostname": False})  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl._create_unverified_context(), check_hostname=None)  # [insecure-ssl-context]


def switched_on():
    context = ssl.SSLContext()
    context.verify_mode = ssl.CERT_REQUIRED
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=context, check_hostname=True)


def refused():
    HTTPSConnection("h", context=ssl._create_unverified_context(), check_hostname=True)
