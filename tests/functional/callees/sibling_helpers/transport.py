"""Imports a sibling from the package that imports everything from here."""
from . import compat


class Connection(compat.HTTPSConnection):
    """Inherits the initialiser."""


def unverified():
    return compat.UNVERIFIED
