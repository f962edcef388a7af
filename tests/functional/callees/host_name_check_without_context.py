"""`check_hostname=False` beside an absent context is insecure."""
# not run from 3.12: the argument is gone
from http.client import HTTPSConnection

HTTPSConnection("h", check_hostname=False)  # [insecure-ssl-context]
HTTPSConnection("h", context=None, check_hostname=False)  # [insecure-ssl-context]
HTTPSConnection("h", check_hostname=True)  # [missing-ssl-context]
HTTPSConnection("h", check_hostname=None)  # [missing-ssl-context]
HTTPSConnection("h")  # [missing-ssl-context]
