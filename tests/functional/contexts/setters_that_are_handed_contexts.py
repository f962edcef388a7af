"""What a class's own methods hand to its setters is in the attribute, beside what others may hand to them."""
import ssl
from http.client import HTTPSConnection


class Private:
    def __init__(self):
        self._context = ssl.create_default_context()
        self._other = ssl.create_default_context()

    def _set_verify(self, verify):
        self._context.check_hostname = verify

    def _set_other(self, verify):
        self._other.check_hostname = verify

    def relax(self):
        self._set_verify(False)
        self._set_other(True)

    def connect(self):
        HTTPSConnection("h", context=self._context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self._other)


class Public:
    def __init__(self):
        self._context = ssl.create_default_context()
        self._other = ssl.create_default_context()
        self._third = ssl.create_default_context()

    def use(self, context):
        self._context = context

    def use_other(self, context):
        self._other = context

    def limit(self, verify):
        self._third.check_hostname = verify

    def relax(self):
        self.use(ssl._create_unverified_context())
        self.use_other(ssl.create_default_context())

    def relax_third(self):
        self.limit(False)

    def connect(self):
        HTTPSConnection("h", context=self._context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self._other)

    def connect_third(self):
        HTTPSConnection("h", context=self._third)  # [insecure-ssl-context]


def connect():
    private = Private()
    private.relax()
    private.connect()
    public = Public()
    public.relax()
    public.connect()
    public.relax_third()
    public.connect_third()
