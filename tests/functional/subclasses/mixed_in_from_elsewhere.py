"""What another module's mixin passes is judged where the class it is mixed into is used; what another module constructs is judged there."""
from http.client import HTTPConnection, HTTPSConnection

from mixed_in_helpers.clients import Client
from mixed_in_helpers.connections import Joined
from mixed_in_helpers.mixins import PassesInsecure, PassesNone, PassesVerified


class Insecure(PassesInsecure, HTTPSConnection):
    pass


class Verified(PassesVerified, HTTPSConnection):
    pass


class Bare(PassesNone, HTTPSConnection):
    pass


class Plain(PassesNone, HTTPConnection):
    pass


class InsecureByItsOwnInitialiser(PassesInsecure, HTTPSConnection):
    def __init__(self, host):
        super().__init__(host, timeout=3)  # [insecure-ssl-context]


class VerifiedByItsOwnInitialiser(PassesVerified, HTTPSConnection):
    def __init__(self, host):
        super().__init__(host, timeout=3)


class BareByItsOwnInitialiser(PassesNone, HTTPSConnection):
    def __init__(self, host):
        super().__init__(host)  # [missing-ssl-context]


class Derived(Client):
    def connect(self):
        return self.open()


Insecure("h")  # [insecure-ssl-context]
Verified("h")
Bare("h")  # [missing-ssl-context]
Plain("h")
InsecureByItsOwnInitialiser("h")
VerifiedByItsOwnInitialiser("h")
BareByItsOwnInitialiser("h")


def _use_client():
    client = Client()  # not run: another module constructs
    client.open()
    Derived().connect()
    Joined("h")
