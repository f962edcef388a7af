"""Binds the class, and imports everything from each of the others."""
from http.client import HTTPSConnection

from star_ring_helpers.second import *
from star_ring_helpers.third import *
from star_ring_helpers.fourth import *
from star_ring_helpers.fifth import *
