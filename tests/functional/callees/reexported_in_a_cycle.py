"""Modules of a package that import each other name what they name anywhere."""
import ssl

from callee_helpers.cycle_models import Endpoint
from callee_helpers.cycle_net import Connection

Connection("h")  # [missing-ssl-context]
Connection("h", context=ssl.create_default_context())
Endpoint().connect()  # [missing-ssl-context]
Endpoint().connect(ssl.create_default_context())
Endpoint().connect(ssl._create_unverified_context())  # [insecure-ssl-context]
