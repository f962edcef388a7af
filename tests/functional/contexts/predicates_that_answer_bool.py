"""A predicate that returns the truth of an attribute is a test of that, as one is that returns the attribute."""

import ssl
from http.client import HTTPSConnection


class _Client:
    def __init__(self, verify, other):
        self.verify = verify
        self.other = other
        self.reload()

    def reload(self):
        self.context = ssl.create_default_context() if self.verify else ssl._create_unverified_context()

    def secure(self):
        return bool(self.verify)

    def all_secure(self):
        return all([self.verify])

    def insecure(self):
        return not bool(self.verify)

    def others(self):
        return bool(self.other)

    def connect(self):
        if self.secure():
            return HTTPSConnection("h", context=self.context)
        return None

    def connect_all(self):
        if not self.all_secure():
            return None
        return HTTPSConnection("h", context=self.context)

    def connect_insecure(self):
        if self.insecure():
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return HTTPSConnection("h", context=self.context)

    def connect_others(self):
        if self.others():
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


class _Changing:
    def __init__(self, verify):
        self.verify = verify
        self.context = ssl.create_default_context() if self.verify else ssl._create_unverified_context()

    def secure(self):
        return bool(self.verify)

    def trust(self):
        self.context = ssl._create_unverified_context()

    def connect_changed(self):
        if self.secure():
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


def run(verify, other):
    client = _Client(verify, other)
    client.connect()
    client.connect_all()
    client.connect_insecure()
    client.connect_others()
    changing = _Changing(verify)
    changing.trust()
    changing.connect_changed()
