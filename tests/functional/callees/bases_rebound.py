"""A class keeps the bases that its statement named, whatever their names are bound to afterwards."""
import http.client
import ssl
from http.client import HTTPSConnection


class Verified(HTTPSConnection):
    pass


Verified("h")  # [missing-ssl-context]
HTTPSConnection = Verified
HTTPSConnection("h")  # [missing-ssl-context]


def urllib3_idiom():
    Verified("h")  # [missing-ssl-context]
    HTTPSConnection("h")  # [missing-ssl-context]


from http.client import HTTPSConnection as Connection


class Lower(Connection):
    pass


class Connection(Connection):
    def __init__(self, host):
        super().__init__(host, context=ssl._create_unverified_context())  # [insecure-ssl-context]


class OfTheSecond(Connection):
    pass


Lower("h")  # [missing-ssl-context]
Connection("h")
OfTheSecond("h")

Base = http.client.HTTPSConnection


class OfTheFirst(Base):
    pass


Base = http.client.HTTPConnection


class Plain(Base):
    pass


OfTheFirst("h")  # [missing-ssl-context]
Plain("h")
Base("h")


def by_their_names():
    OfTheFirst("h")  # [missing-ssl-context]
    Plain("h")
