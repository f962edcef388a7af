"""Laps that a program counts are told apart, as many as retries are."""
import ssl
from http.client import HTTPSConnection


def counted_down():
    context = None
    tries = 10
    while tries:
        tries -= 1
        if tries == 0:
            context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def counted_down_and_compared():
    context = None
    tries = 10
    while tries > 0:
        tries -= 1
        if tries == 2:
            context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def never_so_far_down():
    context = ssl.create_default_context()
    tries = 10
    while tries > 0:
        tries -= 1
        if tries < 0:
            context.check_hostname = False
    HTTPSConnection("h", context=context)


def counted_up():
    context = ssl.create_default_context()
    tries = 0
    while tries < 10:
        tries += 1
        if tries > 10:
            context.check_hostname = False
    HTTPSConnection("h", context=context)
    if tries != 10:
        HTTPSConnection("h")


def last_try():
    context = ssl.create_default_context()
    for attempt in range(10):
        if attempt == 9:
            context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def left_in_any_lap(count):
    context = ssl.create_default_context()
    tries = 10
    while tries:
        tries -= 1
        if tries == count:
            break
        if tries < 0:
            context.check_hostname = False
    HTTPSConnection("h", context=context)


def given_up(count):
    context = ssl.create_default_context()
    tries = 0
    while True:
        tries += 1
        if tries > 10 + count:
            break
        if tries == 10:
            context = ssl._create_unverified_context()
            break
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def more_laps_than_are_told_apart(count):
    context = ssl.create_default_context()
    tries = 0
    while tries < 40 + count:
        tries += 1
        if tries == 40:
            context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
