"""Tests by order leave out items of a list or mapping: `if level > 0: makers[level]` never means the first one."""
import http.client
import ssl

BAD, GOOD = ssl._create_unverified_context, ssl.create_default_context


def _listed(level):
    makers = [BAD, GOOD, GOOD]
    if level < 1:
        raise ValueError(level)
    http.client.HTTPSConnection("h", context=makers[level]())


def _keyed(level):
    makers = {0: BAD, 1: GOOD, 2: GOOD}
    if level > 0:
        http.client.HTTPSConnection("h", context=makers[level]())


def _chained(level):
    makers = [BAD, GOOD, GOOD]
    if not 1 <= level <= 2:
        raise ValueError(level)
    http.client.HTTPSConnection("h", context=makers[level]())


def _from_the_end(level):
    makers = [GOOD, GOOD, BAD]
    if level < 0:
        http.client.HTTPSConnection("h", context=makers[level]())  # [insecure-ssl-context]


def _all_but_the_last(level):
    makers = [GOOD, GOOD, BAD]
    if 0 <= level < 2:
        http.client.HTTPSConnection("h", context=makers[level]())


def _up_to_two(level):
    makers = [BAD, GOOD, GOOD]
    if level > 2:
        raise ValueError(level)
    http.client.HTTPSConnection("h", context=makers[level]())  # [insecure-ssl-context]


def _not_below_zero(level):
    makers = {0: BAD, 1: GOOD}
    if level >= 0:
        http.client.HTTPSConnection("h", context=makers[level]())  # [insecure-ssl-context]


def _got(level):
    makers = {0: BAD, 1: GOOD}
    if level > 0:
        http.client.HTTPSConnection("h", context=makers.get(level, GOOD)())


def drive():
    for level in (-1, 0, 1, 2):
        for function in (
            _listed,
            _keyed,
            _chained,
            _from_the_end,
            _all_but_the_last,
            _up_to_two,
            _not_below_zero,
            _got,
        ):
            try:
                function(level)
            except (KeyError, ValueError):
                continue
