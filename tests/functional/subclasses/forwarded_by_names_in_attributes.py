"""Keywords that are picked by names which an attribute holds are handed on as they are: others fill it, but take no context away."""
import ssl
from http.client import HTTPSConnection


class Client:
    names = ("context", "timeout")
    dropped = ["a", "b"]

    def in_a_loop(self, **keywords):
        options = {}
        for name in self.names:
            if name in keywords:
                options[name] = keywords[name]
        HTTPSConnection("h", **options)

    def in_a_comprehension(self, **keywords):
        HTTPSConnection("h", **{name: keywords[name] for name in self.names if name in keywords})

    def picked(self, **keywords):
        HTTPSConnection("h", **{name: value for name, value in keywords.items() if name in self.names})

    def left_out(self, **keywords):
        for name in self.dropped:
            keywords.pop(name, None)
        HTTPSConnection("h", **keywords)

    def own(self):
        options = {"context": ssl.create_default_context()}
        for name in ("a", *self.dropped):
            options.pop(name, None)
        HTTPSConnection("h", **options)


def drive():
    client = Client()
    client.in_a_loop()  # [missing-ssl-context]
    client.in_a_loop(context=ssl.create_default_context())
    client.in_a_loop(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    client.in_a_comprehension()  # [missing-ssl-context]
    client.in_a_comprehension(context=ssl.create_default_context())
    client.in_a_comprehension(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    client.picked()  # [missing-ssl-context]
    client.picked(context=ssl.create_default_context())
    client.picked(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    client.left_out()  # [missing-ssl-context]
    client.left_out(context=ssl.create_default_context())
    client.left_out(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    client.own()
