"""An instance is true, or equal to something, as its class says, by a method or as a built-in base does; else it is true."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Pool:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def get(self):
        if not self:
            return HTTPSConnection("h")  # [missing-ssl-context]
        return self.items.pop()


class _Empty:
    def __bool__(self):
        return False


class _Filled:
    def __len__(self):
        return 2


class _Plain:
    pass


class _Failed(Exception):
    pass


class _Connections(list):
    def get(self):
        if self:
            return self.pop()
        return HTTPSConnection("h")  # [missing-ssl-context]


def truth(flag):
    if _Empty():
        HTTPSConnection("h")
    if not _Empty():
        HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    if not _Filled():
        HTTPSConnection("h")
    if not _Plain():
        HTTPSConnection("h")
    error = _Failed() if flag else None
    if error:
        HTTPSConnection("h", context=ssl.create_default_context())
    context = _Empty() or ssl.create_default_context()
    HTTPSConnection("h", context=context)


class _Result:
    def __init__(self, is_good):
        self.is_good = is_good

    def __bool__(self):
        return self.is_good


def truth_of_results():
    if _Result(False):
        HTTPSConnection("h")
    else:
        HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    if not _Result(True):
        HTTPSConnection("h")


class _Scheme(str):
    def connect(self, host):
        if self == "https":
            return HTTPSConnection(host)  # [missing-ssl-context]
        return HTTPConnection(host)


class _Name:
    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        return self.text == other

    __hash__ = None


class _Declining:
    def __eq__(self, other):
        return NotImplemented

    __hash__ = None


def equality():
    _Scheme("https").connect("h")
    _Scheme("http").connect("h")
    if _Name("https") == "https":
        HTTPSConnection("h")  # [missing-ssl-context]
    if _Name("http") == "https":
        HTTPSConnection("h")
    if _Name("http") != "https":
        HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    if _Plain() == "https":
        HTTPSConnection("h")
    if _Declining() == "https":
        HTTPSConnection("h")


_Pool().get()
_Pool(1).get()
_Connections().get()
_Connections([1]).get()
