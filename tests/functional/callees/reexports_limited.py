"""A star import binds what `__all__` names: a name that it leaves out is still what it was."""
from callee_helpers.makers import plain as HTTPSConnection
from callee_helpers.limited import *

HTTPSConnection()("h")
HTTPConnection("h")
