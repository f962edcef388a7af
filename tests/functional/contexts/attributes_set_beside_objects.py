"""Whether an object is there that two methods set and clear with a context tells which of them was the last."""

import copy
import http.client
import ssl
import threading


class _Session:
    def __init__(self, context):
        self.context = context


class _Connected:
    def __init__(self):
        self.context = None
        self.connection = None

    def open(self):
        self.context = ssl.create_default_context()
        self.connection = http.client.HTTPSConnection("h", context=self.context)

    def close(self):
        self.connection = None
        self.context = None

    def again(self):
        if self.connection is None:
            raise RuntimeError("closed")
        return http.client.HTTPSConnection("h", context=self.context)

    def the_wrong_way_round(self):
        if self.connection is None:
            return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return None

    def closed_between(self):
        if self.connection is None:
            raise RuntimeError("closed")
        self.close()
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def of_another(self, other):
        if other.connection is None:
            raise RuntimeError("closed")
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _OfOwnClass:
    def __init__(self):
        self.context = None
        self.session = None

    def open(self):
        self.context = ssl.create_default_context()
        self.session = _Session(self.context)

    def close(self):
        self.session = None
        self.context = None

    def again(self):
        if not self.session:
            raise RuntimeError("closed")
        return http.client.HTTPSConnection("h", context=self.context)


class _OfAnyClass:
    def __init__(self):
        self.context = None
        self.resource = None

    def open(self):
        self.context = ssl.create_default_context()
        self.resource = threading.Event()

    def close(self):
        self.resource = None
        self.context = None

    def again(self):
        if self.resource is not None:
            return http.client.HTTPSConnection("h", context=self.context)
        return None


class _Attached(_Connected):
    def attach(self):
        self.attached = http.client.HTTPConnection("h")

    def again_attached(self):
        if self.attached is None:
            raise RuntimeError("closed")
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _OpenedPlain:
    def __init__(self):
        self.context = None
        self.connection = None

    def open(self):
        self.context = ssl.create_default_context()
        self.connection = http.client.HTTPSConnection("h", context=self.context)

    def open_plain(self):
        self.context = None
        self.connection = http.client.HTTPConnection("h")

    def again(self):
        if self.connection is None:
            raise RuntimeError("closed")
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Copied:
    def __init__(self):
        self.context = None
        self.connection = None

    def open(self):
        self.context = ssl.create_default_context()
        self.connection = http.client.HTTPSConnection("h", context=self.context)

    def drop(self):
        self.connection = copy.copy(self.connection)
        self.context = None

    def again(self):
        if self.connection is None:
            raise RuntimeError("closed")
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _CopiedOptions:
    def __init__(self):
        self.kind = http.client.HTTPConnection
        self.options = {}

    def use_tls(self):
        options = self.options
        self.kind = http.client.HTTPSConnection
        self.options = copy.deepcopy(options)

    def use_context(self):
        self.kind = http.client.HTTPSConnection
        self.options = {"context": ssl.create_default_context()}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class _PerhapsKept:
    def __init__(self):
        self.context = None
        self.connection = None

    def open(self):
        self.context = ssl.create_default_context()
        self.connection = http.client.HTTPSConnection("h", context=self.context)

    def close(self, keep):
        if not keep:
            self.connection = None
        self.context = None

    def again(self):
        if self.connection is None:
            return None
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Weakened:
    def __init__(self):
        self.context = None
        self.connection = None

    def open(self):
        self.context = ssl.create_default_context()
        self.connection = http.client.HTTPSConnection("h", context=self.context)

    def weaken(self):
        self.context.check_hostname = False

    def close(self):
        self.connection = None
        self.context = None

    def again(self):
        if self.connection is None:
            raise RuntimeError("closed")
        return http.client.HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def drive(keep):
    for kind in (_Connected, _OfOwnClass, _OfAnyClass, _OpenedPlain, _Copied, _PerhapsKept, _Weakened):
        made = kind()
        made.open()
        made.again()
        if kind is _Weakened:
            made.weaken()
            made.again()
    connected, other = _Connected(), _Connected()
    connected.the_wrong_way_round()
    other.open()
    connected.of_another(other)
    other.closed_between()
    attached = _Attached()
    attached.attach()
    attached.again_attached()
    plain, copied, kept = _OpenedPlain(), _Copied(), _PerhapsKept()
    plain.open_plain()
    plain.again()
    copied.open()
    copied.drop()
    copied.again()
    options = _CopiedOptions()
    options.use_tls()
    options.connect()
    kept.open()
    kept.close(keep)
    kept.again()
