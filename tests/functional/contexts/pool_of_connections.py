"""A pool makes a connection when it is first asked for a host."""
import ssl
from http.client import HTTPSConnection


class Pool:
    def __init__(self, context=None):
        self.context = context or ssl.create_default_context()
        self.connections = {}

    def get(self, host):
        if host not in self.connections:
            self.connections[host] = HTTPSConnection(host, context=self.context)
        return self.connections[host]


class ForgetfulPool:
    def __init__(self):
        self.connections = {}

    def get(self, host):
        try:
            return self.connections[host]
        except KeyError:
            connection = self.connections[host] = HTTPSConnection(host)  # [missing-ssl-context]
            return connection


Pool().get("h")
ForgetfulPool().get("h")
