"""`urllib3.connection.HTTPSConnection` and the like, whose initialiser takes no `context`: silent at construct calls."""
import http.client
import ssl


class HTTPConnection(http.client.HTTPConnection):
    def __init__(self, host, port=None, *, timeout=None):
        super().__init__(host, port, timeout=timeout)


class HTTPSConnection(HTTPConnection):
    """Made as urllib3's is, which inherits from `http.client.HTTPConnection` alone."""

    def __init__(self, host, port=None, *, ssl_context=None, timeout=None):
        super().__init__(host, port, timeout=timeout)
        self.ssl_context = ssl_context


class Genuine(http.client.HTTPSConnection):
    pass


HTTPSConnection("h")
HTTPSConnection("h", ssl_context=ssl._create_unverified_context())
Genuine("h")  # [missing-ssl-context]
