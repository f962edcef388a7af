"""What a `try` sets, and what its handlers set in its place, stays together for other code, as what `if` and `else` set does."""

import ssl
from http.client import HTTPSConnection

try:
    import no_such_module
except ImportError:
    STORE, HAS_STORE = None, False
else:
    STORE, HAS_STORE = ssl.create_default_context(), True

try:
    import no_such_module as bundles
except ImportError:
    bundles = None
BUNDLE = ssl.create_default_context() if bundles else None

try:
    import json as other
except ImportError:
    HAS_OTHER = False
else:
    HAS_OTHER = True


def of_a_module():
    if HAS_STORE:
        HTTPSConnection("h", context=STORE)
    if bundles:
        HTTPSConnection("h", context=BUNDLE)


def of_another_try():
    if HAS_OTHER:
        HTTPSConnection("h", context=STORE)  # [missing-ssl-context]


class Client:
    def __init__(self, path):
        try:
            self.context = ssl.create_default_context(cafile=path)
            self.is_secure = True
        except OSError:
            self.context = None
            self.is_secure = False

    def open(self):
        if self.is_secure:
            HTTPSConnection("h", context=self.context)

    def open_anyway(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class SetTooEarly:
    def __init__(self, path):
        self.context = None
        self.is_secure = False
        try:
            self.is_secure = True
            self.context = ssl.create_default_context(cafile=path)
        except OSError:
            pass

    def open(self):
        if self.is_secure:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class OfEitherHandler:
    def __init__(self, path):
        try:
            self.context = ssl.create_default_context(cafile=path)
            self.is_secure = True
        except FileNotFoundError:
            self.context = None
            self.is_secure = False
        except OSError:
            self.context = None
            self.is_secure = True

    def open(self):
        if self.is_secure:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class InLaps:
    """The one lap sets the context, the next one the flag."""

    def __init__(self, paths):
        self.context = None
        self.is_secure = False
        for path in paths:
            try:
                self.context = ssl.create_default_context(cafile=path)
            except OSError:
                self.context = None
            else:
                self.is_secure = True

    def open(self):
        if self.is_secure:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class OfTwo:
    def __init__(self, path, other_path):
        try:
            self.context = ssl.create_default_context(cafile=path)
        except OSError:
            self.context = None
        try:
            ssl.create_default_context(cafile=other_path)
            self.is_secure = True
        except OSError:
            self.is_secure = False

    def open(self):
        if self.is_secure:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class WithEnd:
    def __init__(self, path):
        self.is_done = False
        try:
            self.context = ssl.create_default_context(cafile=path)
        except OSError:
            self.context = None
        finally:
            self.is_done = True

    def open(self):
        if self.is_done:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def drive(is_there, other_is_there):
    path, other_path = (None if one else "/nonexistent" for one in (is_there, other_is_there))
    for client in Client(path), SetTooEarly(path), OfEitherHandler(path), InLaps((path, other_path)):
        client.open()
    OfEitherHandler("/").open()
    OfTwo(path, other_path).open()
    WithEnd(path).open()
    Client(path).open_anyway()
