"""An initialiser may hand its instance to a helper by keyword: what that tests goes with what it sets."""

import ssl
from http.client import HTTPSConnection


class _Client:
    def __init__(self, verify):
        self.verify = verify
        self.context = None
        _set_up(client=self)

    def open(self):
        if self.verify:
            return HTTPSConnection("h", context=self.context)
        return None

    def open_otherwise(self):
        if not self.verify:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


def _set_up(client):
    client.context = ssl.create_default_context()
    if not client.verify:
        client.context.check_hostname = False


def use():
    for verify in (True, False):
        client = _Client(verify)
        client.open()
        client.open_otherwise()
