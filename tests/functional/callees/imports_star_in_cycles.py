"""Modules that import everything from each other bring what one of them binds; where none binds a name, it is the module's own."""
import http.client
import ssl

import star_cycle_helpers.empty
from star_cycle_helpers.empty import *
from star_cycle_helpers.facade import *

http.client.HTTPSConnection("h")  # [missing-ssl-context]
http.client.HTTPSConnection("h", context=ssl.create_default_context())
HTTPSConnection("h")  # [missing-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context())
SecureConnection("h")  # [missing-ssl-context]
SecureConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def unbound():
    if hasattr(star_cycle_helpers.empty, "HTTPSConnection"):
        star_cycle_helpers.empty.HTTPSConnection("h")
