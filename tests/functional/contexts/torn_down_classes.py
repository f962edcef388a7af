"""What a class's tests are torn down with is found by none, whatever its context is handed to."""
# not run: its server is not there

import ssl
import unittest
from acme.testing import check, start_server
from http.client import HTTPSConnection


class ServerTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = start_server()
        cls.context = ssl.create_default_context()

    @classmethod
    def tearDownClass(cls):
        cls.server.shutdown()
        cls.context = None

    def test_checked(self):
        check(self.server, self.context)

    def test_plain(self):
        HTTPSConnection("localhost", context=self.context)
