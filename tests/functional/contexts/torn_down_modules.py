"""What tests are torn down with is found by none of them."""
# not run: tests are set up by who runs them

import pytest
import ssl
import unittest
from http.client import HTTPSConnection


CONTEXT = None


def setUpModule():
    global CONTEXT
    CONTEXT = ssl.create_default_context()


def tearDownModule():
    global CONTEXT
    CONTEXT = None


class Live(unittest.TestCase):
    def test_it(self):
        HTTPSConnection("h", context=CONTEXT)


CONTEXT_b = None


def setup_module(module):
    global CONTEXT_b
    CONTEXT_b = ssl.create_default_context()


def teardown_module(module):
    global CONTEXT_b
    CONTEXT_b = None


def test_module():
    HTTPSConnection("h", context=CONTEXT_b)


class TestClient:
    @pytest.fixture(autouse=True)
    def _setup(self):
        self.context = ssl.create_default_context()
        yield
        self.context = None

    def test_one(self):
        HTTPSConnection("h", context=self.context)
