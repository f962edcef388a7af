"""Reads another module of its own package."""
from . import compat

Connection = compat.Bridged
PlainConnection = compat.Plain
