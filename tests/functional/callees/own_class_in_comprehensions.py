"""A class method's class is the same in a comprehension and in a function inside the method."""
import ssl
from http.client import HTTPSConnection


class _Connection(HTTPSConnection):
    @classmethod
    def each(cls, hosts):
        return [cls(host) for host in hosts]  # [missing-ssl-context]

    @classmethod
    def inside(cls, host):
        def attempt():
            return cls(host)  # [missing-ssl-context]

        return attempt()

    @classmethod
    def verified(cls, hosts):
        return [cls(host, context=ssl.create_default_context()) for host in hosts]

    @classmethod
    def with_options(cls, hosts, **options):
        return [cls(host, **options) for host in hosts]

    def again(self, hosts):
        def attempt():
            return [type(self)(host) for host in hosts]  # [missing-ssl-context]

        return attempt()


class _Names(list):
    @classmethod
    def each(cls, hosts):
        return [cls(host) for host in hosts]


def connect():
    _Connection.each(["h"])
    _Connection.inside("h")
    _Connection.verified(["h"])
    _Connection.with_options(["h"])  # [missing-ssl-context]
    _Connection.with_options(["h"], context=ssl.create_default_context())
    _Connection("h", context=ssl.create_default_context()).again(["h"])
    _Names.each(["h"])
