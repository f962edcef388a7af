"""A function that changes its argument counts however many functions hand it on."""
import ssl
from http.client import HTTPSConnection


def _weaken(context):
    context.check_hostname = False


def _apply(context):
    _weaken(context)


def _configure(context):
    _apply(context)


def _prepare(context):
    _configure(context)


def _set_up(context):
    _prepare(context)


def _initialise(context):
    _set_up(context)


def _start(context):
    _initialise(context)


def weakened():
    context = ssl.create_default_context()
    _start(context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def another_is_weakened():
    context = ssl.create_default_context()
    _start(ssl.create_default_context())
    HTTPSConnection("h", context=context)
