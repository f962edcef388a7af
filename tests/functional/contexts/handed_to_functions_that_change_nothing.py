"""A function of the project that changes nothing of what it gets leaves a context as it is; one that does counts."""

import ssl
from http.client import HTTPSConnection

SHARED = ssl.create_default_context()
WEAK = ssl._create_unverified_context()
SEEN = []


def _log(*args, **more):
    print(*args, more)


def _open(host, context=None):
    return HTTPSConnection(host, context=context)


def _same(context):
    return context


def _later(context):
    def weaken():
        context.check_hostname = False

    return weaken


def _weaken_item(contexts):
    for context in contexts:
        context.check_hostname = False


def _weaken_twice(context, again=True):
    context.check_hostname = False
    if again:
        _weaken_by_turns(context)


def _weaken_by_turns(context):
    _weaken_twice(context, False)


def logged():
    _log("opens", SHARED, context=SHARED)
    HTTPSConnection("a.example", context=SHARED)
    _log("opens", WEAK)
    HTTPSConnection("b.example", context=WEAK)  # [insecure-ssl-context]


def forwarded():
    first = _open("a.example", SHARED)
    second = _open("b.example", context=SHARED)
    HTTPSConnection("c.example", context=SHARED)
    return first, second


def changed_in_the_result():
    context = ssl.create_default_context()
    _same(context)
    HTTPSConnection("a.example", context=context)
    _same(context).check_hostname = False
    HTTPSConnection("b.example", context=context)  # [insecure-ssl-context]


def changed_at_once():
    context = ssl.create_default_context()
    _later(context)()
    HTTPSConnection("a.example", context=context)  # [insecure-ssl-context]


def changed_in_a_list():
    context = ssl.create_default_context()
    _log([context])
    HTTPSConnection("a.example", context=context)
    _weaken_item([context])
    HTTPSConnection("b.example", context=context)  # [insecure-ssl-context]


def changed_by_functions_that_call_each_other():
    context = ssl.create_default_context()
    _weaken_by_turns(context)
    HTTPSConnection("a.example", context=context)  # [insecure-ssl-context]


class Client:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.lax = ssl.create_default_context()

    def _note(self, context):
        print(self, context)

    def _weaken(self, _, context):
        context.check_hostname = False

    def open(self):
        self._note(self.context)
        self._weaken(self.context, self.lax)
        HTTPSConnection("a.example", context=self.context)
        HTTPSConnection("b.example", context=self.lax)  # [insecure-ssl-context]


def client():
    Client().open()
