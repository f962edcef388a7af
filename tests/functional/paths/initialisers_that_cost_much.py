"""What too much work keeps from being followed may have set anything: a base's initialiser that asks for settings."""
import http.client
import os
import ssl


class Settings:
    def __init__(self):
        self.values = {}

    def text(self, name, default=None):
        if name in os.environ:
            return os.environ[name]
        return self.values.get(name, default)

    def flag(self, name, default=False):
        value = self.text(name, default)
        return str(value).lower() in ("1", "true", "yes")


settings = Settings()


class Client:
    ports = {"http": 80, "https": 443}

    def __init__(self, host, scheme="https", port=None, debug=None):
        self.host = host
        self.scheme = scheme or settings.text("SCHEME", "https")
        self.port = port or self.ports[self.scheme]
        self.debug = settings.flag("DEBUG", debug)
        if self.debug:
            self.level = settings.text("DEBUG_LEVEL", 1)
        self.kwargs = {}
        if settings.text("TIMEOUT"):
            self.kwargs["timeout"] = settings.text("TIMEOUT")


class WeakClient(Client):
    def __init__(self, host, **options):
        super().__init__(host, **options)
        self.kwargs["context"] = ssl._create_unverified_context()

    def connect(self):
        return http.client.HTTPSConnection(self.host, **self.kwargs)  # [insecure-ssl-context]


class GoodClient(Client):
    def __init__(self, host, **options):
        super().__init__(host, **options)
        self.kwargs["context"] = ssl.create_default_context()

    def connect(self):
        return http.client.HTTPSConnection(self.host, **self.kwargs)


def use():
    return WeakClient("h").connect(), GoodClient("h").connect()
