"""Under `if TYPE_CHECKING` an import names the class only if nothing else binds the name."""
# not run: the names do not exist at run time
import typing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from http.client import HTTPSConnection
    from http.client import HTTPSConnection as Replaced
    from http.client import HTTPSConnection as ReplacedInElse
else:
    from local_network import ReplacedInElse

if typing.TYPE_CHECKING:
    from http.client import HTTPSConnection as ThroughModule

from local_network import Replaced


def only_for_type_checking():
    HTTPSConnection("h")  # [missing-ssl-context]
    ThroughModule("h")  # [missing-ssl-context]


def bound_by_something_else():
    Replaced("h")
    ReplacedInElse("h")


def inside_a_function():
    if TYPE_CHECKING:
        from http.client import HTTPSConnection as Local
        from http.client import HTTPSConnection as Bound
    from local_network import Bound
    Local("h")  # [missing-ssl-context]
    Bound("h")
