"""What a function has put among the keywords of its callers is in a filtered copy of them, if the filter keeps it."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


def _decided(**options):
    options["verify"] = True
    options = {name: value for name, value in options.items() if value is not None}
    context = ssl.create_default_context() if options["verify"] else ssl._create_unverified_context()
    HTTPSConnection("h", context=context)


def decided():
    _decided()
    _decided(verify=False)


def _chosen(**options):
    options["kind"] = HTTPSConnection
    options["other"] = HTTPConnection
    options = {name: value for name, value in options.items() if name != "context"}
    options["other"]("h")
    options["kind"]("h")  # [missing-ssl-context]


def chosen():
    _chosen()


def _taken_out(**options):
    options.setdefault("limit", 3)
    options = {name: value for name, value in options.items() if name != "verify"}
    options.pop("limit")
    HTTPSConnection("h", **options)


def taken_out():
    _taken_out(limit=2, context=ssl.create_default_context())
    _taken_out(verify=True)  # [missing-ssl-context]
