"""A star import names the class; a later binding of the name replaces it."""
from http.client import *

HTTPSConnection("h")  # [missing-ssl-context]
HTTPConnection("h")

HTTPSConnection = lambda host: HTTPConnection(host)
HTTPSConnection("h")
