"""What an earlier call has left in an attribute is no object of this call, though the same line makes both."""

import ssl
from http.client import HTTPSConnection


def _make_context(verify=False):
    if verify:
        return ssl.create_default_context()
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class _Weakened:
    def __init__(self):
        self.context = ssl.create_default_context()

    def fetch(self, verify):
        context = _make_context(verify)
        if verify:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
            context.check_hostname = False
        self.context = context


class _WeakenedInTheAttribute:
    def __init__(self, strict):
        self.strict = strict
        self.context = ssl.create_default_context()

    def fetch(self):
        context = _make_context(self.strict)
        if self.strict:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        self.context = context
        self.context.check_hostname = False


class _WeakenedBefore:
    """This call's context is weakened, and it is the one before that is used."""

    def __init__(self):
        self.context = ssl.create_default_context()

    def fetch(self, verify):
        context = _make_context(verify)
        before = self.context
        context.check_hostname = False
        if verify:
            HTTPSConnection("h", context=before)
        context.check_hostname = True
        self.context = context


class _InATuple:
    def __init__(self):
        self.kept = ("h", ssl.create_default_context())

    def fetch(self, verify):
        context = _make_context(verify)
        host, before = self.kept
        if verify:
            HTTPSConnection(host, context=before)  # [insecure-ssl-context]
            context.verify_mode, context.check_hostname = ssl.CERT_REQUIRED, False
        self.kept = (host, context)


def fetched(first, second):
    for one in (_Weakened(), _WeakenedBefore(), _InATuple()):
        one.fetch(first)
        one.fetch(second)
    one = _WeakenedInTheAttribute(first)
    one.fetch()
    one.fetch()
