"""What stands behind a context manager's ``yield`` is run when the block ends, wherever that stands in the generator."""
import ssl
from contextlib import contextmanager
from http.client import HTTPSConnection


@contextmanager
def _loosened_where_it_failed(context):
    try:
        context.load_verify_locations("/nowhere")
    except OSError:
        yield context
        context.check_hostname = False


@contextmanager
def _loosened_in_the_end(context):
    try:
        pass
    finally:
        yield context
        context.check_hostname = False


@contextmanager
def _loosened_by_kind(context, kind):
    match kind:
        case "weak":
            yield context
            context.check_hostname = False
        case _:
            yield context


@contextmanager
def _used_where_it_failed(context):
    try:
        context.load_verify_locations("/nowhere")
    except OSError:
        context.check_hostname = False
        yield context
        context.check_hostname = True


def in_a_handler():
    context = ssl.create_default_context()
    with _loosened_where_it_failed(context):
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def in_the_end():
    context = ssl.create_default_context()
    with _loosened_in_the_end(context):
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def in_a_case():
    context = ssl.create_default_context()
    with _loosened_by_kind(context, "safe"):
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)
    with _loosened_by_kind(context, "weak"):
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def switched_on_again():
    context = ssl.create_default_context()
    with _used_where_it_failed(context):
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=context)
