"""A flag that an initialiser keeps as `bool(flag)`: a method's test of it agrees with the initialiser's."""

import http.client
import ssl


class _Chosen:
    def __init__(self, tls=True):
        self.secure = bool(tls)
        self.context = ssl.create_default_context() if self.secure else None

    def open(self):
        if self.secure:
            http.client.HTTPSConnection("h", context=self.context)

    def open_otherwise(self):
        if not self.secure:
            http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _ByArgument:
    def __init__(self, tls=True):
        self.secure = bool(tls)
        self.context = ssl.create_default_context() if tls else None

    def open(self):
        if self.secure:
            http.client.HTTPSConnection("h", context=self.context)


class _Weakened:
    def __init__(self, verify=True):
        self.verify = bool(verify)
        self.context = ssl.create_default_context()
        if not self.verify:
            self.context.check_hostname = False

    def open(self):
        if not self.verify:
            raise ValueError
        http.client.HTTPSConnection("h", context=self.context)

    def open_anyway(self):
        http.client.HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def clients(flag):
    for client in (_Chosen(flag), _ByArgument(flag)):
        client.open()
    _Chosen(flag).open_otherwise()
    _Weakened(flag).open_anyway()
    _Weakened(flag).open()
