"""A package that hands on one of its modules, and a function of that."""

from . import state
from .state import configure

__all__ = ["configure", "state"]
