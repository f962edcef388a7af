"""A text that an attribute is put into is compared by what that holds."""

import ssl
from http.client import HTTPSConnection


class _Client:
    scheme = "https"
    version = 2

    def by_url(self):
        context = None
        url = f"{self.scheme}://h"
        if url.startswith("https://"):
            context = ssl.create_default_context()
        return HTTPSConnection("h", context=context)

    def by_format(self):
        context = None
        if "{}://h".format(self.scheme) == "https://h":
            context = ssl.create_default_context()
        return HTTPSConnection("h", context=context)

    def by_keyword(self):
        context = None
        if "{scheme}{version:d}".format(scheme=self.scheme, version=self.version) == "https2":
            context = ssl.create_default_context()
        return HTTPSConnection("h", context=context)

    def by_other_text(self):
        context = None
        if f"{self.scheme}" == "http" or "{}".format(self.scheme) == "http":
            context = ssl.create_default_context()
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def use():
    client = _Client()
    client.by_url(), client.by_format(), client.by_keyword(), client.by_other_text()
