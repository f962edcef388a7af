"""Loops over items of which two are equal, and over names that only an augmented assignment reads."""
import ssl
from http.client import HTTPSConnection


def each_of_three():
    for verify in (True, True, False):
        HTTPSConnection("h", context=ssl.create_default_context() if verify else ssl._create_unverified_context())  # [insecure-ssl-context]


def each_of_four_alike():
    for verify in (True, True, True, True):
        HTTPSConnection("h", context=ssl.create_default_context() if verify else ssl._create_unverified_context())


def bound_anew():
    weak = ssl._create_unverified_context()
    for context in (weak, weak):
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def left_as_it_was():
    weak = ssl._create_unverified_context()
    for context in (weak, weak):
        weak = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def added_to():
    contexts = []
    for pool in (contexts,):
        pool += [ssl._create_unverified_context()]
    for context in contexts:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def read_inside_alone():
    contexts = []
    for number in range(9):
        contexts = [*contexts, number]
    HTTPSConnection("h", context=None if len(contexts) == 9 else ssl.create_default_context())  # [missing-ssl-context]


def entered_again(items):
    context = ssl.create_default_context()
    for _ in range(3):
        if items:
            for host in items:
                print(host)
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]
        context = ssl._create_unverified_context()
