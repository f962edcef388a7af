"""A loop that stops at a row by its flag leaves the context of that row, and no other one's."""

import ssl
from http.client import HTTPSConnection


class _Pool:
    """Keeps rows of a flag and the context that goes with it."""

    def __init__(self, tls, other):
        self.hosts = [
            ("example.com", tls, ssl.create_default_context() if tls else None),
            ("example.org", other, ssl.create_default_context() if other else None),
        ]

    def connect(self):
        """Look for a secure row."""
        for host, tls, context in self.hosts:
            if tls:
                break
        else:
            return
        HTTPSConnection(host, context=context)

    def connect_to_last(self):
        """Go on without one."""
        for host, tls, context in self.hosts:
            if tls:
                break
        HTTPSConnection(host, context=context)  # [missing-ssl-context]

    def connect_to_plain(self):
        """Look for another one."""
        for host, tls, context in self.hosts:
            if not tls:
                break
        else:
            return
        HTTPSConnection(host, context=context)  # [missing-ssl-context]


def main(tls, other):
    """Use all of them."""
    pool = _Pool(tls, other)
    pool.connect()
    pool.connect_to_last()
    pool.connect_to_plain()
