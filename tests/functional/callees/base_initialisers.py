"""`super().__init__(…)`, `super(C, self).__init__(…)` and `HTTPSConnection.__init__(self, …)` in a subclass construct."""
import http.client
import ssl
from http.client import HTTPConnection, HTTPSConnection


class WithSuper(HTTPSConnection):
    def __init__(self, host):
        super().__init__(host)  # [missing-ssl-context]


class WithSuperOfPython2(HTTPSConnection):
    def __init__(self, host):
        super(WithSuperOfPython2, self).__init__(host)  # [missing-ssl-context]


class WithTheClassItself(HTTPSConnection):
    def __init__(self, host):
        HTTPSConnection.__init__(self, host)  # [missing-ssl-context]


class WithTheClassByModule(http.client.HTTPSConnection):
    def __init__(self, host):
        http.client.HTTPSConnection.__init__(self, host, context=None)  # [missing-ssl-context]


class Insecure(HTTPSConnection):
    def __init__(self, host):
        super().__init__(host, context=ssl._create_unverified_context())  # [insecure-ssl-context]


class Verified(HTTPSConnection):
    def __init__(self, host):
        super().__init__(host, context=ssl.create_default_context())


class Plain(HTTPConnection):
    def __init__(self, host):
        super().__init__(host)


class PastTheClass(HTTPSConnection):
    def __init__(self, host):
        super(HTTPSConnection, self).__init__(host)


class Deeper(Verified):
    def __init__(self, host):
        super().__init__(host)


WithSuper("h")
WithSuperOfPython2("h")
WithTheClassItself("h")
WithTheClassByModule("h")
Insecure("h")
Verified("h")
Plain("h")
PastTheClass("h")
Deeper("h")


_initialise = HTTPSConnection.__init__


class WithTheInitialiserUnderAName(HTTPSConnection):
    def __init__(self, host):
        _initialise(self, host)  # [missing-ssl-context]


class WithTheInitialiserUnderANameAndAContext(HTTPSConnection):
    def __init__(self, host):
        _initialise(self, host, context=ssl.create_default_context())


WithTheInitialiserUnderAName("h")
WithTheInitialiserUnderANameAndAContext("h")
