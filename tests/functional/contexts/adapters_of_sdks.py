"""The adapter of an SDK, with its pool, proxy and settings, as they are written: it is followed to its end."""
import http.client
import ssl
from urllib.parse import urlparse
from xml.etree import ElementTree


class _Stub:
    def __init__(self, url, cookie=None, key_file=None, cert_file=None, context=None, proxy_host=None, proxy_port=80):
        parts = urlparse(url)
        self.is_ssl = parts.scheme == "https"
        self.host = parts.netloc
        self.cookie = cookie
        self.arguments = {}
        if context is None and self.is_ssl:
            context = ssl._create_unverified_context()
        if self.is_ssl:
            self.scheme = http.client.HTTPSConnection
        else:
            self.scheme = http.client.HTTPConnection
        if key_file:
            self.arguments["key_file"] = key_file
        if cert_file:
            self.arguments["cert_file"] = cert_file
        if context:
            self.arguments["context"] = context
        self.pool = []
        self.proxy = (proxy_host, proxy_port)

    def get_connection(self):
        if self.pool:
            return self.pool.pop()
        if self.proxy[0]:
            conn = self.scheme(self.proxy[0], self.proxy[1], **self.arguments)  # [insecure-ssl-context]
            conn.set_tunnel(self.host)
        else:
            conn = self.scheme(self.host, **self.arguments)  # [insecure-ssl-context]
        conn.connect()
        return conn

    def invoke(self, method):
        conn = self.get_connection()
        retry = False
        try:
            conn.request("POST", "/sdk", ElementTree.tostring(method))
            response = conn.getresponse()
        except (OSError, http.client.HTTPException):
            retry = True
            raise
        finally:
            if not retry:
                self.pool.append(conn)
        return response


def direct():
    _Stub("https://h").get_connection()


def by_proxy():
    _Stub("https://h", proxy_host="p").get_connection()
