"""What `asyncio.run`, `wait_for`, `shield` and `gather` hand back is what the program's own coroutines return."""
import asyncio
import http.client
import ssl


async def _make(verify):
    await asyncio.sleep(0)
    return ssl.create_default_context() if verify else ssl._create_unverified_context()


def run(verify):
    http.client.HTTPSConnection("h", context=asyncio.run(_make(False)))  # [insecure-ssl-context]
    http.client.HTTPSConnection("h", context=asyncio.run(_make(True)))
    http.client.HTTPSConnection("h", context=asyncio.run(_make(verify)))  # [insecure-ssl-context]


async def _gathered():
    verified, unverified = await asyncio.gather(_make(True), _make(False))
    http.client.HTTPSConnection("h", context=verified)
    http.client.HTTPSConnection("h", context=unverified)  # [insecure-ssl-context]


async def _waited_for():
    http.client.HTTPSConnection("h", context=await asyncio.wait_for(_make(True), 3))
    http.client.HTTPSConnection("h", context=await asyncio.wait_for(_make(False), 3))  # [insecure-ssl-context]
    http.client.HTTPSConnection("h", context=await asyncio.shield(_make(False)))  # [insecure-ssl-context]


async def _weaken(context):
    context.check_hostname = False


async def _weakened():
    context, other = ssl.create_default_context(), ssl.create_default_context()
    await asyncio.wait_for(_weaken(context), timeout=3)
    http.client.HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    http.client.HTTPSConnection("h", context=other)


async def _in_the_background():
    context = ssl.create_default_context()
    task = asyncio.create_task(_weaken(context))
    await task
    http.client.HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def drive():
    for coroutine in (_gathered(), _waited_for(), _weakened(), _in_the_background()):
        asyncio.run(coroutine)
