"""Rows that a method or function adds to a list: a row's flag goes with the context in the same row, not with others."""

import ssl
from http.client import HTTPSConnection


class _Pool:
    """Adds tuples, and dictionaries."""

    def __init__(self):
        self.hosts = []
        self.nodes = []

    def add(self, host, tls):
        """Add one row to each list."""
        self.hosts.append((host, tls, ssl.create_default_context() if tls else None))

    def add_plain(self, host):
        """Add a row that says that there is no context."""
        self.hosts.append((host, False, None))

    def add_node(self, host, scheme):
        """Add a dictionary."""
        context = None
        if scheme == "https":
            context = ssl.create_default_context()
        self.nodes.append({"host": host, "scheme": scheme, "context": context})

    def connect(self):
        """Use the rows."""
        for host, tls, context in self.hosts:
            if tls:
                HTTPSConnection(host, context=context)
            else:
                HTTPSConnection(host, context=context)  # [missing-ssl-context]
        for node in self.nodes:
            if node["scheme"] == "https":
                HTTPSConnection(node["host"], context=node["context"])
            HTTPSConnection(node["host"], context=node["context"])  # [missing-ssl-context]


class _Checked:
    """Tests something else than the flag in the row."""

    def __init__(self):
        self.hosts = []

    def add(self, host, tls, checked):
        """Add a row."""
        self.hosts.append((host, tls, ssl.create_default_context() if checked else None))

    def connect(self):
        """Use the rows."""
        for host, tls, context in self.hosts:
            if tls:
                HTTPSConnection(host, context=context)  # [missing-ssl-context]


class _Bare:
    """One method goes by the flag, another one does not."""

    def __init__(self):
        self.hosts = []

    def add(self, host, tls):
        """Add a row."""
        self.hosts.append((host, tls, ssl.create_default_context() if tls else None))

    def add_bare(self, host, checked):
        """Add a row that says that there is a context."""
        self.hosts.append((host, True, ssl.create_default_context() if checked else None))

    def connect(self):
        """Use the rows."""
        for host, tls, context in self.hosts:
            if tls:
                HTTPSConnection(host, context=context)  # [missing-ssl-context]


class _Mixed:
    """Takes what one row tells for what another one holds."""

    def __init__(self):
        self.hosts = []

    def add(self, host, tls):
        """Look at the rows that are there, and add one."""
        if tls:
            for other, _, context in self.hosts:
                HTTPSConnection(other, context=context)  # [missing-ssl-context]
        self.hosts.append((host, tls, ssl.create_default_context() if tls else None))

    def connect(self):
        """Remember what an earlier row has told."""
        is_secure = False
        for host, tls, context in self.hosts:
            is_secure = is_secure or tls
            if is_secure:
                HTTPSConnection(host, context=context)  # [missing-ssl-context]

    def connect_to_last(self):
        """Test one row, and use another one."""
        first, last = self.hosts[0], self.hosts[-1]
        if first[1]:
            HTTPSConnection(last[0], context=last[2])  # [missing-ssl-context]


class _Host:
    """A row that is an instance."""

    def __init__(self, host, tls):
        self.host = host
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None


class _Hosts:
    """Adds instances."""

    def __init__(self):
        self.hosts = []

    def add(self, host, tls):
        """Add a row."""
        self.hosts.append(_Host(host, tls))

    def connect(self):
        """Use each row, and then what another one has told."""
        is_secure = False
        for one in self.hosts:
            if one.tls:
                is_secure = True
                HTTPSConnection(one.host, context=one.context)
            if is_secure:
                HTTPSConnection(one.host, context=one.context)  # [missing-ssl-context]


class _Verifying:
    """Has two flags."""

    def __init__(self):
        self.hosts = []

    def add(self, host, tls, verify):
        """Add a row."""
        context = None
        if tls:
            context = ssl.create_default_context()
            if not verify:
                context.check_hostname = False
        self.hosts.append((host, tls, verify, context))

    def connect(self):
        """Use the rows."""
        for host, tls, verify, context in self.hosts:
            if tls and verify:
                HTTPSConnection(host, context=context)
            elif tls:
                HTTPSConnection(host, context=context)  # [insecure-ssl-context]


_HOSTS = []


def _add(host, tls):
    _HOSTS.append((host, tls, ssl.create_default_context() if tls else None))


def _connect():
    for host, tls, context in _HOSTS:
        if tls:
            HTTPSConnection(host, context=context)
        HTTPSConnection(host, context=context)  # [missing-ssl-context]


def main(tls, other):
    """Fill and use all of them."""
    pool = _Pool()
    pool.add("example.com", tls)
    pool.add("example.org", other)
    pool.add_plain("example.net")
    pool.add_node("example.com", "https" if tls else "http")
    pool.connect()
    for each in (_Checked(), _Verifying()):
        each.add("example.com", tls, other)
        each.connect()
    bare = _Bare()
    bare.add("example.com", tls)
    bare.add_bare("example.com", other)
    bare.connect()
    mixed = _Mixed()
    for one in (mixed, _Hosts()):
        one.add("example.com", tls)
        one.add("example.org", other)
        one.connect()
    mixed.connect_to_last()
    _HOSTS.clear()
    _add("example.com", tls)
    _connect()
