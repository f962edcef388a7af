"""A function that is called by its name alone is none of the methods that have the same name: ``conn.request()``."""
# not run: no server answers

import json as _json
import ssl
from http.client import HTTPSConnection, HTTPConnection
from urllib.parse import urlencode, urlsplit


def _send(method, url, body, headers, context):
    parts = urlsplit(url)
    if parts.scheme == "https":
        conn = HTTPSConnection(parts.hostname, context=context)
    else:
        conn = HTTPConnection(parts.hostname)
    target = parts.path or "/"
    if parts.query:
        target += "?" + parts.query
    conn.request(method, target, body, headers)
    return conn.getresponse()


def request(method, url, params=None, data=None, json=None, headers=None, auth=None, context=None):
    headers = dict(headers or {})
    if params:
        url += "?" + urlencode(params)
    body = data
    if json is not None:
        body = _json.dumps(json).encode()
        headers.setdefault("Content-Type", "application/json")
    elif isinstance(data, dict):
        body = urlencode(data).encode()
        headers.setdefault("Content-Type", "application/x-www-form-urlencoded")
    if auth:
        headers["Authorization"] = "Basic " + auth
    if context is None:
        context = ssl.create_default_context()
    return _send(method, url, body, headers, context)


def get(url, **kwargs):
    return request("GET", url, **kwargs)


def got_unverified():
    get("https://localhost", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def got_verified():
    get("https://localhost", context=ssl.create_default_context())


def got_without():
    get("https://localhost")


def requested_unverified():
    request("GET", "https://localhost", context=ssl._create_unverified_context())  # [insecure-ssl-context]


class Holder:
    def __init__(self):
        self.send = _send_plainly

    def open(self, context=None):
        self.send("https://localhost", context)


def _send_plainly(url, context):
    return HTTPSConnection(urlsplit(url).hostname, context=context)


def given_to_an_attribute():
    Holder().open(ssl._create_unverified_context())  # [insecure-ssl-context]
