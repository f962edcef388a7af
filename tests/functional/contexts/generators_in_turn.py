"""What a generator does behind `yield` comes after the lap, or the caller, that got the value."""
import ssl
from http.client import HTTPSConnection


def _weakened_afterwards():
    context = ssl.create_default_context()
    yield context
    context.check_hostname = False


def _weakened_between():
    context = ssl.create_default_context()
    yield context
    context.check_hostname = False
    yield context


def _cleaned_up(context):
    try:
        yield context
    finally:
        context.check_hostname = False


def _without_end():
    while True:
        context = ssl.create_default_context()
        yield context
        context.check_hostname = False


def _handed_on():
    yield from _weakened_afterwards()
    yield from [ssl.create_default_context()]


def _handed_on_between():
    yield from _weakened_between()


def _repaired_in_turn(verify):
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
    yield context
    if not verify:
        context.check_hostname = True


def afterwards():
    context = None
    for context in _weakened_afterwards():
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def between():
    for context in _weakened_between():
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def left_early():
    context = None
    for context in _weakened_between():
        HTTPSConnection("h", context=context)
        break
    HTTPSConnection("h", context=context)


def left_on_a_path(flag):
    context = None
    for context in _weakened_between():
        if flag:
            break
    else:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    if flag:
        HTTPSConnection("h", context=context)


def _first(contexts):
    for context in _weakened_between():
        if contexts:
            return context
    return None


def left_by_return():
    HTTPSConnection("h", context=_first(True))
    HTTPSConnection("h", context=_first(False))  # [missing-ssl-context]


def left_early_and_cleaned_up():
    context = ssl.create_default_context()
    for each in _cleaned_up(context):
        HTTPSConnection("h", context=each)
        break
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def an_exception_is_not_the_generators():
    context = ssl.create_default_context()
    try:
        for _each in _cleaned_up(context):
            raise ValueError
    except ValueError:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def without_end(flag):
    for context in _without_end():
        HTTPSConnection("h", context=context)
        if flag:
            return
        HTTPSConnection("h", context=context)
        break


def handed_on():
    for context in _handed_on():
        HTTPSConnection("h", context=context)
    for context in _handed_on_between():
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def weakened_by_the_lap():
    for context in _repaired_in_turn(True):
        HTTPSConnection("h", context=context)
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def tests_agree(verify):
    context = None
    for context in _repaired_in_turn(verify):
        if verify:
            HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)


def nested():
    for first in _weakened_afterwards():
        for second in _weakened_between():
            HTTPSConnection("h", context=first)
            HTTPSConnection("h", context=second)  # [insecure-ssl-context]
            first.check_hostname = True
        HTTPSConnection("h", context=second)  # [insecure-ssl-context]
        HTTPSConnection("h", context=first)


def next_of():
    HTTPSConnection("h", context=next(_weakened_afterwards()))
    HTTPSConnection("h", context=next(_weakened_between(), None))
    context = ssl.create_default_context()
    HTTPSConnection("h", context=next(_cleaned_up(context)))  # [insecure-ssl-context]


def named():
    contexts = _weakened_afterwards()
    HTTPSConnection("h", context=next(contexts))
    contexts = _weakened_between()
    for context in contexts:
        HTTPSConnection("h", context=context)
        break
    contexts = _weakened_between()
    for context in contexts:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def named_and_not_closed():
    context = ssl.create_default_context()
    contexts = _cleaned_up(context)
    for each in contexts:
        HTTPSConnection("h", context=each)
        break
    HTTPSConnection("h", context=context)


def named_and_used_up():
    context = ssl.create_default_context()
    contexts = _cleaned_up(context)
    HTTPSConnection("h", context=context)
    list(contexts)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def named_and_looped_over():
    context = ssl.create_default_context()
    contexts = _cleaned_up(context)
    HTTPSConnection("h", context=context)
    for _each in contexts:
        pass
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


class Client:
    @property
    def _own(self):
        context = ssl.create_default_context()
        yield context
        context.check_hostname = False

    def _contexts(self):
        context = ssl.create_default_context()
        for mode in (True, False):
            context.check_hostname = mode
            yield context
            context.check_hostname = False

    def connect(self):
        for context in self._own:
            HTTPSConnection("h", context=context)
        for context in self._contexts():
            HTTPSConnection("h", context=context)
            break
        for context in self._contexts():
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def drive():
    Client().connect()
