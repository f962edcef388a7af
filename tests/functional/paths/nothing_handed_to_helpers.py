"""What leaves a context out where its argument is None is the choice of the call that hands None in."""
import ssl
from http.client import HTTPSConnection


def _with_options(context=None, **options):
    if context is not None:
        options["context"] = context
    return HTTPSConnection("h", **options)


def _with_a_dictionary(context=None):
    options = {"timeout": 3}
    if context:
        options["context"] = context
    return HTTPSConnection("h", **options)


class Client:
    def __init__(self, flag):
        self.flag = flag
        self.good = ssl.create_default_context()
        if flag:
            self.context = ssl.create_default_context()
        else:
            self.context = None

    def connect(self):
        copy = self.context
        _with_options(copy)  # [missing-ssl-context]
        _with_options(self.context)  # [missing-ssl-context]
        _with_a_dictionary(self.context)  # [missing-ssl-context]
        _with_options(getattr(self, "context", None))  # [missing-ssl-context]

    def connect_by_flag(self):
        if self.flag:
            _with_options(self.context)
            _with_a_dictionary(self.context)
        else:
            _with_options(self.context)  # [missing-ssl-context]

    def connect_tested(self):
        if self.context is not None:
            _with_options(self.context)
        if self.context:
            _with_a_dictionary(self.context)
        else:
            _with_a_dictionary(self.context)  # [missing-ssl-context]

    def connect_well(self):
        _with_options(self.good)
        _with_a_dictionary(self.good)
        _with_options(getattr(self, "good", None))


class Later:
    context = None

    def set_up(self):
        self.context = ssl.create_default_context()

    def connect(self):
        _with_options(self.context)
        _with_a_dictionary(self.context)


def go(flag):
    client = Client(flag)
    client.connect()
    client.connect_by_flag()
    client.connect_tested()
    client.connect_well()
    later = Later()
    later.set_up()
    later.connect()
