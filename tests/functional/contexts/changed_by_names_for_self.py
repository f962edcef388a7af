"""A method changes its receiver's attribute under another name for the receiver, or leaves that to an object it holds."""

import ssl
from http.client import HTTPSConnection


class _Weakener:
    def __init__(self, client):
        self.client = client

    def work(self):
        self.client.context = ssl._create_unverified_context()


class Client:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.timeout = 1
        self.helper = _Weakener(self)

    def _weaken(self):
        other = self
        other.context.check_hostname = False

    def _leave_it_to_another(self):
        self.helper.work()

    def _wait(self):
        self.timeout += 1

    def under_another_name(self):
        self.context = ssl.create_default_context()
        self._weaken()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def by_another(self):
        self.context = ssl.create_default_context()
        self._leave_it_to_another()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def by_none(self):
        self.context = ssl.create_default_context()
        self._wait()
        HTTPSConnection("h", context=self.context)


class Strict:
    def __init__(self):
        self.context = ssl._create_unverified_context()

    def _strengthen(self):
        other = self
        other.context.check_hostname = True

    def under_another_name(self):
        self.context = ssl._create_unverified_context()
        self._strengthen()
        HTTPSConnection("h", context=self.context)


def use():
    Client().under_another_name()
    Client().by_another()
    Client().by_none()
    Strict().under_another_name()
