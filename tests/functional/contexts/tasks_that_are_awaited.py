"""A task gives, when it is awaited, what its coroutine returns; so does an event loop that runs one."""
import asyncio
import ssl
from http.client import HTTPSConnection


async def _make():
    return ssl._create_unverified_context()


async def created():
    task = asyncio.create_task(_make())
    HTTPSConnection("h", context=await task)  # [insecure-ssl-context]


async def ensured():
    HTTPSConnection("h", context=await asyncio.ensure_future(_make()))  # [insecure-ssl-context]


async def by_loop():
    task = asyncio.get_running_loop().create_task(_make())
    HTTPSConnection("h", context=await task)  # [insecure-ssl-context]


async def twins():
    HTTPSConnection("h", context=await asyncio.wait_for(_make(), 3))  # [insecure-ssl-context]
    HTTPSConnection("h", context=await _make())  # [insecure-ssl-context]
    making = _make()
    HTTPSConnection("h", context=await making)  # [insecure-ssl-context]


async def _secure():
    return ssl.create_default_context()


async def secure_task():
    task = asyncio.create_task(_secure())
    HTTPSConnection("h", context=await task)


def run():
    loop = asyncio.new_event_loop()
    HTTPSConnection("h", context=loop.run_until_complete(_make()))  # [insecure-ssl-context]
    HTTPSConnection("h", context=loop.run_until_complete(_secure()))
    loop.close()
