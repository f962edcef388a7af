"""What a generator empties while it waits, others find empty; a fixture's end they don't."""
# not run: who goes on with the generators is not there

import pytest
import ssl
from contextlib import contextmanager
from http.client import HTTPSConnection


class Worker:
    def __init__(self, lines):
        self.lines = lines
        self.context = ssl.create_default_context()

    def run(self):
        for line in self.lines:
            if line == "plain":
                self.context = None
            else:
                self.context = ssl.create_default_context()
            yield self.get(line)

    def get(self, line):
        return HTTPSConnection(line, context=self.context)  # [missing-ssl-context]


class Client:
    def __init__(self):
        self.context = ssl.create_default_context()

    @contextmanager
    def without_context(self):
        old = self.context
        self.context = None
        try:
            yield self
        finally:
            self.context = old

    def get(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


CONTEXT = None


@pytest.fixture(autouse=True)
def set_up():
    global CONTEXT
    CONTEXT = ssl.create_default_context()
    yield
    CONTEXT = None


def test_get():
    assert HTTPSConnection("h", context=CONTEXT)


class Tunnel:
    def __init__(self):
        self.context = ssl.create_default_context()

    def teardown(self):
        self.context = None

    def get(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class TestOfClass:
    context = None

    @pytest.fixture(autouse=True, scope="class")
    @classmethod
    def _started_for_all(cls):
        cls.context = ssl.create_default_context()
        yield
        cls.context = None

    def test_all(self):
        HTTPSConnection("h", context=self.context)
