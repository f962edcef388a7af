"""A context about which nothing can be proved: parameters, results and names of modules that are not there."""
# not run: certifi and corporate are not installed
import pickle
import ssl
from http.client import HTTPSConnection

import certifi
import corporate
from corporate import imported_context


def connect(given, settings):
    HTTPSConnection("h", context=given)  # [unknown-ssl-context]
    HTTPSConnection("h", context=settings.context)  # [unknown-ssl-context]
    HTTPSConnection("h", context=imported_context)  # [unknown-ssl-context]
    HTTPSConnection("h", context=corporate.make_context())  # [unknown-ssl-context]
    HTTPSConnection("h", context=pickle.loads(given))  # [unknown-ssl-context]
    HTTPSConnection("h", context=ssl.SSLContext(corporate.PROTOCOL))  # [unknown-ssl-context]
    HTTPSConnection("h", **given)  # [unknown-ssl-context]
    HTTPSConnection("h", context=ssl.create_default_context(cafile=certifi.where()))
    HTTPSConnection("h")  # [missing-ssl-context]
