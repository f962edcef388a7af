"""What is named like something that hands a context on, and is something else, does what it does anywhere."""
import http.client
import ssl

CONTEXTS = {"good": ssl.create_default_context(), "bad": ssl._create_unverified_context()}


class _Api:
    def get(self, host, context=None):
        return http.client.HTTPSConnection(host, context=context)

    def pop(self, host, **options):
        return http.client.HTTPSConnection(host, context=options.pop("context", None))

    def make(self, host, context=None):
        return http.client.HTTPSConnection(host, context=context)


class _Contexts:
    def make(self, verify):
        return ssl.create_default_context() if verify else ssl._create_unverified_context()


def right():
    http.client.HTTPSConnection("h", context=CONTEXTS.get("good"))
    http.client.HTTPSConnection("h", context=_Contexts().make(True))
    _Api().get("h", context=CONTEXTS.get("good"))
    _Api().pop("h", context=CONTEXTS.get("good"))
    _Api().make("h", _Contexts().make(verify=True))


def wrong():
    http.client.HTTPSConnection("h", context=CONTEXTS.get("bad"))  # [insecure-ssl-context]
    http.client.HTTPSConnection("h", context=_Contexts().make(False))  # [insecure-ssl-context]
    _Api().get("h", context=CONTEXTS.get("bad"))  # [insecure-ssl-context]
    _Api().pop("h")  # [missing-ssl-context]
    _Api().pop("h", context=CONTEXTS.get("bad"))  # [insecure-ssl-context]
    _Api().make("h", _Contexts().make(verify=False))  # [insecure-ssl-context]
