"""A branch on a literal or on `TYPE_CHECKING` is dead: calls there are silent."""
import ssl
import typing
from http.client import HTTPSConnection
from typing import TYPE_CHECKING


def by_literal():
    if False:
        HTTPSConnection("h")
    if 0:
        HTTPSConnection("h")
    if True:
        HTTPSConnection("h")  # [missing-ssl-context]
    else:
        HTTPSConnection("h")
    while False:
        HTTPSConnection("h")


def by_type_checking():
    if TYPE_CHECKING:
        HTTPSConnection("h")
    if typing.TYPE_CHECKING:
        HTTPSConnection("h")
    if not TYPE_CHECKING:
        HTTPSConnection("h")  # [missing-ssl-context]


def value_of_a_dead_branch():
    context = ssl.create_default_context()
    if False:
        context = None
    HTTPSConnection("h", context=context)
