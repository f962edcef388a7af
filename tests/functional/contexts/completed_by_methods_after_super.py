"""An initialiser that goes on where its base's has ended, by calling a method: what that changes replaces what is there."""
import ssl
from http.client import HTTPSConnection


class Base:
    def __init__(self):
        self.options = {}
        self.context = ssl._create_unverified_context()

    def secure(self):
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", **self.options)  # [missing-ssl-context]
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByOwnMethod(Base):
    def __init__(self):
        super().__init__()
        self._complete()

    def _complete(self):
        self.options["context"] = ssl.create_default_context()
        self.context = ssl.create_default_context()

    def connect_directly(self):
        HTTPSConnection("h", **self.options)
        HTTPSConnection("h", context=self.context)


class ByInheritedMethod(Base):
    def __init__(self):
        Base.__init__(self)
        self.secure()

    def connect_directly(self):
        HTTPSConnection("h", context=self.context)


class ByMethodOfTheBase(Base):
    def __init__(self):
        super().__init__()
        super().secure()

    def secure(self):
        raise NotImplementedError

    def connect_directly(self):
        HTTPSConnection("h", context=self.context)


class ByMethodOfAMethod(Base):
    def __init__(self):
        super().__init__()
        self._prepare()

    def _prepare(self):
        self._strengthen()

    def _strengthen(self):
        context = self.context
        context.check_hostname = True

    def connect_directly(self):
        HTTPSConnection("h", context=self.context)


class ByFunctionInside(Base):
    def __init__(self):
        super().__init__()

        def strengthen():
            self.secure()

        strengthen()
        (lambda: self.options.update(context=self.context))()

    def connect_directly(self):
        HTTPSConnection("h", **self.options)


class ByMethodPerhaps(Base):
    def __init__(self, flag):
        super().__init__()
        if flag:
            self._strengthen()

    def _strengthen(self):
        self.context.check_hostname = True

    def connect_directly(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByMethodBefore(Base):
    def __init__(self):
        self._complete()
        super().__init__()

    def _complete(self):
        self.options = {"context": ssl.create_default_context()}

    def connect_directly(self):
        HTTPSConnection("h", **self.options)  # [missing-ssl-context]


class ByAnotherMethod(Base):
    def __init__(self):
        super().__init__()
        self._count()

    def _count(self):
        self.count = 1

    def connect_directly(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Safe:
    def __init__(self):
        self.context = ssl.create_default_context()


class WeakenedByMethod(Safe):
    def __init__(self):
        super().__init__()
        self._weaken()

    def _weaken(self):
        context = self.context
        context.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def connected(flag):
    Base().connect()
    ByOwnMethod().connect_directly()
    ByInheritedMethod().connect_directly()
    ByMethodOfTheBase().connect_directly()
    ByMethodOfAMethod().connect_directly()
    ByFunctionInside().connect_directly()
    ByMethodPerhaps(flag).connect_directly()
    ByMethodBefore().connect_directly()
    ByAnotherMethod().connect_directly()
    WeakenedByMethod().connect()
