"""What a connection is made with, by questions that its callers ask, too."""

import ssl

from .settings import settings


def options_for(url):
    return {"context": ssl.create_default_context()} if url.startswith("https:") else {}


def options_of(config):
    return {"context": ssl.create_default_context()} if config.tls else {}


def options_by_settings():
    return {"context": ssl.create_default_context()} if settings.tls else {}


def options_by_item(config):
    return {"context": ssl.create_default_context()} if config["tls"] else {}
