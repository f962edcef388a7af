"""What a `case` captures of something unknown is unknown; the context that its body makes is not."""
import ssl
from http.client import HTTPSConnection


class Settings:
    __match_args__ = ("context",)

    def __init__(self, context):
        self.context = context


def _value_of_a_key(settings):
    match settings:
        case {"context": context}:
            HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def _attribute_of_an_object(settings):
    match settings:
        case Settings(context=context):
            HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def _the_rest(settings):
    match settings:
        case {"scheme": "https", **rest}:
            HTTPSConnection("h", **rest)  # [unknown-ssl-context]
        case [*rest]:
            HTTPSConnection("h", context=rest[0])  # [unknown-ssl-context]


def _filled_in(settings):
    match settings:
        case {"context": None}:
            context = ssl.create_default_context()
        case {"context": context}:
            context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def drive():
    _value_of_a_key({"context": ssl.create_default_context()})
    _attribute_of_an_object(Settings(ssl.create_default_context()))
    _the_rest({"scheme": "https", "context": ssl.create_default_context()})
    _the_rest([ssl.create_default_context()])
    _filled_in({"context": None})
    _filled_in({"context": ssl.create_default_context()})
