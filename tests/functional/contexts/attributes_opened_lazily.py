"""Where a flag or object is there that is set with a context, the method that sets both need not be called again."""

import http.client
import ssl


class _Base:
    def __init__(self):
        self.context = None
        self.connection = None
        self.is_open = False

    def open(self):
        self.context = ssl.create_default_context()
        self.connection = http.client.HTTPConnection("h")
        self.is_open = True

    def close(self):
        self.context = None
        self.connection = None
        self.is_open = False


class _ByFlag(_Base):
    def use(self):
        if not self.is_open:
            self.open()
        return http.client.HTTPSConnection("h", context=self.context)


class _ByObject(_Base):
    def use(self):
        if self.connection is None:
            self.open()
        return http.client.HTTPSConnection("h", context=self.context)


class _ByTruth(_Base):
    def use(self):
        if not self.connection:
            self.open()
        host = str("h")
        return http.client.HTTPSConnection(host, context=self.context)


class _TheWrongWayRound(_Base):
    def use(self):
        if self.is_open:
            self.open()
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Closes(_Base):
    def use(self):
        if self.is_open:
            self.close()
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _ClosesAfter(_Base):
    def use(self):
        if not self.is_open:
            self.open()
        self.close()
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _TestsAnother(_Base):
    def use(self, other=None):
        other = other or _TestsAnother()
        other.open()
        if not other.is_open:
            self.open()
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _OpensNothing(_Base):
    def use(self):
        if not self.is_open:
            print("closed")
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Drops(_Base):
    def drop(self):
        self.context = None

    def use(self):
        self.open()
        self.drop()
        self.reuse()

    def reuse(self):
        if not self.is_open:
            self.open()
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _OpensPlain(_Base):
    def plain(self):
        self.context = None
        self.is_open = True

    def use(self):
        self.plain()
        self.reuse()

    def reuse(self):
        if not self.is_open:
            self.open()
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _OpensPerhaps(_Base):
    def open(self, tls=False):
        self.context = ssl.create_default_context() if tls else None
        self.is_open = True

    def use(self):
        if not self.is_open:
            self.open()
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _OpensBadly(_Base):
    def open(self):
        self.context = ssl._create_unverified_context()
        self.is_open = True

    def use(self):
        if not self.is_open:
            self.open()
        return http.client.HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _MarksAlone(_Base):
    def mark(self):
        self.is_open = True

    def use(self):
        self.mark()
        self.reuse()

    def reuse(self):
        if not self.is_open:
            self.open()
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _MarksFirst(_Base):
    def use(self):
        self.is_open = True
        if not self.is_open:
            self.open()
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _SetsTheObjectAlone(_Base):
    def other(self):
        self.connection = http.client.HTTPConnection("h")

    def use(self):
        if not self.is_open:
            self.other()
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def drive(closes):
    for kind in (
        _ByFlag,
        _ByObject,
        _ByTruth,
        _TheWrongWayRound,
        _Closes,
        _ClosesAfter,
        _TestsAnother,
        _OpensNothing,
        _Drops,
        _OpensPlain,
        _OpensPerhaps,
        _OpensBadly,
        _MarksAlone,
        _MarksFirst,
        _SetsTheObjectAlone,
    ):
        made = kind()
        made.use()
        if closes:
            made.close()
        made.use()
