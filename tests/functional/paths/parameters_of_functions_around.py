"""What a function inside another one asks about that one's parameters agrees with what it asks about them again."""
import ssl
from http.client import HTTPSConnection
from urllib.parse import urlsplit


def _is_secure(url):
    parts = urlsplit(url)
    return parts.scheme == "https"


def by_a_helper(tls):
    url = "https://h" if tls else "http://h"
    _by_a_helper(url)


def _by_a_helper(url):
    def attempt():
        context = None
        if _is_secure(url):
            context = ssl.create_default_context()
        if _is_secure(url):
            return HTTPSConnection("h", context=context)
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    return attempt()


def by_a_helper_that_makes(tls):
    _by_a_helper_that_makes("https://h" if tls else "http://h")


def _context_for(url):
    return ssl.create_default_context() if _is_secure(url) else None


def _by_a_helper_that_makes(url):
    def attempt():
        context = _context_for(url)
        if _is_secure(url):
            return HTTPSConnection("h", context=context)
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    return attempt()


def by_all_of_several(tls, verify):
    def attempt():
        context = ssl.create_default_context() if tls else None
        given = [tls, verify]
        if all(given):
            return HTTPSConnection("h", context=context)
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    return attempt()


def _made(kind):
    return ssl.create_default_context() if kind == "tls" else None


def by_a_guard(verify):
    def attempt():
        context = _made("tls" if verify else "plain")
        match context:
            case None if verify:
                HTTPSConnection("h", context=context)
            case None:
                HTTPSConnection("h", context=context)  # [missing-ssl-context]
            case _:
                HTTPSConnection("h", context=context)

    return attempt()


class _Pool:
    contexts = {}

    def filled(self, host):
        def attempt():
            if host not in self.contexts:
                self.contexts[host] = ssl.create_default_context()
            return HTTPSConnection("h", context=self.contexts.get(host))

        return attempt()

    def asked_for_another(self, host, other):
        def attempt():
            if other not in self.contexts:
                self.contexts[other] = ssl.create_default_context()
            return HTTPSConnection("h", context=self.contexts.get(host))  # [missing-ssl-context]

        return attempt()


def of_a_pool():
    _Pool().asked_for_another("a", "b")
    _Pool().filled("a")


class _Lazy:
    def __init__(self):
        self.context = None
        self.is_open = False

    def open(self):
        self.context = ssl.create_default_context()
        self.is_open = True

    def connect(self):
        def attempt():
            if not self.is_open:
                self.open()
            return HTTPSConnection("h", context=self.context)

        return attempt()


def opened_lazily():
    _Lazy().connect()
