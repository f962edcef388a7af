"""Hands the class on."""
from .compat import HTTPSConnection
