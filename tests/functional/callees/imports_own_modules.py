"""A package whose `__init__` imports its own modules, and modules of a package that import each other."""
import ssl

import own_modules_helpers
from own_modules_helpers import Bridged, Direct, by_package, compat, contexts, sibling
from own_modules_helpers.client import Client
from own_modules_helpers.cycle_models import Endpoint
from own_modules_helpers.cycle_net import Connection, endpoint
from own_modules_helpers.transport import Transport

Direct("h")  # [missing-ssl-context]
Bridged("h")  # [missing-ssl-context]
compat.Bridged("h")  # [missing-ssl-context]
compat.Plain("h")
own_modules_helpers.compat.Bridged("h")  # [missing-ssl-context]
own_modules_helpers.compat.Plain("h")
sibling.Connection("h")  # [missing-ssl-context]
sibling.PlainConnection("h")

Direct("h", context=contexts.LAX)  # [insecure-ssl-context]
Direct("h", context=contexts.VERIFIED)
Direct("h", context=own_modules_helpers.contexts.LAX)  # [insecure-ssl-context]


class Settings:
    connection = Direct("h")  # [missing-ssl-context]
    plain = compat.Plain("h")


def modules_that_import_each_other():
    Connection("h")  # [missing-ssl-context]
    Connection("h", context=ssl.create_default_context())
    Endpoint().connect()  # [missing-ssl-context]
    Endpoint().connect(ssl.create_default_context())
    endpoint().connect()  # [missing-ssl-context]
    endpoint().connect(ssl._create_unverified_context())  # [insecure-ssl-context]


def modules_that_import_each_other_for_types():
    Client.kind("h")  # [missing-ssl-context]
    Client().open()  # [missing-ssl-context]
    Client().open(ssl.create_default_context())
    Client().transport.build("h")  # [missing-ssl-context]
    Transport(Client()).reopened().open()  # [missing-ssl-context]
    Transport.build("h", contexts.VERIFIED)

by_package.beside.Bridged("h")  # [missing-ssl-context]
by_package.beside.Bridged("h", context=contexts.LAX)  # [insecure-ssl-context]
by_package.beside.Plain("h")
