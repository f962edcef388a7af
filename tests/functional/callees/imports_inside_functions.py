"""An import inside a function names the class there, and only there."""


def whole_module():
    import http.client

    return http.client.HTTPSConnection("h")  # [missing-ssl-context]


def renamed_module():
    import http.client as network

    return network.HTTPSConnection("h")  # [missing-ssl-context]


def one_name():
    from http.client import HTTPSConnection

    return HTTPSConnection("h")  # [missing-ssl-context]


def one_renamed_name():
    from http.client import HTTPSConnection as Secure

    return Secure("h")  # [missing-ssl-context]


def the_other_class():
    from http.client import HTTPConnection as Secure

    return Secure("h")


def by_global():
    global Connection
    from http.client import HTTPSConnection as Connection

    return Connection("h")  # [missing-ssl-context]


class Holder:
    from http.client import HTTPSConnection as kind


def from_a_class_body():
    return Holder.kind("h")  # [missing-ssl-context]
