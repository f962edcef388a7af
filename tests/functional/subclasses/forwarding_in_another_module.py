"""Subclasses and forwarding functions count wherever they are defined."""
import ssl

from subclass_helpers import openers
from subclass_helpers.openers import Forwarding, Pinned, open_connection

open_connection("h")  # [missing-ssl-context]
open_connection("h", ssl.create_default_context())
openers.open_connection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
Forwarding("h")  # [missing-ssl-context]
Forwarding("h", ssl.create_default_context())
Pinned("h")


class Derived(Forwarding):
    def __init__(self, host):
        super().__init__(host, ssl._create_unverified_context())  # [insecure-ssl-context]


Derived("h")
