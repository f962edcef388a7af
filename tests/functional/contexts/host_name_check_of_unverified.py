"""Where no certificate is verified, `check_hostname=True` raises, and a value that is not known can't help."""
# not run from 3.12: the argument is gone
import ssl
from http.client import HTTPSConnection


def not_known(check):
    HTTPSConnection("a.example", context=ssl._create_unverified_context(), check_hostname=check)  # [insecure-ssl-context]


def known():
    HTTPSConnection("b.example", context=ssl._create_unverified_context(), check_hostname=False)  # [insecure-ssl-context]
    HTTPSConnection("c.example", context=ssl.create_default_context(), check_hostname=True)


def raised():
    context = ssl._create_unverified_context()
    try:
        HTTPSConnection("d.example", context=context, check_hostname=True)
    except ValueError:
        HTTPSConnection("e.example", context=context)  # [insecure-ssl-context]
