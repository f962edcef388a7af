"""Of a context that has many values where it is read, each state counts, however many ways lead to it."""
import ssl
from http.client import HTTPSConnection


class _Client:
    def __init__(self, mode, cafile, hosts, lax):
        if mode == "off":
            self.context = ssl._create_unverified_context()
        elif mode == "default":
            self.context = ssl.create_default_context()
        else:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if cafile:
            self.context = ssl.create_default_context()
        if hosts:
            self.context.check_hostname = True
        if lax:
            self.context.check_hostname = False

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Verifying:
    def __init__(self, mode, cafile, hosts, lax):
        if mode == "off":
            self.context = ssl._create_unverified_context()
        elif mode == "default":
            self.context = ssl.create_default_context()
        else:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if cafile:
            self.context = ssl.create_default_context()
        if hosts:
            self.context.check_hostname = True
        if lax:
            self.context.check_hostname = False
        self.context.check_hostname = True
        self.context.verify_mode = ssl.CERT_REQUIRED

    def open(self):
        return HTTPSConnection("h", context=self.context)


class _Missing:
    def __init__(self, mode, cafile, hosts, lax):
        if mode == "none":
            self.context = None
        elif mode == "default":
            self.context = ssl.create_default_context()
        else:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if cafile:
            self.context = ssl.create_default_context()
        if hosts and self.context:
            self.context.check_hostname = True
        if lax and self.context:
            self.context.verify_mode = ssl.CERT_OPTIONAL

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def open_if_there(self):
        if self.context is None:
            return None
        return HTTPSConnection("h", context=self.context)


class _ForTwoReasons:
    def __init__(self, verify, hosts, cafile, old, optional):
        self.verify = verify
        self.hosts = hosts
        if cafile:
            self.context = ssl.create_default_context()
        elif old:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        else:
            self.context = ssl.create_default_context()
        if optional:
            self.context.verify_mode = ssl.CERT_OPTIONAL
        if not verify or not hosts:
            self.context.check_hostname = False

    def open(self):
        if self.verify and self.hosts:
            return HTTPSConnection("h", context=self.context)
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def for_two_reasons(verify, hosts, cafile, old, optional):
    _ForTwoReasons(verify, hosts, cafile, old, optional).open()


def connect(cafile, hosts, lax):
    for mode in ("off", "none", "default", "other"):
        _Client(mode, cafile, hosts, lax).open()
        _Verifying(mode, cafile, hosts, lax).open()
        _Missing(mode, cafile, hosts, lax).open()
        _Missing(mode, cafile, hosts, lax).open_if_there()


def in_a_function_inside(mode, hosts, strict, pinned):
    context = ssl.SSLContext() if mode else ssl.create_default_context()
    context.check_hostname = hosts
    if pinned:
        context = ssl.SSLContext()
    if strict and pinned:
        context.check_hostname = True

    def attempt():
        return HTTPSConnection("h", context=context)  # [insecure-ssl-context]

    return attempt()
