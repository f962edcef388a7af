"""An import inside a function or a class names the class there."""


def whole_module():
    import http.client

    return http.client.HTTPSConnection("h")  # [missing-ssl-context]


def one_name():
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
