"""An initialiser that goes on where its base's has ended: what it changes replaces what that one has left."""
import ssl
from http.client import HTTPSConnection


class Base:
    def __init__(self):
        self.options = {}
        self.context = ssl.create_default_context()
        self.context.check_hostname = False

    def connect(self):
        HTTPSConnection("h", **self.options)  # [missing-ssl-context]
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Completed(Base):
    def __init__(self):
        super().__init__()
        self.options["context"] = ssl.create_default_context()
        self.context.check_hostname = True

    def connect_directly(self):
        HTTPSConnection("h", **self.options)
        HTTPSConnection("h", context=self.context)


class CompletedPerhaps(Base):
    def __init__(self, flag):
        super().__init__()
        if flag:
            self.options["context"] = ssl.create_default_context()
            self.context.check_hostname = True

    def connect_directly(self):
        HTTPSConnection("h", **self.options)  # [missing-ssl-context]
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Hardened(Base):
    def __init__(self):
        Base.__init__(self)
        self.context.check_hostname = True


class Weakened(Hardened):
    def __init__(self):
        Hardened.__init__(self)
        self.context.check_hostname = False

    def connect_insecurely(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Safe:
    def __init__(self):
        self.options = {"context": ssl.create_default_context()}

    def connect(self):
        HTTPSConnection("h", **self.options)


class Safer(Safe):
    def __init__(self):
        super().__init__()
        self.options["timeout"] = 10

    def connect_again(self):
        HTTPSConnection("h", **self.options)


Base().connect()
Completed().connect_directly()
CompletedPerhaps(True).connect_directly()
CompletedPerhaps(False).connect_directly()
Weakened().connect_insecurely()
Safe().connect()
Safer().connect_again()
