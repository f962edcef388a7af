"""A script in a class, which the guard starts, fills in and changes what objects of the module hold, as functions do."""
# not run: a script's methods are called by the script

import ssl
import sys
from http.client import HTTPSConnection


class App:
    def __init__(self, context=None):
        self.context = context


app = App()
started = App()
empty = App()
weak = App(ssl.create_default_context())
lax = App(ssl.create_default_context())
strict = App(ssl.create_default_context())
state = {"context": None}


class Cli:
    @staticmethod
    def setup(argv):
        app.context = ssl.create_default_context()
        state["context"] = ssl.create_default_context()

    @staticmethod
    def set_verify(flag):
        weak.context.check_hostname = flag

    @classmethod
    def fetch(cls):
        HTTPSConnection("h", context=app.context)
        HTTPSConnection("h", context=state["context"])
        HTTPSConnection("h", context=weak.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=empty.context)  # [missing-ssl-context]

    @staticmethod
    def main():
        Cli.setup(sys.argv)
        Cli.fetch()


class Program:
    def set_up(self):
        started.context = ssl.create_default_context()

    def use(self, context):
        lax.context = context

    def limit(self, version):
        strict.context.minimum_version = version

    def fetch(self):
        HTTPSConnection("h", context=started.context)
        HTTPSConnection("h", context=lax.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=strict.context)

    def run(self):
        self.set_up()
        self.fetch()


if __name__ == "__main__":
    Cli.set_verify(False)
    Cli.main()
    program = Program()
    program.use(ssl._create_unverified_context())
    program.limit(ssl.TLSVersion.TLSv1_2)
    program.run()
