"""What a coroutine sets goes together if it awaits nothing, or only coroutines of its own of which the same is true."""
# pylint: disable=missing-docstring, protected-access
import asyncio
import ssl
from http.client import HTTPSConnection

SECURE = False
CONTEXT = None
LATE = False
LATER = None


async def _load(is_secure):
    global SECURE, CONTEXT
    CONTEXT = ssl.create_default_context() if is_secure else None
    SECURE = is_secure


async def _load_all(is_secure):
    await _load(is_secure)


async def _load_late(is_late):
    global LATE, LATER
    LATE = is_late
    await asyncio.sleep(0)
    LATER = ssl.create_default_context() if is_late else None


def loaded():
    if SECURE:
        HTTPSConnection("h", context=CONTEXT)


def loaded_late():
    if LATE:
        HTTPSConnection("h", context=LATER)  # [missing-ssl-context]


class _Base:
    def __init__(self):
        self.context = None
        self.ready = False

    def close(self):
        self.context = None
        self.ready = False


class Ready(_Base):
    async def open(self):
        self.context = ssl.create_default_context()
        await self._ready()

    async def _ready(self):
        self.ready = True

    def connect(self):
        if self.ready:
            HTTPSConnection("h", context=self.context)


class ReadyTooEarly(_Base):
    async def open(self):
        await self._ready()
        self.context = ssl.create_default_context()

    async def _ready(self):
        self.ready = True
        await asyncio.sleep(0)

    def connect(self):
        if self.ready:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class ReadyInATask(_Base):
    async def open(self):
        self.context = ssl.create_default_context()
        asyncio.get_running_loop().create_task(self._ready())

    async def _ready(self):
        self.ready = True

    def connect(self):
        if self.ready:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class ReadyBetween(_Base):
    async def open(self):
        self.ready = True
        async with asyncio.Lock():
            self.context = await self._make()

    async def _make(self):
        await asyncio.sleep(0)
        return ssl.create_default_context()

    def connect(self):
        if self.ready:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Made(_Base):
    async def open(self):
        self.context = await self._make()
        self.ready = True

    async def _make(self):
        return ssl.create_default_context()

    def connect(self):
        if self.ready:
            HTTPSConnection("h", context=self.context)


class Asked:
    def __init__(self, tls):
        self.context = ssl.create_default_context() if tls else None

    async def get(self):
        if await self._is_plain():
            return
        HTTPSConnection("h", context=self.context)

    async def get_plainly(self):
        if not await self._is_plain():
            return
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    async def get_at_once(self):
        if self._is_plain():
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    async def _is_plain(self):
        return self.context is None


async def _open_and_look(client):
    task = asyncio.get_running_loop().create_task(client.open())
    client.connect()
    for _ in range(6):
        await asyncio.sleep(0)
        client.connect()
    await task
    client.connect()
    client.close()
    client.connect()


async def _close_at_once(client):
    await client.open()
    client.close()
    await asyncio.sleep(0)
    client.connect()


async def _look_while_loading():
    for is_secure in (True, False):
        loaded()
        await _load_all(is_secure)
        loaded()
        task = asyncio.get_running_loop().create_task(_load_late(is_secure))
        await asyncio.sleep(0)
        loaded_late()
        await task
        loaded_late()


def drive():
    for kind in (Ready, ReadyTooEarly, ReadyInATask, ReadyBetween, Made):
        asyncio.run(_open_and_look(kind()))
        asyncio.run(_close_at_once(kind()))
    for tls in (True, False):
        for get in (Asked.get, Asked.get_plainly, Asked.get_at_once):
            asyncio.run(get(Asked(tls)))
    asyncio.run(_look_while_loading())
