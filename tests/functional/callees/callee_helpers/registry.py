"""What is asked for an item, or entered."""

import http.client


class Registry:
    def __init__(self):
        self._known = {"https": http.client.HTTPSConnection, "http": http.client.HTTPConnection}

    def __getitem__(self, scheme):
        return self._known[scheme]


class OpenedSecurely:
    def __enter__(self):
        return http.client.HTTPSConnection

    def __exit__(self, *error):
        return False


KNOWN = Registry()
