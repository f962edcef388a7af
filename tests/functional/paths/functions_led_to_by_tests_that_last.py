"""What another function asks before it leads on counts while nothing binds it anew: it may be called later."""

import ssl
from http.client import HTTPConnection, HTTPSConnection

_CALLBACKS = []


def _register(function):
    _CALLBACKS.append(function)
    return function


def _run_registered():
    for function in _CALLBACKS:
        function()
    _CALLBACKS.clear()


def registered(tls, force):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def run():
        if tls:
            connect()

    _register(run)
    tls = tls or force
    _run_registered()


def registered_for_good(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)

    def run():
        if tls:
            connect()

    _register(run)
    _run_registered()


def _retry(function):
    return function()


def run_by_another(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)

    def attempt():
        return connect() if tls else HTTPConnection("h")

    while True:
        try:
            return _retry(attempt)
        except ssl.SSLError:
            tls = False


def called_before(tls, force):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)

    def run():
        if tls:
            connect()

    run()
    tls = tls or force
    return 1 if tls else 0


def asked_later(tls, force):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def run():
        if tls:
            yield connect()

    job = run()
    tls = tls or force
    return list(job)


def _returned(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)

    def run():
        return connect() if tls else HTTPConnection("h")

    return run


def returned(tls):
    return _returned(tls)()


def told_by_a_literal(h):
    tls = False
    context = None
    if h:
        tls = True
        context = ssl.create_default_context()

    def connect():
        return HTTPSConnection("h", context=context)

    def run():
        return connect() if tls else HTTPConnection("h")

    return run()


def called_put(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)

    def put():
        return connect() if tls else HTTPConnection("h")

    return put()


def handed_to_put(tls, force, bus=_CALLBACKS):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def put():
        return connect() if tls else HTTPConnection("h")

    bus.append(put)
    tls = tls or force
    _run_registered()


def led_to_by_many(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)

    def get():
        return connect() if tls else None

    def post():
        return connect() if tls else None

    def head():
        return connect() if tls else None

    def delete():
        return connect() if tls else None

    return get(), post(), head(), delete()


def written_down(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)

    def run():
        return connect() if tls else HTTPConnection("h")

    str(tls)
    return f"{tls}", run()


def filled_meanwhile(tls):
    options = []
    context = None
    if tls:
        context = ssl.create_default_context()
        options.append(context)

    def connect():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def run():
        return connect() if options else HTTPConnection("h")

    options.append(tls)
    return run()


def among_literals(scheme):
    context = ssl.create_default_context() if scheme in ("https", "wss") else None

    def connect():
        return HTTPSConnection("h", context=context)

    def run():
        return connect() if scheme in ("https", "wss") else HTTPConnection("h")

    return run()
