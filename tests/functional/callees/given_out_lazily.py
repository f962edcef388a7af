"""A package whose `__getattr__` imports its modules when they are asked for gives out what these have (PEP 562)."""
import ssl

import lazy_table
from lazy_table import Secure


def by_attribute():
    lazy_table.Secure("h")  # [missing-ssl-context]
    lazy_table.Plain("h")


def by_name():
    Secure("h")  # [missing-ssl-context]


def by_function():
    lazy_table.connect("h")  # [missing-ssl-context]
    lazy_table.connect("h", ssl.create_default_context())
