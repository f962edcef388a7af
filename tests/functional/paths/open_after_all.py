"""What is known only in part stays open: neither way of it is ruled out, and what is known beside it is."""
import json
import ssl
import unittest
from http.client import HTTPSConnection
from socket import has_ipv6


def flags_of_modules_agree(context=None):
    context = ssl.create_default_context()
    if has_ipv6:
        context = None
    if has_ipv6:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
    if not has_ipv6:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context] # not run: this system has it


class _Tests(unittest.TestCase):
    def runTest(self):
        context = None
        self.assertIsNotNone(*[ssl.create_default_context()])
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
        self.assertIsNone(*json.loads("[null]"))
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
        context = ssl.create_default_context()
        HTTPSConnection("h", context=context)


_Tests().runTest()


def iterators_that_others_ask():
    contexts = iter([ssl.create_default_context(), ssl.create_default_context(), None])
    for context in contexts:
        list(zip([1], contexts))
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    safe = iter([ssl.create_default_context(), ssl.create_default_context()])
    for context in safe:
        list(zip([1], safe))
        HTTPSConnection("h", context=context)


def refused_modes(flag):
    context = ssl.create_default_context()
    try:
        context.verify_mode = 7
        context = None
    except ValueError:
        pass
    HTTPSConnection("h", context=context)
    try:
        context.verify_mode = 1 if flag else 2
        context = None
    except ValueError:
        pass
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def computed_by_raising():
    context = ssl.create_default_context()
    try:
        label = "host".split("")
    except ValueError:
        label = ""
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
    context = None if label else ssl.create_default_context()
    if "%s" % ["h"] == "h":
        return
    if "%s" % ["h"] == "['h']":
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def matched_where_it_is_none(options=None):
    context = ssl.create_default_context()
    if options is None:
        context = None
    match options:
        case {"timeout": _}:
            HTTPSConnection("h", context=context)
        case _:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


def matched_in_part(flag):
    more = json.loads("[1]" if flag else "[]")
    match [ssl.create_default_context(), *more]:
        case [context]:
            HTTPSConnection("h", context=None)  # [missing-ssl-context]
        case [context, *_]:
            HTTPSConnection("h", context=ssl.create_default_context())
    match [ssl.create_default_context(), None]:
        case [context]:
            HTTPSConnection("h", context=None)
        case [context, *_]:
            HTTPSConnection("h", context=context)


matched_where_it_is_none({"timeout": 5})
