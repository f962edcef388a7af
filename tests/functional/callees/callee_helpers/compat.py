"""Names that moved between Pythons."""
try:
    import http.client as httplib
except ImportError:
    import httplib

HTTPSConnection = httplib.HTTPSConnection
