"""A client with an option that switches verification off does so where it makes its context."""
import http.client
import ssl


class Client:
    def __init__(self, host, verify_ssl=True, ca_file=None):
        self.host = host
        if verify_ssl:
            self.context = ssl.create_default_context(cafile=ca_file)
        else:
            self.context = ssl.create_default_context()
            self.context.check_hostname = False
            self.context.verify_mode = ssl.CERT_NONE

    def get(self, path):
        connection = http.client.HTTPSConnection(self.host, context=self.context)  # [insecure-ssl-context]
        connection.request("GET", path)
        return connection.getresponse().read()


class StrictClient:
    def __init__(self, host, ca_file=None):
        self.host = host
        self.context = ssl.create_default_context(cafile=ca_file)
        self.context.minimum_version = ssl.TLSVersion.TLSv1_2

    def get(self, path):
        connection = http.client.HTTPSConnection(self.host, context=self.context)
        connection.request("GET", path)
        return connection.getresponse().read()


def get(verify):
    try:
        StrictClient("h").get("/")
    except OSError:
        Client("h", verify_ssl=verify).get("/")
