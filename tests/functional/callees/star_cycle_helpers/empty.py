"""Binds nothing of its own."""
from star_cycle_helpers.empty_too import *
