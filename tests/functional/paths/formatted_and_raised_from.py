"""What stands in a format specification, behind `raise … from` and among the keywords of a class is evaluated, too."""
import ssl
from http.client import HTTPSConnection


class _Base:
    def __init_subclass__(cls, connection=None):
        cls.connection = connection


def specify(width):
    return f"{'h':{HTTPSConnection('h').port + width}}"  # [missing-ssl-context]


def assign():
    text = f"{'h':{(context := None) or ''}}"
    HTTPSConnection(text, context=context)  # [missing-ssl-context]


def change():
    context = ssl.create_default_context()
    print(f"{'h':{setattr(context, 'check_hostname', False) or ''}}")
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _raise():
    raise ValueError(HTTPSConnection("h")) from OSError(HTTPSConnection("h", context=ssl.create_default_context()))  # [missing-ssl-context]


def _raise_from():
    raise ValueError from OSError(str(HTTPSConnection("h")))  # [missing-ssl-context]


def end():
    for function in (_raise, _raise_from):
        try:
            function()
        except ValueError:
            pass


def define():
    class Client(_Base, connection=HTTPSConnection("h")):  # [missing-ssl-context]
        pass

    return Client
