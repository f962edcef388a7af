"""What a loop keeps of the lap before, and of its parts, is not what the next lap gets."""

import http.client
import ssl


def after_an_empty_one(rows=(("", 1), ("a", 2))):
    context = ssl.create_default_context()
    before = True
    for value, _ in rows:
        if value and not before:
            context = ssl._create_unverified_context()
        before = value
    return http.client.HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def after_an_empty_item(rows=(("", 1), ("a", 2))):
    context = ssl.create_default_context()
    before = True
    for row in rows:
        if row[0] and not before:
            context = ssl._create_unverified_context()
        before = row[0]
    return http.client.HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def in_the_same_lap(rows=(("", 1), ("a", 2))):
    context = ssl.create_default_context()
    for value, _ in rows:
        now = value
        if value and not now:
            context = ssl._create_unverified_context()
    return http.client.HTTPSConnection("h", context=context)


def use():
    after_an_empty_one()
    after_an_empty_item()
    in_the_same_lap()
