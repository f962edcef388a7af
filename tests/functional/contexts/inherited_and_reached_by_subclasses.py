"""What a class inherits is the same object under its own name: it is changed, handed out and called there, too."""
import ssl
from http.client import HTTPSConnection


class _Base:
    context = ssl.create_default_context()
    other = ssl.create_default_context()


class _Weakened(_Base):
    """It has none of its own."""


class _Own(_Base):
    other = ssl.create_default_context()


def _configure():
    _Weakened.context.check_hostname = False
    _Own.other.check_hostname = False


def inherited():
    _configure()
    HTTPSConnection("h", context=_Weakened.context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=_Base.context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=_Own.other)  # [insecure-ssl-context]
    HTTPSConnection("h", context=_Base.other)


_CONTEXT = ssl.create_default_context()
_QUIET = ssl.create_default_context()


class _Handing:
    @staticmethod
    def context():
        return _CONTEXT

    @staticmethod
    def quiet():
        return _QUIET


class _HandingToo(_Handing):
    """It has none of its own."""


def _weaken():
    context = _HandingToo.context()
    context.check_hostname = False
    _HandingToo.quiet().set_ciphers("HIGH")


def handed_out():
    _weaken()
    HTTPSConnection("h", context=_HandingToo.context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_CONTEXT)  # [insecure-ssl-context]
    HTTPSConnection("h", context=_HandingToo.quiet())


class _Called:
    def __call__(self, host, context=None):
        return HTTPSConnection(host, context=context)


class _Opener(_Called):
    """It has none of its own."""


def called():
    opener = _Opener()
    opener("h")  # [missing-ssl-context]
    _Opener()("h")  # [missing-ssl-context]
    opener("h", ssl.create_default_context())
