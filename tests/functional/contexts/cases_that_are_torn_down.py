"""The ``None`` that a test case leaves when it ends is found by no test; that of any other method may be."""

import ssl
import unittest
from http.client import HTTPSConnection


class Live(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.shared = ssl.create_default_context()
        cls.weak = ssl._create_unverified_context()

    @classmethod
    def tearDownClass(cls):
        cls.shared = cls.weak = None

    def setUp(self):
        self.context = ssl.create_default_context()
        self.dropped = ssl.create_default_context()

    def tearDown(self):
        self.context = None

    def drop(self):
        self.dropped = None

    def test_contexts(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.shared)

    def test_weak(self):
        HTTPSConnection("h", context=self.weak)  # [insecure-ssl-context]

    def test_dropped(self):
        self.drop()
        HTTPSConnection("h", context=self.dropped)  # [missing-ssl-context]


class Client:
    def __init__(self):
        self.context = ssl.create_default_context()

    def close(self):
        self.context = None

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def connect(flag):
    client = Client()
    if flag:
        client.close()
    client.connect()


def run():
    unittest.TextTestRunner(verbosity=0).run(unittest.defaultTestLoader.loadTestsFromTestCase(Live))
