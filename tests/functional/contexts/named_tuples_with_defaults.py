"""Defaults of a named tuple that a call makes count where a field is left out, whatever makes them."""
import ssl
from collections import namedtuple
from http.client import HTTPSConnection

unverified = ssl._create_unverified_context()
context = ssl.create_default_context()


def _make(verify):
    return ssl.create_default_context() if verify else ssl._create_unverified_context()


Lax = namedtuple("Lax", ["host", "context"], defaults=[ssl._create_unverified_context()])
LaxByName = namedtuple("LaxByName", "host context", defaults=(unverified,))
LaxByHelper = namedtuple("LaxByHelper", "host, context", defaults=("h", _make(False)))
StrictByHelper = namedtuple("StrictByHelper", ["host", "context"], defaults=(None, _make(True)))
Strict = namedtuple("Strict", ["host", "context"], defaults=[ssl.create_default_context()])
LikeTheField = namedtuple("LikeTheField", ["host", "context"], defaults=[context])
Empty = namedtuple("Empty", ["host", "context"], defaults=[None])
First = namedtuple("First", ["context", "host"], defaults=[unverified, "h"])
Last = namedtuple("Last", ["context", "host"], defaults=["h"])


class Derived(Lax):
    def open(self):
        return HTTPSConnection(self.host, context=self.context)


def use():
    HTTPSConnection("h", context=Lax("h").context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=Lax("h")[1])  # [insecure-ssl-context]
    HTTPSConnection(**Lax("h")._asdict())  # [insecure-ssl-context]
    HTTPSConnection("h", context=Lax("h", context).context)
    HTTPSConnection("h", context=Lax("h")._replace(context=context).context)
    HTTPSConnection("h", context=Derived("h").context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=LaxByName("h").context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=LaxByHelper().context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=StrictByHelper().context)
    HTTPSConnection("h", context=Strict("h").context)
    HTTPSConnection("h", context=LikeTheField("h").context)
    HTTPSConnection("h", context=Empty("h").context)  # [missing-ssl-context]
    HTTPSConnection("h", context=First().context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=Last(context).context)
