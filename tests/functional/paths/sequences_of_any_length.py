"""What is repeated, joined or paired for each of any number of things is one of what it is made of."""
import ssl
from http.client import HTTPSConnection


def repeated(items):
    verified = [ssl.create_default_context()] * len(items)
    weak = len(items) * [ssl._create_unverified_context()]
    for item, one, other in zip(items, verified, weak):
        HTTPSConnection(str(item), context=one)
        HTTPSConnection(str(item), context=other)  # [insecure-ssl-context]


def joined(items):
    contexts = [ssl.create_default_context()] + [ssl.create_default_context() for _ in items]
    for context in contexts:
        HTTPSConnection("h", context=context)
    contexts.extend(None for _ in items)
    for context in contexts:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    HTTPSConnection("h", context=([ssl.create_default_context()] + [None for _ in items])[0])
    for context in [ssl.create_default_context(), *[ssl._create_unverified_context() for _ in items]]:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def paired(items):
    verified = dict((item, ssl.create_default_context()) for item in items)
    weak = dict([(item, ssl._create_unverified_context()) for item in items])
    for item in items:
        HTTPSConnection("h", context=verified[item])
        HTTPSConnection("h", context=weak[item])  # [insecure-ssl-context]


def unpacked(items):
    first, *_ = [ssl._create_unverified_context() for _ in items]
    HTTPSConnection("h", context=first)  # [insecure-ssl-context]
    first, *_ = [ssl.create_default_context() for _ in items]
    HTTPSConnection("h", context=first)
