"""A method that on each path sets both of two attributes or neither keeps together what another one has set."""
import ssl
from http.client import HTTPSConnection


class Closed:
    def __init__(self):
        self._closed = False
        self._context = ssl.create_default_context()

    def close(self):
        if self._closed:
            return
        self._closed = True
        self._context = None

    def connect(self):
        if not self._closed:
            HTTPSConnection("h", context=self._context)

    def connect_otherwise(self):
        if self._closed:
            HTTPSConnection("h", context=self._context)  # [missing-ssl-context]


class ClosedByHelper:
    def __init__(self):
        self._closed = False
        self._context = ssl.create_default_context()

    def close(self):
        if not self._closed:
            self._closed = True
            self._drop()

    def _drop(self):
        self._closed = True
        self._context = None

    def connect(self):
        if not self._closed:
            HTTPSConnection("h", context=self._context)


class Opened:
    def __init__(self):
        self._ready = False
        self._context = None

    def open(self):
        if self._ready:
            return
        self._context = ssl.create_default_context()
        self._ready = True

    def close(self):
        if self._ready:
            self._context = None
            self._ready = False

    def connect(self):
        self.open()
        HTTPSConnection("h", context=self._context)

    def connect_if_open(self):
        if self._ready:
            HTTPSConnection("h", context=self._context)

    def connect_otherwise(self):
        if not self._ready:
            HTTPSConnection("h", context=self._context)  # [missing-ssl-context]


class Placeholder:
    def __init__(self):
        self._ready = False
        self._context = None

    def open(self):
        if self._ready:
            return
        self._context = ssl.create_default_context()
        self._ready = True

    def connect(self):
        if self._context is None:
            self.open()
        HTTPSConnection("h", context=self._context)


class OpenedOnAPath:
    def __init__(self):
        self._ready = False
        self._context = None

    def open(self, tls):
        if self._ready:
            return
        self._ready = True
        if tls:
            self._context = ssl.create_default_context()

    def close(self):
        self._context = None
        self._ready = False

    def connect(self):
        if self._ready:
            HTTPSConnection("h", context=self._context)  # [missing-ssl-context]


class LeftBetween(OpenedOnAPath):
    def open(self, tls):
        if not self._ready:
            self._ready = True
            if not tls:
                return
            self._context = ssl.create_default_context()

    def connect(self):
        if self._ready:
            HTTPSConnection("h", context=self._context)  # [missing-ssl-context]


class FailedBetween:
    def __init__(self):
        self._ready = False
        self._context = None

    def open(self, path):
        if self._ready:
            return
        try:
            self._ready = True
            self._context = ssl.create_default_context(cafile=path)
        except OSError:
            pass

    def close(self):
        self._context = None
        self._ready = False

    def connect(self):
        if self._ready:
            HTTPSConnection("h", context=self._context)  # [missing-ssl-context]


class MarkedByHelper:
    def __init__(self):
        self._ready = False
        self._context = None

    def open(self, tls):
        if not tls:
            self._mark()
        elif not self._ready:
            self._ready = True
            self._context = ssl.create_default_context()

    def _mark(self):
        self._ready = True

    def close(self):
        self._context = None
        self._ready = False

    def connect(self):
        if self._ready:
            HTTPSConnection("h", context=self._context)  # [missing-ssl-context]


class SetAlone:
    """Another method sets one of the two, and so takes them apart."""

    def __init__(self):
        self._ready = False
        self._context = None

    def open(self):
        if self._ready:
            return
        self._context = ssl.create_default_context()
        self._ready = True

    def close(self):
        if self._ready:
            self._context = None
            self._ready = False

    def force(self):
        self._ready = True

    def connect_forced(self):
        self.open()
        HTTPSConnection("h", context=self._context)  # [missing-ssl-context]


class DroppedAlone:
    def __init__(self):
        self._ready = False
        self._context = None

    def open(self):
        if self._ready:
            return
        self._context = ssl.create_default_context()
        self._ready = True

    def drop(self):
        if self._ready:
            self._context = None

    def connect_dropped(self):
        if self._context is None:
            self.open()
        HTTPSConnection("h", context=self._context)  # [missing-ssl-context]


def drive(tls):
    for client in (Closed(), ClosedByHelper()):
        client.connect()
        client.close()
        client.close()
        client.connect()
    closed = Closed()
    closed.close()
    closed.connect_otherwise()
    opened = Opened()
    opened.connect_otherwise()
    opened.connect()
    opened.connect_if_open()
    opened.close()
    opened.connect_if_open()
    placeholder = Placeholder()
    placeholder.connect()
    placeholder.connect()
    for client in (OpenedOnAPath(), LeftBetween(), MarkedByHelper()):
        client.close()
        client.open(tls)
        client.connect()
    failed = FailedBetween()
    failed.open("/nowhere")
    failed.connect()
    forced = SetAlone()
    forced.close()
    forced.force()
    forced.connect_forced()
    dropped = DroppedAlone()
    dropped.open()
    dropped.drop()
    dropped.connect_dropped()
