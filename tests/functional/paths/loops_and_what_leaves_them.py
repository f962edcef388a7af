"""How a loop is left carries what was done in it: by `break`, `return` or a test that is asked anew, through `finally` and `with`."""
import concurrent.futures
import ssl
from contextlib import contextmanager
from http.client import HTTPSConnection

_good = ssl.create_default_context
_bad = ssl._create_unverified_context


def broken_off_through_finally(items, flag):
    context = _good()
    tried = 0
    for _ in items:
        try:
            if flag:
                context = None
                break
            context = _good()
        finally:
            tried += 1
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def gone_on_through_finally(items, flag):
    context = _good()
    tried = 0
    for _ in items:
        try:
            if flag:
                context = None
                continue
            context = _good()
        finally:
            tried += 1
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _Weakened:
    def __init__(self, context):
        self.context = context

    def __enter__(self):
        return self.context

    def __exit__(self, *error):
        self.context.check_hostname = False


def broken_off_through_with(items):
    context = _good()
    for _ in items:
        with _Weakened(context):
            break
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def gone_on_through_with(items):
    context = _good()
    for _ in items:
        with _Weakened(context):
            continue
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _left_open(context):
    with _Weakened(context):
        return context


def returned_through_with():
    HTTPSConnection("h", context=_left_open(_good()))  # [insecure-ssl-context]


def _picked(flags):
    for flag in flags:
        if flag:
            return _bad()
    return _good()


def returned(flags):
    HTTPSConnection("h", context=_picked(flags))  # [insecure-ssl-context]


def _picked_while(flags):
    left = list(flags)
    while left:
        if left.pop():
            return _bad()
    return _good()


def returned_while(flags):
    HTTPSConnection("h", context=_picked_while(flags))  # [insecure-ssl-context]


def _contexts():
    yield _bad()
    yield _good()


def _first():
    contexts = _contexts()
    for context in contexts:
        return context
    return _good()


def returned_from_a_generator_with_a_name():
    HTTPSConnection("h", context=_first())  # [insecure-ssl-context]


class _Stop:
    def __init__(self, laps):
        self.laps = laps

    def is_set(self):
        self.laps -= 1
        return self.laps < 0


class _Worker:
    def __init__(self, stopped):
        self.stopped = stopped

    def run(self):
        context = _good()
        while not self.stopped.is_set():
            context = None
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _waited(is_ready):
    context = _good()
    while not is_ready():
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _Source:
    def __init__(self, laps):
        self.laps = laps

    @property
    def is_empty(self):
        self.laps -= 1
        return self.laps < 0


def _emptied(source):
    context = _good()
    while not source.is_empty:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def worked(count):
    _emptied(_Source(count))
    _Worker(_Stop(count)).run()
    _waited(_Stop(count).is_set)


@contextmanager
def _attempt(items):
    for _ in items:
        yield _bad()
        break


def yielded_in_a_loop(items):
    if items:
        with _attempt(items) as context:
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]


@contextmanager
def _first_of():
    for context in _contexts():
        yield context
        break


def yielded_in_a_loop_over_a_generator():
    with _first_of() as context:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _alternatives(text):
    context = _good()
    try:
        yield context
        context = _bad()
        int(text)
    except ValueError:
        yield context


def raised_between_two_items():
    for context in _alternatives("x"):
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _after_a_loop(items):
    context = None
    for _ in items:
        context = _good()
    yield context or _bad()
    yield _good()


def the_second_is_good(items):
    contexts = list(_after_a_loop(items))
    HTTPSConnection("h", context=contexts[1])
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]


def second_failure(flags):
    context = _good()
    failed_before = False
    for failed in flags:
        if failed and not failed_before:
            context = _bad()
        failed_before = failed
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def once_more_after_another(flags):
    context = _good()
    before = True
    for flag in flags:
        if flag and not before:
            context = None
        before = flag
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def either_of_pairs(flags):
    context = _good()
    for flag, _ in zip(flags, flags[::-1]):
        if flag:
            context = None
        else:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _each(contexts):
    for context in contexts:
        HTTPSConnection("h", context=context)
        context.check_hostname = False


def each():
    _each([_good(), _good()])
    _each(iter([_good()]))


def _each_but_the_last(contexts):
    last = None
    for context in contexts:
        if last is not None:
            HTTPSConnection("h", context=last)  # [insecure-ssl-context]
        context.check_hostname = False
        last = context


def each_but_the_last():
    _each_but_the_last([_good(), _good(), _good()])


def counted_by_code_that_is_not_seen(items):
    count = 0
    context = _good()

    def note(_):
        nonlocal count, context
        count += 1
        if count > 5:
            context = None

    with concurrent.futures.ThreadPoolExecutor() as pool:
        list(pool.map(note, items * 3))
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
