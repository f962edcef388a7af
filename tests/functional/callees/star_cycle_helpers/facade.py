"""Imports everything from a module that imports everything from here."""
from star_cycle_helpers.transport import *

SecureConnection = HTTPSConnection
