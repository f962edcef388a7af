"""Tests of one item of a module's mapping agree, and those of two items have nothing to do with each other."""

import ssl
from http.client import HTTPSConnection

SETTINGS = {"verify": False, "retry": True, "mode": "lax", "kind": "lax"}


def same_item():
    context = None
    if SETTINGS["retry"]:
        context = ssl.create_default_context()
    if SETTINGS["retry"]:
        HTTPSConnection("h", context=context)


def another_item():
    context = ssl.create_default_context()
    if not SETTINGS["verify"]:
        context.check_hostname = False
    if SETTINGS["retry"]:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def another_item_for_a_default():
    context = None
    if SETTINGS["verify"]:
        context = ssl.create_default_context()
    if SETTINGS["retry"]:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def same_item_compared():
    context = None
    if SETTINGS["mode"] == "lax":
        context = ssl.create_default_context()
    if SETTINGS["mode"] == "lax":
        HTTPSConnection("h", context=context)


def another_item_compared(flag):
    SETTINGS["mode"] = "strict" if flag else "lax"
    context = None
    if SETTINGS["mode"] == "lax":
        context = ssl.create_default_context()
    if SETTINGS["kind"] == "lax":
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
