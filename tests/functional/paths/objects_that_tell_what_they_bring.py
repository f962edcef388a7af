"""Objects that tell by a flag, method or property what they bring, and bases that have off what a subclass switches on."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Security:
    def __init__(self):
        self.enabled = True
        self.context = ssl.create_default_context()


class NoSecurity:
    def __init__(self):
        self.enabled = False
        self.context = None


class Holding:
    def __init__(self, flag):
        self.security = Security() if flag else NoSecurity()

    def open(self):
        if self.security.enabled:
            return HTTPSConnection("h", context=self.security.context)
        return HTTPConnection("h")

    def open_anyhow(self):
        return HTTPSConnection("h", context=self.security.context)  # [missing-ssl-context]


class Tls:
    def is_on(self):
        return True

    @property
    def on(self):
        return True

    def context(self):
        return ssl.create_default_context()


class NoTls:
    def is_on(self):
        return False

    @property
    def on(self):
        return False

    def context(self):
        return None


class Pretending(NoTls):
    def is_on(self):
        return True


class Asking:
    def __init__(self, flag):
        self.tls = Tls() if flag else NoTls()

    def open(self):
        if self.tls.is_on():
            return HTTPSConnection("h", context=self.tls.context())
        return HTTPConnection("h")

    def open_by_property(self):
        if not self.tls.on:
            raise RuntimeError("no TLS")
        return HTTPSConnection("h", context=self.tls.context())


class AskingMore:
    def __init__(self, flag):
        self.tls = Tls() if flag else Pretending()

    def open(self):
        if self.tls.is_on():
            return HTTPSConnection("h", context=self.tls.context())  # [missing-ssl-context]
        return HTTPConnection("h")


class Base:
    secure = False

    def __init__(self):
        self.context = self.make_context()

    def make_context(self):
        return None

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class Secure(Base):
    secure = True

    def make_context(self):
        return ssl.create_default_context()


class OtherBase(Base):
    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class Switched(OtherBase):
    secure = True


def drive(flag):
    Holding(flag).open()
    Holding(flag).open_anyhow()
    Asking(flag).open()
    AskingMore(flag).open()
    for kind in (Base, Secure, OtherBase, Switched):
        kind().connect()
    Asking(flag).open_by_property()
