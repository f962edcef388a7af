"""A function inside another one that a thread, a pool or an event loop gets is called there, for who calls around."""
# pylint: disable=missing-docstring, protected-access
# not run: what runs in a thread has no caller on its stack

import asyncio
import concurrent.futures
import http.client
import ssl
import threading

_BAD = ssl._create_unverified_context()


async def _in_thread(host, context=None):
    def blocking():
        return http.client.HTTPSConnection(host, context=context)

    return await asyncio.to_thread(blocking)


async def _in_executor(host, context=None):
    context = context or ssl.create_default_context()

    def blocking(timeout):
        return http.client.HTTPSConnection(host, context=context, timeout=timeout)

    return await asyncio.get_running_loop().run_in_executor(None, blocking, 3)


def _in_pool(host, context):
    with concurrent.futures.ThreadPoolExecutor() as pool:
        return pool.submit(lambda: http.client.HTTPSConnection(host, context=context)).result()


def _by_target(host, context):
    def blocking():
        http.client.HTTPSConnection(host, context=context)

    thread = threading.Thread(target=blocking)
    thread.start()
    thread.join()


def use_bad_contexts():
    asyncio.run(_in_thread("h", context=_BAD))  # [insecure-ssl-context]
    asyncio.run(_in_executor("h", context=_BAD))  # [insecure-ssl-context]
    _in_pool("h", _BAD)  # [insecure-ssl-context]
    _by_target("h", _BAD)  # [insecure-ssl-context]


def use_none():
    asyncio.run(_in_thread("h"))  # [missing-ssl-context]
    asyncio.run(_in_executor("h"))
    _in_pool("h", None)  # [missing-ssl-context]


def use_good_contexts():
    context = ssl.create_default_context()
    asyncio.run(_in_thread("h", context=context))
    asyncio.run(_in_executor("h", context=context))
    _in_pool("h", context)
    _by_target("h", context)
