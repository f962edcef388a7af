"""Methods that are called out of lists and mappings, or handed back, change what they change by their names."""

import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self):
        self.context = ssl.create_default_context()

    def _verify(self):
        self.context = ssl.create_default_context()

    def _weaken(self):
        self.context = ssl._create_unverified_context()

    def _log(self):
        print("connecting")

    def _verifying(self):
        return self._verify

    def _weakening(self):
        return self._weaken

    def verified_in_a_list(self):
        self.context = None
        steps = [self._log, self._verify]
        for step in steps:
            step()
        HTTPSConnection("h", context=self.context)

    def weakened_in_a_list(self):
        self.context = ssl.create_default_context()
        steps = [self._log, self._weaken]
        for step in steps:
            step()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def verified_in_a_comprehension(self):
        self.context = None
        [step() for step in (self._log, self._verify)]
        HTTPSConnection("h", context=self.context)

    def verified_in_a_mapping(self):
        self.context = None
        steps = {"verify": self._verify, "weaken": self._weaken}
        steps["verify"]()
        HTTPSConnection("h", context=self.context)

    def weakened_in_a_mapping(self):
        self.context = ssl.create_default_context()
        steps = {"verify": self._verify, "weaken": self._weaken}
        steps["weaken"]()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def verified_by_what_is_returned(self):
        self.context = None
        step = self._verifying()
        step()
        HTTPSConnection("h", context=self.context)

    def weakened_by_what_is_returned(self):
        self.context = ssl.create_default_context()
        self._weakening()()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def verified_by_walrus(self):
        self.context = None
        if step := self._verify:
            step()
        HTTPSConnection("h", context=self.context)


def connect():
    Client().verified_in_a_list()
    Client().weakened_in_a_list()
    Client().verified_in_a_comprehension()
    Client().verified_in_a_mapping()
    Client().weakened_in_a_mapping()
    Client().verified_by_what_is_returned()
    Client().weakened_by_what_is_returned()
    Client().verified_by_walrus()
