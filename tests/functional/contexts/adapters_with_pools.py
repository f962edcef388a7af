"""Options that an initialiser fills on many paths reach a call in a method that itself may change them, beside a pool."""

import http.client
import ssl
import time


class Adapter:
    def __init__(
        self, host="localhost", port=443, url=None, plain=None, certificate=None, proxy=None, prefix=None, version=None
    ):
        if prefix:
            version = prefix + "x"
        elif not version:
            version = "y"
        self.version = version
        if plain:
            self.scheme = http.client.HTTPConnection
        elif url:
            self.host = url
            self.scheme = url[:5] == "http:" and http.client.HTTPConnection or http.client.HTTPSConnection
        else:
            self.scheme = port > 0 and http.client.HTTPSConnection or http.client.HTTPConnection
            self.host = f"{host}:{abs(port)}"
        if certificate:
            self.certificate = str(certificate).replace(":", "").lower()
            if len(self.certificate) not in (4, 40, 64):
                raise ValueError(certificate)
        else:
            self.certificate = None
        if proxy:
            self.scheme = Tunnel(proxy)
        self.pool = []
        self.scheme_options = {}
        self.fill(certificate)

    def fill(self, certificate):
        if certificate:
            self.scheme_options["context"] = ssl._create_unverified_context()
        else:
            self.scheme_options["context"] = ssl.create_default_context()

    def _idle(self):
        now = time.time()
        idle = []
        for position, (connection, last) in enumerate(self.pool):
            if now - last > 900:
                idle = self.pool[position:]
                self.pool = self.pool[:position]
                break
        return idle

    def connect(self):
        old = self._idle()
        if self.pool:
            result, _ = self.pool.pop(0)
        else:
            result = self.scheme(self.host, **self.scheme_options)  # [insecure-ssl-context]
        for connection, _ in old:
            connection.close()
        return result


class Tunnel:
    def __init__(self, path):
        self.path = path

    def __call__(self, host, **options):
        return http.client.HTTPConnection(host)


def use(certificate):
    Adapter(certificate="abcd" if certificate else None).connect()
