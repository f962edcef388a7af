"""A test finds what a fixture holds at its ``yield``, or leaves if it has none; what comes behind is found by none."""
# not run: fixtures are called by pytest

import ssl
from http.client import HTTPSConnection

import pytest

CLEARED = None
RESTORED = ssl.create_default_context()
CAUGHT = None
LEFT = ssl.create_default_context()


@pytest.fixture
def cleared_behind():
    global CLEARED
    CLEARED = ssl.create_default_context()
    yield
    CLEARED = None


def test_cleared(cleared_behind):
    assert HTTPSConnection("h", context=CLEARED)


@pytest.fixture
def cleared_before():
    global RESTORED
    before, RESTORED = RESTORED, None
    yield
    RESTORED = before


def test_restored(cleared_before):
    assert HTTPSConnection("h", context=RESTORED)  # [missing-ssl-context]


@pytest.fixture(autouse=True)
def without_yield():
    global LEFT
    LEFT = None


def test_left():
    assert HTTPSConnection("h", context=LEFT)  # [missing-ssl-context]


class TestOfClass:
    @pytest.fixture(autouse=True)
    def context_of_test(self):
        self.context = ssl.create_default_context()
        yield
        self.context = None

    def test_context(self):
        assert HTTPSConnection("h", context=self.context)


class TestWithout:
    @pytest.fixture(autouse=True)
    def context_of_test(self):
        self.context = ssl.create_default_context()

    @pytest.fixture
    def plain(self):
        self.context = None

    def test_context(self, plain):
        assert HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Client:
    context = ssl.create_default_context()

    def get(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


@pytest.fixture
def client_without():
    Client.context = None
    yield Client()
    Client.context = ssl.create_default_context()


@pytest.fixture
def cleared_after_an_error():
    global CAUGHT
    CAUGHT = ssl.create_default_context()
    try:
        yield
    except OSError:
        print("the server is gone")
    CAUGHT = None


def test_caught(cleared_after_an_error):
    assert HTTPSConnection("h", context=CAUGHT)
