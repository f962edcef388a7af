"""What happens to the value before the call counts; what happens after it does not."""
import ssl
from http.client import HTTPSConnection


def overwritten():
    context = None
    context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
    context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def in_the_argument():
    context = ssl._create_unverified_context()
    HTTPSConnection("h", context=(context := ssl.create_default_context()))
    HTTPSConnection("h", context=context)


def deleted_and_bound_again():
    context = None
    del context
    context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def unpacked():
    host, context = "h", ssl.create_default_context()
    lenient, context = context, ssl._create_unverified_context()
    HTTPSConnection(host, context=lenient)
    HTTPSConnection(host, context=context)  # [insecure-ssl-context]
