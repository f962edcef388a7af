"""Tests of the platform and of what `ssl` has go both ways."""
import os
import platform
import ssl
import sys
from http.client import HTTPSConnection


def by_platform():
    if sys.platform == "win32":
        return HTTPSConnection("h")  # [missing-ssl-context]  # not run: of another platform
    if os.name == "java":
        return HTTPSConnection("h")  # [missing-ssl-context]  # not run: of another platform
    if platform.system() == "Java":
        return HTTPSConnection("h")  # [missing-ssl-context]  # not run: of another platform
    return HTTPSConnection("h", context=ssl.create_default_context())


def by_attribute_of_ssl():
    if hasattr(ssl, "create_default_context"):
        context = ssl.create_default_context()
    else:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]  # not run: of another version


def verified_either_way():
    if hasattr(ssl, "PROTOCOL_TLS_CLIENT"):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    else:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
