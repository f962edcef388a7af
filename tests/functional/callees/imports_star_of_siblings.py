"""A package imports everything from a module of its own, which imports a sibling from the package."""
import ssl

import sibling_helpers
from sibling_helpers import Connection, unverified

sibling_helpers.Connection("h")  # [missing-ssl-context]
sibling_helpers.Connection("h", context=ssl.create_default_context())
sibling_helpers.compat.HTTPSConnection("h")  # [missing-ssl-context]
Connection("h", context=unverified())  # [insecure-ssl-context]
Connection("h", context=sibling_helpers.compat.UNVERIFIED)  # [insecure-ssl-context]
Connection("h", context=ssl.create_default_context())
