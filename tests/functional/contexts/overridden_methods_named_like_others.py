"""A call of another object's method of the same name leads to no method that subclasses override; one by the class does."""
import http.client
import os
import ssl


class _Client:
    context = ssl.create_default_context()

    def request(self, path):
        connection = http.client.HTTPSConnection("h", context=self.context)
        return connection, path

    def get(self, path):
        connection = http.client.HTTPSConnection("h", context=self.context)
        return connection, path


class _LabClient(_Client):
    context = ssl._create_unverified_context()

    def request(self, path):
        connection = http.client.HTTPSConnection("lab", context=self.context)  # [insecure-ssl-context]
        return connection, path

    def get(self, path):
        connection = http.client.HTTPSConnection("lab", context=self.context)  # [insecure-ssl-context]
        return connection, os.environ.get("LAB_OF_OVERRIDDEN_METHODS", "none")


class _Recorded:
    def request(self, method, path, callback=None):
        return method, path, callback


def of_others():
    recorded = _Recorded()
    for client in (_Client(), _LabClient()):
        client.request("/")
        client.get("/")
    recorded.request("GET", "/", callback=recorded.request)


class _Base:
    context = ssl.create_default_context()

    def request(self, path):
        return http.client.HTTPSConnection(path, context=self.context)  # [insecure-ssl-context]


class _Lab(_Base):
    context = ssl._create_unverified_context()

    def request(self, path):
        return _Base.request(self, path)


def by_the_class():
    _Base().request("h")
    _Lab().request("h")


class _OtherBase:
    context = ssl.create_default_context()

    def request(self, path):
        return http.client.HTTPSConnection(path, context=self.context)  # [insecure-ssl-context]


_Alias = _OtherBase


class _OtherLab(_OtherBase):
    context = ssl._create_unverified_context()

    def request(self, path):
        return path


def by_a_second_name():
    _OtherBase().request("h")
    _Alias.request(_OtherLab(), "h")


class _ThirdBase:
    context = ssl.create_default_context()

    def request(self, path):
        return http.client.HTTPSConnection(path, context=self.context)  # [insecure-ssl-context]


class _ThirdLab(_ThirdBase):
    context = ssl._create_unverified_context()

    def request(self, path):
        return path


def by_one_of_several():
    for kind in (_ThirdBase, _ThirdLab):
        kind.request(_ThirdLab(), "h")
