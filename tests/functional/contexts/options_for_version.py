"""The usual helper for old Pythons hides no call: without `create_default_context` there is no context."""
import ssl
from http.client import HTTPSConnection


def _make():
    if hasattr(ssl, "create_default_context"):
        return ssl.create_default_context()
    return None


def _make_unverified():
    if hasattr(ssl, "_create_unverified_context"):
        return ssl._create_unverified_context()
    return None


HTTPSConnection("h", context=_make())  # [missing-ssl-context]  # not run: of another version
HTTPSConnection("h", context=_make_unverified())  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context())
