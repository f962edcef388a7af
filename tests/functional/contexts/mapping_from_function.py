"""A mapping that a function of the project builds is followed."""
import ssl
from http.client import HTTPSConnection


def _options(verify):
    options = {"timeout": 10}
    if verify:
        options["context"] = ssl.create_default_context()
    return options


HTTPSConnection("h", **_options(True))
HTTPSConnection("h", **_options(False))  # [missing-ssl-context]


def connect(verify):
    HTTPSConnection("h", **_options(verify))  # [missing-ssl-context]
