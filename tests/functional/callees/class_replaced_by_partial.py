"""A module that puts a partial of the class in its place: what the partial binds counts in the module's functions."""
# not run: where http.client asks for the class by its name, there is another one

import functools
import http.client
import ssl


def _install():
    http.client.HTTPSConnection = functools.partial(
        http.client.HTTPSConnection, context=ssl._create_unverified_context()
    )


_install()


def connect():
    http.client.HTTPSConnection("h")  # [insecure-ssl-context]
    http.client.HTTPSConnection("h", context=ssl.create_default_context())
