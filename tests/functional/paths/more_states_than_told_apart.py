"""States that are too many are told apart by their contexts: what is bound in some of them may be bound."""

import ssl
from http.client import HTTPSConnection


def limited(label, a, b, c, d, e, f, g):
    try:
        context = ssl._create_unverified_context()
        one = 1 if a else 10
        two = 2 if b else 20
        three = 3 if c else 30
        four = 4 if d else 40
        five = 5 if e else 50
        six = 6 if f else 60
        seven = 7 if g else 70
        int(label)
    except ValueError:
        if label in (one, two, three, four, five, six, seven):
            context = ssl.create_default_context()
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def verified(label, a, b, c, d, e, f, g):
    try:
        context = ssl.create_default_context()
        one = 1 if a else 10
        two = 2 if b else 20
        three = 3 if c else 30
        four = 4 if d else 40
        five = 5 if e else 50
        six = 6 if f else 60
        seven = 7 if g else 70
        int(label)
    except ValueError:
        if label in (one, two, three, four, five, six, seven):
            context = ssl.create_default_context()
        HTTPSConnection("h", context=context)
