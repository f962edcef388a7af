"""A function of another module asks again what its caller has asked: both find the same answer."""

from http.client import HTTPConnection, HTTPSConnection
from types import SimpleNamespace

from questions_and_answers.options import options_by_item, options_by_settings, options_for, options_of
from questions_and_answers.settings import settings


def _by_url(url):
    kind = HTTPSConnection if url.startswith("https:") else HTTPConnection
    kind("h", **options_for(url))


def _by_another_url(url, other):
    kind = HTTPSConnection if url.startswith("https:") else HTTPConnection
    if kind is HTTPSConnection:
        kind("h", **options_for(other))  # [missing-ssl-context]


def _by_config(config):
    kind = HTTPSConnection if config.tls else HTTPConnection
    kind("h", **options_of(config))


def _by_another_flag(config):
    kind = HTTPSConnection if config.verify else HTTPConnection
    if kind is HTTPSConnection:
        kind("h", **options_of(config))  # [missing-ssl-context]


def _by_item(config):
    kind = HTTPSConnection if config["tls"] else HTTPConnection
    kind("h", **options_by_item(config))


def _by_settings():
    kind = HTTPConnection
    if settings.tls:
        kind = HTTPSConnection
    kind("h", **options_by_settings())


def _by_another_setting():
    kind = HTTPConnection
    if settings.verify:
        kind = HTTPSConnection
    if kind is HTTPSConnection:
        kind("h", **options_by_settings())  # [missing-ssl-context]


class _Client:
    def __init__(self, config):
        self.config = config

    def connect(self):
        kind = HTTPSConnection if self.config.tls else HTTPConnection
        kind("h", **options_of(self.config))


def connect(tls, verify):
    url = "https:" if tls else "http:"
    _by_url(url)
    _by_another_url(url, "http:")
    config = SimpleNamespace(tls=tls, verify=verify)
    _by_config(config)
    _by_another_flag(config)
    settings.tls, settings.verify = tls, verify
    _by_settings()
    _by_another_setting()
    _by_item({"tls": tls})
    _Client(config).connect()
