"""What configuration fills in: ``configuring`` does."""
import ssl
from http.client import HTTPConnection, HTTPSConnection

HOSTS = []
OPTIONS = {}
NAMES = ["a"]
TIMEOUTS = {"timeout": 3}
KINDS = {"http": HTTPConnection, "https": HTTPSConnection}
STRICT = {"timeout": 3, "context": ssl.create_default_context()}
LAX = (443, ssl._create_unverified_context())
EMPTY = ()


def own_names():
    for _ in EMPTY:
        HTTPSConnection("h")
