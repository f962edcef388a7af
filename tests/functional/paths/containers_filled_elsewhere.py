"""A list of a module or class that others may fill may hold something wherever it is gone through."""
import ssl
from http.client import HTTPSConnection

_HOSTS = []
_PORTS = []


def _add(host, port):
    _HOSTS.append(host)
    _PORTS.append(port)


def zipped():
    for host, port in zip(_HOSTS, _PORTS):
        HTTPSConnection(host, port)  # [missing-ssl-context]


def numbered():
    for _, host in enumerate(_HOSTS):
        HTTPSConnection(host)  # [missing-ssl-context]


def first():
    host = next(iter(_HOSTS), None)
    if host is not None:
        HTTPSConnection(host)  # [missing-ssl-context]


def first_or_none():
    if next(iter(_HOSTS), None) is None:
        return
    HTTPSConnection("h")  # [missing-ssl-context]


def none_there():
    hosts = []
    if next(iter(hosts), None) is not None:
        HTTPSConnection("h")
    for _ in zip(hosts, _PORTS):
        HTTPSConnection("h")


class _Pool:
    hosts = []
    flags = []

    def open(self):
        for host, flag in zip(self.hosts, self.flags):
            if flag:
                HTTPSConnection(host)  # [missing-ssl-context]


def pooled():
    _Pool.hosts.append("h")
    _Pool.flags.append(True)
    _Pool().open()


_add("h", 443)


def taken_away():
    flags = {"verify"}
    flags -= {"verify"}
    context = ssl.create_default_context() if "verify" in flags else ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def put_in():
    flags = set()
    flags |= {"insecure"}
    context = ssl._create_unverified_context() if "insecure" in flags else ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
