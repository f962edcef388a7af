"""Python: a list or a table that is filled item by item holds what was put there. The rule follows the keyword mapping alone."""
import ssl
from http.client import HTTPSConnection

CONTEXTS = {}
CONTEXTS["lenient"] = ssl._create_unverified_context()


def connect():
    contexts = []
    contexts.append(ssl._create_unverified_context())
    HTTPSConnection("h", context=contexts[0])  # a miss: the list is changed item by item
    HTTPSConnection("h", context=CONTEXTS["lenient"])  # a miss: so is the table
