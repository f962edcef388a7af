"""A class or a function of the module's own with the same name is what it does."""
import http.client
import ssl


class HTTPSConnection:
    def __init__(self, host):
        self.host = host


class Client:
    class HTTPSConnection(http.client.HTTPConnection):
        pass

    def connect(self):
        return self.HTTPSConnection("h")


HTTPSConnection("h")
Client().connect()
http.client.HTTPSConnection("h")  # [missing-ssl-context]
http.client.HTTPSConnection("h", context=ssl.create_default_context())
