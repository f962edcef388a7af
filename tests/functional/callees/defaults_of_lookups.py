"""The default of a lookup in what is not known counts as a value of the callee, as a parameter's does."""
from functools import partial
import http.client
import ssl
from http.client import HTTPConnection, HTTPSConnection


def _popped(host, **kwargs):
    cls = kwargs.pop("cls", HTTPSConnection)
    return cls(host)  # [missing-ssl-context]


def _popped_plain(host, **kwargs):
    cls = kwargs.pop("cls", HTTPConnection)
    return cls(host)


def _popped_and_given(host, **kwargs):
    cls = kwargs.pop("cls", HTTPSConnection)
    return cls(host, context=ssl.create_default_context())


def _got(config, host):
    return config.get("cls", HTTPSConnection)(host)  # [missing-ssl-context]


def _got_by_key(config, key, host):
    return config.get(key, HTTPSConnection)(host)  # [missing-ssl-context]


def _got_plain(config, host):
    return config.get("cls", HTTPConnection)(host)


def _got_where_it_is(config, host):
    if "cls" in config:
        return config.get("cls", HTTPSConnection)(host)
    return None


def _got_module(config, host):
    return config.get("module", http.client).HTTPSConnection(host)  # [missing-ssl-context]


def _got_partial(config, host):
    return config.get("cls", partial(HTTPSConnection, timeout=3))(host)  # [missing-ssl-context]


def _of_object(owner, host):
    return getattr(owner, "cls", HTTPSConnection)(host)  # [missing-ssl-context]


def _of_object_plain(owner, host):
    return getattr(owner, "cls", HTTPConnection)(host)


class _Client:
    def __init__(self, **options):
        self.kind = options.get("kind", HTTPSConnection)
        self.plain = options.get("plain", HTTPConnection)

    def connect(self, host):
        self.plain(host)
        return self.kind(host)  # [missing-ssl-context]


class _Settings:
    cls = HTTPConnection


_popped("h")
_popped("h", cls=HTTPConnection)
_popped_plain("h")
_popped_and_given("h")
_got({}, "h")
_got({"cls": HTTPConnection}, "h")
_got_by_key({}, "any", "h")
_got_plain({}, "h")
_got_where_it_is({"cls": HTTPConnection}, "h")
_got_module({}, "h")
_got_partial({}, "h")
_of_object(None, "h")
_of_object(_Settings(), "h")
_of_object_plain(None, "h")
_Client().connect("h")
getattr(_Settings(), "cls", HTTPSConnection)("h")
