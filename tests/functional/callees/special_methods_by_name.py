"""What Python calls by itself may be called by its name: `__call__`, `__new__` and `__init__`; `__class__` is the class around."""
from functools import partial
import ssl
from http.client import HTTPSConnection


class NamesItself(HTTPSConnection):
    def __init__(self, host, **keywords):
        super(__class__, self).__init__(host, **keywords)


class _Called:
    def __call__(self, host, context=None):
        return HTTPSConnection(host, context=context)


def _open(host, context=None):
    return HTTPSConnection(host, context=context)


class _New:
    def __new__(cls, host, context=None):
        return HTTPSConnection(host, context=context)


class _NewAndInitialised:
    def __new__(cls, *arguments, **keywords):
        return super().__new__(cls)

    def __init__(self, host, context=None):
        self.connection = HTTPSConnection(host, context=context)


class _NotInitialised:
    def __new__(cls, host):
        return _Called()

    def __init__(self, host, context=None):
        self.connection = HTTPSConnection(host, context=context)


class _MadeByHand(HTTPSConnection):
    @classmethod
    def make(cls, host, **keywords):
        self = cls.__new__(cls)
        self.__init__(host, **keywords)
        return self


NamesItself("h")  # [missing-ssl-context]
NamesItself("h", context=ssl.create_default_context())

_Called().__call__("h")  # [missing-ssl-context]
_Called().__call__("h", ssl.create_default_context())
_Called().__call__("h", ssl._create_unverified_context())  # [insecure-ssl-context]
_open.__call__("h")  # [missing-ssl-context]
_open.__call__("h", ssl.create_default_context())
partial(_open, "h").__call__()  # [missing-ssl-context]
partial(_open, "h").__call__(context=ssl.create_default_context())

_New("h")  # [missing-ssl-context]
_New("h", ssl.create_default_context())
_New("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
_NewAndInitialised("h")  # [missing-ssl-context]
_NewAndInitialised("h", ssl.create_default_context())
_NewAndInitialised("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
_NotInitialised("h")

_MadeByHand.make("h")  # [missing-ssl-context]
_MadeByHand.make("h", context=ssl.create_default_context())
_MadeByHand.make("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
