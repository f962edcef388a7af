"""`try`/`except ImportError`, either way round: the name is bound to the class on one of the paths."""
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
    import http.client as network
except ImportError:
    network = None

try:
    from http.client import HTTPSConnection as MaybeConnection
except ImportError:
    MaybeConnection = None

try:
    from http.client import HTTPConnection as Plain
except ImportError:
    from httplib import HTTPConnection as Plain

HTTPSConnection("h")  # [missing-ssl-context]
OldFirst("h")  # [missing-ssl-context]
httplib.HTTPSConnection("h")  # [missing-ssl-context]
network.HTTPSConnection("h")  # [missing-ssl-context]
MaybeConnection("h")  # [missing-ssl-context]
Plain("h")
httplib.HTTPConnection("h")
