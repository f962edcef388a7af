"""A mapping is changed before the call: by an item, `update`, `setdefault` or `pop`."""
import ssl
from http.client import HTTPSConnection


def item():
    options = {}
    HTTPSConnection("h", **options)  # [missing-ssl-context]
    options["context"] = ssl.create_default_context()
    HTTPSConnection("h", **options)
    options["timeout"] = 10
    HTTPSConnection("h", **options)
    options["context"] = ssl._create_unverified_context()
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def update():
    options = {"timeout": 10}
    options.update(context=ssl.create_default_context())
    HTTPSConnection("h", **options)
    options.update({"context": None})
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def setdefault():
    options = {}
    options.setdefault("context", ssl.create_default_context())
    options.setdefault("context", None)
    HTTPSConnection("h", **options)
    options = {"context": None}
    options.setdefault("context", ssl.create_default_context())
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def pop():
    options = {"context": ssl.create_default_context(), "timeout": 10}
    options.pop("timeout", None)
    HTTPSConnection("h", **options)
    options.pop("context")
    HTTPSConnection("h", **options)  # [missing-ssl-context]
