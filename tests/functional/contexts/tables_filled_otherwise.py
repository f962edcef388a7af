"""Tables that are filled by a call of ``dict``, item by item, or with classes of another module."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPConnection, HTTPSConnection

from row_helpers.environments import Careless, Development, Production

ENVIRONMENTS = {"production": Production, "development": Development}


def by_imported_classes(production):
    environment = ENVIRONMENTS["production" if production else "development"]
    if environment.secure:
        HTTPSConnection("h", context=environment.context)
    else:
        HTTPSConnection("h", context=environment.context)  # [missing-ssl-context]


def by_choice_of_imported_classes(production):
    environment = Production if production else Development
    if environment.secure:
        HTTPSConnection("h", context=environment.context)


def by_careless_choice(production):
    environment = Careless if production else Development
    if environment.secure:
        HTTPSConnection("h", context=environment.context)  # [insecure-ssl-context]


def by_local_name(production):
    environment = ENVIRONMENTS["production" if production else "development"]
    if environment.secure:
        context = environment.context
        HTTPSConnection("h", context=context)


def by_local_name_otherwise(production):
    environment = ENVIRONMENTS["production" if production else "development"]
    if not environment.secure:
        context = environment.context
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def by_options(production):
    environment = ENVIRONMENTS["production" if production else "development"]
    if environment.secure:
        options = {"context": environment.context}
        HTTPSConnection("h", **options)


CALLED = dict(http={"made": HTTPConnection, "tls": False}, https={"made": HTTPSConnection, "tls": True})
FILLED = {}
FILLED["http"] = {"made": HTTPConnection, "tls": False}
FILLED["https"] = {"made": HTTPSConnection, "tls": True}


def by_call(tls):
    kind = CALLED["https" if tls else "http"]
    if kind["tls"]:
        return kind["made"]("h", context=ssl.create_default_context())
    return kind["made"]("h")


def by_call_otherwise(tls):
    kind = CALLED["https" if tls else "http"]
    if not kind["tls"]:
        return kind["made"]("h")
    return kind["made"]("h")  # [missing-ssl-context]


def by_items(tls):
    kind = FILLED["https" if tls else "http"]
    if kind["tls"]:
        return kind["made"]("h", context=ssl.create_default_context())
    return kind["made"]("h")


def by_items_otherwise(tls):
    kind = FILLED["https" if tls else "http"]
    if kind["tls"]:
        return kind["made"]("h")  # [missing-ssl-context]
    return kind["made"]("h")


class Client:
    def __init__(self):
        self.context = ssl.create_default_context()

    def _verify(self):
        self.context = ssl.create_default_context()

    def _weaken(self):
        self.context = ssl._create_unverified_context()

    def weaken_by_step(self):
        self.context = ssl.create_default_context()
        steps = {}
        steps["verify"] = self._verify
        steps["weaken"] = self._weaken
        steps["weaken"]()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def verify_by_step(self):
        self.context = ssl._create_unverified_context()
        steps = {}
        steps["verify"] = self._verify
        steps["weaken"] = self._weaken
        steps["verify"]()
        HTTPSConnection("h", context=self.context)


def drive():
    Client().weaken_by_step()
    Client().verify_by_step()
