"""A copy of options in an attribute gets its context where it has none: then no call is without."""

import http.client
import ssl


class _Client:
    options = {"timeout": 5}

    def open(self):
        options = dict(self.options)
        if options.get("context") is None:
            options["context"] = ssl.create_default_context()
        http.client.HTTPSConnection("h", **options)

    def open_by_truth(self):
        options = self.options.copy()
        if not options.get("context"):
            options["context"] = ssl.create_default_context()
        http.client.HTTPSConnection("h", **options)

    def open_badly(self):
        options = dict(self.options)
        if options.get("context") is None:
            options["context"] = ssl._create_unverified_context()
        http.client.HTTPSConnection("h", **options)  # [insecure-ssl-context]

    def open_otherwise(self):
        options = dict(self.options)
        if options.get("context") is None:
            options["timeout"] = 3
        http.client.HTTPSConnection("h", **options)  # [missing-ssl-context]


def clients():
    client = _Client()
    client.open()
    client.open_by_truth()
    client.open_badly()
    client.open_otherwise()
