"""An initialiser may be long and choose the class among the rest: what it leaves in attributes is worked out all the same."""

import http.client
import ssl
import threading
import urllib.parse


def _clone(ctx, cert, key):
    new = ssl.create_default_context()
    new.load_cert_chain(cert, key)
    return new


class Unix(http.client.HTTPConnection):
    def __init__(self, path, **kwargs):
        super().__init__("localhost", **kwargs)


class Tunnel(http.client.HTTPSConnection):
    def set_path(self, path):
        self.path = path


class Adapter:
    def __init__(self, host="localhost", port=443, url=None, sock=None, path="/sdk", cert=None, key=None, proxy=None,
                 proxy_port=80, ssl_proxy=None, thumbprint=None, cafile=None, version=None, context=None, timeout=None,
                 headers=None):
        self.headers = headers
        if not version:
            version = "v9"
        self.version = version
        if sock:
            self.scheme = Unix
            self.host = sock
        elif url:
            parts = urllib.parse.urlparse(url)
            self.host = parts.netloc
            port = parts.port
            if parts.path not in ("", "/"):
                path = parts.path
            self.scheme = (parts.scheme == "http" and http.client.HTTPConnection
                           or parts.scheme == "https" and http.client.HTTPSConnection)
            if not self.scheme:
                raise ValueError(url)
            if not port:
                port = self.scheme.default_port
        else:
            port, self.scheme = (port < 0 and (-port, http.client.HTTPConnection)
                                 or (port, http.client.HTTPSConnection))
            if host.find(":") != -1 and host[0] != "[":
                host = "[" + host + "]"
            self.host = f"{host}:{port}"
        self.port = port
        self.path = path
        if thumbprint:
            self.thumbprint = thumbprint.replace(":", "").lower()
            if len(self.thumbprint) not in (40, 64, 128):
                raise ValueError(thumbprint)
        else:
            self.thumbprint = None
        self.is_tunnel = False
        if ssl_proxy:
            self.ssl_proxy = ssl_proxy
            self.scheme = Tunnel
            self.is_tunnel = True
        elif proxy:
            if proxy.find(":") != -1 and proxy[0] != "[":
                self.proxy = "[" + proxy + "]"
            else:
                self.proxy = proxy
            self.proxy_port = proxy_port
            self.is_tunnel = True
        self.pool = []
        self.lock = threading.Lock()
        self.args = {}
        if timeout:
            self.args["timeout"] = timeout
        if self.scheme is not http.client.HTTPConnection:
            if cert and key:
                context = _clone(context, cert, key) if context else ssl.create_default_context()
            if context:
                if cafile:
                    context.load_verify_locations(cafile)
                self.args["context"] = context

    def connect(self):
        conn = self.scheme(self.host, port=self.port, **self.args)  # [missing-ssl-context]
        if self.is_tunnel:
            conn.set_tunnel(self.host)
        return conn

    def probe(self):
        return http.client.HTTPSConnection(self.host, **self.args)  # [missing-ssl-context]

    def health(self):
        return http.client.HTTPSConnection(self.host, context=ssl.create_default_context())


def drive():
    adapter = Adapter("a.example")
    adapter.connect()
    adapter.probe()
    adapter.health()
