"""An object that takes a context beside something else, in one assignment, hands it on as one that takes it alone does."""

import ssl
from http.client import HTTPSConnection


class _Settings:
    def use(self, context, port):
        self.context, self.port = context, port

    def open(self, context):
        self.use(context, 443)
        return HTTPSConnection("h", self.port, context=self.context)


def use():
    _Settings().open(ssl.create_default_context())
    _Settings().open(ssl._create_unverified_context())  # [insecure-ssl-context]
    _Settings().open(None)  # [missing-ssl-context]
