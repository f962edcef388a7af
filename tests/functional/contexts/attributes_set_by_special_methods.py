"""`ctx.__setattr__("check_hostname", …)` sets the attribute as `setattr` does."""
import ssl
from http.client import HTTPSConnection


def weakened():
    context = ssl.create_default_context()
    context.__setattr__("check_hostname", False)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def strengthened():
    context = ssl._create_unverified_context()
    context.__setattr__("check_hostname", True)
    HTTPSConnection("h", context=context)


def another_attribute():
    context = ssl.create_default_context()
    context.__setattr__("minimum_version", ssl.TLSVersion.TLSv1_2)
    HTTPSConnection("h", context=context)
