"""Functions of the standard library that forward a context are never judged."""
# not run: the standard library constructs in its own name
import ssl
import urllib.request
import xmlrpc.client

urllib.request.urlopen("https://h/")
urllib.request.urlopen("https://h/", context=None)
urllib.request.urlopen("https://h/", context=ssl._create_unverified_context())
urllib.request.HTTPSHandler(context=ssl._create_unverified_context())


class _Transport(xmlrpc.client.SafeTransport):
    user_agent = "mine"


def inherited():
    _Transport(context=ssl._create_unverified_context()).make_connection("h")
    _Transport().make_connection("h")
    _Transport.make_connection(_Transport(), "h")


class _Handler(urllib.request.HTTPSHandler):
    def open_with(self, request):
        return super().https_open(request)


def inherited_by_a_handler():
    _Handler(context=None).open_with(urllib.request.Request("https://h/"))
    _Handler(context=None).https_open(urllib.request.Request("https://h/"))
