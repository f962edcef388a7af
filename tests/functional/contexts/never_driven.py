"""A generator or coroutine runs when somebody asks it for something, and not where it is made, put away or left."""
import asyncio
import ssl
from http.client import HTTPSConnection


def _weakening(context):
    context.check_hostname = False
    yield context


async def _weaken(context):
    context.check_hostname = False
    return context


def left():
    context = ssl.create_default_context()
    _weakening(context)
    HTTPSConnection("h", context=context)
    list(_weakening(context))
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def looked_at():
    context = ssl.create_default_context()
    contexts = _weakening(context)
    print(repr(contexts))
    HTTPSConnection("h", context=context)
    max(contexts, default=None)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def put_away():
    context = ssl.create_default_context()
    generators = [_weakening(context)]
    generators.append(_weakening(context))
    HTTPSConnection("h", context=context)
    for generator in generators:
        for _each in generator:
            pass
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def one_of_several():
    first, second = ssl.create_default_context(), ssl.create_default_context()
    generators = {"first": _weakening(first), "second": _weakening(second)}
    generator = generators["first"]
    list(generator)
    HTTPSConnection("h", context=first)  # [insecure-ssl-context]
    HTTPSConnection("h", context=second)


def handed_over():
    context = ssl.create_default_context()
    any(_weakening(context))
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


async def left_by_a_coroutine():
    context = ssl.create_default_context()
    _weaken(context)
    HTTPSConnection("h", context=context)
    await _weaken(context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


async def awaited_later():
    context = ssl.create_default_context()
    coroutine = _weaken(context)
    HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=await coroutine)  # [insecure-ssl-context]
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


async def gathered():
    context = ssl.create_default_context()
    coroutines = []
    coroutines.append(_weaken(context))
    HTTPSConnection("h", context=context)
    await asyncio.gather(*coroutines)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


async def never_gathered():
    context = ssl.create_default_context()
    coroutines = []
    coroutines.append(_weaken(context))
    coroutines += [_weaken(context)]
    HTTPSConnection("h", context=context)


def _made(context):
    coroutine = _weaken(context)
    return coroutine


async def made_by_a_function():
    context = ssl.create_default_context()
    coroutine = _made(context)
    HTTPSConnection("h", context=context)
    await coroutine
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


async def made_a_task():
    context = ssl.create_default_context()
    task = asyncio.create_task(_weaken(context))
    await task
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


class _Client:
    def __init__(self):
        self.context = ssl.create_default_context()

    async def __aenter__(self):
        self.context.check_hostname = False
        return self.context

    async def __aexit__(self, *_exception):
        self.context.check_hostname = True


async def entered():
    async with _Client() as context:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=context)
