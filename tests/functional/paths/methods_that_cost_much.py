"""What too much work keeps from being followed may have set anything: a method that fills in a configuration."""
import ssl
from http.client import HTTPSConnection

SEEN = {}


class Configuration:
    def __init__(self):
        self.verify = True

    def context(self):
        ctx = ssl.create_default_context()
        if not self.verify:
            ctx.check_hostname = False
        return ctx


class Loader:
    def __init__(self, cluster):
        self.cluster = cluster

    def fill(self, configuration):
        if "o0" in self.cluster:
            SEEN["o0"] = 1
        if "o1" in self.cluster:
            SEEN["o1"] = 1
        if "o2" in self.cluster:
            SEEN["o2"] = 1
        if "o3" in self.cluster:
            SEEN["o3"] = 1
        if "o4" in self.cluster:
            SEEN["o4"] = 1
        if "skip" in self.cluster:
            configuration.verify = not self.cluster["skip"]


def _load(cluster):
    configuration = Configuration()
    Loader(cluster).fill(configuration)
    return configuration


def _connect(cluster):
    configuration = _load(cluster)
    return HTTPSConnection("h", context=configuration.context())  # [insecure-ssl-context]


def use(skip):
    return _connect({"skip": skip})
