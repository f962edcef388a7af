"""Functions as static methods (or ordinary methods): what they change counts less than of module-level functions."""
# pylint: disable=missing-docstring, protected-access
import asyncio
import contextlib
import http.server as set_from_outside
import ssl
from http.client import HTTPSConnection


class Tools:
    @staticmethod
    async def weaken(context):
        context.check_hostname = False

    @staticmethod
    def weakening(context):
        context.check_hostname = False
        yield context

    @staticmethod
    def configure(verify):
        set_from_outside.context = ssl.create_default_context() if verify else ssl._create_unverified_context()


async def _weaken(context):
    context.check_hostname = False


def _weakening(context):
    context.check_hostname = False
    yield context


def _configure(verify):
    set_from_outside.context = ssl.create_default_context() if verify else ssl._create_unverified_context()


async def gathered_function():
    context = ssl.create_default_context()
    pending = [_weaken(context)]
    await asyncio.gather(*pending)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


async def gathered():
    context = ssl.create_default_context()
    pending = [Tools.weaken(context)]
    await asyncio.gather(*pending)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


async def gathered_at_once():
    context = ssl.create_default_context()
    await asyncio.gather(Tools.weaken(context))
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


async def named():
    context = ssl.create_default_context()
    coroutine = Tools.weaken(context)
    await coroutine
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


async def task():
    context = ssl.create_default_context()
    running = asyncio.create_task(Tools.weaken(context))
    await running
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def generator_function():
    context = ssl.create_default_context()
    contexts = _weakening(context)
    max(contexts, default=None)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def generator():
    context = ssl.create_default_context()
    contexts = Tools.weakening(context)
    max(contexts, default=None)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def generator_listed():
    context = ssl.create_default_context()
    contexts = Tools.weakening(context)
    list(contexts)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def of_another_module_function():
    _configure(False)
    HTTPSConnection("h", context=set_from_outside.context)  # [insecure-ssl-context]


def of_another_module():
    Tools.configure(False)
    HTTPSConnection("h", context=set_from_outside.context)  # [insecure-ssl-context]


class Client:
    async def _weaken(self, context):
        context.check_hostname = False

    async def gathered(self):
        context = ssl.create_default_context()
        pending = [self._weaken(context)]
        await asyncio.gather(*pending)
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]

    async def gathered_at_once(self):
        context = ssl.create_default_context()
        await asyncio.gather(self._weaken(context), self._weaken(context))
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


async def client():
    await Client().gathered()
    await Client().gathered_at_once()
