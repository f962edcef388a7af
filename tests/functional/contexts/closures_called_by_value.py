"""A nested function counts where it is called, whatever leads to it: an item, one of two, a loop over several."""

import ssl
from http.client import HTTPSConnection


def by_item_of_a_literal():
    keywords = {}

    def tls(value):
        keywords["context"] = value

    def timeout(value):
        keywords["timeout"] = value

    for name, value in (("timeout", 3), ("tls", ssl.create_default_context())):
        HTTPSConnection("h", **keywords)  # [missing-ssl-context]
        {"tls": tls, "timeout": timeout}[name](value)
    HTTPSConnection("h", **keywords)


def by_item_of_a_literal_that_is_not_known(label):
    keywords = {}

    def verified():
        keywords["context"] = ssl.create_default_context()

    def weak():
        keywords["context"] = ssl._create_unverified_context()

    {"verified": verified, "weak": weak}[label]()
    HTTPSConnection("h", **keywords)  # [insecure-ssl-context]


def by_item_that_was_put_in():
    context = ssl.create_default_context()

    def off():
        context.check_hostname = False

    actions = {}
    actions["off"] = off
    HTTPSConnection("h", context=context)
    actions["off"]()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_item_that_binds():
    context = None

    def on():
        nonlocal context
        context = ssl.create_default_context()

    actions = []
    actions.append(on)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
    actions[0]()
    HTTPSConnection("h", context=context)


def by_item_that_is_a_lambda():
    context = ssl.create_default_context()
    actions = [lambda: setattr(context, "check_hostname", False)]
    HTTPSConnection("h", context=context)
    actions[0]()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_loop():
    context = ssl.create_default_context()

    def off():
        context.check_hostname = False

    actions = {}
    actions["off"] = off
    for action in actions.values():
        action()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def one_of_two(flag):
    keywords = {}

    def verified():
        keywords["context"] = ssl.create_default_context()

    def weak():
        keywords["context"] = ssl._create_unverified_context()

    (verified if flag else weak)()
    HTTPSConnection("h", **keywords)  # [insecure-ssl-context]


def one_of_two_alike(flag):
    keywords = {}

    def verified():
        keywords["context"] = ssl.create_default_context()

    def verified_too():
        keywords["context"] = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

    (verified if flag else verified_too)()
    HTTPSConnection("h", **keywords)


def by_method_of_a_class_made_here():
    keywords = {}

    class Visitor:
        def visit(self):
            keywords["context"] = ssl.create_default_context()

        def pass_by(self):
            keywords["timeout"] = 3

    Visitor().pass_by()
    HTTPSConnection("h", **keywords)  # [missing-ssl-context]
    Visitor().visit()
    HTTPSConnection("h", **keywords)


def by_method_of_an_instance_that_has_a_name():
    context = ssl.create_default_context()

    class Visitor:
        def visit(self):
            context.check_hostname = False

    visitor = Visitor()
    HTTPSConnection("h", context=context)
    visitor.visit()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_initialiser():
    keywords = {}

    class Visitor:
        def __init__(self):
            self.visit()

        def visit(self):
            keywords["context"] = ssl.create_default_context()

    HTTPSConnection("h", **keywords)  # [missing-ssl-context]
    Visitor()
    HTTPSConnection("h", **keywords)


def by_inherited_method():
    context = None

    class Visitor:
        @classmethod
        def visit(cls):
            nonlocal context
            context = ssl.create_default_context()

    class Guest(Visitor):
        pass

    HTTPSConnection("h", context=context)  # [missing-ssl-context]
    Guest.visit()
    HTTPSConnection("h", context=context)


def by_body_of_a_class():
    keywords = {}

    class Verified:
        keywords["context"] = ssl.create_default_context()

    HTTPSConnection("h", **keywords)

    class Weak:
        kept = keywords.update(context=ssl._create_unverified_context())

    HTTPSConnection("h", **keywords)  # [insecure-ssl-context]
    return Verified, Weak


def never_called():
    context = ssl.create_default_context()

    def off():
        context.check_hostname = False

    class Visitor:
        def visit(self):
            context.check_hostname = False

    HTTPSConnection("h", context=context)
    return {"off": off}, Visitor
