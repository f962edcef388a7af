"""A base under a name that is imported with a fallback is the class, whichever of the classes in the file is asked about first."""
import ssl

try:
    import http.client as httplib
except ImportError:
    import httplib


class SetsUp(httplib.HTTPSConnection):
    def __init__(self, *args, **kwargs):
        self.set_up()
        httplib.HTTPSConnection.__init__(self, *args, **kwargs)

    def set_up(self):
        self.retries = 3


class Plain(httplib.HTTPSConnection):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)


class Chosen(Plain):
    def __init__(self, host):
        super().__init__(host, context=ssl.create_default_context())


SetsUp("h")  # [missing-ssl-context]
Plain("h")  # [missing-ssl-context]
Plain("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
Plain("h", context=ssl.create_default_context())
Chosen("h")


def connect():
    httplib.HTTPSConnection("h", context=ssl.create_default_context())
    httplib.HTTPSConnection("h")  # [missing-ssl-context]
