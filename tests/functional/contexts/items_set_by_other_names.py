"""An item is set by a second name of its mapping, too."""
# not run: who sets it is not called

import ssl
from http.client import HTTPSConnection


CONFIG = {"tls": False}


class Client:
    def __init__(self):
        self.context = None
        if CONFIG["tls"]:
            self.context = ssl.create_default_context()

    def get(self):
        if CONFIG["tls"]:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return None


def enable():
    config = CONFIG
    config["tls"] = True
