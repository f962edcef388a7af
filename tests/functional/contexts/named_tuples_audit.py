"""What a field of a `typing.NamedTuple` holds is unknown in the methods, whatever its default is."""
import ssl
import typing
from http.client import HTTPSConnection


class Settings(typing.NamedTuple):
    host: str
    context: typing.Optional[ssl.SSLContext] = None
    lax: ssl.SSLContext = ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection(self.host, context=self.context)  # [unknown-ssl-context]
        HTTPSConnection(self.host, context=self.lax)  # [unknown-ssl-context]


class Derived(Settings):
    context = ssl.create_default_context()

    def connect_itself(self):
        HTTPSConnection(self.host, context=self.context)
        HTTPSConnection(self.host, context=self.lax)  # [unknown-ssl-context]
