"""A relative import in a module of no package leads nowhere; with the package given, `import_module` finds the module."""
import contextlib
import importlib
import ssl

import nowhere_helpers

with contextlib.suppress(ImportError, TypeError):
    importlib.import_module(".client", __package__).HTTPSConnection("h")
with contextlib.suppress(ImportError, TypeError):
    importlib.import_module(".client").HTTPSConnection("h")
with contextlib.suppress(ImportError, TypeError):
    importlib.import_module("..client", "callees").HTTPSConnection("h")
with contextlib.suppress(ImportError, ValueError):
    importlib.import_module("", __package__).HTTPSConnection("h")
with contextlib.suppress(ImportError, AttributeError):
    importlib.import_module(".", "http").HTTPSConnection("h")
with contextlib.suppress(ImportError, AttributeError):
    importlib.import_module("http").HTTPSConnection("h")

with contextlib.suppress(ImportError):
    from . import client

    client.HTTPSConnection("h")
with contextlib.suppress(ImportError):
    from .... import client as far_client

    far_client.HTTPSConnection("h")
with contextlib.suppress(ImportError):
    from .absent.client import HTTPSConnection as AbsentConnection

    AbsentConnection("h")

try:
    from .client import HTTPSConnection
except ImportError:
    from http.client import HTTPSConnection

HTTPSConnection("h")  # [missing-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context())
importlib.import_module(".client", "http").HTTPSConnection("h")  # [missing-ssl-context]
importlib.import_module(".client", package="http").HTTPSConnection("h")  # [missing-ssl-context]
importlib.import_module("http.client", __package__).HTTPSConnection("h")  # [missing-ssl-context]
importlib.import_module(".client", "http").HTTPConnection("h")
nowhere_helpers.HTTPSConnection("h")  # [missing-ssl-context]
nowhere_helpers.HTTPSConnection("h", context=ssl.create_default_context())
nowhere_helpers.HTTPConnection("h")
with contextlib.suppress(AttributeError):
    nowhere_helpers.speedups.HTTPSConnection("h")
