"""A name that each lap binds anew may end the loop in a later one: what the laps before it have left is found behind it."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Source:
    def __init__(self, *values):
        self._values = list(values)

    def get(self):
        return self._values.pop(0)


def _drained(source):
    context = ssl.create_default_context()
    while True:
        job = source.get()
        if job is None:
            break
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _drained_and_restored(source):
    context = ssl._create_unverified_context()
    while True:
        job = source.get()
        context = ssl.create_default_context()
        if job is None:
            break
    HTTPSConnection("h", context=context)


def _read(source):
    insecure = False
    while True:
        line = source.get()
        if not line:
            break
        insecure = True
    if insecure:
        HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    else:
        HTTPSConnection("h", context=ssl.create_default_context())


def _found(sources):
    kind = HTTPConnection
    for source in sources:
        answer = source.get()
        if answer:
            break
        kind = HTTPSConnection
    else:
        return
    kind("h")  # [missing-ssl-context]


def _found_by_item(sources):
    context = ssl.create_default_context()
    for source in sources:
        if source:
            break
        context.check_hostname = False
    else:
        return
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


class _Poller:
    def __init__(self, source):
        self.source = source
        self.answer = None

    def poll(self):
        context = ssl.create_default_context()
        while True:
            self.answer = self.source.get()
            if self.answer:
                break
            context = None
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _Lock:
    def __init__(self, answer):
        self.answer = answer

    def __enter__(self):
        return self.answer

    def __exit__(self, *error):
        return False


def _entered(locks):
    context = ssl.create_default_context()
    while True:
        with locks.get() as answer:
            if answer:
                break
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _asked_once(answer):
    context = ssl.create_default_context()
    while True:
        if answer:
            break
        context = ssl._create_unverified_context()
        if not answer:
            return
    HTTPSConnection("h", context=context)


def _until_done(source):
    done = False
    context = ssl._create_unverified_context()
    while not done:
        done = source.get()
        if done:
            context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def _until_done_before(source):
    done = False
    context = ssl._create_unverified_context()
    while not done:
        if done:
            context = ssl.create_default_context()
        done = source.get()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _until_empty(left):
    context = ssl.create_default_context()
    while left:
        if left:
            context = ssl._create_unverified_context()
        left.pop()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


for _values in ((1,), (0, 1)):
    _until_done(_Source(*_values))
    _until_done_before(_Source(*_values))
    _until_empty(list(_values))
for _values in ((None,), (1, None)):
    _drained(_Source(*_values))
    _drained_and_restored(_Source(*_values))
    _read(_Source(*_values))
for _values in ((1, 0), (0, 1), (0, 0)):
    _found([_Source(one) for one in _values])
    _found_by_item(_values)
    _asked_once(_values[0])
for _values in ((1,), (0, 1)):
    _Poller(_Source(*_values)).poll()
    _entered(_Source(*map(_Lock, _values)))
