"""Not dead, both ways feasible: `sys.version_info`, `hasattr(ssl, …)`, the platform, attributes, other modules' constants."""
import platform
import ssl
import sys
from http.client import HTTPSConnection

from path_helpers import settings
from path_helpers.settings import VERIFY


def by_version():
    if sys.version_info >= (3,):
        HTTPSConnection("h")  # [missing-ssl-context]
    else:
        HTTPSConnection("h")  # [missing-ssl-context]  # not run: of another version


def value_by_version():
    context = ssl.create_default_context()
    if sys.version_info < (2, 7, 9):
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]  # not run: of another version


def by_attribute_of_ssl():
    if hasattr(ssl, "create_default_context"):
        context = ssl.create_default_context()
    else:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]  # not run: of another version


def by_platform():
    if sys.platform == "cli":
        HTTPSConnection("h")  # [missing-ssl-context]  # not run: of another platform
    if platform.system() == "Java":
        HTTPSConnection("h")  # [missing-ssl-context]  # not run: of another platform


def by_constant_of_another_module():
    context = ssl.create_default_context()
    if not VERIFY:
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]  # not run: configuration may change it
    if not settings.VERIFY:
        HTTPSConnection("h")  # [missing-ssl-context]  # not run: configuration may change it


class Client:
    verify = True

    def connect(self):
        context = ssl.create_default_context()
        if not self.verify:
            context.check_hostname = False
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_attribute(tls):
    client = Client()
    client.verify = tls
    client.connect()
