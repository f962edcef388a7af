"""A handler keeps the context in its initialiser and passes it to `do_open`."""
import ssl
import urllib.request
from http.client import HTTPSConnection


class Handler(urllib.request.HTTPSHandler):
    def __init__(self, verify):
        super().__init__()
        self.my_context = ssl.create_default_context()
        if not verify:
            self.my_context.check_hostname = False
            self.my_context.verify_mode = ssl.CERT_NONE

    def https_open(self, request):
        return self.do_open(HTTPSConnection, request, context=self.my_context)  # [insecure-ssl-context]


class StrictHandler(urllib.request.HTTPSHandler):
    def __init__(self):
        super().__init__()
        self.my_context = ssl.create_default_context()

    def https_open(self, request):
        return self.do_open(HTTPSConnection, request, context=self.my_context)


def opened(verify):
    request = urllib.request.Request("https://h/")
    request.timeout = 1
    for handler in (Handler(verify), StrictHandler()):
        handler.parent = urllib.request.OpenerDirector()
        try:
            handler.https_open(request)
        except OSError:
            pass
