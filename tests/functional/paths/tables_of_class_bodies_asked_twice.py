"""What is found of an item of a table in a class's body holds where another method asks for the item of the same key."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Client:
    PORTS = {"https": 443, "http": 80}

    def __init__(self, scheme):
        self.scheme = scheme
        self.context = None
        if self.PORTS[self.scheme] == 443:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.PORTS[self.scheme] == 443:
            HTTPSConnection("h", context=self.context)
        else:
            HTTPConnection("h")

    def connect_the_other_way_round(self):
        if self.PORTS[self.scheme] == 80:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def connect_as_asked(self, scheme):
        context = None
        if self.PORTS[scheme] in (443, 8443):
            context = ssl.create_default_context()
        if self.PORTS[scheme] in (443, 8443):
            HTTPSConnection("h", context=context)


class _ByArgument:
    SECURE = {"https": True, "http": False}

    def __init__(self, scheme):
        self.scheme = scheme
        self.context = None
        if self.SECURE[scheme]:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.SECURE[self.scheme]:
            HTTPSConnection("h", context=self.context)

    def connect_otherwise(self):
        if not self.SECURE[self.scheme]:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Changed:
    NUMBERS = {"https": 443, "http": 80}

    def __init__(self, scheme):
        self.scheme = scheme
        self.context = None
        if self.NUMBERS[self.scheme] == 443:
            self.context = ssl.create_default_context()

    def use(self, port):
        self.NUMBERS[self.scheme] = port

    def connect(self):
        if self.NUMBERS[self.scheme] == 443:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _ChangedThroughInstance:
    SAFE = {"https": True, "http": False}

    def __init__(self, scheme):
        self.scheme = scheme
        self.context = None
        if self.SAFE[self.scheme]:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.SAFE[self.scheme]:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Rescheduled:
    PORTS = {"https": 443, "http": 80}

    def __init__(self, scheme):
        self.scheme = scheme
        self.context = None
        if self.PORTS[self.scheme] == 443:
            self.context = ssl.create_default_context()

    def use(self, scheme):
        self.scheme = scheme

    def connect(self):
        if self.PORTS[self.scheme] == 443:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def drive():
    for scheme in ("https", "http"):
        client = _Client(scheme)
        client.connect()
        client.connect_the_other_way_round()
        client.connect_as_asked(scheme)
        by_argument = _ByArgument(scheme)
        by_argument.connect()
        by_argument.connect_otherwise()
    rescheduled = _Rescheduled("http")
    rescheduled.use("https")
    rescheduled.connect()
    through_instance = _ChangedThroughInstance("http")
    through_instance.SAFE["http"] = True
    through_instance.connect()
    changed = _Changed("http")
    changed.use(443)
    changed.connect()
