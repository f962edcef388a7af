"""A function sets the flag in the row of options that an object holds."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self, lab):
        if lab:
            self.options = {"strict": False, "ctx": ssl._create_unverified_context()}
        else:
            self.options = {"strict": True, "ctx": ssl.create_default_context()}

    def open(self):
        if self.options["strict"]:
            return HTTPSConnection("h", context=self.options["ctx"])  # [insecure-ssl-context]
        return None


def drive(lab):
    client = Client(lab)
    client.options["strict"] = True
    client.open()
