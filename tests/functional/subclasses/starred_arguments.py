"""Arguments that the call unpacks with `*` go where their positions say."""
import ssl
from http.client import HTTPSConnection


def _open(host, context=None, timeout=10):
    return HTTPSConnection(host, context=context, timeout=timeout)


_open(*("h",))  # [missing-ssl-context]
_open(*("h", ssl.create_default_context()))
_open("h", *(ssl._create_unverified_context(), 3))  # [insecure-ssl-context]
_open(*["h"], **{"context": ssl.create_default_context()})
