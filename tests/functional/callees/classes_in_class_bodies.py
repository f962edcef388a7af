"""A class in a class's body may be based on another one of that body; a method's names are not looked up there."""
import http.client
from http.client import HTTPConnection, HTTPSConnection


class Base(HTTPConnection):
    pass


class Outer:
    class Base(HTTPSConnection):
        pass

    Alias = Base
    Other = http.client.HTTPSConnection

    class Sub(Base):
        pass

    class OfAlias(Alias):
        pass

    class OfOther(Other):
        class Base(HTTPConnection):
            pass

        class Inner(Base):
            pass

    def connect(self):
        class Local(Base):
            pass

        class OfOuter(Outer.Base):
            pass

        Local("h")
        OfOuter("h")  # [missing-ssl-context]


Outer.Sub("h")  # [missing-ssl-context]
Outer.OfAlias("h")  # [missing-ssl-context]
Outer.OfOther("h")  # [missing-ssl-context]
Outer.OfOther.Inner("h")
Base("h")
Outer().connect()


def in_a_function():
    class Made:
        class Base(HTTPSConnection):
            pass

        class Sub(Base):
            pass

    Made.Sub("h")  # [missing-ssl-context]
