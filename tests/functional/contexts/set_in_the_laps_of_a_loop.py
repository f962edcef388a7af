"""What a loop sets by its own items goes together: the flag and what is set beside it."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class SetByItems:
    def __init__(self, options):
        self.secure = False
        self.context = None
        for key, value in options.items():
            if key == "secure" and value:
                self.secure = True
                self.context = ssl.create_default_context()

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class FlagAlone:
    def __init__(self, options):
        self.secure = False
        self.context = None
        for key, value in options.items():
            if key == "secure" and value:
                self.secure = True
            if key == "verify" and value:
                self.context = ssl.create_default_context()

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class FlagThenContext:
    def __init__(self, options):
        self.secure = False
        self.context = None
        for key in options:
            if key == "secure":
                self.secure = True
        if self.secure:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class ContextIfOff:
    def __init__(self, options):
        self.secure = False
        self.context = None
        for key in options:
            if key == "secure":
                self.secure = True
        if not self.secure:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class Toggled:
    def __init__(self, options):
        self.secure = False
        self.context = None
        for key in options:
            if key == "secure":
                self.secure = True
                self.context = ssl.create_default_context()
            elif key == "plain":
                self.secure = False
                self.context = None

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class ToggledAlone:
    def __init__(self, options):
        self.secure = False
        self.context = None
        for key in options:
            if key == "secure":
                self.secure = True
                self.context = ssl.create_default_context()
            elif key == "plain":
                self.context = None

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class Verified:
    def __init__(self, options):
        self.verify = True
        self.context = ssl.create_default_context()
        for key in options:
            if key == "insecure":
                self.verify = False
                self.context = ssl._create_unverified_context()

    def connect(self):
        if self.verify:
            return HTTPSConnection("h", context=self.context)
        return None


class Unverified(Verified):
    def connect(self):
        if not self.verify:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


class ByMethod:
    def __init__(self):
        self.secure = False
        self.context = None

    def configure(self, options):
        for key in options:
            if key == "secure":
                self.secure = True
                self.context = ssl.create_default_context()

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class SetAfter:
    def __init__(self, options):
        self.secure = False
        self.context = None
        for key in options:
            if key == "secure":
                self.secure = True
                self.context = ssl.create_default_context()

    def switch_on(self):
        self.secure = True

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class Scheme:
    def __init__(self, parts):
        self.scheme = "http"
        self.context = None
        while parts:
            if parts.pop() == "tls":
                self.scheme = "https"
                self.context = ssl.create_default_context()

    def connect(self):
        if self.scheme == "https":
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class ByHelper:
    def __init__(self, options):
        self.secure = False
        self.context = None
        for key in options:
            self._apply(key)

    def _apply(self, key):
        if key == "secure":
            self.secure = True
            self.context = ssl.create_default_context()

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class InMapping:
    def __init__(self, options):
        self.secure = False
        self.kwargs = {}
        for key in options:
            if key == "secure":
                self.secure = True
                self.kwargs["context"] = ssl.create_default_context()

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", **self.kwargs)
        return HTTPConnection("h")


def connected(tls, switched, more):
    given = {"secure": True} if tls else {}
    given |= {"insecure": True} if switched else {"verify": True} if more else {}
    for cls in (
        SetByItems,
        FlagAlone,
        FlagThenContext,
        ContextIfOff,
        Toggled,
        ToggledAlone,
        Verified,
        Unverified,
        SetAfter,
        ByHelper,
        InMapping,
    ):
        client = cls(given)
        if switched and cls is SetAfter:
            client.switch_on()
        client.connect()
    toggled = ["secure", "plain"] if switched else ["plain", "secure"]
    Toggled(toggled).connect()
    ToggledAlone(toggled).connect()
    by_method = ByMethod()
    by_method.configure(given)
    by_method.connect()
    Scheme(["tls", "other"] if tls else ["other"]).connect()
