"""`isinstance` of something known has one answer: of a default, of an argument that the call binds, of `None`."""
import ssl
from http.client import HTTPSConnection


def _weak_for_text(verify=True):
    if isinstance(verify, str):
        return ssl._create_unverified_context()
    return ssl.create_default_context()


def _handed_on(verify=True):
    if isinstance(verify, ssl.SSLContext):
        return verify
    return ssl.create_default_context()


def _weak_for_one_of_two(verify=None):
    if isinstance(verify, (str, bytes)):
        return ssl._create_unverified_context()
    return ssl.create_default_context()


def _weak_for_mappings(verify=None):
    if isinstance(verify, dict):
        return ssl._create_unverified_context()
    return ssl.create_default_context()


def of_arguments():
    HTTPSConnection("h", context=_weak_for_text())
    HTTPSConnection("h", context=_weak_for_text("corporate"))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_handed_on())
    HTTPSConnection("h", context=_handed_on("ca.pem"))
    HTTPSConnection("h", context=_handed_on(ssl.create_default_context()))
    HTTPSConnection("h", context=_handed_on(ssl._create_unverified_context()))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_weak_for_one_of_two(b"corporate"))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_weak_for_one_of_two(1))
    HTTPSConnection("h", context=_weak_for_mappings({}))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_weak_for_mappings(ssl.create_default_context()))


def of_none(tls):
    context = ssl.create_default_context() if tls else None
    if isinstance(context, type(None)):
        return
    HTTPSConnection("h", context=context)


def of_none_the_other_way(tls):
    context = ssl.create_default_context() if tls else None
    if not isinstance(context, type(None)):
        return
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _of_a_parameter(context):
    if isinstance(context, type(None)):
        return
    HTTPSConnection("h", context=context)


def of_a_parameter():
    _of_a_parameter(ssl.create_default_context())
    _of_a_parameter(None)


def is_not_none(label):
    context = ssl.create_default_context()
    if isinstance(label, str):
        context = None
    if label is None:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def is_not_none_in_the_next_lap_either(label, items):
    context = ssl.create_default_context()
    for _ in items:
        if isinstance(label, str):
            context = None
        if label is None:
            HTTPSConnection("h", context=context)
        else:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _is_either(value, other):
    return value or other


def asked_by_a_function_of_its_own():
    context = ssl.create_default_context() if _is_either(False, True) else None
    HTTPSConnection("h", context=context)
    context = ssl.create_default_context() if _is_either(False, None) else None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
