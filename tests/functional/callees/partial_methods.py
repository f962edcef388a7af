"""`functools.partialmethod`: the call of the method that it makes binds both sets of arguments."""
import functools
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Client:
    def _open(self, host, context=None):
        return HTTPSConnection(host, context=context)

    def _open_plain(self, host, context=None):
        return HTTPConnection(host)

    open_home = functools.partialmethod(_open, "h")
    open_bare = functools.partialmethod(_open, context=None)
    open_verified = functools.partialmethod(_open, context=ssl.create_default_context())
    open_weak = functools.partialmethod(_open, context=ssl._create_unverified_context())
    open_plain = functools.partialmethod(_open_plain, context=None)


Client().open_home()  # [missing-ssl-context]
Client().open_home(ssl.create_default_context())
Client().open_home(ssl._create_unverified_context())  # [insecure-ssl-context]
Client().open_bare("h")  # [missing-ssl-context]
Client().open_bare("h", context=ssl.create_default_context())
Client().open_verified("h")
Client().open_verified("h", context=None)  # [missing-ssl-context]
Client().open_weak("h")  # [insecure-ssl-context]
Client().open_plain("h")
