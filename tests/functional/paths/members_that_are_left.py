"""An argument that is none of an enumeration's members but one is that one, unless it may be ``None``."""
import enum
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Mode(enum.Enum):
    PLAIN = "plain"
    TLS = "tls"


class Level(enum.Enum):
    PLAIN = 0
    TLS = 1
    MUTUAL = 2


class Permission(enum.Flag):
    READ = 1
    WRITE = 2


class _Client:
    def __init__(self, mode):
        self.mode = mode
        self.context = None
        if mode is Mode.TLS:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.mode is Mode.PLAIN:
            return HTTPConnection("h")
        return HTTPSConnection("h", context=self.context)


class _Annotated:
    def __init__(self, mode: Mode = Mode.TLS):
        self.mode = mode
        self.context = None
        if mode == Mode.TLS:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.mode == Mode.PLAIN:
            return HTTPConnection("h")
        return HTTPSConnection("h", context=self.context)


class _OfThree:
    def __init__(self, level: Level):
        self.level = level
        self.context = None
        if level is Level.TLS:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.level is Level.PLAIN:
            return HTTPConnection("h")
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _NoneByDefault:
    def __init__(self, mode=None):
        self.mode = mode
        self.context = None
        if mode is Mode.TLS:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.mode is Mode.PLAIN:
            return HTTPConnection("h")
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _NoneByAnnotation:
    def __init__(self, mode: "Mode | None"):
        self.mode = mode
        self.context = None
        if mode is Mode.TLS:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.mode is Mode.PLAIN:
            return HTTPConnection("h")
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _SetLater:
    def __init__(self, mode: Mode):
        self.mode = mode
        self.context = None
        if mode is Mode.TLS:
            self.context = ssl.create_default_context()

    def upgrade(self):
        self.mode = Mode.TLS

    def connect(self):
        if self.mode is Mode.PLAIN:
            return HTTPConnection("h")
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def _in_one_place(mode: Mode):
    context = None
    if mode is Mode.TLS:
        context = ssl.create_default_context()
    if mode is Mode.PLAIN:
        return HTTPConnection("h")
    return HTTPSConnection("h", context=context)


def _expecting_others(mode):
    if mode is Mode.TLS:
        context = ssl.create_default_context()
    elif mode is Mode.PLAIN:
        return HTTPConnection("h")
    else:
        context = None
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _of_flags(permission: Permission):
    context = None
    if permission is Permission.READ:
        context = ssl.create_default_context()
    if permission is Permission.WRITE:
        return HTTPConnection("h")
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def drive():
    for mode in (Mode.PLAIN, Mode.TLS):
        _Client(mode).connect()
        _Annotated(mode).connect()
        _in_one_place(mode)
        _NoneByAnnotation(mode).connect()
    for level in (Level.PLAIN, Level.TLS, Level.MUTUAL):
        _OfThree(level).connect()
    _NoneByDefault().connect()
    _NoneByAnnotation(None).connect()
    later = _SetLater(Mode.PLAIN)
    later.upgrade()
    later.connect()
    _expecting_others("tls")
    _of_flags(Permission.READ | Permission.WRITE)
