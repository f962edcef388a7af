"""A helper that hands back what it takes gives it to nobody; one that keeps it may let others change it."""

import ssl
from http.client import HTTPSConnection

_KEPT = []


def _same(context):
    return context


def _kept(context):
    _KEPT.append(context)
    return context


class _Switched:
    def __init__(self):
        self.state = {}

    def switch(self, verify):
        self.state["verify"] = verify
        self.state["context"] = ssl.create_default_context() if verify else ssl._create_unverified_context()

    def open(self):
        if not self.state["verify"]:
            return None
        return HTTPSConnection("h", context=_same(self.state["context"]))

    def open_otherwise(self):
        if self.state["verify"]:
            return None
        return HTTPSConnection("h", context=_same(self.state["context"]))  # [insecure-ssl-context]


class _Asked:
    def __init__(self, tls):
        self.context = ssl.create_default_context() if tls else None

    def open(self):
        if self._is_plain():
            return
        HTTPSConnection("h", context=_same(self.context))

    def open_anyway(self):
        if not self._is_plain():
            return
        HTTPSConnection("h", context=_kept(self.context))  # [missing-ssl-context]

    def _is_plain(self):
        return self.context is None


def use():
    for verify in (True, False):
        switched = _Switched()
        switched.switch(verify)
        switched.open()
        switched.open_otherwise()
        _Asked(verify).open()
        _Asked(verify).open_anyway()
