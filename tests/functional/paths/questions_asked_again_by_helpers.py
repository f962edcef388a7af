"""What a test has asked of a value, a helper that gets the value, or finds it, asks again by itself."""

import os
import ssl
from functools import partial
from http.client import HTTPConnection, HTTPSConnection
from types import SimpleNamespace


def _options_for(url):
    if url.startswith("https:"):
        return {"context": ssl.create_default_context()}
    return {}


def _options_for_lower(url):
    return {"context": ssl.create_default_context()} if url.lower() == "https:" else {}


def _is_secure(url):
    return url.startswith("https:")


def _options_if_secure(url):
    return {"context": ssl.create_default_context()} if _is_secure(url) else {}


def _by_text(url):
    kind = HTTPSConnection if url.startswith("https:") else HTTPConnection
    return kind("h", **_options_for(url))


def _by_text_under_a_name(url):
    kind = HTTPConnection
    if url.startswith("https:"):
        kind = HTTPSConnection
    options = _options_for(url)
    return kind("h", **options)


def _by_lower(url):
    kind = HTTPSConnection if url.lower() == "https:" else HTTPConnection
    return kind("h", **_options_for_lower(url))


def _by_predicate(url):
    kind = HTTPSConnection if _is_secure(url) else HTTPConnection
    return kind("h", **_options_if_secure(url))


def _by_another_question(url):
    kind = HTTPSConnection if url.endswith(":") else HTTPConnection
    return kind("h", **_options_for(url))  # [missing-ssl-context]


def _of_another(url, other):
    kind = HTTPSConnection if url.startswith("https:") else HTTPConnection
    return kind("h", **_options_for(other))  # [missing-ssl-context]


def _environment_options():
    if os.environ["ASKED_AGAIN"] == "1":
        return {"context": ssl.create_default_context()}
    return {}


def _by_environment():
    kind = HTTPSConnection if os.environ["ASKED_AGAIN"] == "1" else HTTPConnection
    return kind("h", **_environment_options())


def _by_other_variable():
    kind = HTTPSConnection if os.environ["ASKED_ONCE"] == "1" else HTTPConnection
    return kind("h", **_environment_options())  # [missing-ssl-context]


def _kind_if(tls):
    return HTTPSConnection if tls else HTTPConnection


def _options_if(tls):
    return {"context": ssl.create_default_context()} if tls else {}


def _in_keywords(url):
    kind = HTTPSConnection if url.is_secure() else HTTPConnection
    handed = dict(tls=url.is_secure())
    return kind("h", **_options_if(**handed))


def _in_partial(url):
    kind = HTTPSConnection if url.is_secure() else HTTPConnection
    made = partial(_options_if, url.is_secure())
    return kind("h", **made())


def _as_truth(url):
    kind = HTTPSConnection if url.is_secure() else HTTPConnection
    return kind("h", **_options_if(bool(url.is_secure())))


def _options_of(settings):
    return {"context": ssl.create_default_context()} if settings["tls"] else {}


class _Client:
    def __init__(self, url, settings):
        self.url = url
        self.settings = settings

    def _is_secure(self):
        return self.url.startswith("https:")

    def _options(self):
        if self.url.startswith("https:"):
            return {"context": ssl.create_default_context()}
        return {}

    def _options_by_settings(self):
        return {"context": ssl.create_default_context()} if self.settings["tls"] else {}

    def by_predicate(self):
        kind = HTTPSConnection if self._is_secure() else HTTPConnection
        return kind("h", **self._options())

    def by_function(self):
        kind = HTTPSConnection if self.url.startswith("https:") else HTTPConnection
        return kind("h", **_options_for(self.url))

    def by_item(self):
        kind = HTTPSConnection if self.settings["tls"] else HTTPConnection
        return kind("h", **_options_of(self.settings))

    def by_item_in_method(self):
        kind = _kind_if(self.settings["tls"])
        return kind("h", **self._options_by_settings())

    def by_item_handed_on(self):
        kind = _kind_if(self.settings["tls"])
        return kind("h", **_options_if(self.settings["tls"]))

    def by_another_item(self):
        kind = _kind_if(self.settings["secure"])
        return kind("h", **self._options_by_settings())  # [missing-ssl-context]

    def by_another_question(self):
        kind = HTTPSConnection if self.url.endswith(":") else HTTPConnection
        return kind("h", **self._options())  # [missing-ssl-context]


def ask(tls):
    url = "https:" if tls else "http:"
    for connect in (_by_text, _by_text_under_a_name, _by_lower, _by_predicate, _by_another_question):
        connect(url)
    _of_another("https:", url)
    for connect in (_in_keywords, _in_partial, _as_truth):
        connect(SimpleNamespace(is_secure=lambda: tls))
    os.environ["ASKED_AGAIN"] = "1" if tls else "0"
    os.environ["ASKED_ONCE"] = "1"
    _by_environment()
    _by_other_variable()
    client = _Client(url, {"tls": tls, "secure": True})
    for connect in (client.by_predicate, client.by_function, client.by_item, client.by_item_in_method):
        connect()
    client.by_item_handed_on()
    client.by_another_item()
    client.by_another_question()
