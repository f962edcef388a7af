"""A loop that hands a function what it returned comes back to the states that it was in, and what follows is reached."""
import ssl
from http.client import HTTPSConnection

connection_class = HTTPSConnection


def _logged(function):
    def wrapper(*arguments, **options):
        return function(*arguments, **options)

    return wrapper


def _first_of(*contexts):
    return contexts[0]


@_logged
def _open(host, context=None):
    return connection_class(host, context=context)


def _filled(host, **options):
    given = {key: value for key, value in options.items() if key in ("context", "timeout")}
    return connection_class(host, **given)


def handed_back_in_a_loop(check, fail, items):
    context = ssl.create_default_context()
    if check:

        @_logged
        def weakened(given, flag):
            if flag:
                given.check_hostname = False
            return given

        context = weakened(context, fail)
        for each in items:
            for _each in items:
                if not check:
                    break
                _open("h")  # [missing-ssl-context]
                context = _first_of(context, context)
            else:
                _filled("h", context=context)  # [insecure-ssl-context]
            context = _first_of(context, each)
    connection_class("h")  # [missing-ssl-context]
