"""A number that is a key of a table is the flag that equals it: ``1`` means ``True``, and ``0`` means ``False``."""

import ssl
from http.client import HTTPSConnection

_TABLE = {True: ssl.create_default_context(), False: ssl._create_unverified_context()}


def connect(strict):
    holder = _Holder(strict)
    return holder.open(), holder.open_unless(), holder.open_anyhow()


class _Holder:
    def __init__(self, strict):
        self.level = 1 if strict else 0

    def open(self):
        context = _TABLE[self.level]
        if self.level:
            return HTTPSConnection("h", context=context)
        return None

    def open_unless(self):
        context = _TABLE[self.level]
        if self.level == 0:
            return None
        return HTTPSConnection("h", context=context)

    def open_anyhow(self):
        context = _TABLE[self.level]
        return HTTPSConnection("h", context=context)  # [insecure-ssl-context]
