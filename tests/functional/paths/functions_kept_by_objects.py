"""A function that an attribute keeps is called when any method may have run; one that is handed on is called at once."""

import ssl
from functools import partial
from http.client import HTTPSConnection
from ssl import create_default_context


def _retried(function):
    try:
        return function()
    except OSError:
        return function()


class _Handed:
    def __init__(self):
        self.context = create_default_context()

    def connect(self):
        self.context = create_default_context()
        return _retried(lambda: HTTPSConnection("h", context=self.context))

    def connect_otherwise(self):
        self.context = ssl._create_unverified_context()
        return _retried(lambda: HTTPSConnection("h", context=self.context))  # [insecure-ssl-context]


class _HandedLab(_Handed):
    def weaken(self):
        self.context = ssl._create_unverified_context()


def handed():
    client = _HandedLab()
    client.weaken()
    client.connect()
    client.connect_otherwise()


class _Kept:
    def __init__(self):
        self.use(True)
        self.connect = lambda: HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def use(self, verify):
        self.context = create_default_context() if verify else ssl._create_unverified_context()


class _KeptOnOnePath:
    def open(self, verify):
        if verify:
            self.context = create_default_context()
            self.connect = lambda: HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        else:
            self.context = ssl._create_unverified_context()


class _KeptIfSecure:
    def __init__(self, tls):
        self.tls = tls
        self.context = create_default_context() if tls else None
        if self.tls:
            self.connect = lambda: HTTPSConnection("h", context=self.context)
        else:
            self.connect = lambda: HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def kept():
    client = _Kept()
    client.use(False)
    client.connect()
    client = _KeptOnOnePath()
    for verify in (True, False):
        client.open(verify)
    client.connect()
    for tls in (False, True):
        _KeptIfSecure(tls).connect()


class _Filled:
    def __init__(self):
        self.context = None
        self.connect = lambda: HTTPSConnection("h", context=self.context)

    @classmethod
    def build(cls):
        client = cls()
        client.context = create_default_context()
        return client


class _NeverFilled:
    def __init__(self):
        self.context = None
        self.connect = lambda: HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    @classmethod
    def build(cls):
        return cls()


def filled():
    _Filled.build().connect()
    _NeverFilled.build().connect()


class _Breaking:
    def __init__(self):
        self.context = create_default_context()
        self.failed = False

    def connect(self):
        try:
            return _retried(lambda: HTTPSConnection("h", context=self.context).connect())
        except OSError:
            self.failed = True
            _retried(lambda: HTTPSConnection("h", context=ssl._create_unverified_context()))  # [insecure-ssl-context]
            raise

    def give_up(self, hard):
        self.failed = True
        if hard:

            def last():
                return HTTPSConnection("h")  # [missing-ssl-context]

            raise ValueError(last())


class _Inside:
    def __init__(self):
        self.tries = 0

    def connect(self, hosts):
        self.tries += 1
        return sorted(hosts, key=lambda host: str(_retried(lambda: HTTPSConnection(host))))  # [missing-ssl-context]

    def handler(self):
        self.tries += 1

        class Handler:
            connect = lambda this: HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]

        return Handler()


def breaking():
    client = _Breaking()
    for connect in (client.connect, lambda: client.give_up(True)):
        try:
            connect()
        except (AttributeError, OSError, ValueError):
            print("given up")
    _Inside().connect(["h"])
    _Inside().handler().connect()


class _Connecting:
    def __init__(self):
        self.connected = False
        self.context = create_default_context()

    def connect(self):
        def attempt():
            if self.connected:
                return None
            return HTTPSConnection("h")  # [missing-ssl-context]

        connection = attempt()
        self.connected = True
        return connection

    def connect_until(self):
        while not self.connected:
            _retried(lambda: None if self.connected else HTTPSConnection("h"))  # [missing-ssl-context]
            self.connected = True


def connecting():
    _Connecting().connect()
    _Connecting().connect_until()


class _Button:
    def __init__(self, command):
        self.command = command


class _Panel:
    def __init__(self):
        self.jobs = []
        self.use(True)
        self.jobs.append(lambda: HTTPSConnection("h", context=self.context))  # [insecure-ssl-context]
        self.jobs += [lambda: HTTPSConnection("h", context=self.context)]  # [insecure-ssl-context]
        self.button = _Button(command=lambda: HTTPSConnection("h", context=self.context))  # [insecure-ssl-context]
        self.connect: object = lambda: HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        self.later = partial(lambda host: HTTPSConnection(host, context=self.context), "h")  # [insecure-ssl-context]
        self.now = _retried(lambda: HTTPSConnection("h", context=self.context))

    def use(self, verify):
        self.context = create_default_context() if verify else ssl._create_unverified_context()

    def connector(self, verify):
        self.use(verify)
        return lambda: HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def panel():
    one = _Panel()
    one.use(False)
    for connect in (*one.jobs, one.button.command, one.connect, one.later):
        connect()
    connect = one.connector(True)
    one.connector(False)
    connect()
