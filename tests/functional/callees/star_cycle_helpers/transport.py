"""Binds the class, and imports everything from a module that imports everything from here."""
from http.client import HTTPSConnection

from star_cycle_helpers.facade import *
