"""What is told cheaply is told, however much work the attributes are that a test before it reads."""

# not run: there is no network to ask

import ssl
from http.client import HTTPSConnection

VERIFIED = ssl.create_default_context()
UNVERIFIED = ssl.create_default_context()
UNVERIFIED.check_hostname = False


class NetworkError(Exception):
    pass


def quoted(text):
    return text.replace("&", "")


class Request:
    def __init__(self, network, name, parameters=None):
        if parameters is None:
            parameters = {}
        self.network = network
        self.parameters = {}
        for key in parameters:
            self.parameters[key] = str(parameters[key])
        (self.api_key, self.secret, self.session_key) = network.keys()
        self.parameters["api_key"] = self.api_key
        self.parameters["method"] = name
        if network.is_caching():
            self.cache = network.cache()
        if self.session_key:
            self.parameters["sk"] = self.session_key
            self.sign()

    def sign(self):
        if "signature" not in self.parameters.keys():
            self.parameters["signature"] = self.signature()

    def signature(self):
        keys = list(self.parameters.keys())
        keys.sort()
        text = ""
        for name in keys:
            text += name
            text += self.parameters[name]
        text += self.secret
        return hash(text)

    def key(self):
        keys = list(self.parameters.keys())
        keys.sort()
        found = ""
        for key in keys:
            if key != "signature" and key != "api_key" and key != "sk":
                found += key + self.parameters[key]
        return hash(found)

    def cached(self):
        if self.key() not in self.cache:
            self.cache.put(self.key(), self.download())
        return self.cache.get(self.key())

    def download(self):
        if self.network.limit:
            self.network.delay()
        data = []
        for name in self.parameters.keys():
            data.append("=".join((name, quoted(self.parameters[name]))))
        data = "&".join(data)
        (host, folder) = self.network.server
        if self.network.is_limited():
            connection = HTTPSConnection(host=host, context=UNVERIFIED)  # [insecure-ssl-context]
            try:
                connection.request(method="POST", url=folder, body=data)
            except OSError as e:
                raise NetworkError(self.network, e) from e
        else:
            connection = HTTPSConnection(host=self.network.proxy()[0], port=self.network.proxy()[1], context=VERIFIED)
            try:
                connection.request(method="POST", url=folder, body=data)
            except OSError as e:
                raise NetworkError(self.network, e) from e
        try:
            response = connection.getresponse()
            if response.status in [500, 502]:
                raise NetworkError(self.network, response.status)
            text = response.read()
        except OSError as e:
            raise NetworkError(self.network, e) from e
        try:
            self.check(text)
        finally:
            connection.close()
        return text

    def execute(self, cacheable=False):
        response = self.cached() if self.network.is_caching() and cacheable else self.download()
        return response

    def check(self, response):
        if "failed" in response:
            raise NetworkError(self.network, response)
