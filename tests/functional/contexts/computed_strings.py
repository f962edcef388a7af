"""What strings that are known make: methods, formats, parts and f-strings."""
import http.client
import ssl
from http.client import HTTPSConnection


def private():
    options = {"context": ssl.create_default_context(), "_retries": 3}
    HTTPSConnection("h", **{key: value for key, value in options.items() if not key.startswith("_")})


def without_the_context():
    options = {"context": ssl.create_default_context(), "timeout": 3}
    HTTPSConnection("h", **{k: v for k, v in options.items() if not k.startswith("con")})  # [missing-ssl-context]


def prefixed():
    options = {"tls_context": ssl.create_default_context(), "tls_timeout": 3}
    HTTPSConnection("h", **{key[4:]: value for key, value in options.items() if key.startswith("tls_")})


def prefix_left_in():
    options = {"tls_context": ssl.create_default_context(), "tls_timeout": 3}
    HTTPSConnection("h", **{key[4:]: value for key, value in options.items() if key == "tls_timeout"})  # [missing-ssl-context]


def class_by_name():
    getattr(http.client, "HTTP%sConnection" % "S")("h")  # [missing-ssl-context]
    getattr(http.client, "HTTP%sConnection" % "")("h")
    getattr(http.client, "HTTP{}Connection".format("S"))("h")  # [missing-ssl-context]
    getattr(http.client, "HTTP{0}Connection".format(""))("h")
    secure = "S"
    getattr(http.client, f"HTTP{secure}Connection")("h")  # [missing-ssl-context]
    getattr(http.client, f"HTTP{secure.strip('S')}Connection")("h")


def tested():
    scheme = "HTTPS".lower()
    context = None
    if scheme == "https":
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def tested_by_parts():
    url = "https://h"
    context = None
    if url.split(":")[0] in ("https", "wss"):
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def tested_by_a_slice():
    url = "https://h"
    context = None
    if url[:5] == "https":
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def tested_by_a_character():
    url = "http://h"
    context = None
    if url[4] == "s":
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def tested_for_text():
    url = "http://h"
    context = None
    if "https" in url:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


_SETTINGS = {"url": "http://h"}


class Client:
    def __init__(self):
        self.url = "http://h"

    def open(self):
        if self.url.startswith("https"):
            HTTPSConnection("h")  # [missing-ssl-context] # not run: another configuration


def configured():
    if _SETTINGS["url"].startswith("https"):
        HTTPSConnection("h")  # [missing-ssl-context] # not run: another configuration
    if len(_SETTINGS) > 1:
        HTTPSConnection("h")  # [missing-ssl-context] # not run: another configuration
