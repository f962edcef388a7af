"""A comment covers its own logical line alone, at any depth of the code."""
# not run: comments change nothing when the code runs
import ssl
from http.client import HTTPSConnection


class Client:
    def connect(self, secure):
        if secure:
            return HTTPSConnection("h")  # ignore: CSP-D407 -- the test server has no certificate
        return HTTPSConnection("h")  # [missing-ssl-context]

    def connect_over_lines(self):
        return HTTPSConnection(
            "h",
            timeout=10,  # ignore: CSP-D407
            context=ssl._create_unverified_context(),
        )

    def connect_beside_another_rule(self):
        return HTTPSConnection(  # [missing-ssl-context]
            "h",  # ignore: CSP-D401
            timeout=10,
        )
