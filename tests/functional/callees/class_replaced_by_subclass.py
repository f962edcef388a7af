"""A module that puts a subclass in the class's place means the subclass, in its functions too."""
# not run: where http.client asks for the class by its name, there is another one

import http.client
import ssl


class _Choosing(http.client.HTTPSConnection):
    def __init__(self, host, **keywords):
        keywords["context"] = ssl.create_default_context()
        super().__init__(host, **keywords)


Original = http.client.HTTPSConnection
http.client.HTTPSConnection("h")  # [missing-ssl-context]
http.client.HTTPSConnection = _Choosing
http.client.HTTPSConnection("h")
Original("h")  # [missing-ssl-context]


def connect(original=Original):
    http.client.HTTPSConnection("h")
    Original("h")  # [missing-ssl-context]
    original("h")  # [missing-ssl-context]


class Client:
    def connect(self):
        return http.client.HTTPSConnection("h")

    def connect_originally(self):
        return Original("h")  # [missing-ssl-context]


def drive():
    Client().connect()
    Client().connect_originally()
