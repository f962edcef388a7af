"""What code sets before it goes into an endless loop, or exits, others find: daemons and scripts end no other way."""
import ssl
import sys
from http.client import HTTPSConnection

SAFE = ssl.create_default_context()
WEAKENED = ssl.create_default_context()
OPTIONS = {"timeout": 3}


def _serve():
    while True:
        if _connections() > 20:
            raise RuntimeError("enough")


def _connections(count=[0]):
    count[0] += 10
    return count[0]


class _Safe:
    def __init__(self):
        self.context = None

    def start(self):
        self.context = ssl.create_default_context()
        self.loop()

    def loop(self):
        while True:
            self.connect()
            if _connections() > 20:
                raise RuntimeError("enough")

    def connect(self):
        HTTPSConnection("h", context=self.context)


class _Weak:
    def __init__(self):
        self.context = None

    def start(self):
        self.context = ssl._create_unverified_context()
        self.connect()
        sys.exit(0)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Replaced:
    def __init__(self):
        self.context = ssl.create_default_context()

    def start(self):
        self.context = ssl._create_unverified_context()
        self.connect()
        raise SystemExit

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def _main():
    WEAKENED.check_hostname = False
    OPTIONS["context"] = ssl._create_unverified_context()
    _connect()
    _serve()


def _connect():
    HTTPSConnection("h", context=WEAKENED)  # [insecure-ssl-context]
    HTTPSConnection("h", **OPTIONS)  # [insecure-ssl-context]
    HTTPSConnection("h", context=SAFE)


def _around(weak):
    context = ssl.create_default_context()
    if weak:
        context.check_hostname = False

    def connect():
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]

    connect()
    sys.exit(0)


def start_safe():
    _Safe().start()


def start_weak():
    _Weak().start()


def start_replaced():
    _Replaced().start()


def start_main():
    _main()


def start_around(weak):
    _around(weak)
