"""A function that hands on what it is passed: what is asked of its result may be changed then."""
# pylint: disable=missing-docstring, protected-access
import ssl
import types
from http.client import HTTPSConnection


def unwrap(holder):
    return holder


def by_get():
    options = {"context": ssl.create_default_context()}
    unwrap(options).get("context").check_hostname = False
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def by_attribute():
    holder = types.SimpleNamespace(context=ssl.create_default_context())
    unwrap(holder).context.check_hostname = False
    HTTPSConnection("h", context=holder.context)  # [insecure-ssl-context]


def by_item_of_attribute():
    holder = types.SimpleNamespace(options={"context": ssl.create_default_context()})
    unwrap(holder).options["context"] = None
    HTTPSConnection("h", **holder.options)  # [missing-ssl-context]


class Box:
    def __init__(self):
        self.context = ssl.create_default_context()


def by_instance():
    box = Box()
    unwrap(box).context.check_hostname = False
    HTTPSConnection("h", context=box.context)  # [insecure-ssl-context]


class Client:
    def __init__(self):
        self.options = {"context": ssl.create_default_context()}

    def relax(self):
        unwrap(self.options).get("context").check_hostname = False

    def open(self):
        return HTTPSConnection("h", **self.options)  # [insecure-ssl-context]


OPTIONS = {"context": ssl.create_default_context()}


def relax():
    unwrap(OPTIONS).get("context").check_hostname = False


def by_module():
    return HTTPSConnection("h", **OPTIONS)  # [insecure-ssl-context]


def run():
    client = Client()
    client.relax()
    client.open()
    relax()
    by_module()
