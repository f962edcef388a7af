"""What a loop sets before it is left, what a handler keeps, and what a helper's `try` returns, stays together elsewhere."""
import contextlib
import os
import ssl
from http.client import HTTPSConnection

STORE = None
HAS_STORE = False
for _path in ("/no/such/file", os.devnull):
    if os.path.exists(_path):
        STORE = ssl.create_default_context()
        HAS_STORE = True
        break

LAST = None
HAS_LAST = False
for _path in ("/no/such/file", os.devnull):
    HAS_LAST = True
    if not os.path.exists(_path):
        break
else:
    LAST = ssl.create_default_context()


def of_module():
    if HAS_STORE:
        HTTPSConnection("h", context=STORE)
    if HAS_LAST:
        HTTPSConnection("h", context=LAST)  # [missing-ssl-context]


class _Found:
    def __init__(self, paths):
        self.context = None
        self.found = False
        self.is_tried = False
        for path in paths:
            self.is_tried = True
            if os.path.exists(path):
                self.context = ssl.create_default_context()
                self.found = True
                break

    def connect(self):
        if self.found:
            HTTPSConnection("h", context=self.context)

    def connect_if_tried(self):
        if self.is_tried:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Kept:
    def __init__(self, path):
        self.context = None
        self.error = None
        try:
            self.context = ssl.create_default_context(cafile=path)
        except OSError as error:
            self.error = error

    def connect(self):
        if self.error is not None:
            return
        HTTPSConnection("h", context=self.context)

    def connect_all_the_same(self):
        if self.error is not None:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def _loaded(path):
    try:
        return ssl.create_default_context(cafile=path), True
    except OSError:
        return None, False


def _loaded_first(paths):
    for path in paths:
        if os.path.exists(path):
            return ssl.create_default_context(), True
    return None, False


class _Returned:
    def __init__(self, path):
        self.context, self.is_secure = _loaded(path)
        self.first, self.has_first = _loaded_first([path or os.devnull])

    def connect(self):
        if self.is_secure:
            HTTPSConnection("h", context=self.context)
        if self.has_first:
            HTTPSConnection("h", context=self.first)

    def connect_otherwise(self):
        if not self.is_secure:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        if not self.has_first:
            HTTPSConnection("h", context=self.first)  # [missing-ssl-context]


class _Suppressed:
    def __init__(self, path):
        self.context, self.is_secure, self.is_tried = None, False, True
        with contextlib.suppress(OSError):
            self.context = ssl.create_default_context(cafile=path)
            self.is_secure = True

    def connect(self):
        if self.is_secure:
            HTTPSConnection("h", context=self.context)

    def connect_if_tried(self):
        if self.is_tried:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def _connect(path):
    found = _Found([path or os.devnull])
    found.connect()
    found.connect_if_tried()
    kept = _Kept(path)
    kept.connect()
    kept.connect_all_the_same()
    returned = _Returned(path)
    returned.connect()
    returned.connect_otherwise()
    suppressed = _Suppressed(path)
    suppressed.connect()
    suppressed.connect_if_tried()


def of_classes(is_there):
    _connect(None if is_there else "/no/such/file")
