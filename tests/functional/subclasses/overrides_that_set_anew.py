"""What a base's method sets doesn't count where the override that calls it sets that anew, and only there."""
import logging
import ssl
from http.client import HTTPSConnection


class Base:
    def __init__(self):
        self.ctx = None
        self.setup()

    def setup(self):
        self.cafile = None
        self.ctx = ssl._create_unverified_context()


class Replaced(Base):
    def setup(self):
        super().setup()
        self.ctx = ssl.create_default_context(cafile=self.cafile)

    def connect(self):
        return HTTPSConnection("h", context=self.ctx)


class Named(Base):
    def setup(self):
        Base.setup(self)
        self.ctx = ssl.create_default_context(cafile=self.cafile)

    def connect(self):
        return HTTPSConnection("h", context=self.ctx)


class Kept(Base):
    def setup(self):
        super().setup()
        self.ctx = self.ctx or ssl.create_default_context(cafile=self.cafile)

    def connect(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


class Before(Base):
    def setup(self):
        self.ctx = ssl.create_default_context()
        super().setup()

    def connect(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


class Perhaps(Base):
    def __init__(self, flag):
        self.flag = flag
        super().__init__()

    def setup(self):
        super().setup()
        if self.flag:
            return
        self.ctx = ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


class Under(Base):
    def __init__(self, flag):
        self.flag = flag
        super().__init__()

    def setup(self):
        super().setup()
        if self.flag:
            self.ctx = ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


class Twice(Base):
    def setup(self):
        super().setup()
        self.ctx = ssl.create_default_context()

    def again(self):
        super().setup()

    def connect(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


class Checking:
    def setup(self):
        self.check()
        self.ctx = ssl._create_unverified_context()

    def check(self):
        print("checked")


class ReplacedChecking(Checking):
    def setup(self):
        super().setup()
        self.ctx = ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", context=self.ctx)


class Connecting:
    def setup(self):
        self.ctx = ssl._create_unverified_context()
        self.check()

    def check(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


class ReplacedConnecting(Connecting):
    def setup(self):
        super().setup()
        self.ctx = ssl.create_default_context()


class Hooked:
    def setup(self):
        later = lambda: self.check()
        self.ctx = ssl._create_unverified_context()
        later()

    def check(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


class Logging:
    def setup(self):
        self.ctx = ssl._create_unverified_context()
        print("set up", self)


class ReplacedLogging(Logging):
    def setup(self):
        super().setup()
        logging.debug("%s has %s", self, self.ctx)
        self.ctx = ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", context=self.ctx)


class Reporting(Logging):
    def setup(self):
        super().setup()
        _report(self)
        self.ctx = ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


def _report(client):
    client.connect()


class ReplacedHooked(Hooked):
    def setup(self):
        super().setup()
        self.ctx = ssl.create_default_context()

    def check(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


def go(flag):
    for one in (Replaced(), Named(), Kept(), Before(), Perhaps(flag), Under(flag)):
        one.connect()
    for one in (ReplacedConnecting(), Hooked(), ReplacedHooked(), ReplacedChecking()):
        one.setup()
    one.connect()
    for one in (ReplacedLogging(), Reporting()):
        one.setup()
        one.connect()
    twice = Twice()
    twice.again()
    twice.connect()
