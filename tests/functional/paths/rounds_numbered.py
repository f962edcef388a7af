"""The first round of `enumerate(items)` and `range(count)` has the first number, and no later one has it again."""
import ssl
from http.client import HTTPSConnection

_good = ssl.create_default_context


def _at_first(number):
    return ssl.create_default_context() if number == 0 else None


def at_first(items):
    context = None
    for index, host in enumerate(items):
        if index == 0:
            context = _good()
        HTTPSConnection(host, context=context)


def at_first_of_range(count):
    context = None
    for attempt in range(count):
        if not attempt:
            context = _good()
        HTTPSConnection("h", context=context)


def at_first_of_pairs(items):
    context = None
    for pair in enumerate(items):
        if pair[0] == 0:
            context = _good()
        HTTPSConnection(pair[1], context=context)


def at_first_by_helper(items):
    context = None
    for index, host in enumerate(items):
        context = context or _at_first(index)
        HTTPSConnection(host, context=context)


def each_by_helper(items):
    for index, host in enumerate(items):
        context = _at_first(index)
        HTTPSConnection(host, context=context)  # [missing-ssl-context]


def from_one(items):
    context = None
    for index, host in enumerate(items, start=1):
        if index == 1:
            context = _good()
        HTTPSConnection(host, context=context)


def from_one_and_asked_for_zero(items):
    context = None
    for index, host in enumerate(items, 1):
        if index == 0:
            context = _good()
        HTTPSConnection(host, context=context)  # [missing-ssl-context]


def at_second(items):
    context = None
    for index, host in enumerate(items):
        if index == 1:
            context = _good()
        HTTPSConnection(host, context=context)  # [missing-ssl-context]


def later(count):
    context = _good()
    for attempt in range(count):
        if attempt > 0:
            context = None
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def later_alone(items):
    context = None
    for index, host in enumerate(items):
        if index >= 1:
            HTTPSConnection(host, context=context)
        context = _good()


def lost_at_first(items):
    context = _good()
    for index, host in enumerate(items):
        if index == 0:
            context = None
        elif index == 1:
            HTTPSConnection(host, context=context)  # [missing-ssl-context]


def no_round_at_all(items):
    context = None
    for index, host in enumerate(items):
        if index == 0:
            context = _good()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def another_number(items, flag):
    context = None
    for index, host in enumerate(items):
        if flag == 0:
            context = _good()
        HTTPSConnection(host, context=context)  # [missing-ssl-context]


def rebound(items):
    context = None
    for index, host in enumerate(items):
        index = index + 1
        if index == 0:
            context = _good()
        HTTPSConnection(host, context=context)  # [missing-ssl-context]


def begun_before(items):
    context = None
    numbered = enumerate(items)
    next(numbered, None)
    for index, host in numbered:
        if index == 0:
            context = _good()
        HTTPSConnection(host, context=context)  # [missing-ssl-context]


def backwards(count):
    context = None
    for attempt in reversed(range(count)):
        if attempt == 0:
            context = _good()
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def downwards(count):
    context = None
    for attempt in range(count, 0, -1):
        if attempt == 0:
            context = _good()
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def nested(items, count):
    for host in items:
        for attempt in range(count):
            if attempt == 0:
                context = _good()
            else:
                context = None
            HTTPSConnection(host, context=context)  # [missing-ssl-context]


def nested_well(items, count):
    for host in items:
        context = None
        for attempt in range(count):
            if attempt == 0:
                context = _good()
            HTTPSConnection(host, context=context)


def listed(items):
    return [HTTPSConnection(host, context=_at_first(index)) for index, host in enumerate(items)]  # [missing-ssl-context]


def compared_anew(items):
    context = _good()
    for one in items:
        if one > "a":
            HTTPSConnection("h", context=context)  # [missing-ssl-context]
        else:
            context = None


def paired_anew(items):
    context = _good()
    for one, host in zip(items, items):
        if one == "a":
            context = None
        elif one == "b":
            HTTPSConnection(host, context=context)  # [missing-ssl-context]
