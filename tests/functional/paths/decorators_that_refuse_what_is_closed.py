"""A decorator refuses a closed client, and close() is what sets the context to None: methods, a property, a coroutine."""
import asyncio
import functools
import ssl
from http.client import HTTPSConnection


def _open_only(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        if self.closed:
            raise RuntimeError("closed")
        return method(self, *args, **kwargs)

    return wrapper


class Client:
    def __init__(self):
        self.closed = False
        self.context = ssl.create_default_context()

    def close(self):
        self.closed = True
        self.context = None

    @_open_only
    def open(self):
        return HTTPSConnection("h", context=self.context)

    @property
    @_open_only
    def connection(self):
        return HTTPSConnection("h", context=self.context)

    @_open_only
    async def open_later(self):
        return HTTPSConnection("h", context=self.context)

    def open_written_out(self):
        if self.closed:
            raise RuntimeError("closed")
        return HTTPSConnection("h", context=self.context)


def drive(closed):
    client = Client()
    if closed:
        client.close()
    for attempt in (client.open, lambda: client.connection, client.open_written_out, lambda: asyncio.run(client.open_later())):
        try:
            attempt()
        except RuntimeError:
            continue
