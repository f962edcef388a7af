"""An item of a tuple, list or dict is the class."""
from http.client import HTTPConnection, HTTPSConnection

CLASSES = {"http": HTTPConnection, "https": HTTPSConnection}
PAIR = (HTTPConnection, HTTPSConnection)

CLASSES["https"]("h")  # [missing-ssl-context]
CLASSES["http"]("h")
CLASSES.get("https")("h")  # [missing-ssl-context]
PAIR[1]("h")  # [missing-ssl-context]
PAIR[0]("h")


def by_scheme(scheme):
    return CLASSES[scheme]("h")  # [missing-ssl-context]


def by_flag(secure):
    return [HTTPConnection, HTTPSConnection][secure]("h")  # [missing-ssl-context]


class Client:
    kinds = {"http": HTTPConnection, "https": HTTPSConnection}

    def connect(self, scheme):
        return self.kinds[scheme]("h")  # [missing-ssl-context]

    def connect_plain(self):
        return self.kinds["http"]("h")


def connect(scheme):
    Client().connect(scheme)
    Client().connect_plain()
