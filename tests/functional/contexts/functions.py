"""A function that changes its argument or returns a context, judged with the arguments that the call binds, and the default."""
import functools
import ssl
from http.client import HTTPSConnection


def _make(verify=True):
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def _make_by_early_return(verify):
    if verify:
        return ssl.create_default_context()
    return ssl._create_unverified_context()


def _make_or_nothing(verify=False):
    if verify:
        return ssl.create_default_context()


def _make_by_keyword(*, insecure=False):
    return ssl._create_unverified_context() if insecure else ssl.create_default_context()


def _weaken(context):
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE


def _weaken_if(context, insecure=False):
    if insecure:
        context.check_hostname = False
    return context


def _rebinds_only(context):
    context = ssl._create_unverified_context()
    return None


def _make_in_two_steps(verify=True):
    return _weaken_if(_make(verify), insecure=not verify)


def returned(verify):
    HTTPSConnection("h", context=_make())
    HTTPSConnection("h", context=_make(True))
    HTTPSConnection("h", context=_make(verify=True))
    HTTPSConnection("h", context=_make(False))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_make(verify=False))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_make(verify))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_make_by_early_return(True))
    HTTPSConnection("h", context=_make_by_early_return(False))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_make_by_early_return(verify))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_make_or_nothing(True))
    HTTPSConnection("h", context=_make_or_nothing())  # [missing-ssl-context]
    HTTPSConnection("h", context=_make_or_nothing(verify))  # [missing-ssl-context]
    HTTPSConnection("h", context=_make_by_keyword())
    HTTPSConnection("h", context=_make_by_keyword(insecure=True))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_make_in_two_steps())
    HTTPSConnection("h", context=_make_in_two_steps(False))  # [insecure-ssl-context]


def keyword_arguments():
    HTTPSConnection("h", context=_make(**{"verify": True}))
    HTTPSConnection("h", context=_make(**{"verify": False}))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_make(*[False]))  # [insecure-ssl-context]


def changed():
    context = ssl.create_default_context()
    _weaken(context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def changed_under_a_flag():
    context = ssl.create_default_context()
    _weaken_if(context)
    HTTPSConnection("h", context=context)
    _weaken_if(context, True)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def rebinding_a_parameter_changes_nothing():
    context = ssl.create_default_context()
    _rebinds_only(context)
    HTTPSConnection("h", context=context)


def made_anew_each_time():
    first = _make()
    second = _make()
    second.check_hostname = False
    HTTPSConnection("h", context=first)
    HTTPSConnection("h", context=second)  # [insecure-ssl-context]


def by_lambda():
    make = lambda verify=True: ssl.create_default_context() if verify else ssl._create_unverified_context()
    HTTPSConnection("h", context=make())
    HTTPSConnection("h", context=make(False))  # [insecure-ssl-context]


def _recursive(depth):
    if depth <= 0:
        return ssl._create_unverified_context()
    return _recursive(depth - 1)


def by_recursion(count):
    HTTPSConnection("h", context=_recursive(count))  # [insecure-ssl-context]


def _logged(function):
    def wrapper(*arguments):
        return function(*arguments)

    return functools.update_wrapper(wrapper, function)


@_logged
def _weak_and_logged():
    return ssl._create_unverified_context()


@_logged
def _strong_and_logged():
    return ssl.create_default_context()


def updated_wrappers():
    HTTPSConnection("h", context=_weak_and_logged())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_strong_and_logged())
