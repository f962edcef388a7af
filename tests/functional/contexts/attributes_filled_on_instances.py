"""What other code sets on an instance fills in the `None` that its class begins with, and counts for itself."""

import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self):
        self.context = None

    def connect(self):
        HTTPSConnection("h", context=self.context)


def client_of_a_function():
    client = Client()
    client.context = ssl.create_default_context()
    client.connect()


class Part:
    part_context = None

    def connect(self):
        HTTPSConnection("h", context=self.part_context)


class Owner:
    def __init__(self):
        self.part = Part()

    def set_up(self):
        self.part.part_context = ssl.create_default_context()

    def connect(self):
        self.part.connect()


def part_of_an_owner():
    owner = Owner()
    owner.set_up()
    owner.connect()


class Held:
    def __init__(self):
        self.held_context = None

    def connect(self):
        HTTPSConnection("h", context=self.held_context)


_HELD = Held()


def _fill_held():
    _HELD.held_context = ssl.create_default_context()


def held_by_the_module():
    _fill_held()
    _HELD.connect()


class Derived(Held):
    pass


def of_a_subclass():
    derived = Derived()
    derived.held_context = ssl.create_default_context()
    derived.connect()


class OneOfMany:
    def __init__(self):
        self.each_context = None

    def connect(self):
        HTTPSConnection("h", context=self.each_context)


def _fill_all(clients):
    for client in clients:
        client.each_context = ssl.create_default_context()
        client.connect()


def many():
    _fill_all([OneOfMany(), OneOfMany()])


class Weak:
    def __init__(self):
        self.weak_context = None

    def connect(self):
        HTTPSConnection("h", context=self.weak_context)  # [insecure-ssl-context]


def weakened():
    weak = Weak()
    weak.weak_context = ssl.create_default_context()
    weak.weak_context.check_hostname = False
    weak.connect()


class Another:
    pass


class LeftAlone:
    def __init__(self):
        self.own_context = None

    def connect(self):
        HTTPSConnection("h", context=self.own_context)  # [missing-ssl-context]


def another_instance():
    another = LeftAlone()
    left_alone = another
    another = Another()
    another.own_context = ssl.create_default_context()
    left_alone.another_context = ssl.create_default_context()
    left_alone.connect()


class SetToNone:
    def __init__(self):
        self.no_context = None

    def connect(self):
        HTTPSConnection("h", context=self.no_context)  # [missing-ssl-context]


def set_to_none():
    client = SetToNone()
    client.no_context = None
    client.connect()


class OnTheClass:
    def __init__(self):
        self.class_context = None

    @classmethod
    def set_up(cls):
        cls.class_context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.class_context)  # [missing-ssl-context]


def on_the_class():
    OnTheClass.set_up()
    OnTheClass.class_context = ssl.create_default_context()
    OnTheClass().connect()


class LeftOnAPath:
    def __init__(self, tls):
        self.path_context = None
        if tls:
            self.path_context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.path_context)  # [missing-ssl-context]


def left_on_a_path(tls):
    client = LeftOnAPath(tls)
    client.connect()
    client.path_context = ssl.create_default_context()


class ReadTooEarly:
    def __init__(self):
        self.early_context = None


def read_too_early():
    client = ReadTooEarly()
    HTTPSConnection("h", context=client.early_context)  # [missing-ssl-context]
    client.early_context = ssl.create_default_context()
    HTTPSConnection("h", context=client.early_context)
