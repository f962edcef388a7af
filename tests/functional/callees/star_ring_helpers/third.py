"""Binds nothing of its own, and imports everything from each of the others."""
from star_ring_helpers.first import *
from star_ring_helpers.second import *
from star_ring_helpers.fourth import *
from star_ring_helpers.fifth import *
