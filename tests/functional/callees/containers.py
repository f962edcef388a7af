"""Container items, also with a key or index that is not known: any item may be meant."""
from http.client import HTTPConnection, HTTPSConnection

BY_SCHEME = {"http": HTTPConnection, "https": HTTPSConnection}
PLAIN_ONLY = {"http": HTTPConnection, "ftp": HTTPConnection}
IN_ORDER = [HTTPConnection, HTTPSConnection]
PAIR = (HTTPSConnection, HTTPConnection)

BY_SCHEME["https"]("h")  # [missing-ssl-context]
BY_SCHEME["http"]("h")
BY_SCHEME.get("https")("h")  # [missing-ssl-context]
BY_SCHEME.get("http")("h")
IN_ORDER[1]("h")  # [missing-ssl-context]
IN_ORDER[0]("h")
IN_ORDER[-1]("h")  # [missing-ssl-context]
PAIR[0]("h")  # [missing-ssl-context]
PAIR[1]("h")


def unknown_key(scheme):
    BY_SCHEME[scheme]("h")  # [missing-ssl-context]


def unknown_key_of_plain():
    for scheme in list(PLAIN_ONLY):
        PLAIN_ONLY[scheme]("h")


def unknown_index(count):
    IN_ORDER[count % 2]("h")  # [missing-ssl-context]


def looked_up_with_default(scheme):
    BY_SCHEME.get(scheme, HTTPConnection)("h")  # [missing-ssl-context]
    {"http": HTTPConnection}.get(scheme, HTTPSConnection)("h")  # [missing-ssl-context]


def stored_later():
    kinds = {}
    kinds["https"] = HTTPSConnection
    kinds["https"]("h")  # [missing-ssl-context]


def replaced_later():
    kinds = {"https": HTTPSConnection}
    kinds["https"] = HTTPConnection
    kinds["https"]("h")


def looped_over():
    for kind in BY_SCHEME.values():
        kind("h")  # [missing-ssl-context]
    for _scheme, kind in BY_SCHEME.items():
        kind("h")  # [missing-ssl-context]
