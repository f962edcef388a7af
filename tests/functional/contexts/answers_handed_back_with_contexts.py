"""What a function or method hands back beside a context agrees with it, also where the caller returns early."""
import ssl
from http.client import HTTPSConnection


class _Certificates:
    def load(self, cafile):
        if cafile:
            return True, ssl.create_default_context()
        return False, None


def guarded(cafile):
    ok, context = _Certificates().load(cafile)
    if not ok:
        return
    HTTPSConnection("h", context=context)


def guarded_the_other_way(cafile):
    ok, context = _Certificates().load(cafile)
    if ok:
        return
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _Session:
    def __init__(self):
        self.certificates = _Certificates()

    def open(self, cafile):
        ok, context = self.certificates.load(cafile)
        if not ok:
            raise RuntimeError("no certificates")
        HTTPSConnection("h", context=context)

    def open_anyway(self, cafile):
        ok, context = self.certificates.load(cafile)
        if not ok:
            print("no certificates")
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _Address:
    def __init__(self, text):
        self.text = text

    @property
    def is_secure(self):
        return self.text.startswith("https:")


def _prepared(text):
    address = _Address(text)
    context = None
    if address.is_secure:
        context = ssl.create_default_context()
    return address, context


def _by_property(text):
    address, context = _prepared(text)
    if address.is_secure:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _Prepared:
    def __init__(self):
        self.name, self.context = self._prepare()

    def _prepare(self):
        return "h", ssl.create_default_context()

    def open(self):
        if self.context:
            print("prepared")
        HTTPSConnection(self.name, context=self.context)


class _PreparedPerhaps:
    def __init__(self, cafile):
        self.name, self.context = self._prepare(cafile)

    def _prepare(self, cafile):
        return "h", ssl.create_default_context() if cafile else None

    def open(self):
        if self.context:
            HTTPSConnection(self.name, context=self.context)
        HTTPSConnection(self.name, context=self.context)  # [missing-ssl-context]


def open_all(flag):
    if flag:
        _Session().open(flag)
    _Session().open_anyway(flag)
    _by_property("https://h" if flag else "http://h")
    _Prepared().open()
    _PreparedPerhaps(flag).open()
