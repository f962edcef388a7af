"""The initialiser of Python 2's class takes the context as its eighth argument, behind the receiver."""
# not run: there is no httplib in Python 3
import ssl

import httplib


class Unverified(httplib.HTTPSConnection):
    def __init__(self, host, port=None, key=None, certificate=None, strict=None, timeout=5, source=None):
        context = ssl._create_unverified_context()
        httplib.HTTPSConnection.__init__(  # [insecure-ssl-context]
            self, host, port, key, certificate, strict, timeout, source, context
        )


class Verified(httplib.HTTPSConnection):
    def __init__(self, host, port=None, key=None, certificate=None, strict=None, timeout=5, source=None):
        context = ssl.create_default_context()
        httplib.HTTPSConnection.__init__(self, host, port, key, certificate, strict, timeout, source, context)


class WrittenOut(httplib.HTTPSConnection):
    def __init__(self, host):
        httplib.HTTPSConnection.__init__(  # [insecure-ssl-context]
            self, host, 443, None, None, None, 5, None, ssl._create_unverified_context()
        )


class SourceOnly(httplib.HTTPSConnection):
    def __init__(self, host, source):
        httplib.HTTPSConnection.__init__(self, host, 443, None, None, None, 5, source)  # [missing-ssl-context]
