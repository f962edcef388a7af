"""A nested function sees the enclosing one's names as they are where the paths end that make it, and never on others."""
import ssl
from http.client import HTTPSConnection


def _made_after_a_try(tls):
    context = None
    try:
        context = ssl.create_default_context(cafile=None if tls else "absent.pem")
    except OSError:
        return None

    def connect(host):
        return HTTPSConnection(host, context=context)

    return connect


def _made_after_a_try_that_goes_on(tls):
    context = None
    try:
        context = ssl.create_default_context(cafile=None if tls else "absent.pem")
    except OSError:
        print("no certificates")

    def connect(host):
        return HTTPSConnection(host, context=context)  # [missing-ssl-context]

    return connect


def _made_past_a_test(tls):
    context = ssl.create_default_context() if tls else None
    if context is None:
        return None
    return lambda host: HTTPSConnection(host, context=context)


def _made_after_a_weak_path(tls):
    context = ssl._create_unverified_context()
    if tls:
        return lambda host: HTTPSConnection("h", context=None)  # [missing-ssl-context]
    context = ssl.create_default_context()
    return lambda host: HTTPSConnection(host, context=context)


def _made_inside_a_test(tls):
    context = ssl.create_default_context() if tls else None
    if context is not None:

        def connect(host):
            return HTTPSConnection(host, context=context)

        return connect
    return None


def _made_before_a_test(tls):
    context = ssl.create_default_context() if tls else None

    def connect(host):
        return HTTPSConnection(host, context=context)  # [missing-ssl-context]

    if context is not None:
        return connect
    return connect


def returned(tls):
    for make in [
        _made_after_a_try,
        _made_after_a_try_that_goes_on,
        _made_past_a_test,
        _made_after_a_weak_path,
        _made_inside_a_test,
        _made_before_a_test,
    ]:
        connect = make(tls)
        if connect is not None:
            connect("h")


def used_before_it_is_made(tls):
    context = ssl._create_unverified_context()
    if tls:
        return HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    context = ssl.create_default_context()
    return list(map(lambda host: HTTPSConnection(host, context=context), ["a", "b"]))


def handed_on_inside_a_test(tls):
    context = ssl.create_default_context() if tls else None
    if tls:
        return list(map(lambda host: HTTPSConnection(host, context=context), ["a", "b"]))
    return None


def handed_on_outside_a_test(tls):
    context = ssl.create_default_context() if tls else None
    return list(map(lambda host: HTTPSConnection(host, context=context), ["a", "b"]))  # [missing-ssl-context]


def lambda_called_at_once():
    context = ssl.create_default_context()
    (lambda: setattr(context, "check_hostname", True))()
    HTTPSConnection("h", context=context)
    (lambda: setattr(context, "check_hostname", False))()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def lambda_never_called():
    context = ssl.create_default_context()
    weaken = lambda: setattr(context, "check_hostname", False)
    HTTPSConnection("h", context=context)
    return weaken
