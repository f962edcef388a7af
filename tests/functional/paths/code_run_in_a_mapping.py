"""What code leaves in the mapping that `exec` or `eval` runs it in is not known: a test of it may go either way."""

import ssl
from http.client import HTTPSConnection

_CODE = "VERIFY = False"


def executed():
    names = {}
    exec(_CODE, names)
    if not names["VERIFY"]:
        HTTPSConnection("localhost", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    if names.get("DEFAULT", True):
        HTTPSConnection("localhost")  # [missing-ssl-context]


def executed_beside_others():
    names = {"VERIFY": True}
    others = {"VERIFY": True}
    exec(_CODE, {}, names)
    if not names["VERIFY"]:
        HTTPSConnection("localhost")  # [missing-ssl-context]
    if not others["VERIFY"]:
        HTTPSConnection("localhost")


def evaluated():
    names = {"flags": {"VERIFY": True}}
    eval("flags.update(VERIFY=False)", names)
    if not names["flags"]["VERIFY"]:
        HTTPSConnection("localhost")  # [missing-ssl-context]


def with_a_context():
    options = {"context": ssl.create_default_context()}
    exec(_CODE, {}, options)
    HTTPSConnection("localhost", context=options["context"])
