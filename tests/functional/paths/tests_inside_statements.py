"""A test decides the path wherever it stands: in `and`, `or`, a conditional expression, a comprehension."""
import ssl
from http.client import HTTPSConnection


def conjunction():
    wanted = False
    return wanted and HTTPSConnection("h")


def conjunction_that_is_true():
    wanted = True
    return wanted and HTTPSConnection("h")  # [missing-ssl-context]


def disjunction():
    done = True
    return done or HTTPSConnection("h")


def disjunction_that_is_false():
    done = False
    return done or HTTPSConnection("h")  # [missing-ssl-context]


def conditional():
    wanted = False
    return HTTPSConnection("h") if wanted else HTTPSConnection("h", context=ssl.create_default_context())


def conditional_the_other_way():
    wanted = False
    return HTTPSConnection("h", context=ssl.create_default_context()) if wanted else HTTPSConnection("h")  # [missing-ssl-context]


def filter_of_a_comprehension():
    wanted = False
    return [HTTPSConnection("h") for _ in "ab" if wanted]


def comprehension_over_nothing():
    hosts = ()
    return [HTTPSConnection(host) for host in hosts]


def comprehension_over_something():
    hosts = ("h",)
    return [HTTPSConnection(host) for host in hosts]  # [missing-ssl-context]


def behind_its_own_test():
    wanted = False
    return HTTPSConnection("h") and wanted  # [missing-ssl-context]
