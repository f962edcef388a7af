"""The same names in several functions: what one of them binds says nothing of the others, but what is inside does."""
# pylint: disable=missing-docstring, import-outside-toplevel
import http.client
import ssl
from http.client import HTTPSConnection

KINDS = ("HTTPConnection", "HTTPSConnection")


def by_names():
    return [getattr(http.client, one) for one in KINDS]


def not_by_names(items):
    return [one for one in items if one]


def declared():
    kind = http.client.HTTPConnection

    def choose():
        nonlocal kind
        kind = HTTPSConnection

    choose()
    return kind("h")  # [missing-ssl-context]


def not_declared():
    kind = http.client.HTTPConnection

    def choose():
        kind = HTTPSConnection
        return kind("h", context=ssl.create_default_context())

    choose()
    return kind("h")


def set_globally():
    global made  # pylint: disable=global-variable-undefined, invalid-name
    made = HTTPSConnection


def read_globally():
    set_globally()
    return made("h")  # [missing-ssl-context]


def around():
    kind = HTTPSConnection
    return [kind(host) for host in ("h",)]  # [missing-ssl-context]


def far_around():
    kind = HTTPSConnection

    class Client:
        def connect(self):
            return (lambda: kind("h"))()  # [missing-ssl-context]

    return Client().connect()


def by_default():
    kind = HTTPSConnection

    def connect(made=kind):
        return made("h")  # [missing-ssl-context]

    return connect()


def by_lambda():
    return (lambda kind=HTTPSConnection: kind("h"))()  # [missing-ssl-context]


def filled_inside():
    kinds = []

    def fill():
        kinds.append(HTTPSConnection)

    fill()
    return kinds[0]("h")  # [missing-ssl-context]


def _fill(kinds):
    kinds.append(HTTPSConnection)


def filled_outside():
    others = []
    _fill(others)
    return others[0]("h")  # [missing-ssl-context]


def not_filled():
    kinds = [http.client.HTTPConnection]
    return kinds[0]("h")


def imported_inside():
    from http.client import HTTPSConnection as Imported

    def connect():
        return Imported("h")  # [missing-ssl-context]

    return connect()


def by_walrus():
    if any((found := kind) for kind in (HTTPSConnection,)):
        return found("h")  # [missing-ssl-context]
    return None


def by_comprehension():
    return [kind("h") for kinds in ((HTTPSConnection,),) for kind in kinds]  # [missing-ssl-context]


def called_inside():
    def make():
        return HTTPSConnection

    def connect():
        return make()("h")  # [missing-ssl-context]

    return connect()


def made_later():
    def make(verified):
        return Local("h", context=ssl.create_default_context() if verified else None)  # [missing-ssl-context]

    class Local(HTTPSConnection):
        pass

    return [make(True), make(False)]
