"""Context managers: what one does before its `yield` counts in the block, what it does behind it counts after the block."""
import contextlib
import ssl
from http.client import HTTPSConnection

CONTEXT = ssl.create_default_context()


@contextlib.contextmanager
def _lax(context):
    context.check_hostname = False
    try:
        yield
    finally:
        context.check_hostname = True


@contextlib.contextmanager
def _lax_unguarded(context):
    context.check_hostname = False
    yield context
    context.check_hostname = True


@contextlib.contextmanager
def _made():
    context = ssl.create_default_context()
    try:
        yield context
    finally:
        context.check_hostname = False


@contextlib.contextmanager
def _made_by_flag(verify=True):
    yield ssl.create_default_context() if verify else ssl._create_unverified_context()


@contextlib.contextmanager
def _lax_module():
    CONTEXT.check_hostname = False
    try:
        yield
    finally:
        CONTEXT.check_hostname = True


def weakened_in_the_block():
    context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
    with _lax(context):
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=context)


def weakened_and_handed_on():
    with _lax_unguarded(ssl.create_default_context()) as context:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=context)


def weakened_after_the_block():
    with _made() as context:
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def weakened_for_the_module():
    with _lax_module():
        HTTPSConnection("h", context=CONTEXT)  # [insecure-ssl-context]


def made_with_arguments():
    with _made_by_flag() as context:
        HTTPSConnection("h", context=context)
    with _made_by_flag(verify=False) as context:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def entered_on_a_stack():
    with contextlib.ExitStack() as stack:
        context = stack.enter_context(_made_by_flag(verify=True))
        HTTPSConnection("h", context=context)
        context = stack.enter_context(_made_by_flag(verify=False))
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


class Client:
    """Swaps its context while a block runs."""

    def __init__(self):
        self.context = ssl.create_default_context()

    @contextlib.contextmanager
    def insecure(self):
        old, self.context = self.context, ssl._create_unverified_context()
        try:
            yield self
        finally:
            self.context = old


def swapped_by_a_method():
    with Client().insecure() as client:
        HTTPSConnection("h", context=client.context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=client.context)


class Lax:
    def __init__(self, context):
        self.context = context

    def __enter__(self):
        self.context.check_hostname = False
        return self.context

    def __exit__(self, *_exception):
        self.context.check_hostname = True


class Strict:
    def __enter__(self):
        self.context = ssl.create_default_context()
        return self.context

    def __exit__(self, *_exception):
        self.context.check_hostname = False


def classes():
    with Lax(ssl.create_default_context()) as context:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=context)
    with Strict() as context:
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _plain():
    yield "a warning"


@contextlib.contextmanager
def _hands_on():
    return _plain()


def behind_a_manager_that_hands_on_a_generator():
    context = ssl.create_default_context()
    with _hands_on():
        HTTPSConnection("h", context=context)
    context.check_hostname = False
    with _hands_on():
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
