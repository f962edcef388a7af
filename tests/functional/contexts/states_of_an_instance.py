"""Two attributes go together as the methods of a class leave them, one after the other, and in no other way."""

import asyncio
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Chosen:
    """The initialiser leaves the choice to a method that may be called again."""

    def __init__(self, tls):
        self.context = None
        self.choose(tls)

    def choose(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class _ChosenApart:
    def __init__(self, tls):
        self.context = None
        self.choose(tls)

    def choose(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def upgrade(self):
        self.tls = True

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class _Base:
    def __init__(self, secure):
        self.secure = secure


class _Downgraded(_Base):
    def __init__(self, secure):
        super().__init__(secure)
        self.context = ssl.create_default_context() if self.secure else None

    def downgrade(self):
        self.secure = False
        self.context = None

    def open(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class _HalfDowngraded(_Base):
    def __init__(self, secure):
        super().__init__(secure)
        self.context = ssl.create_default_context() if self.secure else None

    def downgrade(self, secure):
        self.secure = secure and self.secure
        self.context = None

    def open(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class _ByAProperty:
    def __init__(self, url):
        self.context = None
        self.url = url

    @property
    def url(self):
        return self._url

    @url.setter
    def url(self, url):
        self._url = url
        self.secure = url.startswith("https:")
        self.context = self._made() if self.secure else None

    def _made(self):
        return ssl.create_default_context() if self.secure else ssl._create_unverified_context()

    def open(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class _MadeBefore:
    """What is made asks for the flag before that is set."""

    def __init__(self, url):
        self.secure = False
        self.choose(url)

    def choose(self, url):
        self.context = self._made()
        self.secure = url.startswith("https:")

    def _made(self):
        return ssl.create_default_context() if self.secure else ssl._create_unverified_context()

    def open(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return HTTPConnection("h")


class _TestedByTheClass:
    def __init__(self, tls):
        if tls:
            self.kind = HTTPSConnection
            self.context = ssl.create_default_context()
        else:
            self.kind = HTTPConnection
            self.context = None

    def close(self):
        self.context = None
        self.kind = HTTPConnection

    def open(self):
        if self.kind is HTTPSConnection:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class _UsedMeanwhile:
    """One method opens the connection before it has set both."""

    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None
        self.connection = None

    def choose(self, tls):
        self.tls = tls
        self.connection = self.open()
        self.context = ssl.create_default_context() if tls else None

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class _UsedAfterwards:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None
        self.connection = None

    def choose(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None
        self.connection = self.open()

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class _InTwoSteps:
    """What is insecure only comes of two calls, the one after the other."""

    def __init__(self):
        self.lax = False
        self.context = ssl.create_default_context()

    def loosen(self):
        self.lax = True

    def refresh(self):
        if self.lax:
            self.context = ssl._create_unverified_context()

    def harden(self):
        self.lax = False

    def open(self):
        if not self.lax:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


class _InNoStep:
    def __init__(self):
        self.lax = False
        self.context = ssl.create_default_context()

    def loosen(self):
        self.lax = True
        self.refresh()

    def refresh(self):
        self.context = ssl._create_unverified_context() if self.lax else ssl.create_default_context()

    def harden(self):
        self.lax = False
        self.refresh()

    def open(self):
        if not self.lax:
            return HTTPSConnection("h", context=self.context)
        return None


class _Shown:
    """Who gets the instance before both are set may open the connection."""

    def __init__(self, tls, observers):
        self.tls = tls
        self.observers = observers
        self.context = ssl.create_default_context() if tls else None

    def choose(self, tls):
        self.tls = tls
        for observer in self.observers:
            observer(self)
        self.context = ssl.create_default_context() if tls else None

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class _Awaited:
    """A coroutine that only asks for both finds what methods have left."""

    def __init__(self, tls):
        self.context = None
        self.choose(tls)

    def choose(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    async def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class _ChosenWhileWaiting:
    """A coroutine that sets both may wait between the two."""

    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    async def choose(self, tls):
        self.tls = tls
        await asyncio.sleep(0)
        self.context = ssl.create_default_context() if tls else None

    async def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class _SetFromOutside:
    def __init__(self, tls):
        self.tls = tls
        self.choose(tls)

    def choose(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


def clients(first, second):
    url = "https://h" if first else "http://h"
    for one in (_Chosen(first), _ChosenApart(first), _UsedMeanwhile(first), _UsedAfterwards(first)):
        one.open()
        one.choose(second)
        one.open()
    apart = _ChosenApart(first)
    apart.upgrade()
    apart.open()
    downgraded = _Downgraded(first)
    half = _HalfDowngraded(first)
    downgraded.open()
    downgraded.downgrade()
    half.downgrade(second)
    downgraded.open()
    half.open()
    by_property = _ByAProperty(url)
    by_property.open()
    by_property.url = "https://h" if second else "http://h"
    by_property.open()
    before = _MadeBefore(url)
    before.open()
    before.choose("https://h" if second else "http://h")
    before.open()
    tested = _TestedByTheClass(first)
    tested.open()
    tested.close()
    tested.open()


def steps(first, second, third):
    for one in (_InTwoSteps(), _InNoStep()):
        for is_chosen, method in ((first, one.loosen), (second, one.refresh), (third, one.harden)):
            if is_chosen:
                method()
                one.open()


def observed(first, second):
    shown = _Shown(first, [_Shown.open])
    shown.choose(second)
    shown.open()
    outside = _SetFromOutside(first)
    outside.tls = second
    outside.open()


async def _awaited(first, second):
    awaited = _Awaited(first)
    awaited.choose(second)
    await awaited.open()
    waiting = _ChosenWhileWaiting(first)
    await asyncio.gather(waiting.choose(second), waiting.open())


def awaited(first, second):
    asyncio.run(_awaited(first, second))
