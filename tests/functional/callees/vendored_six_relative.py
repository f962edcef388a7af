"""A vendored `six` is known by its modules' names, also in relative imports."""
# not run: nothing is vendored here
from .packages.six.moves.http_client import HTTPSConnection
from .six.moves import http_client
from .six.moves.http_server import HTTPSConnection as Other

HTTPSConnection("h")  # [missing-ssl-context]
http_client.HTTPSConnection("h")  # [missing-ssl-context]
http_client.HTTPConnection("h")
Other("h")
