"""Only where it is asked for is ``HTTPSConnection`` there."""

import http.client


def __getattr__(name):
    if name.startswith("HTTPS"):
        return http.client.HTTPSConnection
    raise AttributeError(name)
