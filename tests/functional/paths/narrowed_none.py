"""Narrowed: after a test that fills `None` in, or leaves where it is `None`, the `None` path is gone."""
import ssl
import sys
from http.client import HTTPSConnection


def _maybe(tls):
    return ssl.create_default_context() if tls else None


def not_narrowed(tls):
    context = _maybe(tls)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def filled_in(tls):
    context = _maybe(tls)
    if context is None:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def filled_in_on_the_wrong_side(tls):
    context = _maybe(tls)
    if context is not None:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def filled_in_by_or(tls):
    context = _maybe(tls)
    context = context or ssl.create_default_context()
    HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=_maybe(tls) or ssl.create_default_context())
    HTTPSConnection("h", context=_maybe(tls) and ssl.create_default_context())  # [missing-ssl-context]


def filled_in_where_false(tls):
    context = _maybe(tls)
    if not context:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def filled_in_by_equality(tls):
    context = _maybe(tls)
    if context == None:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def filled_in_by_while(tls):
    context = _maybe(tls)
    while context is None:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def filled_in_by_conditional_expression(tls):
    context = _maybe(tls)
    context = ssl.create_default_context() if context is None else context
    HTTPSConnection("h", context=context)


def asserted(tls):
    context = _maybe(tls)
    assert context
    HTTPSConnection("h", context=context)


def asserted_not_none(tls):
    context = _maybe(tls)
    assert context is not None
    HTTPSConnection("h", context=context)


def asserted_instance(tls):
    context = _maybe(tls)
    assert isinstance(context, ssl.SSLContext)
    HTTPSConnection("h", context=context)


def asserted_something_else(tls):
    context = _maybe(tls)
    assert HTTPSConnection
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def instance(tls):
    context = _maybe(tls)
    if isinstance(context, ssl.SSLContext):
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def not_an_instance(tls):
    context = _maybe(tls)
    if not isinstance(context, ssl.SSLContext):
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def early_return(tls):
    context = _maybe(tls)
    if context is None:
        return
    HTTPSConnection("h", context=context)


def early_raise(tls):
    context = _maybe(tls)
    if context is None:
        raise ValueError("no context")
    HTTPSConnection("h", context=context)


def early_exit(tls):
    context = _maybe(tls)
    if not context:
        sys.exit(1)
    HTTPSConnection("h", context=context)


def early_continue(tls):
    for context in (_maybe(tls), _maybe(not tls)):
        if context is None:
            continue
        HTTPSConnection("h", context=context)


def only_logged(tls):
    context = _maybe(tls)
    if context is None:
        sys.stderr.write("")
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def both_branches(tls):
    context = _maybe(tls)
    if context is None:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    else:
        HTTPSConnection("h", context=context)
    if context:
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def walrus(tls):
    if (context := _maybe(tls)) is not None:
        HTTPSConnection("h", context=context)
    if context := _maybe(tls):
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def conjunction(tls, verify):
    context = _maybe(tls)
    if context is not None and verify:
        HTTPSConnection("h", context=context)
    if context is not None or verify:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    if context is None or verify:
        return
    HTTPSConnection("h", context=context)


def inside_a_conjunction(tls):
    context = _maybe(tls)
    context and HTTPSConnection("h", context=context)
    context or HTTPSConnection("h", context=context)  # [missing-ssl-context]
    context is not None and HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context) if context else None


def matched(tls):
    context = _maybe(tls)
    match context:
        case None:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]
        case _:
            HTTPSConnection("h", context=context)


def matched_and_filled_in(tls):
    context = _maybe(tls)
    match context:
        case None:
            context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def matched_by_class(tls):
    match _maybe(tls):
        case ssl.SSLContext() as context:
            HTTPSConnection("h", context=context)
        case other:
            HTTPSConnection("h", context=other)  # [missing-ssl-context]


def rebound_after_the_test(tls):
    context = _maybe(tls)
    if context is not None:
        context = _maybe(tls)
        context = None
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def yoda(tls):
    context = _maybe(tls)
    if None is context:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def chained_not(tls):
    context = _maybe(tls)
    if not (context is not None):
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
