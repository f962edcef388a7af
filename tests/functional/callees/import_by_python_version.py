"""An import that depends on the version of Python names the class on either way."""
import sys

if sys.version_info[0] >= 3:
    import http.client as httplib
    from http.client import HTTPSConnection
else:
    import httplib
    from httplib import HTTPSConnection

HTTPSConnection("h")  # [missing-ssl-context]
httplib.HTTPSConnection("h")  # [missing-ssl-context]
httplib.HTTPConnection("h")
