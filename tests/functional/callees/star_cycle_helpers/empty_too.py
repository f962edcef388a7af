"""Binds nothing of its own either."""
from star_cycle_helpers.empty import *
