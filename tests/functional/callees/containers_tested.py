"""Items of a container that is tested first (`if name in KINDS`), at module level, in a class, in a local."""
import ssl
from http.client import HTTPConnection, HTTPSConnection

KINDS = {"http": HTTPConnection, "https": HTTPSConnection}
PLAIN = {"http": HTTPConnection, "https": HTTPConnection}
CONTEXTS = {"verified": ssl.create_default_context(), "weak": ssl._create_unverified_context()}
VERIFIED = {"context": ssl.create_default_context()}
LAX = {"context": ssl._create_unverified_context()}


def _kind_of(name):
    if name in KINDS:
        return KINDS[name]
    raise ValueError(name)


def _open(host, scheme, **options):
    if scheme not in KINDS:
        raise ValueError(scheme)
    return KINDS[scheme](host, **options)


def _context_of(mode):
    if mode not in CONTEXTS:
        return ssl.create_default_context()
    return CONTEXTS[mode]


def returned():
    _kind_of("https")("h")  # [missing-ssl-context]
    _kind_of("http")("h")
    _open("h", "https")  # [missing-ssl-context]
    _open("h", "http")
    _open("h", "https", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _open("h", "https", context=ssl.create_default_context())


def tested(scheme):
    if scheme in KINDS:
        KINDS[scheme]("h")  # [missing-ssl-context]
    if scheme in PLAIN:
        PLAIN[scheme]("h")
    if scheme in ("https",):
        KINDS[scheme]("h")  # [missing-ssl-context]


def contexts_tested():
    HTTPSConnection("h", context=_context_of("weak"))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_context_of("verified"))
    HTTPSConnection("h", context=_context_of("other"))


def mappings_tested():
    if "context" in VERIFIED:
        HTTPSConnection("h", **VERIFIED)
    else:
        HTTPSConnection("h")
    if "context" in LAX:
        HTTPSConnection("h", **LAX)  # [insecure-ssl-context]


class Client:
    kinds = {"http": HTTPConnection, "https": HTTPSConnection}
    options = {"context": ssl._create_unverified_context()}

    def open(self, scheme):
        if scheme not in self.kinds:
            raise ValueError(scheme)
        return self.kinds[scheme]("h")  # [missing-ssl-context]

    def lax(self):
        if "context" in self.options:
            return HTTPSConnection("h", **self.options)  # [insecure-ssl-context]
        return None


def drive(scheme):
    Client().open(scheme)
    Client().lax()
