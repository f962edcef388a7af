"""A star import binds what `__all__` names: a name that it leaves out is still what it was."""
from http.client import HTTPConnection as HTTPSConnection

from callee_helpers.limited import *

HTTPSConnection("h")
Connection("h")  # [missing-ssl-context]
