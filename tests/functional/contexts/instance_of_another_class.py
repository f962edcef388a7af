"""An attribute of an object that is made in sight is what its class makes of it."""
import ssl
from http.client import HTTPSConnection


class Settings:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.lenient = ssl._create_unverified_context()
        self.nothing = None


settings = Settings()
HTTPSConnection("h", context=settings.context)
HTTPSConnection("h", context=settings.lenient)  # [insecure-ssl-context]
HTTPSConnection("h", context=settings.nothing)  # [missing-ssl-context]


class Client:
    def __init__(self):
        self.settings = Settings()

    def connect(self):
        HTTPSConnection("h", context=self.settings.context)
        HTTPSConnection("h", context=self.settings.lenient)  # [insecure-ssl-context]


Client().connect()
