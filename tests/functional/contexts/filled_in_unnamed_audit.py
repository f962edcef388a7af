"""An instance's ``None`` that a method may fill in under a name that only a run would tell is a placeholder."""
# not run: nobody fills it in
import ssl
from http.client import HTTPSConnection


class Settings:
    def __init__(self):
        self.context = None

    def update(self, **given):
        for key, value in given.items():
            setattr(self, key, value)


class Fixed:
    def __init__(self):
        self.context = None

    def update(self, **given):
        for key, value in given.items():
            print(self, key, value)


settings = Settings()
fixed = Fixed()


def tested(host):
    if settings.context is not None:
        HTTPSConnection(host, context=settings.context)  # [unknown-ssl-context]


def named(host):
    context = settings.context
    if context:
        HTTPSConnection(host, context=context)  # [unknown-ssl-context]


def defaulted(host):
    HTTPSConnection(host, context=settings.context or ssl.create_default_context())  # [unknown-ssl-context]


def untested(host):
    HTTPSConnection(host, context=settings.context)  # [unknown-ssl-context]
    HTTPSConnection(host, context=fixed.context)  # [missing-ssl-context]


def defaulted_where_nothing_fills(host):
    HTTPSConnection(host, context=fixed.context or ssl.create_default_context())
