"""What ``__new__`` returns under a name decides whether the initialiser runs, also where nobody takes the result."""

import ssl
from http.client import HTTPSConnection


class _Plain:
    def __init__(self, host):
        self.host = host


class _Other(HTTPSConnection):
    def __new__(cls, host):
        made = _Plain(host)
        return made


class _Own(HTTPSConnection):
    def __new__(cls, host):
        made = super().__new__(cls)
        return made


class _Both(HTTPSConnection):
    def __new__(cls, host):
        made = super().__new__(cls)
        made.other = HTTPSConnection(host, context=ssl.create_default_context())
        return made


def use():
    _Other("h")
    _Own("h")  # [missing-ssl-context]
    _Both("h")  # [missing-ssl-context]
