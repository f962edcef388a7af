"""What is stored under a key that is not known may be meant by any other such key, and nothing else is."""

import http.client
import ssl

_CREATED = {}
_MIXED = {}
_FROM_ELSEWHERE = {}
_HANDED_IN = {}
_FILLED = {"a.example": ssl.create_default_context()}


def _caught(key):
    try:
        return _CREATED[key]
    except KeyError:
        context = _CREATED[key] = ssl.create_default_context()
        return context


def _tested(key):
    if key not in _CREATED:
        _CREATED[key] = ssl.create_default_context()
    return _CREATED[key]


def _asked(key):
    context = _CREATED.get(key)
    if context is None:
        context = _CREATED[key] = ssl.create_default_context()
    return context


def _defaulted(key):
    return _CREATED.setdefault(key, ssl.create_default_context())


def created(label):
    http.client.HTTPSConnection(label, context=_caught(label))
    http.client.HTTPSConnection(label, context=_tested(label))
    http.client.HTTPSConnection(label, context=_asked(label))
    http.client.HTTPSConnection(label, context=_defaulted(label))


def _trusted(key):
    _MIXED[key] = ssl.create_default_context()


def _trusting(key):
    _MIXED[key] = ssl._create_unverified_context()


def mixed(label):
    _trusted(label)
    _trusting(label)
    http.client.HTTPSConnection(label, context=_MIXED[label])  # [insecure-ssl-context]


def _note(key, context):
    _HANDED_IN[key] = context


def handed_in(label):
    _note(label, ssl.create_default_context())
    _HANDED_IN[label + "."] = ssl.create_default_context()
    http.client.HTTPSConnection(label, context=_HANDED_IN[label])


def anything(label, items):
    _FROM_ELSEWHERE.update(items)
    _FROM_ELSEWHERE[label] = ssl.create_default_context()
    if "b.example" in _FROM_ELSEWHERE:
        http.client.HTTPSConnection("b.example", context=_FROM_ELSEWHERE["b.example"])  # [unknown-ssl-context]


def _add(key):
    _FILLED[key] = ssl.create_default_context()


def filled(label):
    _add(label)
    http.client.HTTPSConnection(label, context=_FILLED[label])


def may_be_without(label):
    contexts = {}
    contexts[label] = ssl.create_default_context()
    http.client.HTTPSConnection(label, context=contexts[label])
    http.client.HTTPSConnection(label, context=contexts.get(label + "."))  # [missing-ssl-context]


class Pool:
    def __init__(self):
        self.contexts = {}
        self.lax = {}

    def _asked(self, label):
        context = self.contexts.get(label)
        if context is None:
            context = ssl.create_default_context()
            self.contexts[label] = context
        return context

    def _tested(self, label):
        if label in self.contexts:
            return self.contexts[label]
        context = ssl.create_default_context()
        self.contexts[label] = context
        return context

    def _caught(self, label):
        try:
            return self.lax[label]
        except KeyError:
            self.lax[label] = context = ssl._create_unverified_context()
            return context

    def open(self, label):
        http.client.HTTPSConnection(label, context=self._asked(label))
        http.client.HTTPSConnection(label, context=self._tested(label))
        http.client.HTTPSConnection(label, context=self._caught(label))  # [insecure-ssl-context]


def pool(label):
    Pool().open(label)
