"""A setting under a name that is not known may be any: what was on may be off then; what was off is not known to be on."""
# not run: what is set is told by a configuration
import ssl
from http.client import HTTPSConnection

from elsewhere import configuration


def _once(name, value):
    context = ssl.create_default_context()
    setattr(context, name, value)
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def switched_off():
    _once("check_hostname", False)  # [insecure-ssl-context]


def left_on():
    _once("check_hostname", True)


def set_otherwise():
    _once("post_handshake_auth", True)


def not_known():
    _once(configuration.name, False)  # [unknown-ssl-context]


def each_of_what_is_not_known():
    context = ssl.create_default_context()
    for name, value in configuration.settings.items():
        setattr(context, name, value)
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def each_of_a_parameter(settings):
    context = ssl.create_default_context()
    for name, value in settings.items():
        setattr(context, name, value)
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def each_of_a_literal():
    context = ssl.create_default_context()
    for name, value in {"post_handshake_auth": True, "check_hostname": True}.items():
        setattr(context, name, value)
    HTTPSConnection("h", context=context)


def each_of_a_literal_that_switches_off():
    context = ssl.create_default_context()
    for name, value in {"check_hostname": False}.items():
        setattr(context, name, value)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def insecure_before():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    for name, value in configuration.settings.items():
        setattr(context, name, value)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def switched_on_after():
    context = ssl.create_default_context()
    setattr(context, configuration.name, False)
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]
    context.check_hostname = True
    HTTPSConnection("h", context=context)


def by_special_method():
    context = ssl.create_default_context()
    context.__setattr__(configuration.name, False)
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def on_something_else():
    context = ssl.create_default_context()
    setattr(configuration, configuration.name, False)
    HTTPSConnection("h", context=context)


class _Client:
    def __init__(self, **settings):
        self.context = ssl.create_default_context()
        self.other = ssl.create_default_context()
        for name, value in settings.items():
            setattr(self.context, name, value)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [unknown-ssl-context]
        HTTPSConnection("h", context=self.other)
