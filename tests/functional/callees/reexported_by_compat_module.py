"""A module that hides the differences between Pythons hands the class, and the module, on."""
import ssl

from callee_helpers import compat
from callee_helpers.compat import HTTPSConnection, httplib

HTTPSConnection("h")  # [missing-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context())
httplib.HTTPSConnection("h")  # [missing-ssl-context]
httplib.HTTPConnection("h")
compat.HTTPSConnection("h")  # [missing-ssl-context]
compat.httplib.HTTPConnection("h")
