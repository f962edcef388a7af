"""What a test has asked, and what a helper is handed that asks the same, agree: calls, items and ``bool()`` of these."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


def _options(secure):
    return {"context": ssl.create_default_context()} if secure else {}


def _kind(secure):
    if secure:
        return HTTPSConnection
    return HTTPConnection


def _is_secure(url):
    return url.partition(":")[0] == "https"


def _by_call(url):
    kind = HTTPSConnection if url.startswith("https:") else HTTPConnection
    return kind("h", **_options(url.startswith("https:")))


def _by_call_behind_statement(url):
    if url.startswith("https:"):
        kind = HTTPSConnection
    else:
        kind = HTTPConnection
    return kind("h", **_options(secure=url.startswith("https:")))


def _by_call_alone(url):
    return _kind(url.endswith(":443"))("h", **_options(url.endswith(":443")))


def _by_predicate(url):
    kind = HTTPSConnection if _is_secure(url) else HTTPConnection
    return kind("h", **_options(_is_secure(url)))


def _by_another_text(url):
    kind = HTTPSConnection if url.startswith("https:") else HTTPConnection
    return kind("h", **_options(url.startswith("https://")))  # [missing-ssl-context]


def _by_another_url(url, other):
    kind = HTTPSConnection if url.startswith("https:") else HTTPConnection
    return kind("h", **_options(other.startswith("https:")))  # [missing-ssl-context]


def _by_item(config):
    keywords = {}
    if config["secure"]:
        keywords["context"] = ssl.create_default_context()
    return _kind(config["secure"])("h", **keywords)


def _by_item_got(config):
    keywords = {}
    if config.get("secure"):
        keywords["context"] = ssl.create_default_context()
    kind = _kind(config.get("secure"))
    return kind("h", **keywords)


def _by_item_alone(config):
    kind = _kind(config["secure"])
    keywords = _options(config["secure"])
    return kind("h", **keywords)


def _by_another_item(config):
    keywords = {}
    if config["verified"]:
        keywords["context"] = ssl.create_default_context()
    return _kind(config["secure"])("h", **keywords)  # [missing-ssl-context]


def _by_truth_of_item(config):
    kind = HTTPSConnection if config["secure"] else HTTPConnection
    secure = bool(config["secure"])
    keywords = {"context": ssl.create_default_context()} if secure else {}
    return kind("h", **keywords)


def _by_truth_of_another(config):
    kind = HTTPSConnection if config["secure"] else HTTPConnection
    verified = bool(config["verified"])
    keywords = {"context": ssl.create_default_context()} if verified else {}
    return kind("h", **keywords)  # [missing-ssl-context]


def asked():
    for url in ("http://h", "https://h", "https:h", "h:443"):
        for by_text in (_by_call, _by_call_alone, _by_call_behind_statement, _by_predicate, _by_another_text):
            by_text(url)
        _by_another_url(url, "http://h")
    for secure in (False, True):
        for by_key in (_by_item, _by_item_got, _by_item_alone, _by_another_item, _by_truth_of_item, _by_truth_of_another):
            by_key({"secure": secure, "verified": False})
