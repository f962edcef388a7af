"""A loop that follows redirects: in each lap, what was set in an earlier one goes together still."""
# not run: it asks the network

import ssl
from http.client import HTTPConnection, HTTPSConnection


class Following:
    def __init__(self, url):
        self._set_url(url)

    def _set_url(self, url):
        self.secure = url.startswith("https:")
        self.context = ssl.create_default_context() if self.secure else None

    def _connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")

    def request(self, path):
        while True:
            connection = self._connect()
            connection.request("GET", path)
            response = connection.getresponse()
            location = response.getheader("Location")
            if response.status in (301, 302) and location:
                self._set_url(location)
                continue
            return response


class SettingOne(Following):
    """What is set when a redirect is followed again is the flag alone."""

    def _connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")

    def request(self, path):
        while True:
            connection = self._connect()
            connection.request("GET", path)
            response = connection.getresponse()
            location = response.getheader("Location")
            if response.status in (301, 302) and location:
                self.secure = location.startswith("https:")
                continue
            return response
