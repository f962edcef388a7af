"""The context is `context=…`, or the `"context"` key of a `**mapping`; absent and `None` are without."""
import ssl
from http.client import HTTPSConnection

HTTPSConnection("h")  # [missing-ssl-context]
HTTPSConnection("h", 443, timeout=10)  # [missing-ssl-context]
HTTPSConnection("h", context=None)  # [missing-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context())
HTTPSConnection(context=ssl.create_default_context(), host="h")
HTTPSConnection("h", **{"context": ssl.create_default_context()})
HTTPSConnection("h", **{"context": None})  # [missing-ssl-context]
HTTPSConnection("h", **{"context": ssl._create_unverified_context()})  # [insecure-ssl-context]
HTTPSConnection("h", **{"timeout": 10})  # [missing-ssl-context]
HTTPSConnection("h", **{})  # [missing-ssl-context]
HTTPSConnection("h", **{"timeout": 10}, **{"context": ssl.create_default_context()})
HTTPSConnection(**{"host": "h", "context": ssl.create_default_context()})
HTTPSConnection(  # [missing-ssl-context]
    "h",
    timeout=10,
)
HTTPSConnection(
    "h",
    context=ssl.create_default_context(),
)
