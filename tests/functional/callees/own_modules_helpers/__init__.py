from http.client import HTTPSConnection as Direct

from . import compat, contexts
from .compat import Bridged
