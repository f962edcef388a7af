"""`value or None` is None only where the value may be false: a context that another body or the module leaves is not."""
import ssl
from http.client import HTTPSConnection

_DEFAULT = ssl.create_default_context()
_NONE = None


def of_the_module():
    HTTPSConnection("h", context=_DEFAULT or None)
    context = _DEFAULT if _DEFAULT else None
    HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=_NONE or None)  # [missing-ssl-context]


class _OfClass:
    default = ssl.create_default_context()

    def __init__(self):
        self.context = self.default or None

    def connect(self):
        HTTPSConnection("h", context=self.context)


class _OfInstance:
    def __init__(self):
        self.default = ssl.create_default_context()
        self.weak = ssl._create_unverified_context()

    def connect(self):
        self.context = self.default or None
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.weak or None)  # [insecure-ssl-context]


class _OfNone:
    default = None

    def __init__(self):
        self.context = self.default or None

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _OfEither:
    def __init__(self, secure):
        self.default = None
        if secure:
            self.default = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.default or None)  # [missing-ssl-context]


class _Flagged:
    def __init__(self):
        self.verify = True

    def connect(self):
        # Configuration changes it: it decides nothing.
        context = ssl.create_default_context() if self.verify else None
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def drive(secure):
    _OfClass().connect()
    _OfInstance().connect()
    _OfNone().connect()
    _OfEither(secure).connect()
    flagged = _Flagged()
    flagged.verify = secure
    flagged.connect()


class _Asked:
    def __init__(self):
        self.default = ssl.create_default_context()

    def connect(self):
        if not self.default:
            HTTPSConnection("h", context=self.default or None)  # [missing-ssl-context]


def drive_without():
    asked = _Asked()
    asked.default = None
    asked.connect()
