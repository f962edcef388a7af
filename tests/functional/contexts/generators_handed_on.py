"""What a generator hands on by `yield from`, of a collection, and taken all at once."""
import ssl
from http.client import HTTPSConnection


def _of_a_list():
    yield from [ssl.create_default_context(), ssl._create_unverified_context()]


def _of_nothing():
    yield from []


def _of_a_list_and_more():
    yield from (ssl._create_unverified_context(),)
    yield ssl.create_default_context()


def _of_any(items):
    yield from [ssl._create_unverified_context() for _ in items]


def collected():
    contexts = list(_of_a_list())
    HTTPSConnection("h", context=contexts[0])
    HTTPSConnection("h", context=contexts[1])  # [insecure-ssl-context]


def collected_with_more():
    weak, verified = _of_a_list_and_more()
    HTTPSConnection("h", context=weak)  # [insecure-ssl-context]
    HTTPSConnection("h", context=verified)


def collected_of_any(items):
    for context in list(_of_any(items)):
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def collected_of_nothing():
    for context in list(_of_nothing()):
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=[*_of_nothing(), None][0])  # [missing-ssl-context]


def first():
    HTTPSConnection("h", context=next(_of_a_list()))
    HTTPSConnection("h", context=next(_of_a_list_and_more()))  # [insecure-ssl-context]
    HTTPSConnection("h", context=next(_of_nothing(), ssl.create_default_context()))
    HTTPSConnection("h", context=next(_of_nothing(), ssl._create_unverified_context()))  # [insecure-ssl-context]


def first_of_any(items):
    verified = ssl.create_default_context()
    HTTPSConnection("h", context=next(_of_any(items), verified))  # [insecure-ssl-context]
    HTTPSConnection("h", context=verified)
