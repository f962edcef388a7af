"""A `try` may leave before any statement's effect; a handler goes on from there."""
import contextlib
import ssl
from http.client import HTTPSConnection


def _may_raise(tls):
    if tls:
        raise ValueError


def left_before_the_effect(tls):
    context = None
    try:
        _may_raise(tls)
        context = ssl.create_default_context()
    except ValueError:
        pass
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def filled_in_by_the_handler(tls):
    try:
        _may_raise(tls)
        context = ssl.create_default_context()
    except ValueError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def weakened_by_the_handler(tls):
    context = ssl.create_default_context()
    try:
        _may_raise(tls)
    except ValueError:
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def handler_returns(tls):
    context = None
    try:
        _may_raise(tls)
        context = ssl.create_default_context()
    except ValueError:
        return
    HTTPSConnection("h", context=context)


def handler_raises(tls):
    context = None
    try:
        _may_raise(tls)
        context = ssl.create_default_context()
    except ValueError:
        raise
    HTTPSConnection("h", context=context)


def in_else(tls):
    context = None
    try:
        _may_raise(tls)
    except ValueError:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    else:
        context = ssl.create_default_context()
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def in_finally(tls):
    context = None
    try:
        _may_raise(tls)
        context = ssl.create_default_context()
    finally:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    HTTPSConnection("h", context=context)


def finally_fills_in(tls):
    context = None
    try:
        _may_raise(tls)
    except ValueError:
        pass
    finally:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def finally_weakens(tls):
    context = ssl.create_default_context()
    try:
        _may_raise(tls)
        HTTPSConnection("h", context=context)
    except ValueError:
        HTTPSConnection("h", context=context)
    finally:
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def between_two_effects(tls):
    context = ssl.create_default_context()
    try:
        context.check_hostname = False
        _may_raise(tls)
        context.check_hostname = True
    except ValueError:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def suppressed(tls):
    context = None
    with contextlib.suppress(ValueError):
        _may_raise(tls)
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def other_context_manager(tls):
    context = None
    with contextlib.nullcontext():
        _may_raise(tls)
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def nested(tls, verify):
    context = None
    try:
        try:
            _may_raise(tls)
            context = ssl.create_default_context()
        except KeyError:
            context = ssl.create_default_context()
        _may_raise(verify)
    except ValueError:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def handler_raises_before_its_effect(tls):
    context = None
    try:
        _may_raise(tls)
        context = ssl.create_default_context()
    except ValueError:
        int("?" if tls else "1")
        context = ssl.create_default_context()
    finally:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    HTTPSConnection("h", context=context)


def handler_raises_between_two_effects(tls):
    context = ssl.create_default_context()
    try:
        _may_raise(tls)
    except ValueError:
        context.check_hostname = False
        int("?" if tls else "1")
        context.check_hostname = True
    finally:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=context)


def else_raises_before_its_effect(tls, verify):
    context = ssl.create_default_context()
    try:
        _may_raise(tls)
    except ValueError:
        pass
    else:
        context = None
        int("?" if verify else "1")
        context = ssl.create_default_context()
    finally:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    HTTPSConnection("h", context=context)
