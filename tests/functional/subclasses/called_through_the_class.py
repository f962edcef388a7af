"""`HTTPSConnection.__init__` called through the class with positional arguments: the instance comes first."""

import http.client
import ssl
from http.client import HTTPSConnection
from httplib import HTTPSConnection as OldConnection


class Plain(HTTPSConnection):
    def __init__(self, host, port):
        HTTPSConnection.__init__(self, host, port)  # [missing-ssl-context]


class WithTimeout(HTTPSConnection):
    def __init__(self, host, port):
        HTTPSConnection.__init__(self, host, port, timeout=3, context=ssl._create_unverified_context())  # [insecure-ssl-context]


class Strict(HTTPSConnection):
    def __init__(self, host, port):
        http.client.HTTPSConnection.__init__(self, host, port, context=ssl.create_default_context())


class Forwarding(HTTPSConnection):
    def __init__(self, host, port, context):
        HTTPSConnection.__init__(self, host, port, context=context)


class Old(OldConnection):
    def __init__(self, host):
        OldConnection.__init__(self, host, None, None, None, True, 3, None, ssl.create_default_context())


def connect():
    Plain("h", 443)
    WithTimeout("h", 443)
    Strict("h", 443)
    Forwarding("h", 443, ssl.create_default_context())
    Forwarding("h", 443, None)  # [missing-ssl-context]
