"""One private method sets a flag with its context, or a class with its arguments: at first, and at each redirect."""
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
        connection = self._connect()
        connection.request("GET", path)
        response = connection.getresponse()
        if response.status in (301, 302):
            self._set_url(response.getheader("Location"))
            return self.request(path)
        return response


class Looking:
    """What sets them looks at one of them before it has set the other."""

    def __init__(self, url):
        self._set_url(url)

    def _set_url(self, url):
        self.secure = url.startswith("https:")
        self._connect()
        self.context = ssl.create_default_context() if self.secure else None

    def _connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")

    def request(self):
        response = self._connect().getresponse()
        if response.status in (301, 302):
            self._set_url(response.getheader("Location"))
            return self.request()
        return response


class SettingOne:
    """A redirect sets the flag alone."""

    def __init__(self, url):
        self._set_secure(url)
        self.context = ssl.create_default_context() if self.secure else None

    def _set_secure(self, url):
        self.secure = url.startswith("https:")

    def _connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")

    def request(self):
        response = self._connect().getresponse()
        if response.status in (301, 302):
            self._set_secure(response.getheader("Location"))
            return self.request()
        return response


class SettingOneAtTimes:
    def __init__(self, url):
        self._set_url(url)

    def _set_url(self, url):
        self.secure = url.startswith("https:")
        if url.endswith("/"):
            self.context = ssl.create_default_context() if self.secure else None

    def _connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")

    def request(self):
        response = self._connect().getresponse()
        if response.status in (301, 302):
            self._set_url(response.getheader("Location"))
            return self.request()
        return response


class Opened:
    """The method that sets both opens the connection, too."""

    def __init__(self, url):
        self.open(url)

    def open(self, url):
        self.secure = url.startswith("https:")
        self.context = ssl.create_default_context() if self.secure else None
        self.connection = self._connect()

    def _connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class OpenedBetween:
    def __init__(self, url):
        self.open(url)

    def open(self, url):
        self.secure = url.startswith("https:")
        self.connection = self._connect()
        self.context = ssl.create_default_context() if self.secure else None

    def _connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class WithKind:
    def __init__(self, url):
        self._set_url(url)

    def _set_url(self, url):
        if url.startswith("https:"):
            self.kind = HTTPSConnection
            self.arguments = {"context": ssl.create_default_context()}
        else:
            self.kind = HTTPConnection
            self.arguments = {}

    def request(self, path):
        connection = self.kind("h", **self.arguments)
        connection.request("GET", path)
        response = connection.getresponse()
        if response.status in (301, 302):
            self._set_url(response.getheader("Location"))
            return self.request(path)
        return response

    def open(self):
        return self.kind("h", **self.arguments)


class SettingKindAlone:
    def __init__(self, url):
        if url.startswith("https:"):
            self.kind = HTTPSConnection
            self.arguments = {"context": ssl.create_default_context()}
        else:
            self.kind = HTTPConnection
            self.arguments = {}

    def request(self, path):
        connection = self.kind("h", **self.arguments)  # [missing-ssl-context]
        connection.request("GET", path)
        response = connection.getresponse()
        if response.getheader("Location").startswith("https:"):
            self.kind = HTTPSConnection
            return self.request(path)
        return response
