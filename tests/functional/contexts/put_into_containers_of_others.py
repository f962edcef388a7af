"""A context that a path has put into a container of somebody else is found where the path asks for it again."""

import http.client
import ssl


def _bad():
    return ssl._create_unverified_context()


def _good():
    return ssl.create_default_context()


def _put(h, cache):
    cache[h] = _bad()
    return http.client.HTTPSConnection("h", context=cache[h])  # [insecure-ssl-context]


def _put_if_missing(h, cache):
    if h not in cache:
        cache[h] = _bad()
    return http.client.HTTPSConnection("h", context=cache[h])  # [insecure-ssl-context]


def _put_by_default(h, cache):
    cache.setdefault(h, _bad())
    return http.client.HTTPSConnection("h", context=cache.get(h))  # [insecure-ssl-context]


def _taken_out(h, cache):
    cache[h] = _bad()
    return http.client.HTTPSConnection("h", context=cache.pop(h))  # [insecure-ssl-context]


def _put_anew(h, cache):
    cache[h] = _bad()
    cache[h] = _good()
    return http.client.HTTPSConnection("h", context=cache[h])


def _taken_away(h, cache):
    cache[h] = _bad()
    del cache[h]
    if h in cache:
        return http.client.HTTPSConnection("h", context=cache[h])
    return None


def _popped(h, cache):
    cache[h] = _bad()
    cache.pop(h)
    if h in cache:
        return http.client.HTTPSConnection("h", context=cache[h])
    return None


def _under_another_key(h, other, cache):
    cache[h] = _bad()
    if other != h:
        return http.client.HTTPSConnection("h", context=cache[other])
    return None


def _under_a_key_that_is_bound_anew(h, cache):
    cache[h] = _bad()
    h = h + ".old"
    return http.client.HTTPSConnection("h", context=cache[h])


def _in_an_attribute(h, app):
    app.cache[h] = _bad()
    return http.client.HTTPSConnection("h", context=app.cache[h])  # [insecure-ssl-context]


def by_default(h, _cache={}):  # pylint: disable=dangerous-default-value
    if h not in _cache:
        _cache[h] = _bad()
    return http.client.HTTPSConnection("h", context=_cache[h])  # [insecure-ssl-context]


def _appended(contexts):
    contexts.append(_bad())
    return http.client.HTTPSConnection("h", context=contexts[-1])  # [insecure-ssl-context]


def _appended_first(contexts):
    if not contexts:
        contexts.append(_bad())
    return http.client.HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]


def _appended_later(contexts):
    if contexts:
        contexts.append(_bad())
        return http.client.HTTPSConnection("h", context=contexts[0])
    return None


def _appended_in_turn(contexts):
    contexts.append(_bad())
    contexts.append(_good())
    return http.client.HTTPSConnection("h", context=contexts[-1])


def _appended_and_popped(contexts):
    contexts.append(_bad())
    contexts.pop()
    return http.client.HTTPSConnection("h", context=contexts[-1])


def appended_while_empty(_contexts=[]):  # pylint: disable=dangerous-default-value
    while not _contexts:
        _contexts.append(_bad())
    return http.client.HTTPSConnection("h", context=_contexts[-1])  # [insecure-ssl-context]


class Pool:
    def __init__(self, cache):
        self.cache = cache

    def connect(self, h):
        if h not in self.cache:
            self.cache[h] = _bad()
        return http.client.HTTPSConnection("h", context=self.cache[h])  # [insecure-ssl-context]


class _App:
    def __init__(self):
        self.cache = {}


def drive():
    good = _good()
    for call in (_put, _put_if_missing, _put_by_default, _taken_out, _put_anew, _taken_away, _popped):
        call("a", {"b": good})
    _under_another_key("a", "b", {"b": good})
    _under_a_key_that_is_bound_anew("a", {"a.old": good})
    _in_an_attribute("a", _App())
    for call in (_appended, _appended_first, _appended_in_turn):
        call([])
    _appended_later([good])
    _appended_and_popped([good])
    Pool({}).connect("a")
