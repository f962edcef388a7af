"""A comprehension's first iterable is evaluated around it: its variable may have the name of what it goes over."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def _weakened(context):
    context.check_hostname = False
    return context


def over_itself():
    context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
    contexts = [_weakened(context) for context in (context,)]
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]


def over_another():
    context = ssl.create_default_context()
    contexts = [_weakened(context) for context in [ssl.create_default_context()]]
    HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]


def over_classes():
    kinds = [HTTPSConnection]
    made = [kinds("h") for kinds in kinds]  # [missing-ssl-context]
    kinds = [HTTPConnection]
    made = [kinds("h") for kinds in kinds]
    return made


def over_mappings():
    options = {"context": ssl._create_unverified_context()}
    options = {options: value for options, value in options.items()}
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def in_the_second():
    contexts = [ssl.create_default_context()]
    made = [context for contexts in [contexts] for context in contexts]
    HTTPSConnection("h", context=made[0])
    _weakened(made[0])
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]
