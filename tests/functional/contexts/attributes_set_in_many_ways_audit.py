"""Six methods of a class share a lazy getter, try again and start anew: many ways lead to a few values."""
# not run: no server answers
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self, host):
        self.host = host
        self._context = None
        self._connection = None

    def _get_context(self):
        if self._context is None:
            self._context = ssl.create_default_context()
        return self._context

    def _get(self):
        if self._connection is None:
            self._connection = HTTPSConnection(self.host, context=self._get_context())
        return self._connection

    def call_0(self):
        connection = self._get()
        try:
            response = connection.getresponse()
        except OSError:
            self._connection = None
            connection = self._get()
            response = connection.getresponse()
        if response.status == 401:
            self._context = None
            self._connection = None
        return response.read()

    def call_1(self):
        connection = self._get()
        try:
            response = connection.getresponse()
        except OSError:
            self._connection = None
            connection = self._get()
            response = connection.getresponse()
        if response.status == 401:
            self._context = None
            self._connection = None
        return response.read()

    def call_2(self):
        connection = self._get()
        try:
            response = connection.getresponse()
        except OSError:
            self._connection = None
            connection = self._get()
            response = connection.getresponse()
        if response.status == 401:
            self._context = None
            self._connection = None
        return response.read()

    def call_3(self):
        connection = self._get()
        try:
            response = connection.getresponse()
        except OSError:
            self._connection = None
            connection = self._get()
            response = connection.getresponse()
        if response.status == 401:
            self._context = None
            self._connection = None
        return response.read()

    def call_4(self):
        connection = self._get()
        try:
            response = connection.getresponse()
        except OSError:
            self._connection = None
            connection = self._get()
            response = connection.getresponse()
        if response.status == 401:
            self._context = None
            self._connection = None
        return response.read()

    def call_5(self):
        connection = self._get()
        try:
            response = connection.getresponse()
        except OSError:
            self._connection = None
            connection = self._get()
            response = connection.getresponse()
        if response.status == 401:
            self._context = None
            self._connection = None
        return response.read()

    def raw(self):
        return HTTPSConnection(self.host, context=self._context)  # [missing-ssl-context]
