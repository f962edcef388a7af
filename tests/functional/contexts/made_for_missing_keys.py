"""What a defaultdict's factory makes stands for what is missing."""
import collections
import ssl
from http.client import HTTPSConnection


def _lax():
    return ssl._create_unverified_context()


STRICT = collections.defaultdict(ssl.create_default_context)
LAX = collections.defaultdict(_lax)
OPTIONS = collections.defaultdict(dict)
PLAIN = collections.defaultdict(None, {"good": ssl.create_default_context()})


def connect():
    HTTPSConnection("h", context=STRICT["x"])
    HTTPSConnection("h", context=LAX["x"])  # [insecure-ssl-context]
    HTTPSConnection("h", context=PLAIN["good"])


def connect_by_flag(flag):
    contexts = collections.defaultdict(ssl.create_default_context)
    contexts["lax"] = ssl._create_unverified_context()
    HTTPSConnection("h", context=contexts["other"])
    HTTPSConnection("h", context=contexts["lax"])  # [insecure-ssl-context]
    HTTPSConnection("h", context=contexts["lax" if flag else "other"])  # [insecure-ssl-context]


def connect_with_options():
    OPTIONS["lax"]["context"] = ssl._create_unverified_context()
    OPTIONS["strict"]["context"] = ssl.create_default_context()
    HTTPSConnection("h", **OPTIONS["strict"])
