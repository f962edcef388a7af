"""A method that sets an attribute anew does so whatever form its call has: by a base, by name, by a statement, or by a function."""

import ssl
from http.client import HTTPSConnection


def _loosen(client):
    client.context = ssl._create_unverified_context()


class _Base:
    def prepare(self):
        self.context = ssl._create_unverified_context()


class _Client(_Base):
    def __init__(self):
        self.context = ssl.create_default_context()

    def __enter__(self):
        self.context = ssl._create_unverified_context()

    def __exit__(self, *_):
        self.context = ssl.create_default_context()

    def __call__(self):
        self.context = ssl._create_unverified_context()

    def __setitem__(self, key, value):
        self.context = value

    def fluent(self):
        return self

    def by_statement(self):
        self.context = ssl.create_default_context()
        with self:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.context)

    def by_call(self):
        self.context = ssl.create_default_context()
        self()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def by_item(self):
        self.context = ssl._create_unverified_context()
        self["context"] = ssl.create_default_context()
        HTTPSConnection("h", context=self.context)

    def by_base(self):
        self.context = ssl.create_default_context()
        _Base.prepare(self)
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def by_super(self):
        self.context = ssl.create_default_context()
        super().prepare()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def by_result(self):
        self.context = ssl.create_default_context()
        self.fluent().prepare()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def by_name(self):
        self.context = ssl.create_default_context()
        getattr(self, "prepare")()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def by_function(self):
        self.context = ssl.create_default_context()
        _loosen(client=self)
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def _by_two(self):
        _Base.prepare(self)

    def by_another(self):
        self.context = ssl.create_default_context()
        self._by_two()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def connect():
    client = _Client()
    client.by_statement()
    client.by_call()
    client.by_item()
    client.by_base()
    client.by_super()
    client.by_result()
    client.by_name()
    client.by_function()
    client.by_another()
