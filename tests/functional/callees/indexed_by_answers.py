"""What a question answers is an index: False the first of a pair, and True the second."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


def _plain(host, context=None):
    return HTTPConnection(host) if context else None


def by_beginning(tls):
    url = ("https" if tls else "http") + "://h"
    made = (HTTPConnection, HTTPSConnection)[url.startswith("https:")]
    arguments = {"context": ssl.create_default_context()} if url.startswith("https:") else {}
    return made("h", **arguments)


def _by_beginning(url):
    made = (HTTPConnection, HTTPSConnection)[url.startswith("https:")]
    arguments = {"context": ssl.create_default_context()} if url.startswith("https:") else {}
    return made("h", **arguments)


def _by_beginning_otherwise(url):
    made = (_plain, HTTPSConnection)[url.startswith("https:")]
    arguments = {} if url.startswith("https:") else {"context": ssl.create_default_context()}
    return made("h", **arguments)  # [missing-ssl-context]


def _by_name(url):
    secure = url.endswith("s")
    made = [HTTPConnection, HTTPSConnection][secure]
    if secure:
        return made("h", context=ssl.create_default_context())
    return made("h")


def _by_number(url):
    secure = int(url.startswith("https:"))
    made = (HTTPConnection, HTTPSConnection)[secure]
    arguments = ({}, {"context": ssl.create_default_context()})[secure]
    return made("h", **arguments)


def _by_number_otherwise(url):
    secure = int(url.startswith("https:"))
    made = (_plain, HTTPSConnection)[secure]
    arguments = ({"context": ssl.create_default_context()}, {})[secure]
    return made("h", **arguments)  # [missing-ssl-context]


def all_of_them(tls):
    for url in ("https://h", "http://hs") if tls else ("http://h", "ftp://h"):
        _by_beginning(url)
        _by_beginning_otherwise(url)
        _by_name(url)
        _by_number(url)
        _by_number_otherwise(url)
