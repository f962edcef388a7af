"""A module that puts a function of its own in the class's place: the function's parameters count."""
# not run: where http.client asks for the class by its name, there is another one

import http.client
import ssl


def _opened(host, tls=None, kind=http.client.HTTPSConnection):
    return kind(host, context=tls)


http.client.HTTPSConnection = _opened


def connect():
    http.client.HTTPSConnection("h")  # [missing-ssl-context]
    http.client.HTTPSConnection("h", tls=ssl._create_unverified_context())  # [insecure-ssl-context]
    http.client.HTTPSConnection("h", ssl.create_default_context())
