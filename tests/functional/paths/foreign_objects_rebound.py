"""A test of what the standard library has made agrees with another one until its name is bound anew, by whatever code."""
# not run: it asks the network

import ssl
import sys
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlparse


def broken_off(host, urls):
    context = ssl._create_unverified_context()
    for url in urls:
        parts = urlparse(url)
        if parts.scheme == "https":
            context = ssl.create_default_context()
            break
    if parts.scheme == "https":
        return HTTPSConnection(host, context=context)
    return None


def run_to_end(url):
    parts = urlparse(url)
    context = None
    while parts.scheme != "https":
        url = "x" + url
        parts = urlparse(url)
    if parts.scheme == "https":
        context = ssl.create_default_context()
    return HTTPSConnection("h", context=context)


def redirected(host):
    connection = HTTPConnection(host)
    response = connection.getresponse()
    context = None
    while response.status == 302:
        response = connection.getresponse()
    if response.status != 302:
        context = ssl.create_default_context()
    return HTTPSConnection(host, context=context)


def nested(url):
    parts = urlparse(url)
    context = None
    if parts.scheme == "https":
        context = ssl.create_default_context()

    def go(host):
        if parts.scheme != "https":
            return HTTPConnection(host)
        return HTTPSConnection(host, context=context)

    return go


def by_lambda(url):
    parts = urlparse(url)
    context = None
    if parts.scheme == "https":
        context = ssl.create_default_context()
    return lambda host: HTTPSConnection(host, context=context) if parts.scheme == "https" else None


def by_helper(url):
    parts = urlparse(url)
    context = None
    if parts.scheme == "https":
        context = ssl.create_default_context()
    return _open(context, parts)


def _open(context, parts):
    if parts.scheme != "https":
        return HTTPConnection(parts.netloc)
    return HTTPSConnection(parts.netloc, context=context)


PARTS = urlparse(sys.argv[1])
CONTEXT = None
if PARTS.scheme == "https":
    CONTEXT = ssl.create_default_context()
PARTS = urlparse(sys.argv[2])
RESPONSE = None


def connect():
    if PARTS.scheme == "https":
        return HTTPSConnection("h", context=CONTEXT)  # [missing-ssl-context]
    return None


def by_nested(host):
    response = HTTPConnection(host).getresponse()
    context = None

    def again():
        nonlocal response
        response = HTTPConnection(host).getresponse()

    if response.status == 301:
        context = ssl.create_default_context()
    again()
    if response.status == 301:
        return HTTPSConnection(host, context=context)  # [missing-ssl-context]
    return None


def by_global(host):
    global RESPONSE
    context = None
    RESPONSE = HTTPConnection(host).getresponse()
    if RESPONSE.status == 301:
        context = ssl.create_default_context()
    _again(host)
    if RESPONSE.status == 301:
        return HTTPSConnection(host, context=context)  # [missing-ssl-context]
    return None


def _again(host):
    global RESPONSE
    RESPONSE = HTTPConnection(host).getresponse()


def kept(host):
    connection = HTTPConnection(host)
    connection.ssl_context = ssl._create_unverified_context()
    return HTTPSConnection(host, context=connection.ssl_context)  # [insecure-ssl-context]


def weakened(host):
    connection = HTTPConnection(host)
    context = ssl.create_default_context()
    connection.ssl_context = context
    connection.ssl_context.check_hostname = False
    return HTTPSConnection(host, context=context)  # [insecure-ssl-context]


def retested(host):
    connection = HTTPConnection(host)
    context = None
    if connection.port == 443:
        context = ssl.create_default_context()
    connection.port = 443
    if connection.port == 443:
        return HTTPSConnection(host, context=context)  # [missing-ssl-context]
    return None


def never(host):
    connection = HTTPConnection(host)
    connection.verify = True
    if not connection.verify:
        return HTTPSConnection(host)
    return None
