"""What `import *` brings may stand beside what else binds the name, before it or where the import fails."""
from http.client import HTTPConnection as Base

Connection = None
Plain = Base
try:
    from callee_helpers.star_source import *
except ImportError:
    Plain = None


def use():
    Connection("h")  # [missing-ssl-context]
    Plain("h")
