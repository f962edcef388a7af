"""A helper that asks for a variable of the environment agrees with code that asks for it itself."""
# not run: the environment is asked
import os
import ssl
from http.client import HTTPSConnection

from environment_helpers import asked


def _mode():
    return os.getenv("MODE")


def directly_and_by_helper():
    context = None
    if os.getenv("MODE") == "tls":
        context = ssl.create_default_context()
    if _mode() == "tls":
        HTTPSConnection("h", context=context)
    if os.getenv("LEVEL") == "tls":
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _context():
    return ssl.create_default_context() if _mode() == "tls" else None


def before_a_loop(hosts):
    if _mode() != "tls":
        return
    for host in hosts:
        HTTPSConnection(host, context=_context())


def in_a_loop(hosts):
    context = None
    for host in hosts:
        if _mode() == "tls":
            HTTPSConnection(host, context=context)  # [missing-ssl-context]
            context = ssl.create_default_context()


def in_two_words():
    context = None
    if os.environ.get("MODE") == "tls":
        context = ssl.create_default_context()
    if os.getenv("MODE") == "tls":
        HTTPSConnection("h", context=context)


def _context_by_another_module():
    return ssl.create_default_context() if asked.mode() == "tls" else None


def by_another_module(hosts):
    if asked.mode() != "tls":
        return
    for host in hosts:
        HTTPSConnection(host, context=_context_by_another_module())
    HTTPSConnection("h", context=None if asked.level() == "tls" else ssl.create_default_context())  # [missing-ssl-context]


class ByHelper:
    def __init__(self):
        self.context = None
        if _mode() == "tls":
            self.context = ssl.create_default_context()

    def connect(self):
        if _mode() == "tls":
            HTTPSConnection("h", context=self.context)

    def connect_directly(self):
        if os.getenv("MODE") == "tls":
            HTTPSConnection("h", context=self.context)

    def connect_otherwise(self):
        if os.getenv("LEVEL") == "tls":
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
