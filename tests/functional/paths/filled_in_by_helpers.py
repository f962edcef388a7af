"""What a helper has tested and filled in, its callers read under names of their own: it is not None for them, either."""

import ssl
from http.client import HTTPSConnection


class Client:
    """Drops its context in one method, and makes sure of one in another."""

    def __init__(self):
        self.context = ssl.create_default_context()

    def close(self):
        """Drop the context."""
        self.context = None

    def ensure(self):
        """Fill the context in."""
        if self.context is None:
            self.context = ssl.create_default_context()

    def arguments(self):
        """Hand the context out."""
        return {"context": self.context}

    def __enter__(self):
        self.ensure()
        return self

    def __exit__(self, *_):
        self.close()

    def connect(self):
        """Make sure first."""
        self.ensure()
        HTTPSConnection("h", context=self.context)

    def connect_by_arguments(self):
        """Read the context in a third method."""
        self.ensure()
        HTTPSConnection("h", **self.arguments())

    def connect_by_own_arguments(self):
        """Fill in here, and read the context in another method."""
        if self.context is None:
            self.context = ssl.create_default_context()
        HTTPSConnection("h", **self.arguments())

    def connect_inside(self):
        """Let the entry make sure."""
        with self:
            HTTPSConnection("h", context=self.context)

    def connect_in_a_loop(self):
        """Make sure in each lap."""
        for host in ("a", "b"):
            self.ensure()
            HTTPSConnection(host, context=self.context)
            self.close()

    def connect_behind(self):
        """Make sure too early."""
        self.ensure()
        self.close()
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def connect_at_once(self):
        """Never make sure."""
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class SubClient(Client):
    """Calls what it inherits."""

    def connect_as_subclass(self):
        """Make sure first."""
        self.ensure()
        HTTPSConnection("h", context=self.context)

    def connect_as_subclass_at_once(self):
        """Never make sure."""
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Weak:
    """Fills in what verifies nothing."""

    def __init__(self):
        self.context = None

    def ensure(self):
        """Fill the context in."""
        if self.context is None:
            self.context = ssl._create_unverified_context()

    def connect(self):
        """Make sure of the wrong one."""
        self.ensure()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByProperty:
    """Makes sure where the context is asked for."""

    def __init__(self):
        self._context = ssl.create_default_context()

    def close(self):
        """Drop the context."""
        self._context = None

    def _ensure(self):
        if self._context is None:
            self._context = ssl.create_default_context()

    @property
    def context(self):
        """Never None."""
        self._ensure()
        return self._context

    @property
    def bare_context(self):
        """None once it is closed."""
        return self._context

    def connect(self):
        """Read the property that makes sure."""
        HTTPSConnection("h", context=self.context)

    def connect_at_once(self):
        """Read the property that doesn't."""
        HTTPSConnection("h", context=self.bare_context)  # [missing-ssl-context]


class Options:
    """Keeps keywords that are empty, or none, at first."""

    def __init__(self):
        self.keywords = {}

    def reset(self):
        """Drop the keywords."""
        self.keywords = None

    def ensure(self):
        """Fill the keywords in."""
        if not self.keywords:
            self.keywords = {"context": ssl.create_default_context()}

    def connect(self):
        """Make sure first."""
        self.ensure()
        HTTPSConnection("h", **self.keywords)

    def connect_at_once(self):
        """Make sure in place."""
        if not self.keywords:
            self.keywords = {"context": ssl.create_default_context()}
        HTTPSConnection("h", **self.keywords)

    def connect_unless_filled(self):
        """Use what is empty."""
        if not self.keywords:
            HTTPSConnection("h", **(self.keywords or {}))  # [missing-ssl-context]


class Holder:
    """Has none until somebody makes sure."""

    context = None

    def ensure(self):
        """Fill the context in."""
        if self.context is None:
            self.context = ssl.create_default_context()


def _ensure(holder):
    if holder.context is None:
        holder.context = ssl.create_default_context()


def by_method():
    here = Holder()
    here.ensure()
    HTTPSConnection("h", context=here.context)
    there = Holder()
    HTTPSConnection("h", context=there.context)  # [missing-ssl-context]


def by_function():
    here = Holder()
    _ensure(here)
    HTTPSConnection("h", context=here.context)


_CONTEXT = None


def _reset_global():
    global _CONTEXT
    _CONTEXT = None


def _ensure_global():
    global _CONTEXT
    if _CONTEXT is None:
        _CONTEXT = ssl.create_default_context()


def by_global(reset):
    if reset:
        _reset_global()
    _ensure_global()
    HTTPSConnection("h", context=_CONTEXT)


def by_global_too_late():
    _ensure_global()
    _reset_global()
    HTTPSConnection("h", context=_CONTEXT)  # [missing-ssl-context]


def clients(closed):
    client, sub_client, other = Client(), SubClient(), ByProperty()
    options = Options()
    for method in (
        client.connect,
        client.connect_by_arguments,
        client.connect_by_own_arguments,
        client.connect_inside,
        client.connect_in_a_loop,
        client.connect_behind,
        client.connect_at_once,
        sub_client.connect_as_subclass,
        sub_client.connect_as_subclass_at_once,
        Weak().connect,
        other.connect,
        other.connect_at_once,
        options.connect_unless_filled,
        options.connect,
        options.connect_at_once,
    ):
        if closed:
            client.close()
            sub_client.close()
            other.close()
            options.reset()
        method()
