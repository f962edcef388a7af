"""A dataclass hands its `InitVar` fields to `__post_init__`: arguments, or the fields' defaults."""
import ssl
from dataclasses import InitVar, dataclass
from http.client import HTTPSConnection


@dataclass
class Client:
    host: str
    port: int = 443
    context: InitVar[object] = None

    def __post_init__(self, context):
        self.conn = HTTPSConnection(self.host, self.port, context=context)


@dataclass
class FilledIn:
    host: str
    context: InitVar[object] = None

    def __post_init__(self, context):
        if context is None:
            context = ssl.create_default_context()
        self.conn = HTTPSConnection(self.host, context=context)


@dataclass
class Further(Client):
    name: str = ""


Client("h")  # [missing-ssl-context]
Client("h", 443, ssl.create_default_context())
Client("h", context=ssl.create_default_context())
Client("h", 443, ssl._create_unverified_context())  # [insecure-ssl-context]
Client("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
FilledIn("h")
FilledIn("h", ssl._create_unverified_context())  # [insecure-ssl-context]
Further("h")  # [missing-ssl-context]
Further("h", context=ssl.create_default_context(), name="n")
