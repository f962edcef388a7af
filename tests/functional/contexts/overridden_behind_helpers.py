"""What a subclass overrides counts where a method of its base gets the context by one that calls what is overridden."""

import ssl
from http.client import HTTPSConnection


class _Client:
    def connect(self):
        HTTPSConnection("h", context=self._context())  # [insecure-ssl-context]

    def _context(self):
        return self._policy()

    def _policy(self):
        return ssl.create_default_context()


class _Lax(_Client):
    def _policy(self):
        return ssl._create_unverified_context()


class _Other:
    def connect(self):
        HTTPSConnection("h", context=self._context())

    def _context(self):
        return self._policy()

    def _policy(self):
        return ssl.create_default_context()

    def _unused(self):
        return ssl.create_default_context()


class _Strict(_Other):
    def _policy(self):
        context = ssl.create_default_context()
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        return context

    def _unused(self):
        return ssl._create_unverified_context()


def connect():
    _Client().connect()
    _Lax().connect()
    _Other().connect()
    _Strict().connect()
