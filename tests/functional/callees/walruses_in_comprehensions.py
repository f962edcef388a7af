"""A walrus in a comprehension binds a name of the scope around it."""

from http.client import HTTPConnection, HTTPSConnection


def last_of_list():
    [last := kind for kind in (HTTPConnection, HTTPSConnection)]
    return last("h")  # [missing-ssl-context]


def last_of_mapping():
    {name: (last := kind) for name, kind in (("a", HTTPSConnection),)}
    return last("h")  # [missing-ssl-context]


def in_test():
    any(((last := kind) is None) for kind in (HTTPSConnection,))
    return last("h")  # [missing-ssl-context]


def other_class():
    [last := kind for kind in (HTTPConnection, HTTPConnection)]
    return last("h")


def function_inside():
    [last := (lambda: HTTPSConnection(host)) for host in ("h",)]  # [missing-ssl-context]
    return last()


def _open(host):
    return HTTPConnection(host)


def other_function():
    [last := _open for _ in range(3)]
    return last("h")


class Client:
    def connect(self):
        [make := self.make for _ in range(3)]
        return make("h")

    def make(self, host):
        return HTTPSConnection(host)  # [missing-ssl-context]


def method():
    return Client().connect()


[last := kind for kind in (HTTPConnection, HTTPSConnection)]
last("h")  # [missing-ssl-context]
