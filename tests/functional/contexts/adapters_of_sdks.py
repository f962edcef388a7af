"""The adapter of an SDK, with its pool, proxy and settings, as they are written: it is followed to its end."""
import http.client
import os
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


_PORTS_BY_SECURITY = {True: 443, False: 80}


class _Service:
    """What is asked on the way to what has no part in the call costs nothing."""

    def __init__(self, host, is_secure=True, port=None, proxy=None, proxy_port=None, validate_certs=True):
        if isinstance(is_secure, str):
            is_secure = is_secure.lower() == "true"
        self.is_secure = is_secure
        self.validate = os.environ.get("VALIDATE") != "0"
        if validate_certs is not None:
            self.validate = validate_certs
        certs_file = os.environ.get("ca_certificates_file", "cacerts.txt")
        if certs_file == "system":
            certs_file = None
        self.certs_file = certs_file
        if port:
            self.port = port
        else:
            self.port = _PORTS_BY_SECURITY[is_secure]
        self.handle_proxy(proxy, proxy_port)
        self.host = host
        self.keywords = {}
        self.context = None
        if self.is_secure:
            self.context = ssl.create_default_context()
            if not self.validate:
                self.context.check_hostname = False
                self.context.verify_mode = ssl.CERT_NONE

    def handle_proxy(self, proxy, proxy_port):
        self.proxy = proxy
        self.proxy_port = proxy_port
        if "http_proxy" in os.environ and not self.proxy:
            self.proxy, self.proxy_port = os.environ["http_proxy"].split(":")
        if not self.proxy_port and self.proxy:
            self.proxy_port = self.port
        self.no_proxy = os.environ.get("no_proxy", "")
        self.use_proxy = self.proxy is not None

    def new_connection(self, host, port, is_secure):
        if is_secure:
            return http.client.HTTPSConnection(host, port, context=self.context, **self.keywords)  # [insecure-ssl-context]
        return http.client.HTTPConnection(host, port)


def of_service(validate_certs):
    _Service("h", validate_certs=validate_certs).new_connection("h", 443, True)
