"""An initialiser that does not call the base's leaves out what that assigns: what stands in the class's body is there."""
import ssl
from http.client import HTTPSConnection


class _Base:
    context = ssl._create_unverified_context()

    def __init__(self):
        self.context = ssl.create_default_context()


class _LeavesItOut(_Base):
    def __init__(self, host):
        self.host = host

    def connect(self):
        return HTTPSConnection(self.host, context=self.context)  # [insecure-ssl-context]


class _LeadsToIt(_Base):
    def __init__(self, host):
        super().__init__()
        self.host = host

    def connect(self):
        return HTTPSConnection(self.host, context=self.context)


class _LeadsToItByName(_Base):
    def __init__(self, host):
        _Base.__init__(self)
        self.host = host

    def connect(self):
        return HTTPSConnection(self.host, context=self.context)


class _HasNone(_Base):
    def connect(self):
        return HTTPSConnection("h", context=self.context)


_LeavesItOut("h").connect()
_LeadsToIt("h").connect()
_LeadsToItByName("h").connect()
_HasNone().connect()
