"""The message of an assertion is evaluated where the test is false."""
import ssl
from http.client import HTTPSConnection


def told(flag):
    assert flag, HTTPSConnection("h")  # [missing-ssl-context]


def told_in_a_string(flag):
    assert flag, str(HTTPSConnection("h"))  # [missing-ssl-context]


def told_always():
    assert False, [HTTPSConnection("h", context=ssl._create_unverified_context())]  # [insecure-ssl-context]


def verified(flag):
    assert flag, HTTPSConnection("h", context=ssl.create_default_context())


def never_told():
    assert True, HTTPSConnection("h")


def narrowed(flag):
    context = ssl.create_default_context() if flag else None
    assert not context, HTTPSConnection("h", context=context)
    assert context, HTTPSConnection("h", context=context)  # [missing-ssl-context]
