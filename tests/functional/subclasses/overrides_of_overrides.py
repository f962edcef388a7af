"""A method that calls its base's is run by no instance of a subclass that has its own, and calls neither."""

import ssl
from http.client import HTTPSConnection


class _Client:
    def __init__(self):
        self.context = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)


class _Middle(_Client):
    def open(self):
        return super().open()


class _Relaxed(_Middle):
    def __init__(self):
        super().__init__()
        self.context = ssl._create_unverified_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Reopened:
    def __init__(self):
        self.context = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Between(_Reopened):
    def open(self):
        return super().open()


class _RelaxedAndReopened(_Between):
    def __init__(self):
        super().__init__()
        self.context = ssl._create_unverified_context()

    def open(self):
        return None

    def reopen(self):
        return super().open()


class _Named:
    def __init__(self):
        self.context = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Naming(_Named):
    def open(self):
        return super().open()


class _RelaxedByName(_Naming):
    def __init__(self):
        super().__init__()
        self.context = ssl._create_unverified_context()

    def open(self):
        return _Naming.open(self)


class _Chained:
    def __init__(self):
        self.context = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Link(_Chained):
    def open(self):
        return super().open()


class _RelaxedLink(_Link):
    def __init__(self):
        super().__init__()
        self.context = ssl._create_unverified_context()

    def open(self):
        return super().open()


class _Ended:
    def __init__(self):
        self.context = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)


class _Ending(_Ended):
    def __init__(self):
        super().__init__()
        self.context = ssl._create_unverified_context()

    def open(self):
        return None


class _Behind(_Ending):
    def open(self):
        super().open()
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def run():
    _Behind().open()
    _Middle().open()
    _Relaxed().open()
    _RelaxedAndReopened().reopen()
    _RelaxedByName().open()
    _RelaxedLink().open()
