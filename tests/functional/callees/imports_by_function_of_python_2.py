"""`__import__` gives Python 2's module, whose class it is, too."""

import ssl


def connect():
    __import__("httplib").HTTPSConnection("h")  # [missing-ssl-context]
    __import__("httplib").HTTPSConnection("h", context=ssl.create_default_context())
    __import__("httplib").HTTPConnection("h")


def connect_by_name():
    module = __import__("httplib")
    module.HTTPSConnection("h")  # [missing-ssl-context]
    module.HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    module.HTTPSConnection("h", context=ssl.create_default_context())
