"""A method that hands its receiver to code that is not seen lets that set flags, for the methods that call it, too."""
# not run: corporate is not installed
import ssl
from http.client import HTTPSConnection

import corporate


class Client:
    def __init__(self):
        self.flag = True

    def set_flag(self, flag):
        self.flag = flag

    def _announce(self):
        corporate.announce(self)

    def _leave(self):
        corporate.announce("client")

    def directly(self):
        self.flag = True
        corporate.announce(self)
        if not self.flag:
            HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]

    def by_method(self):
        self.flag = True
        self._announce()
        if not self.flag:
            HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]

    def without(self):
        self.flag = True
        self._leave()
        if not self.flag:
            HTTPSConnection("h", context=ssl._create_unverified_context())
