"""What a `case` captures is the part of the subject that stands there; its guard is a test like any other."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def _flag_of_a_mapping(settings):
    match settings:
        case {"verify": verify}:
            context = ssl.create_default_context()
            if not verify:
                context.check_hostname = False
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _flag_that_is_not_used(settings):
    match settings:
        case {"verify": verify}:
            context = ssl.create_default_context()
            if not verify:
                context.check_hostname = True
            HTTPSConnection("h", context=context)


def _address(settings):
    match settings:
        case [host, port]:
            HTTPSConnection(host, int(port))  # [missing-ssl-context]
        case [host]:
            HTTPConnection(host)


def _guarded(settings):
    match settings:
        case (scheme, host) if scheme == "https":
            HTTPSConnection(host)  # [missing-ssl-context]
        case (_, host):
            HTTPConnection(host)


def of_settings():
    _flag_of_a_mapping({"verify": True})
    _flag_of_a_mapping({"verify": False})
    _flag_that_is_not_used({"verify": True})
    _flag_that_is_not_used({"verify": False})
    _address(["h", "443"])
    _address(["h"])
    _guarded(("https", "h"))
    _guarded(("http", "h"))


def item_of_a_tuple():
    match (ssl._create_unverified_context(), 443):
        case (context, 443):
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    match (ssl.create_default_context(), 443):
        case (context, 443):
            HTTPSConnection("h", context=context)


def the_other_item():
    match (ssl._create_unverified_context(), ssl.create_default_context()):
        case (_, context):
            HTTPSConnection("h", context=context)


class Settings:
    __match_args__ = ("context",)

    def __init__(self, context):
        self.context = context


def attribute_of_an_object():
    match Settings(ssl._create_unverified_context()):
        case Settings(context=context):
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    match Settings(ssl.create_default_context()):
        case Settings(context=context):
            HTTPSConnection("h", context=context)


def rest_of_a_mapping():
    match {"context": ssl._create_unverified_context(), "scheme": "https"}:
        case {"scheme": "https", **rest}:
            HTTPSConnection("h", **rest)  # [insecure-ssl-context]
    match {"context": ssl.create_default_context(), "scheme": "https"}:
        case {"scheme": "https", **rest}:
            HTTPSConnection("h", **rest)
