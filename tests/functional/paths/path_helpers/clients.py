"""A client that retries."""
from http.client import HTTPSConnection


class Client:
    def __init__(self, host, context=None):
        self.retries = 3
        self.connection = HTTPSConnection(host, context=context)

    def post(self, path):
        for _ in range(self.retries):
            try:
                self.connection.request("POST", path)
                return self.connection.getresponse().read()
            except OSError:
                self.connection.close()
        return None

    def post_or_fail(self, path):
        for _ in range(3):
            try:
                self.connection.request("POST", path)
                response = self.connection.getresponse()
                if response.status >= 400:
                    raise ValueError(response.status)
                return response.read()
            except OSError:
                self.connection.close()
        raise RuntimeError
