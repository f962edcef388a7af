"""A registry that is asked for an item, an attribute, or entered."""

import http.client


class Registry:
    def __init__(self):
        self._known = {"https": http.client.HTTPSConnection, "http": http.client.HTTPConnection}

    def __getitem__(self, scheme):
        return self._known[scheme]

    def __getattr__(self, name):
        return self._known[name]


class OpenedSecurely:
    def __enter__(self):
        return http.client.HTTPSConnection

    def __exit__(self, *error):
        return False


KNOWN = Registry()
