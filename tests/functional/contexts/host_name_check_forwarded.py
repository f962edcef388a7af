"""A function that forwards `check_hostname` beside a verified context is judged at its call."""
# not run from 3.12: the argument is gone
import ssl
from http.client import HTTPSConnection


def _open(host, check_hostname=True):
    return HTTPSConnection(host, context=ssl.create_default_context(), check_hostname=check_hostname)


class Client:
    def __init__(self, host, check_hostname=True):
        self.connection = HTTPSConnection(host, context=ssl.create_default_context(), check_hostname=check_hostname)


def by_name():
    _open("h", check_hostname=False)  # [insecure-ssl-context]
    _open("h", False)  # [insecure-ssl-context]
    _open("h", check_hostname=True)
    _open("h", check_hostname=None)
    _open("h")


def by_a_class():
    Client("h", check_hostname=False)  # [insecure-ssl-context]
    Client("h")
