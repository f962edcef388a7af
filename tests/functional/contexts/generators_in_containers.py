"""A generator or coroutine that is put into a list changes what it was handed when the list's items are run, not before."""

import asyncio
import ssl
from http.client import HTTPSConnection


def _loosening(context):
    context.check_hostname = False
    yield


async def _loosen(context):
    context.check_hostname = False


def appended():
    context = ssl.create_default_context()
    steps = []
    steps.append(_loosening(context))
    HTTPSConnection("h", context=context)
    for step in steps:
        next(step)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def listed():
    context = ssl.create_default_context()
    steps = [_loosening(context)]
    HTTPSConnection("h", context=context)
    for step in steps:
        next(step)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


async def gathered():
    context = ssl.create_default_context()
    pending = [_loosen(context)]
    HTTPSConnection("h", context=context)
    await asyncio.gather(*pending)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
