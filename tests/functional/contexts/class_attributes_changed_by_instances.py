"""A context in a class's body, or made for a dataclass's field, is changed through an instance that a name leads to."""
import ssl
from dataclasses import dataclass, field
from http.client import HTTPSConnection


class Config:
    context = ssl.create_default_context()
    options = {"context": ssl.create_default_context()}
    kept = ssl.create_default_context()


class Other:
    context = ssl.create_default_context()


@dataclass
class Tls:
    context: ssl.SSLContext = field(default_factory=ssl.create_default_context, init=False)
    kept: ssl.SSLContext = field(default_factory=ssl.create_default_context, init=False)


config = Config()
other = Other()
tls = Tls()


def load():
    config.context.check_hostname = False
    config.options["context"] = ssl._create_unverified_context()
    config.kept.load_default_certs()
    tls.context.check_hostname = False
    tls.kept.load_default_certs()


def _connect():
    HTTPSConnection("h", context=config.context)  # [insecure-ssl-context]
    HTTPSConnection("h", **config.options)  # [insecure-ssl-context]
    HTTPSConnection("h", context=config.kept)
    HTTPSConnection("h", context=other.context)
    HTTPSConnection("h", context=tls.context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=tls.kept)


def main():
    load()
    _connect()
