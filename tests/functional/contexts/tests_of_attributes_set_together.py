"""A test of one of the attributes that a path of the class sets together tells which others it has set."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Together:
    def __init__(self, secure):
        if secure:
            self.kind = HTTPSConnection
            self.context = ssl.create_default_context()
        else:
            self.kind = HTTPConnection
            self.context = None

    def connect(self):
        if self.context is None:
            return self.kind("h")
        return self.kind("h", context=self.context)

    def connect_unless(self):
        if self.context is not None:
            return self.kind("h", context=self.context)
        return self.kind("h")

    def connect_with_options(self):
        options = {}
        if self.context:
            options["context"] = self.context
        return self.kind("h", **options)

    def connect_by_local_names(self):
        kind, context = self.kind, self.context
        if context is None:
            return kind("h")
        return kind("h", context=context)

    def connect_by_helper(self):
        if self._is_plain():
            return self.kind("h")
        return self.kind("h", context=self.context)

    def _is_plain(self):
        return self.context is None

    def connect_the_wrong_way_round(self):
        if self.context is not None:
            return self.kind("h")  # [missing-ssl-context]
        return self.kind("h")


class Unpacked:
    def __init__(self, secure):
        self.kind, self.context, self.options = self._pick(secure)

    @staticmethod
    def _pick(secure):
        if secure:
            return HTTPSConnection, ssl.create_default_context(), {"timeout": 3}
        return HTTPConnection, None, {}

    def connect(self):
        if self.context is None:
            return self.kind("h", **self.options)
        return self.kind("h", context=self.context, **self.options)


class Inherited(Unpacked):
    def __init__(self, secure):
        super().__init__(secure)
        self.timeout = 3

    def connect_inherited(self):
        if self.context is None:
            return self.kind("h", timeout=self.timeout)
        return self.kind("h", timeout=self.timeout, context=self.context)


class Base:
    def __init__(self, secure):
        if secure:
            self.kind, self.context = HTTPSConnection, ssl.create_default_context()
        else:
            self.kind, self.context = HTTPConnection, None


class InheritedAndOverwritten(Base):
    def __init__(self, secure):
        super().__init__(secure)
        self.kind = HTTPSConnection

    def connect(self):
        if self.context is None:
            return self.kind("h")  # [missing-ssl-context]
        return self.kind("h", context=self.context)


class ContextDropped:
    def __init__(self, secure):
        self.kind, self.context = HTTPConnection, None
        if secure:
            self.kind, self.context = HTTPSConnection, ssl.create_default_context()

    def drop(self):
        self.context = None

    def connect_dropped(self):
        if self.context is None:
            return self.kind("h")  # [missing-ssl-context]
        return self.kind("h", context=self.context)


class KindSetAnew:
    def __init__(self, secure):
        self.kind, self.context = HTTPConnection, None
        if secure:
            self.kind, self.context = HTTPSConnection, ssl.create_default_context()

    def secure(self):
        self.kind = HTTPSConnection

    def connect_secured(self):
        if self.context is None:
            return self.kind("h")  # [missing-ssl-context]
        return self.kind("h", context=self.context)


class ByTwoTests:
    def __init__(self, secure, verify):
        self.kind = HTTPSConnection if secure else HTTPConnection
        self.context = ssl.create_default_context() if verify else None

    def connect(self):
        if self.context is None:
            return self.kind("h")  # [missing-ssl-context]
        return self.kind("h", context=self.context)


class Given:
    """Who passes the context may pass None."""

    def __init__(self, secure, context):
        if secure:
            self.kind = HTTPSConnection
            self.context = context
        else:
            self.kind = HTTPConnection
            self.context = None

    def connect(self):
        if self.context is None:
            return self.kind("h")  # [missing-ssl-context]
        return self.kind("h", context=self.context)


class GivenAndTested:
    def __init__(self, context):
        if context is not None:
            self.kind = HTTPSConnection
            self.context = context
        else:
            self.kind = HTTPConnection
            self.context = None

    def connect(self):
        if self.context is None:
            return self.kind("h")
        return self.kind("h", context=self.context)


class Flags:
    def __init__(self, secure):
        if secure:
            self.kind, self.is_tls = HTTPSConnection, True
        else:
            self.kind, self.is_tls = HTTPConnection, False

    def connect(self):
        if self.is_tls:
            return self.kind("h", context=ssl.create_default_context())
        return self.kind("h")

    def connect_the_wrong_way_round(self):
        if self.is_tls:
            return self.kind("h")  # [missing-ssl-context]
        return self.kind("h")


class FlagSetAnew:
    def __init__(self, secure):
        if secure:
            self.kind, self.is_tls = HTTPSConnection, True
        else:
            self.kind, self.is_tls = HTTPConnection, False

    def downgrade(self):
        self.is_tls = False

    def connect_downgraded(self):
        if self.is_tls:
            return self.kind("h", context=ssl.create_default_context())
        return self.kind("h")  # [missing-ssl-context]


class Loosened:
    def __init__(self, secure, verify):
        self.kind, self.context = HTTPConnection, None
        if secure:
            self.kind, self.context = HTTPSConnection, ssl.create_default_context()
            if not verify:
                self.context.check_hostname = False

    def connect(self):
        if self.context is None:
            return self.kind("h")
        return self.kind("h", context=self.context)  # [insecure-ssl-context]


def drive(secure, verify):
    made = Together(secure)
    made.connect()
    made.connect_unless()
    made.connect_with_options()
    made.connect_by_local_names()
    made.connect_by_helper()
    made.connect_the_wrong_way_round()
    dropped = ContextDropped(secure)
    dropped.drop()
    dropped.connect_dropped()
    anew = KindSetAnew(secure)
    anew.secure()
    anew.connect_secured()
    downgraded = FlagSetAnew(secure)
    downgraded.downgrade()
    downgraded.connect_downgraded()
    Inherited(secure).connect_inherited()
    for one in (
        Unpacked(secure),
        InheritedAndOverwritten(secure),
        ByTwoTests(True, verify),
        Given(secure, None),
        Given(secure, ssl.create_default_context()),
        GivenAndTested(ssl.create_default_context() if secure else None),
        Flags(secure),
        Loosened(secure, verify),
    ):
        one.connect()
    Flags(secure).connect_the_wrong_way_round()
