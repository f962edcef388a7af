"""A package that hands out what one of its modules binds."""
from .transport import *
