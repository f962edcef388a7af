"""A function or generator of the program that the standard library is handed may be run by it."""
# not run: it asks the network

import json
import logging
import re
import ssl
from http.client import HTTPConnection, HTTPSConnection


def by_sub(text):
    options = {"context": ssl.create_default_context()}

    def replace(match):
        options["context"] = ssl._create_unverified_context()
        return ""

    re.sub("insecure", replace, text)
    return HTTPSConnection("h", **options)  # [insecure-ssl-context]


def by_nonlocal(text):
    context = ssl.create_default_context()

    def replace(match):
        nonlocal context
        context = ssl._create_unverified_context()
        return ""

    text = re.sub("insecure", replace, text)
    return HTTPSConnection(text, context=context)  # [insecure-ssl-context]


def by_default(data):
    context = ssl.create_default_context()

    def encode(value):
        context.check_hostname = False
        return str(value)

    body = json.dumps(data, default=encode)
    return HTTPSConnection(body, context=context)  # [insecure-ssl-context]


def by_body(host):
    context = ssl.create_default_context()

    def chunks():
        context.check_hostname = False
        yield b"x"

    body = chunks()
    HTTPConnection(host).request("POST", "/", body)
    connection = HTTPConnection(host)
    connection.request("POST", "/", body)
    return HTTPSConnection(host, context=context)  # [insecure-ssl-context]


def by_key(ports):
    context = None

    def key(port):
        nonlocal context
        context = ssl._create_unverified_context()
        return port

    logging.info("first %s", max(ports, key=key))
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]
