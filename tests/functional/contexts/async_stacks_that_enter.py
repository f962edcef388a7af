"""What an ``AsyncExitStack`` enters is what ``async with`` would."""
import contextlib
import ssl
from http.client import HTTPSConnection


@contextlib.asynccontextmanager
async def _tls():
    yield ssl._create_unverified_context()


@contextlib.contextmanager
def _plain_tls():
    yield ssl._create_unverified_context()


async def entered():
    async with contextlib.AsyncExitStack() as stack:
        context = await stack.enter_async_context(_tls())
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


async def entered_plainly():
    async with contextlib.AsyncExitStack() as stack:
        context = stack.enter_context(_plain_tls())
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


async def twins():
    async with _tls() as context:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    with contextlib.ExitStack() as stack:
        context = stack.enter_context(_plain_tls())
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
