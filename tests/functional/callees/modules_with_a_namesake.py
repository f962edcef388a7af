"""A module's attribute of the class's name is what that module binds, which may be another class."""

import http.client

import namesake_helpers.own
from namesake_helpers import filled, handed_on, on_demand, own

try:
    from namesake_helpers import own as either
except ImportError:
    import http.client as either

try:
    import http.client as other
except ImportError:
    from namesake_helpers import own as other


class _Pool:
    kind = own.HTTPSConnection
    real_kind = handed_on.HTTPSConnection

    def plain(self):
        return self.kind("h")

    def real(self):
        return self.real_kind("h")  # [missing-ssl-context]


def another_class():
    own.HTTPSConnection("h")
    namesake_helpers.own.HTTPSConnection("h")
    kind = own.HTTPSConnection
    kind("h")
    _Pool().plain()


def the_class():
    handed_on.HTTPSConnection("h")  # [missing-ssl-context]
    on_demand.HTTPSConnection("h")  # [missing-ssl-context]
    _Pool().real()


def either_of_them():
    either.HTTPSConnection("h")  # [missing-ssl-context]  # not run: the first import never fails here
    other.HTTPSConnection("h")  # [missing-ssl-context]


def rebound_to_the_home_of_the_class():
    own = http.client
    own.HTTPSConnection("h")  # [missing-ssl-context]
    for filled in (http.client,):
        filled.HTTPSConnection("h")  # [missing-ssl-context]


def set_from_here():
    filled.HTTPSConnection("h")
    filled.HTTPSConnection = http.client.HTTPSConnection
    filled.HTTPSConnection("h")  # [missing-ssl-context]
