"""A context that a lookup falls back on is the function's own choice, whatever name leads to it."""
import ssl
from http.client import HTTPSConnection

WEAK = ssl._create_unverified_context()
SAFE = ssl.create_default_context()


def _weak():
    return ssl._create_unverified_context()


def _given(**options):
    return HTTPSConnection("h", context=options.get("context", WEAK))  # [insecure-ssl-context]


def _given_safe(**options):
    return HTTPSConnection("h", context=options.get("context", SAFE))


def _given_as_local(options):
    default = WEAK
    return HTTPSConnection("h", context=options.get("context", default))  # [insecure-ssl-context]


def _of_object(settings):
    return HTTPSConnection("h", context=getattr(settings, "context", WEAK))  # [insecure-ssl-context]


def _of_object_safe(settings):
    return HTTPSConnection("h", context=getattr(settings, "context", SAFE))


def _made(**options):
    return HTTPSConnection("h", context=options.get("make", _weak)())  # [insecure-ssl-context]


def _in_mapping(**options):
    options = options.get("tls", {"context": WEAK})
    return HTTPSConnection("h", **options)  # [insecure-ssl-context]


def _in_safe_mapping(**options):
    options = options.get("tls", {"context": SAFE})
    return HTTPSConnection("h", **options)


class _Connection(HTTPSConnection):
    default_context = WEAK

    def __init__(self, host, **options):
        context = options.pop("context", self.default_context)
        super().__init__(host, context=context, **options)  # [insecure-ssl-context]


class _Client:
    def __init__(self, **options):
        self.context = options.get("context", WEAK)
        self.safe = options.get("context", SAFE)

    def connect(self):
        HTTPSConnection("h", context=self.safe)
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


_given()
_given_safe()
_given_as_local({})
_of_object(None)
_of_object_safe(None)
_made()
_in_mapping()
_in_safe_mapping()
_Connection("h")
_Client().connect()
