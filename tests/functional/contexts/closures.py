"""A name of an enclosing function: its final state there. A nested function that changes an outer name counts where it is called."""
import ssl
from http.client import HTTPSConnection


def final_state_verified():
    context = ssl._create_unverified_context()

    def connect():
        HTTPSConnection("h", context=context)

    context = ssl.create_default_context()
    connect()


def final_state_weakened():
    context = ssl.create_default_context()

    def connect():
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]

    context.check_hostname = False
    connect()


def _enclosing_parameter(context):
    def connect():
        HTTPSConnection("h", context=context)

    connect()


def nested_weakens():
    context = ssl.create_default_context()

    def weaken():
        context.check_hostname = False

    HTTPSConnection("h", context=context)
    weaken()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def nested_weakens_but_is_not_called():
    context = ssl.create_default_context()

    def weaken():
        context.check_hostname = False

    HTTPSConnection("h", context=context)
    return weaken


def nested_rebinds():
    context = ssl._create_unverified_context()

    def strengthen():
        nonlocal context
        context = ssl.create_default_context()

    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    strengthen()
    HTTPSConnection("h", context=context)


def nested_rebinds_to_none(tls):
    context = ssl.create_default_context()

    def drop():
        nonlocal context
        context = None

    if tls:
        drop()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def nested_has_a_local():
    context = ssl.create_default_context()

    def other():
        context = ssl._create_unverified_context()
        return context

    other()
    HTTPSConnection("h", context=context)


def returned_by_nested():
    def make():
        return ssl._create_unverified_context()

    HTTPSConnection("h", context=make())  # [insecure-ssl-context]


def in_lambda():
    context = ssl.create_default_context()
    connect = lambda: HTTPSConnection("h", context=context)
    connect()
    weak = ssl._create_unverified_context()
    connect = lambda: HTTPSConnection("h", context=weak)  # [insecure-ssl-context]
    connect()


def in_comprehension():
    context = ssl.create_default_context()
    weak = ssl._create_unverified_context()
    [HTTPSConnection(host, context=context) for host in ("a", "b")]
    [HTTPSConnection(host, context=weak) for host in ("a", "b")]  # [insecure-ssl-context]
