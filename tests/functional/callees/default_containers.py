"""A container that is a parameter's default holds the class inside the function."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def of_a_mapping(kinds={"https": HTTPSConnection, "http": HTTPConnection}):
    kinds["http"]("h")
    kinds["https"]("h", context=ssl.create_default_context())
    return kinds["https"]("h")  # [missing-ssl-context]


def of_a_mapping_by_key(scheme, kinds={"https": HTTPSConnection, "http": HTTPConnection}):
    return kinds[scheme]("h")  # [missing-ssl-context]


def of_a_tuple(endpoint=(HTTPSConnection, 443)):
    return endpoint[0]("h", endpoint[1])  # [missing-ssl-context]


def of_a_plain_tuple(endpoint=(HTTPConnection, 80)):
    return endpoint[0]("h", endpoint[1])


def _required(endpoint):
    return endpoint[0]("h", endpoint[1], context=ssl.create_default_context())


def of_a_required_one():
    _required((HTTPSConnection, 443))
