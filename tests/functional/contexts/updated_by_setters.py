"""What a setter, or a method that it calls, sets at once goes together, also if it returns early."""
import ssl
from http.client import HTTPSConnection
from urllib.parse import urlsplit


class _ReturningEarly:
    def __init__(self, url):
        self.set_url(url)

    def set_url(self, url):
        self.secure = url.startswith("https:")
        self.context = None
        if not self.secure:
            return
        self.context = ssl.create_default_context()

    def connect(self):
        if self.secure:
            HTTPSConnection("h", context=self.context)
        else:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _ReturningBefore:
    def __init__(self, url):
        self.set_url(url, False)

    def set_url(self, url, cafile):
        self.secure = url.startswith("https:")
        self.context = None
        if not cafile:
            return
        self.context = ssl.create_default_context()

    def connect(self):
        if self.secure:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Updating:
    def __init__(self, url):
        self.url = url
        self._update()

    def set_url(self, url):
        self.url = url
        self._update()

    def _update(self):
        self.parts = urlsplit(self.url)
        self.context = ssl.create_default_context() if self.parts.scheme == "https" else None

    def connect(self):
        if self.parts.scheme == "https":
            HTTPSConnection("h", context=self.context)
        else:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _UpdatingInBranches:
    def __init__(self, url):
        self.url = url
        self._update()

    def set_url(self, url):
        self.url = url
        self._update()

    def _update(self):
        if self.url.startswith("https:"):
            self.secure = True
            self.context = ssl.create_default_context()
        else:
            self.secure = False
            self.context = None

    def connect(self):
        if self.secure:
            HTTPSConnection("h", context=self.context)
        else:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _UpdatingApart:
    def __init__(self, url):
        self.url = url
        self._update()

    def set_url(self, url):
        self.url = url
        self.secure = url.startswith("https:")

    def _update(self):
        self.secure = self.url.startswith("https:")
        self.context = ssl.create_default_context() if self.secure else None

    def connect(self):
        if self.secure:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def run():
    for url in ("https://h", "http://h"):
        for cls in (_ReturningEarly, _ReturningBefore, _Updating, _UpdatingInBranches):
            cls(url).connect()
    for cls in (_Updating, _UpdatingInBranches, _UpdatingApart):
        client = cls("http://h")
        client.set_url("https://h")
        client.connect()
