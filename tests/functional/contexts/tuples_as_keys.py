"""Tuples as keys: parts of what is asked for agree with tests of them before, and after."""
import http.client
import ssl


def _in_part(h, verify):
    ctx = {
        ("a", True): ssl.create_default_context(),
        ("a", False): ssl._create_unverified_context(),
    }["a", bool(verify)]
    if verify:
        return http.client.HTTPSConnection(h, context=ctx)
    return http.client.HTTPSConnection(h, context=ctx)  # [insecure-ssl-context]


def _tested_before(h, scheme, verify):
    if not verify:
        return None
    ctx = {
        ("a", True): ssl.create_default_context(),
        ("a", False): ssl._create_unverified_context(),
        ("b", True): ssl.create_default_context(),
    }[scheme, verify]
    return http.client.HTTPSConnection(h, context=ctx)


def _tested_after(h, scheme, verify):
    ctx = {
        ("a", True): ssl.create_default_context(),
        ("a", False): ssl._create_unverified_context(),
    }[(scheme, verify)]
    if verify is True:
        return http.client.HTTPSConnection(h, context=ctx)
    return http.client.HTTPSConnection(h, context=ctx)  # [insecure-ssl-context]


def _matched(h, scheme, verify):
    match scheme, verify:
        case "a", True:
            ctx = ssl.create_default_context()
        case "a", False:
            ctx = ssl._create_unverified_context()
        case _:
            raise ValueError
    if verify:
        return http.client.HTTPSConnection(h, context=ctx)
    return http.client.HTTPSConnection(h, context=ctx)  # [insecure-ssl-context]


def _by_answer(h, verify):
    ctx = {True: ssl.create_default_context(), False: ssl._create_unverified_context()}[bool(verify)]
    if verify:
        return http.client.HTTPSConnection(h, context=ctx)
    return http.client.HTTPSConnection(h, context=ctx)  # [insecure-ssl-context]


def _by_scheme(h, scheme):
    if scheme == "http":
        return None
    ctx = {("http", 80): None, ("https", 443): ssl.create_default_context()}[scheme, 443 if scheme == "https" else 80]
    return http.client.HTTPSConnection(h, context=ctx)


GOOD = ssl.create_default_context()
BAD = ssl._create_unverified_context()


def _told_in_part(h, scheme):
    ctx = {("a", True): GOOD, ("a", False): BAD}[scheme, True]
    return http.client.HTTPSConnection(h, context=ctx)


def _put_in_later(h, verify):
    table = {("a", True): GOOD}
    table["a", False] = BAD
    ctx = table["a", verify]
    if verify:
        return http.client.HTTPSConnection(h, context=ctx)
    return http.client.HTTPSConnection(h, context=ctx)  # [insecure-ssl-context]


def _asked_before(h, scheme, verify):
    table = {("a", True): GOOD, ("b", True): GOOD}
    if (scheme, verify) in table:
        return http.client.HTTPSConnection(h, context=table[scheme, verify])
    return None


def _may_be_missing(h, verify):
    ctx = {("a", True): ssl.create_default_context()}.get(("a", bool(verify)))
    if verify:
        return http.client.HTTPSConnection(h, context=ctx)
    return http.client.HTTPSConnection(h, context=ctx)  # [missing-ssl-context]


class Client:
    TABLE = {("https", True): ssl.create_default_context(), ("https", False): BAD, ("http", True): None}

    def __init__(self, scheme, verify):
        self.scheme = scheme
        self.verify = verify

    def connect(self):
        if self.scheme != "https" or not self.verify:
            return None
        return http.client.HTTPSConnection("h", context=self.TABLE[self.scheme, self.verify])

    def connect_anyhow(self):
        if self.scheme != "https":
            return None
        return http.client.HTTPSConnection("h", context=self.TABLE[self.scheme, self.verify])  # [insecure-ssl-context]


def drive(verify):
    _in_part("h", verify)
    _by_answer("h", verify)
    _put_in_later("h", verify)
    _may_be_missing("h", verify)
    _by_scheme("h", "https")
    for scheme in ("a", "b"):
        _asked_before("h", scheme, verify)
    _tested_before("h", "a", verify)
    _tested_after("h", "a", verify)
    _matched("h", "a", verify)
    _told_in_part("h", "a")
    Client("https", verify).connect()
    Client("http", True).connect()
    Client("https", verify).connect_anyhow()
