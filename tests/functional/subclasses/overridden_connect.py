"""What an overridden `connect()` does is not looked at: it wraps the socket itself, and the context counts as ever."""
import socket
import ssl
from http.client import HTTPSConnection


class Connection(HTTPSConnection):
    def connect(self):
        sock = socket.create_connection((self.host, self.port), self.timeout)
        self.sock = ssl.create_default_context().wrap_socket(sock, server_hostname=self.host)


class Unverified(HTTPSConnection):
    def connect(self):
        sock = socket.create_connection((self.host, self.port), self.timeout)
        self.sock = ssl._create_unverified_context().wrap_socket(sock)


Connection("h")  # [missing-ssl-context]
Unverified("h", context=ssl.create_default_context())
