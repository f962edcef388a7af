"""What a called method reads of its receiver is what the caller has set before, itself or by another method."""

import ssl
from http.client import HTTPSConnection


class _Client:
    def __init__(self, verify):
        self.verify = verify
        self.level = 0

    def _make(self):
        context = ssl.create_default_context()
        if not self._is_strict():
            context.check_hostname = False
        return context

    def _is_strict(self):
        return self.verify

    @property
    def _context(self):
        context = ssl.create_default_context()
        context.check_hostname = self.verify
        return context

    def _set_verify(self, verify):
        self.verify = verify

    def tightened(self):
        self.verify = True
        HTTPSConnection("a.example", context=self._make())

    def loosened(self):
        if self.verify:
            self.verify = False
            HTTPSConnection("a.example", context=self._make())  # [insecure-ssl-context]

    def loosened_by_a_method(self):
        if not self.verify:
            return
        self._set_verify(False)
        HTTPSConnection("a.example", context=self._make())  # [insecure-ssl-context]

    def tightened_by_a_method(self):
        self._set_verify(False)
        self._set_verify(True)
        HTTPSConnection("a.example", context=self._make())

    def loosened_by_its_names(self):
        if not self.verify:
            return
        self.__dict__["verify"] = False
        HTTPSConnection("a.example", context=self._make())  # [insecure-ssl-context]

    def read_by_a_property(self):
        self.verify = True
        HTTPSConnection("a.example", context=self._context)
        self.verify = False
        HTTPSConnection("a.example", context=self._context)  # [insecure-ssl-context]

    def another_attribute(self):
        self.level = 1
        HTTPSConnection("a.example", context=self._make())  # [insecure-ssl-context]

    def another_instance(self):
        other = _Client(verify=False)
        self.verify = True
        HTTPSConnection("a.example", context=other._make())  # [insecure-ssl-context]

    def set_too_late(self):
        HTTPSConnection("a.example", context=self._make())  # [insecure-ssl-context]
        self.verify = True

    def perhaps(self):
        if self.level == 0:
            self.verify = self.verify or self.level > 0
        HTTPSConnection("a.example", context=self._make())  # [insecure-ssl-context]


class _Base:
    def __init__(self, verify):
        self.verify = verify
        self.level = int(verify)

    def _make(self):
        return ssl.create_default_context() if self._is_strict() else ssl._create_unverified_context()

    def _is_strict(self):
        return self.verify


class _Levelled(_Base):
    def _is_strict(self):
        return self.level > 0

    def by_what_the_subclass_reads(self):
        self.verify, self.level = False, 1
        HTTPSConnection("a.example", context=self._make())

    def by_what_the_base_reads(self):
        self.verify = True
        HTTPSConnection("a.example", context=self._make())  # [insecure-ssl-context]


def clients(verify):
    for kind in (_Client, _Levelled):
        for name, method in list(vars(kind).items()):
            if not name.startswith("_"):
                method(kind(verify))
