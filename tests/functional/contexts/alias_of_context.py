"""Two names of a context are one object."""
import ssl
from http.client import HTTPSConnection


def two_names():
    context = ssl.create_default_context()
    same = context
    same.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def two_objects():
    context = ssl.create_default_context()
    other = ssl.create_default_context()
    other.check_hostname = False
    HTTPSConnection("h", context=context)


def rebound():
    context = ssl.create_default_context()
    same = context
    same = ssl.create_default_context()
    same.check_hostname = False
    HTTPSConnection("h", context=context)


def assigned_in_a_chain():
    first = second = ssl.create_default_context()
    second.check_hostname = False
    HTTPSConnection("h", context=first)  # [insecure-ssl-context]


def through_a_mapping():
    context = ssl.create_default_context()
    options = {"context": context}
    context.check_hostname = False
    HTTPSConnection("h", **options)  # [insecure-ssl-context]
