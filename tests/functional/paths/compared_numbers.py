"""Comparisons of numbers that are known decide: an argument, a name bound once, the laps of a `range`."""
import ssl
from http.client import HTTPSConnection

LEVEL = 2


def _at_level(level):
    if level >= 2:
        return ssl.create_default_context()
    return ssl._create_unverified_context()


def arguments():
    HTTPSConnection("h", context=_at_level(3))
    HTTPSConnection("h", context=_at_level(2))
    HTTPSConnection("h", context=_at_level(1))  # [insecure-ssl-context]


def a_name_bound_once():
    context = ssl.create_default_context()
    if LEVEL > 3:
        context = None
    HTTPSConnection("h", context=context)
    if LEVEL <= 2:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def a_local():
    retries = 0
    context = ssl.create_default_context()
    if retries < 0:
        context = None
    HTTPSConnection("h", context=context)
    if retries != 1:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def laps():
    context = ssl.create_default_context()
    for attempt in range(3):
        if attempt >= 3:
            context = None
    HTTPSConnection("h", context=context)
    for attempt in range(3):
        if attempt >= 2:
            context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def the_last_lap():
    for attempt in range(3, 0, -1):
        context = None if attempt > 1 else ssl.create_default_context()
    HTTPSConnection("h", context=context)


def no_lap():
    context = None
    for attempt in range(3):
        if attempt > 5:
            context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def unknown(count):
    context = ssl.create_default_context()
    if count > 1:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
