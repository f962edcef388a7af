"""An import under `try`, with another one under `except ImportError`, names the class either way round."""
try:
    from http.client import HTTPSConnection
except ImportError:
    from httplib import HTTPSConnection

try:
    from httplib import HTTPSConnection as OldFirst
except ImportError:
    from http.client import HTTPSConnection as OldFirst

try:
    import httplib
except ImportError:
    import http.client as httplib

try:
    from http.client import HTTPConnection as Plain
except ImportError:
    from httplib import HTTPConnection as Plain

HTTPSConnection("h")  # [missing-ssl-context]
OldFirst("h")  # [missing-ssl-context]
httplib.HTTPSConnection("h")  # [missing-ssl-context]
httplib.HTTPConnection("h")
Plain("h")
