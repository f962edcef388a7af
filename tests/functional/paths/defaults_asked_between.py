"""What is set between two tests of getattr takes these apart."""
# not run: what is asked for is what other code has set

import ssl
from http.client import HTTPSConnection


def fetch(args):
    context = None
    if getattr(args, "secure", False):
        context = ssl.create_default_context()
    else:
        args.secure = True
    if getattr(args, "secure", False):
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]
    return None


def fetch_setattr(args):
    context = None
    if getattr(args, "secure", False):
        context = ssl.create_default_context()
    setattr(args, "secure", True)
    if getattr(args, "secure", False):
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]
    return None


def fetch_helper(args):
    context = None
    if getattr(args, "secure", False):
        context = ssl.create_default_context()
    _force(args)
    if getattr(args, "secure", False):
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]
    return None


def _force(args):
    args.secure = True


class Client:
    def get(self):
        if not getattr(self, "token", None):
            self.login()
            if getattr(self, "token", None):
                return HTTPSConnection("h")  # [missing-ssl-context]
        return None

    def login(self):
        self.token = "x"


class ClientB:
    def get(self):
        if not getattr(self, "_context", None):
            self._context = ssl._create_unverified_context()
        if getattr(self, "_context", None):
            return HTTPSConnection("h", context=self._context)  # [insecure-ssl-context]
        return None
