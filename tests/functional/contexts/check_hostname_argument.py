"""`check_hostname=False` on the call switches the check off, on a context, too."""
# not run from 3.12: the argument is gone
import ssl
from http.client import HTTPSConnection

HTTPSConnection("h", check_hostname=False)  # [insecure-ssl-context]
HTTPSConnection("h", context=None, check_hostname=False)  # [insecure-ssl-context]
HTTPSConnection("h", check_hostname=True)  # [missing-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context(), check_hostname=False)  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context(), check_hostname=True)
HTTPSConnection("h", context=ssl.create_default_context(), check_hostname=None)
