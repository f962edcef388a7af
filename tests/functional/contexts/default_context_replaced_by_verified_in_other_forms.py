"""…however it is put there: by a tuple, by a name, by a default, by a closure over a context that verifies."""
import ssl
from http.client import HTTPSConnection

NAME = "_create_default_https_context"
OTHER_NAME = "_create_stdlib_context"

_context = ssl.SSLContext()
_context.check_hostname = True


class _Settings:
    """Whose attribute has the same name, and is nothing to ssl."""


def _create():
    return _context


def _switch(create=ssl.create_default_context):
    ssl._create_default_https_context = create


setattr(ssl, NAME, ssl.create_default_context)
setattr(ssl, OTHER_NAME, ssl._create_stdlib_context)
_kept, ssl._create_default_https_context = ssl._create_unverified_context, _create
_Settings._create_default_https_context = ssl._create_unverified_context
_switch()
HTTPSConnection("h")  # [missing-ssl-context]

ssl._create_default_https_context = lambda: _context
HTTPSConnection("h")  # [missing-ssl-context]
HTTPSConnection("h", context=ssl._create_default_https_context())
