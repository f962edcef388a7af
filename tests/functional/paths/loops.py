"""A loop over a literal collection, a string or a `range` of literals runs exactly its items, in order; any other any number of times."""
import ssl
from http.client import HTTPSConnection


def over_a_literal():
    context = None
    for _attempt in (1, 2):
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def over_an_empty_literal():
    context = None
    for _attempt in ():
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def over_a_string():
    context = None
    for _letter in "ab":
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def over_a_range():
    context = None
    for _attempt in range(3):
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def over_an_empty_range():
    context = None
    for _attempt in range(0):
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def over_something_unknown(items):
    context = None
    for _item in items:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def weakened_in_some_lap(items):
    context = ssl.create_default_context()
    for _item in items:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def weakened_and_repaired_in_each_lap(items):
    context = ssl.create_default_context()
    for _item in items:
        context.check_hostname = False
        context.check_hostname = True
    HTTPSConnection("h", context=context)


def made_anew_in_each_lap(items):
    for _item in items:
        context = ssl.create_default_context()
        HTTPSConnection("h", context=context)
        context.check_hostname = False


def older_context_kept():
    kept = None
    for _attempt in (1, 2):
        context = ssl.create_default_context()
        if kept is None:
            kept = context
            kept.check_hostname = False
    HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=kept)  # [insecure-ssl-context]


def items_in_order():
    for verify in (True, False):
        context = ssl.create_default_context()
        if not verify:
            context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    for verify in (False, True):
        context = ssl.create_default_context()
        if not verify:
            context.check_hostname = False
    HTTPSConnection("h", context=context)


def over_contexts():
    for context in (ssl.create_default_context(), None):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    for context in [ssl.create_default_context(), ssl.create_default_context()]:
        HTTPSConnection("h", context=context)


def second_lap_only():
    context = ssl.create_default_context()
    for attempt in range(2):
        if attempt == 1:
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]
        context.check_hostname = False


def with_else(items):
    context = None
    for _item in items:
        break
    else:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def with_else_always():
    context = None
    for _attempt in (1, 2):
        pass
    else:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def with_break():
    context = None
    for _attempt in (1, 2):
        break
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def with_continue(tls):
    context = None
    for _attempt in (1, 2):
        if tls:
            continue
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def while_true(count):
    context = None
    while True:
        count -= 1
        if count < 0:
            context = ssl.create_default_context()
            break
    HTTPSConnection("h", context=context)


def while_true_with_a_bare_break(count):
    context = None
    while True:
        count -= 1
        if count == 1:
            break
        if count < 0:
            context = ssl.create_default_context()
            break
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def while_true_that_returns(tls):
    context = None
    while True:
        if tls:
            return
        break
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def while_true_never_left(tls):
    while True:
        if tls:
            return
        raise ValueError
    HTTPSConnection("h")


def while_unknown(count):
    context = None
    while count:
        context = ssl.create_default_context()
        count -= 1
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
