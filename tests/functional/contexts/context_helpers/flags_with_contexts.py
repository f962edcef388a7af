"""Contexts that are there where a flag of this module is set."""

import os
import ssl

USE_TLS = os.environ.get("NO_SUCH_NAME") == "1"
CONTEXT = ssl.create_default_context() if USE_TLS else None

SCHEME = os.environ.get("NO_SUCH_NAME", "http")
OPTIONS = {"timeout": 3}
if SCHEME == "https":
    OPTIONS["context"] = ssl.create_default_context()

OTHER = os.environ.get("NO_SUCH_NAME", "https") == "https"


class Tls:
    def __init__(self, enabled):
        self.enabled = enabled
        self.context = ssl.create_default_context() if enabled else None


TLS = Tls(bool(os.environ.get("NO_SUCH_NAME")))
