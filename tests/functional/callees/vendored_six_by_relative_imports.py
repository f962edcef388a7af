"""A vendored `six` is known by its modules' names, by relative imports that lead out of all packages, too."""
# not run: nothing is vendored here
from vendor.six.moves.http_client import HTTPSConnection as Absolute

from .packages.six.moves.http_client import HTTPSConnection
from .six.moves import http_client
from .six.moves.http_server import HTTPSConnection as Other

HTTPSConnection("h")  # [missing-ssl-context]
http_client.HTTPSConnection("h")  # [missing-ssl-context]
Absolute("h")  # [missing-ssl-context]
Other("h")
