"""One object in two attributes, set by a tuple assignment, a loop, a walrus, by name, or by a helper of the class."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPSConnection


class _Relaxing:
    def relax(self):
        self.alias.check_hostname = False


class ByTuple(_Relaxing):
    def __init__(self):
        context = ssl.create_default_context()
        self.context, self.alias = context, context

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByTupleOfTwo(_Relaxing):
    def __init__(self):
        self.context, self.alias = ssl.create_default_context(), ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)


class Mapping:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.options, self.later = {"timeout": 3, "context": self.context}, {}

    def relax(self):
        self.options["context"].check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class OtherMapping:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.later, self.options = {"context": self.context}, {"context": ssl.create_default_context()}

    def relax(self):
        self.options["context"].check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)


class ByFor(_Relaxing):
    def __init__(self):
        context = ssl.create_default_context()
        for self.context in (context,):
            self.alias = context

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class BySetattr(_Relaxing):
    def __init__(self):
        context = ssl.create_default_context()
        setattr(self, "context", context)
        self.alias = context

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class BySetattrOfTwo(_Relaxing):
    def __init__(self):
        setattr(self, "context", ssl.create_default_context())
        setattr(self, "alias", ssl.create_default_context())

    def connect(self):
        HTTPSConnection("h", context=self.context)


class Walrus(_Relaxing):
    def __init__(self):
        self.context = (context := ssl.create_default_context())
        self.alias = context

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Helped(_Relaxing):
    def __init__(self):
        context = ssl.create_default_context()
        self._keep(context=context)
        self.alias = context

    def _keep(self, context):
        self.context = context

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class HelpedPublicly(_Relaxing):
    def __init__(self):
        context = ssl.create_default_context()
        self.keep(3, context)
        self.alias = context

    def keep(self, timeout, context):
        self.timeout = timeout
        self.context = context

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class HelpedWithOthers(_Relaxing):
    def __init__(self):
        self.context = ssl.create_default_context()
        self.alias = ssl.create_default_context()
        self._look_at(self.context)
        self._look_at(self.alias)

    @staticmethod
    def _look_at(context):
        return context.check_hostname

    def connect(self):
        HTTPSConnection("h", context=self.context)


def drive():
    for kind in (ByTuple, ByTupleOfTwo, Mapping, OtherMapping, ByFor, BySetattr, BySetattrOfTwo, Walrus, Helped,
                 HelpedPublicly, HelpedWithOthers):
        client = kind()
        client.relax()
        client.connect()
