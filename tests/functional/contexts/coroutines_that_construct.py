"""What a coroutine constructs with what it was handed is judged where it is made, unless it is left there and never runs."""
# not run: where a coroutine is made is not on the stack of what runs it
import asyncio
import ssl
from http.client import HTTPSConnection


async def _open(context):
    return HTTPSConnection("h", context=context)


async def opened():
    await _open(None)  # [missing-ssl-context]
    later = _open(None)  # [missing-ssl-context]
    await later
    await asyncio.gather(_open(None), _open(ssl.create_default_context()))  # [missing-ssl-context]
    coroutines = [_open(None)]  # [missing-ssl-context]
    await asyncio.gather(*coroutines)


async def never_opened():
    _open(None)
