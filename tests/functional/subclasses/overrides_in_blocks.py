"""What a base's method sets does not count where the override sets it anew in a ``with``, or a ``try`` without handlers."""
import contextlib
import ssl
import threading
from http.client import HTTPSConnection


class Base:
    lock = threading.Lock()
    quiet = contextlib.suppress(Exception)

    def configure(self):
        self.ctx = ssl._create_unverified_context()


class Locked(Base):
    def configure(self):
        with self.lock:
            super().configure()
            self.ctx = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.ctx)


class LockedByName(Base):
    def configure(self):
        print("configuring")
        with self.lock:
            Base.configure(self)
            with open(ssl.__file__, encoding="utf-8"):
                self.ctx = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.ctx)


class Tried(Base):
    def configure(self):
        try:
            super().configure()
            print("configured")
        finally:
            self.ctx = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.ctx)


class LockedBehind(Base):
    def configure(self):
        super().configure()
        with self.lock:
            self.ctx = ssl.create_default_context()
        print("configured")

    def open(self):
        return HTTPSConnection("h", context=self.ctx)


class SetBefore(Base):
    def configure(self):
        with self.lock:
            self.ctx = ssl.create_default_context()
            super().configure()

    def open(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


class SetBeforeFinally(Base):
    def configure(self):
        try:
            self.ctx = ssl.create_default_context()
        finally:
            super().configure()

    def open(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


class Suppressed(Base):
    def configure(self):
        with contextlib.suppress(Exception):
            super().configure()
            self.ctx = ssl.create_default_context(cafile="missing")

    def open(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


class SuppressedByName(Base):
    def configure(self):
        with self.quiet:
            super().configure()
            self.ctx = ssl.create_default_context(cafile="missing")

    def open(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


class Caught(Base):
    def configure(self):
        try:
            super().configure()
            self.ctx = ssl.create_default_context(cafile="missing")
        except OSError:
            print("missing")

    def open(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


class ReturnedFinally(Base):
    def configure(self):
        try:
            super().configure()
            self.ctx = ssl.create_default_context(cafile="missing")
        finally:
            return  # pylint: disable=lost-exception, return-in-finally

    def open(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


class Entered(Base):
    @contextlib.contextmanager
    def entered(self):
        HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]
        yield

    def configure(self):
        with self.lock:
            super().configure()
            with self.entered():
                self.ctx = ssl.create_default_context()


class Perhaps(Base):
    tls = False

    def configure(self):
        with self.lock:
            super().configure()
            if self.tls:
                self.ctx = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


def run():
    for kind in (Locked, LockedByName, Tried, LockedBehind, SetBefore, SetBeforeFinally):
        one = kind()
        one.configure()
        one.open()
    for kind in (Suppressed, SuppressedByName, Caught, ReturnedFinally, Perhaps):
        one = kind()
        one.configure()
        one.open()
    Entered().configure()


class SetBesideAnother(Base):
    def configure(self):
        super().configure()
        self.ctx, self.is_configured = ssl.create_default_context(), True

    def open(self):
        return HTTPSConnection("h", context=self.ctx)


class SwappedForAnother(Base):
    def configure(self):
        super().configure()
        self.former, self.is_configured = self.ctx, True

    def open(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


def use_those_beside_others():
    for one in (SetBesideAnother(), SwappedForAnother()):
        one.configure()
        one.open()
