"""What is handed over as a keyword is found under its name where all keywords are kept."""
import http.client


class Client:
    def __init__(self, **options):
        self.options = options

    def connect(self):
        return self.options["kind"]("h")


def go():
    client = Client(kind=http.client.HTTPSConnection, plain=http.client.HTTPConnection)
    client.options["kind"]("h")  # [missing-ssl-context]
    client.options.get("kind")("h")  # [missing-ssl-context]
    client.options["plain"]("h")
