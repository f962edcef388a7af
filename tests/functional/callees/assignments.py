"""Assignments, chained and tuple assignments, walrus, loops over literals, conditional expressions, `or` defaults."""
import http.client
from http.client import HTTPConnection, HTTPSConnection

alias = HTTPSConnection
alias("h")  # [missing-ssl-context]

plain_alias = HTTPConnection
plain_alias("h")

first = second = http.client.HTTPSConnection
first("h")  # [missing-ssl-context]
second("h")  # [missing-ssl-context]

chained = alias
again = chained
again("h")  # [missing-ssl-context]

secure, plain = HTTPSConnection, HTTPConnection
secure("h")  # [missing-ssl-context]
plain("h")

(nested, [inner, *rest]) = HTTPConnection, [HTTPSConnection, HTTPConnection]
nested("h")
inner("h")  # [missing-ssl-context]
rest[0]("h")

secure, plain = plain, secure
secure("h")
plain("h")  # [missing-ssl-context]

if (walrus := HTTPSConnection) is not None:
    walrus("h")  # [missing-ssl-context]
(plain_walrus := HTTPConnection)("h")

for kind in (HTTPConnection, HTTPSConnection):
    kind("h")  # [missing-ssl-context]
for kind in [HTTPConnection]:
    kind("h")
for _name, kind in [("plain", HTTPConnection), ("secure", HTTPSConnection)]:
    kind("h")  # [missing-ssl-context]
[kind("h") for kind in (HTTPConnection, HTTPSConnection)]  # [missing-ssl-context]
[kind("h") for kind in (HTTPConnection,)]

annotated: type = HTTPSConnection
annotated("h")  # [missing-ssl-context]


def conditional(tls):
    kind = HTTPSConnection if tls else HTTPConnection
    kind("h")  # [missing-ssl-context]
    (HTTPSConnection if tls else HTTPConnection)("h")  # [missing-ssl-context]
    (HTTPConnection if tls else HTTPConnection)("h")


def or_default():
    nothing = None
    kind = nothing or HTTPSConnection
    kind("h")  # [missing-ssl-context]
    kind = HTTPConnection or HTTPSConnection
    kind("h")
    kind = HTTPSConnection and HTTPConnection
    kind("h")


def _or_default_of_parameter(kind=None):
    kind = kind or HTTPSConnection
    kind("h")  # [missing-ssl-context]


def or_default_of_parameter():
    _or_default_of_parameter()


def _rebind():
    global rebound
    rebound = HTTPSConnection


rebound = HTTPConnection


def by_global():
    _rebind()
    rebound("h")  # [missing-ssl-context]
