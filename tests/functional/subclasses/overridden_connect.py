"""What a subclass does in an overridden `connect()` is not looked at."""
import socket
import ssl
from http.client import HTTPSConnection


class Wrapping(HTTPSConnection):
    def connect(self):
        self.sock = ssl.create_default_context().wrap_socket(socket.socket(), server_hostname=self.host)


class Weakening(HTTPSConnection):
    def connect(self):
        self._context.check_hostname = False
        super().connect()


Wrapping("h")  # [missing-ssl-context]
Wrapping("h", context=ssl.create_default_context())
Weakening("h", context=ssl.create_default_context())
