"""What a walrus has bound is tested again by its name, whatever call has made it."""
# not run: what is read and matched is not there

import os
import re
import ssl
from http.client import HTTPSConnection


def loop(lines):
    context = ssl.create_default_context()
    for line in lines:
        if found := re.match("lax", line):
            context.check_hostname = False
        if not found:
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def again(lines):
    while chunk := lines.read():
        context = None
        if flag := os.environ.get("A"):
            context = ssl.create_default_context()
        if flag:
            HTTPSConnection("h", context=context)
        if chunk:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


def both():
    context = None
    if (ca := os.environ.get("A")) and (key := os.environ.get("B")):
        context = ssl.create_default_context(cafile=ca)
        if key:
            context.load_cert_chain(key)
    if ca and key:
        HTTPSConnection("h", context=context)
    if ca:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def compared():
    context = None
    if (ca := os.environ.get("A")) is not None:
        context = ssl.create_default_context(cafile=ca)
    if ca is not None:
        HTTPSConnection("h", context=context)
    if ca is None:
        return
    if (mode := os.environ.get("MODE")) == "lax":
        context.check_hostname = False
    if mode != "lax":
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def made(make):
    context = None
    if ready := make():
        context = ssl.create_default_context()
    if not ready:
        return
    HTTPSConnection("h", context=context)
    if ready := make():
        context.check_hostname = False
    if not ready:
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
