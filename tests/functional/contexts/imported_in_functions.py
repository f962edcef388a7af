"""What a function imports is any of what the other module may have bound the name to; what is copied is as it was."""
import copy
import ssl
from http.client import HTTPSConnection


def one_of_two():
    from context_helpers.two_ways import make
    HTTPSConnection("h", context=make())  # [insecure-ssl-context]


def both_are_good():
    from context_helpers.two_ways import make_well
    HTTPSConnection("h", context=make_well())


def under_another_name():
    from context_helpers.two_ways import make as make_context, make_well
    HTTPSConnection("h", context=make_well())
    HTTPSConnection("h", context=make_context())  # [insecure-ssl-context]


class _Options:
    def __init__(self, verify):
        self.verify = verify

    def context(self):
        return ssl.create_default_context() if self.verify else ssl._create_unverified_context()


def copied():
    for options in (copy.copy(_Options(False)), copy.deepcopy(_Options(False))):
        HTTPSConnection("h", context=options.context())  # [insecure-ssl-context]
    for options in (copy.copy(_Options(True)), copy.deepcopy(_Options(True))):
        HTTPSConnection("h", context=options.context())


def copied_lists():
    contexts = copy.copy([ssl._create_unverified_context()])
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]
    flags = copy.deepcopy([True, False])
    HTTPSConnection("h", context=ssl.create_default_context() if flags[0] else None)
    HTTPSConnection("h", context=ssl.create_default_context() if flags[1] else None)  # [missing-ssl-context]
