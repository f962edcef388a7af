"""Of functions that one place makes several times, each keeps what it closes over, and its own defaults."""
import contextlib
import ssl
from http.client import HTTPSConnection


def _maker(context):
    return lambda: context


class _Holder:
    def __init__(self, context):
        self.get = lambda: context


def closed_over():
    weak, good = [_maker(one) for one in (ssl._create_unverified_context(), ssl.create_default_context())]
    HTTPSConnection("h", context=weak())  # [insecure-ssl-context]
    HTTPSConnection("h", context=good())


def closed_over_in_turn():
    good, weak = [_maker(one) for one in (ssl.create_default_context(), ssl._create_unverified_context())]
    HTTPSConnection("h", context=good())
    HTTPSConnection("h", context=weak())  # [insecure-ssl-context]


def held_by_instances():
    weak, good = [_Holder(one) for one in (ssl._create_unverified_context(), ssl.create_default_context())]
    HTTPSConnection("h", context=weak.get())  # [insecure-ssl-context]
    HTTPSConnection("h", context=good.get())


def defaults_of_lambdas():
    getters = {}
    for name, context in (("weak", ssl._create_unverified_context()), ("good", ssl.create_default_context())):
        getters[name] = lambda context=context: context
    HTTPSConnection("h", context=getters["weak"]())  # [insecure-ssl-context]
    HTTPSConnection("h", context=getters["good"]())


def the_loop_s_own_variable():
    getters = {}
    for name, context in (("weak", ssl._create_unverified_context()), ("good", ssl.create_default_context())):
        getters[name] = lambda: context
    HTTPSConnection("h", context=getters["weak"]())


def defaults_of_functions():
    steps = []
    for value in (False, True):

        def step(context, value=value):
            context.check_hostname = value

        steps.append(step)
    weak, good = ssl.create_default_context(), ssl.create_default_context()
    steps[0](weak)
    steps[1](good)
    HTTPSConnection("h", context=weak)  # [insecure-ssl-context]
    HTTPSConnection("h", context=good)


def in_any_number(count):
    makers = []
    for number in range(count):
        makers.append(_maker(ssl.create_default_context() if number else ssl._create_unverified_context()))
    for make in makers:
        HTTPSConnection("h", context=make())  # [insecure-ssl-context]


@contextlib.contextmanager
def _held(context):
    yield context


def managers():
    several = [_held(one) for one in (ssl.create_default_context(), ssl.create_default_context())]
    with several[0] as context:
        HTTPSConnection("h", context=context)


def generators():
    def items(context):
        yield context

    several = [items(one) for one in (ssl._create_unverified_context(), ssl.create_default_context())]
    HTTPSConnection("h", context=next(several[0]))  # [insecure-ssl-context]
    HTTPSConnection("h", context=next(several[1]))


def defaults_of_a_factory():
    def bound(context):
        def get(context=context):
            return context

        return get

    weak = bound(ssl._create_unverified_context())
    good = bound(ssl.create_default_context())
    HTTPSConnection("h", context=weak())  # [insecure-ssl-context]
    HTTPSConnection("h", context=good())


def managers_in_turn():
    for make in (ssl.create_default_context, ssl._create_unverified_context):
        manager = _held(make())
        with manager as context:
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]
