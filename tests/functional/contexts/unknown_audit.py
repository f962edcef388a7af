"""A parameter of the enclosing function, an unresolved name, an unknown call: unknown, and silent unless audited."""
# not run: its contexts come from modules that are not installed
import pickle
import ssl
from http.client import HTTPSConnection

import certifi
import corporate
from corporate import context as imported_context


def _parameter(context):
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def _attribute_of_parameter(settings):
    HTTPSConnection("h", context=settings.context)  # [unknown-ssl-context]


def unresolved():
    HTTPSConnection("h", context=imported_context)  # [unknown-ssl-context]
    HTTPSConnection("h", context=corporate.make_context())  # [unknown-ssl-context]
    HTTPSConnection("h", context=undefined_name)  # [unknown-ssl-context]


def from_standard_library():
    HTTPSConnection("h", context=pickle.loads(corporate.pickled))  # [unknown-ssl-context]


def unknown_protocol():
    HTTPSConnection("h", context=ssl.SSLContext(corporate.PROTOCOL))  # [unknown-ssl-context]


def unknown_argument_of_a_known_creator():
    HTTPSConnection("h", context=ssl.create_default_context(cafile=certifi.where()))


def _created_by_name(name):
    HTTPSConnection("h", context=getattr(ssl, name)())  # [unknown-ssl-context]
    HTTPSConnection("h", context=getattr(ssl, "create_default_context")())
    HTTPSConnection("h", context=getattr(ssl, "_create_unverified_context")())  # [insecure-ssl-context]


def _set_by_name(name):
    context = ssl.create_default_context()
    setattr(context, name, False)
    setattr(context, "check_hostname", False)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
