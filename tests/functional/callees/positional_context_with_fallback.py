"""Where Python 2's `httplib` is tried first, the eighth positional argument is the context."""
# not run: Python 3's class takes the context by keyword only
import ssl

try:
    import httplib
except ImportError:
    import http.client as httplib

httplib.HTTPSConnection("h", 443, None, None, True, 10, None, ssl.create_default_context())
httplib.HTTPSConnection("h", 443, None, None, True, 10, None, None)  # [missing-ssl-context]
httplib.HTTPSConnection("h", 443, None, None, True, 10, None, ssl._create_unverified_context())  # [insecure-ssl-context]
httplib.HTTPSConnection("h", 443, None, None, True, 10)  # [missing-ssl-context]
