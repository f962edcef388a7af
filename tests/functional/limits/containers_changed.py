"""Python: a list that is filled item by item holds what was put there. The rule follows the keyword mapping alone."""
import ssl
from http.client import HTTPSConnection

def connect():
    contexts = []
    contexts.append(ssl._create_unverified_context())
    HTTPSConnection("h", context=contexts[0])  # a miss: the list is changed item by item
