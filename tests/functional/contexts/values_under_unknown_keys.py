"""Each literal key of a mapping that was filled under unknown ones has a value of its own."""
# not run: nobody writes to what is read

import ssl
from http.client import HTTPConnection, HTTPSConnection


def read(stream):
    opts = {}
    for line in stream:
        key, _, value = line.strip().partition("=")
        opts[key] = value
    return opts


def connect(stream):
    opts = read(stream)
    context = ssl.create_default_context()
    if opts["scheme"] == "https":
        if opts["verify"] == "no":
            context = ssl._create_unverified_context()
        return HTTPSConnection(opts["host"], context=context)  # [insecure-ssl-context]
    return HTTPConnection(opts["host"])


def connect_b(stream):
    opts = {}
    for line in stream:
        name, value = [part.strip() for part in line.split("=", 1)]
        opts[name.lower()] = value
    kwargs = {}
    if opts.get("scheme") != "https":
        return HTTPConnection(opts["host"])
    if opts.get("verify", "yes") != "no":
        kwargs["context"] = ssl.create_default_context()
    return HTTPSConnection(opts["host"], **kwargs)  # [missing-ssl-context]


class Config:
    def __init__(self):
        self.values = {}

    def load(self, stream):
        for line in stream:
            name, _, value = line.partition("=")
            self.values[name] = value

    def connect(self):
        context = ssl.create_default_context()
        if self.values["scheme"] != "https":
            return HTTPConnection(self.values["host"])
        if self.values["verify"] == "no":
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        return HTTPSConnection(self.values["host"], context=context)  # [insecure-ssl-context]


def connect_d(stream):
    sections = {}
    for line in stream:
        name, _, value = line.strip().partition("=")
        section, _, key = name.partition(".")
        sections.setdefault(section, {})[key] = value
    if sections["server"]["scheme"] != "https":
        return HTTPConnection("h")
    if sections["server"]["verify"] == "off":
        return HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    return HTTPSConnection("h", context=ssl.create_default_context())
