"""What a module sets another module's attributes to, its functions call."""

import http.client
import ssl
import sys
from http.client import HTTPConnection, HTTPSConnection

from callee_helpers import set_from_outside

http.client.plain = HTTPConnection
http.client.plain("h")
http.client.plain = HTTPSConnection
http.client.plain("h")  # [missing-ssl-context]
set_from_outside.kind = HTTPSConnection
sys.modules[__name__].Kind = HTTPConnection
sys.modules[__name__].Secure = HTTPSConnection


def connect():
    http.client.plain("h")  # [missing-ssl-context]
    http.client.plain("h", context=ssl.create_default_context())
    set_from_outside.kind("h")  # [missing-ssl-context]
    sys.modules[__name__].Kind("h")
    sys.modules[__name__].Secure("h")  # [missing-ssl-context]


class Client:
    def connect(self):
        http.client.plain("h")  # [missing-ssl-context]
        HTTPConnection("h")


def drive():
    Client().connect()
