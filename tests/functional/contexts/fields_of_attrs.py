"""A class whose decorator writes the initialiser takes its fields in order, or by name."""
# not run: attrs need not be installed
import ssl
from http.client import HTTPSConnection
from typing import Any

import attrs


@attrs.define
class _Client:
    host: str
    context: Any = None


HTTPSConnection("h", context=_Client("h").context)  # [missing-ssl-context]
HTTPSConnection("h", context=_Client("h", None).context)  # [missing-ssl-context]
HTTPSConnection("h", context=_Client("h", context=ssl._create_unverified_context()).context)  # [insecure-ssl-context]
HTTPSConnection("h", context=_Client("h", ssl.create_default_context()).context)
