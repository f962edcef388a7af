"""`check_hostname=` on the call with a value that isn't known: unknown beside a verified context; a forwarder's is judged at its call."""
# not run from 3.12: the argument is gone
import os
import ssl
from http.client import HTTPSConnection

CONTEXT = ssl.create_default_context()


def _by_parameter(flag):
    HTTPSConnection("h", context=ssl.create_default_context(), check_hostname=flag)  # [unknown-ssl-context]


def by_environment():
    flag = os.environ.get("VERIFY_HOST_NAME") == "1"
    HTTPSConnection("h", context=CONTEXT, check_hostname=flag)  # [unknown-ssl-context]


def _by_mapping(flag):
    options = {"context": ssl.create_default_context(), "check_hostname": flag}
    HTTPSConnection("h", **options)  # [unknown-ssl-context]


class Client:
    def __init__(self, check):
        self.check = check

    def connect(self):
        HTTPSConnection("h", context=ssl.create_default_context(), check_hostname=self.check)  # [unknown-ssl-context]


def _open(host, check_hostname=True):
    HTTPSConnection(host, context=ssl.create_default_context(), check_hostname=check_hostname)  # [unknown-ssl-context]


def forwarded():
    _open("h", check_hostname=False)  # [insecure-ssl-context]
    _open("h", check_hostname=True)
    _open("h")


def drive(tls):
    _by_parameter(tls)  # [unknown-ssl-context]
    _by_mapping(tls)  # [unknown-ssl-context]
    Client(tls).connect()
