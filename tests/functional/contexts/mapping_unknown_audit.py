"""Any other mapping is unknown."""
import json
import ssl
from http.client import HTTPSConnection


def _given(options):
    HTTPSConnection("h", **options)  # [unknown-ssl-context]


def _loaded(text):
    HTTPSConnection("h", **json.loads(text))  # [unknown-ssl-context]


def _completed(options):
    HTTPSConnection("h", **{"context": ssl.create_default_context(), **options})  # [unknown-ssl-context]


def _overridden(options):
    HTTPSConnection("h", **{**options, "context": ssl.create_default_context()})


def _beside_the_argument(options):
    HTTPSConnection("h", context=ssl.create_default_context(), **options)
