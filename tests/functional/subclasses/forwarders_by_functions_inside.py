"""A function that hands a function inside it to a helper forwards what that constructs with."""
import ssl
from http.client import HTTPSConnection


def _retry(make):
    for _ in range(3):
        try:
            return make()
        except OSError:
            continue
    raise RuntimeError("gave up")


def _unused(make):
    return repr(make)


def _by_lambda(host, context=None):
    return _retry(lambda: HTTPSConnection(host, context=context))


def _under_another_name(host, context=None):
    given = context
    return _retry(lambda: HTTPSConnection(host, context=given))


def _by_function(host, context=None):
    def connect():
        return HTTPSConnection(host, context=context)

    return _retry(connect)


def _in_a_statement(host, context=None):
    def connect():
        return HTTPSConnection(host, context=context)

    _retry(make=connect)


def _filtered(**keywords):
    options = {name: value for name, value in keywords.items() if value is not None}
    return _retry(lambda: HTTPSConnection("h", **options))


def _by_flag(verify=True):
    context = ssl.create_default_context()
    context.check_hostname = verify
    return _retry(lambda: HTTPSConnection("h", context=context))


def _filled_in(host, context=None):
    given = context or ssl.create_default_context()
    return _retry(lambda: HTTPSConnection(host, context=given))


def _never_called(host, context=None):
    return _unused(lambda: HTTPSConnection(host, context=context))


def weak():
    _by_lambda("h", ssl._create_unverified_context())  # [insecure-ssl-context]
    _under_another_name("h", ssl._create_unverified_context())  # [insecure-ssl-context]
    _by_function("h", ssl._create_unverified_context())  # [insecure-ssl-context]
    _in_a_statement("h", ssl._create_unverified_context())  # [insecure-ssl-context]
    _filtered(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _filled_in("h", ssl._create_unverified_context())  # [insecure-ssl-context]
    _never_called("h", ssl._create_unverified_context())


def by_flag():
    _by_flag(False)  # [insecure-ssl-context]


def missing():
    _by_lambda("h")  # [missing-ssl-context]
    _under_another_name("h")  # [missing-ssl-context]
    _by_function("h")  # [missing-ssl-context]
    _in_a_statement("h")  # [missing-ssl-context]
    _filtered(context=None)  # [missing-ssl-context]
    _filled_in("h")
    _never_called("h")


def right():
    _by_lambda("h", ssl.create_default_context())
    _under_another_name("h", ssl.create_default_context())
    _by_function("h", ssl.create_default_context())
    _in_a_statement("h", ssl.create_default_context())
    _filtered(context=ssl.create_default_context())
    _by_flag()
