"""A `case` of several patterns takes what one of them takes, and the next `case` what none does."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def one_of_several(scheme):
    context = None
    match scheme:
        case "https" | "wss":
            context = ssl.create_default_context()
    if scheme == "https":
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def none_of_several(scheme):
    context = ssl.create_default_context()
    match scheme:
        case "ws" | "http":
            context = None
        case _:
            HTTPSConnection("h", context=context)
    if scheme == "http":
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def of_something_known():
    for scheme in ("https", "http"):
        match scheme:
            case "ws" | "http":
                HTTPConnection("h")
            case "wss" | "https":
                HTTPSConnection("h")  # [missing-ssl-context]
            case "file" | "ftp":
                HTTPSConnection("h")


def captured_by_either():
    for made in ([ssl._create_unverified_context()], (1, ssl.create_default_context())):
        match made:
            case [context] | [_, context]:
                HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def captured_by_the_second():
    for made in ([ssl.create_default_context()], (ssl._create_unverified_context(), ssl.create_default_context())):
        match made:
            case [context] | [_, context]:
                HTTPSConnection("h", context=context)
