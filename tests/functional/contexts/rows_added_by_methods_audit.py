"""Rows that a method adds, with a context that goes with a flag: nothing else is in the list of which to know nothing."""

import ssl
from http.client import HTTPSConnection


class _Pool:
    """Adds tuples."""

    def __init__(self):
        self.hosts = []

    def add(self, host, tls):
        """Add a row."""
        self.hosts.append((host, tls, ssl.create_default_context() if tls else None))

    def connect(self):
        """Use the rows."""
        for host, tls, context in self.hosts:
            if tls:
                HTTPSConnection(host, context=context)


class _Given:
    """Adds tuples with contexts that are not known."""

    def __init__(self):
        self.hosts = []

    def add(self, host, tls, context):
        """Add a row."""
        self.hosts.append((host, tls, context if tls else None))

    def connect(self):
        """Use the rows."""
        for host, tls, context in self.hosts:
            if tls:
                HTTPSConnection(host, context=context)  # [unknown-ssl-context]


def main(tls):
    """Fill and use them."""
    pool = _Pool()
    pool.add("example.com", tls)
    pool.connect()
    given = _Given()
    given.add("example.com", tls, ssl.create_default_context())
    given.connect()
